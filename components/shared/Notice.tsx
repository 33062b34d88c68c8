import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** A warning is announced at once; information is announced when the screen reader pauses. */
  tone?: 'info' | 'warning';
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

/** A sentence on what happened, and buttons for what can be done about it. */
export function Notice({ title, tone = 'info', children, actions }: Props) {
  return (
    <div class={`notice ${tone}`} role={tone === 'warning' ? 'alert' : undefined}>
      <p class="notice-title">{title}</p>
      {children && <div class="notice-body">{children}</div>}
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}

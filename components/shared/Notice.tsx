import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** A warning is announced at once; information is announced when the screen reader pauses. */
  tone?: 'info' | 'warning';
  /** On one line with its buttons, for what is no news: "Kept brief, from 22 Nov". */
  line?: boolean;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

/** A sentence on what happened, and buttons for what can be done about it. */
export function Notice({ title, tone = 'info', line, children, actions }: Props) {
  return (
    <div class={`notice ${tone}${line ? ' notice-line' : ''}`} role={tone === 'warning' ? 'alert' : undefined}>
      <p class="notice-title">{title}</p>
      {children && <div class="notice-body">{children}</div>}
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  label: string;
  children: ComponentChildren;
}

/** A button that opens a small list of buttons. The browser's own popover closes it with Esc or a click elsewhere. */
export function Menu({ icon, label, children }: Props) {
  const id = useId();
  return (
    <div class="menu">
      <button type="button" class="bar-button" popovertarget={id} aria-label={label} title={label}>
        <Icon name={icon} />
      </button>
      <div id={id} popover="auto" class="menu-list">
        {children}
      </div>
    </div>
  );
}

interface ItemProps {
  icon?: IconName;
  children: ComponentChildren;
  /** True keeps the menu open after the click, for steps such as text size. */
  stays?: boolean;
  /** Name of the action, as a `data-` attribute for scripts that operate the panel. */
  action?: string;
  onClick(): void;
}

export function MenuItem({ icon, children, stays, action, onClick }: ItemProps) {
  return (
    <button
      type="button"
      class="menu-item"
      data-action={action}
      onClick={(event) => {
        onClick();
        if (!stays) event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

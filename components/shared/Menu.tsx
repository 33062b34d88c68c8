import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useId, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  label: string;
  children: ComponentChildren;
}

/**
 * A button that opens a small list of buttons beside it. The browser's own popover closes it with Esc or a click
 * elsewhere.
 */
export function Menu({ icon, label, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const place = useCallback(() => {
    if (button.current && list.current) placeBeside(button.current, list.current);
  }, []);
  useEffect(() => () => removeEventListener('resize', place), []);
  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class="bar-button"
        popovertarget={id}
        aria-label={label}
        title={label}
        onClick={place}
      >
        <Icon name={icon} />
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        class="menu-list"
        onToggle={() => {
          place();
          // An open list stays beside its button in a panel that becomes wider or narrower.
          removeEventListener('resize', place);
          if (list.current?.matches(':popover-open')) addEventListener('resize', place);
        }}
      >
        {children}
      </div>
    </div>
  );
}

/** Space (CSS px) between a list and the edge of the panel. */
const MARGIN = 8;

/** Puts a list below its button, or above it where there is no room below. */
function placeBeside(button: Element, list: HTMLElement): void {
  const { top, bottom, right } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - bottom >= Math.min(top, list.offsetHeight || top);
  const end = Math.min(clientWidth - right, clientWidth - list.offsetWidth - MARGIN);
  list.style.insetInlineEnd = `${Math.max(MARGIN, end)}px`;
  list.style.top = below ? `${bottom}px` : 'auto';
  list.style.bottom = below ? 'auto' : `${clientHeight - top}px`;
  list.style.maxHeight = `${(below ? clientHeight - bottom : top) - MARGIN}px`;
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

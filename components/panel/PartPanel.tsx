import type { ComponentChildren } from 'preact';
import type { Part } from '../shared/parts';

interface Props {
  part: Part;
  /** False hides it on screen; on paper all are there. */
  shown: boolean;
  /** False where it stands beside the tabs, and none of them is its own. */
  tabbed: boolean;
  children: ComponentChildren;
}

/** One part of the panel. */
export function PartPanel({ part, shown, tabbed, children }: Props) {
  const common = { id: `part-${part}`, class: 'part', tabIndex: -1, hidden: !shown };
  if (!tabbed) return <div {...common}>{children}</div>;
  return (
    <div {...common} role="tabpanel" aria-labelledby={`tab-${part}`}>
      {children}
    </div>
  );
}

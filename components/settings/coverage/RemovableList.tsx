import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from '../../shared/i18n';

export interface RemovableItem {
  id: string;
  name: string;
  detail?: string;
}

interface Props {
  items: readonly RemovableItem[];
  onRemove(id: string): void;
}

/**
 * A list of names, each with a button that removes it. The focus then moves to the button of the next one, or of the
 * last, or to the list itself when none is left: keyboard users do not have to start again at the top of the page.
 */
export function RemovableList({ items, onRemove }: Props) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  // Runs after the list was rendered without the item, however long the store took.
  useEffect(() => {
    if (next.current === null) return;
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[Math.min(next.current, buttons.length - 1)] ?? list.current)?.focus();
    next.current = null;
  }, [items.length]);
  return (
    <ul class="removable" ref={list} tabIndex={-1}>
      {items.map(({ id, name, detail }, index) => (
        <li key={id}>
          <span>
            {name}
            {detail && <span class="hint">{detail}</span>}
          </span>
          <button
            type="button"
            class="small"
            aria-label={t('coverageSet_removeNamed', name)}
            onClick={() => {
              next.current = index;
              onRemove(id);
            }}
          >
            {t('coverageSet_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

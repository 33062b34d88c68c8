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
 * Names with a button each that takes them out. The focus goes to the button of the next one then, or of the last, or to
 * the list itself when none is left: a keyboard does not have to start over at the top of the page.
 */
export function RemovableList({ items, onRemove }: Props) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  // After the list has been drawn without the item, whenever the store has got there.
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

import { useI18n } from '../shared/i18n';
import type { Part } from '../shared/parts';

interface Props {
  /** The parts to choose from. */
  parts: readonly Part[];
  chosen: Part;
  /** Numbers shown beside the names of parts; null for none. */
  counts: Partial<Record<Part, number | null>>;
  onChoose(part: Part): void;
}

/** The row of tabs: the chosen one is reached by Tab, the others by arrow keys, Home and End. */
export function PartTabs({ parts, chosen, counts, onChoose }: Props) {
  const i18n = useI18n();
  const step = (event: KeyboardEvent, at: number) => {
    const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const places: Record<string, number> = { [forward]: at + 1, [back]: at - 1, Home: 0, End: parts.length - 1 };
    const place = places[event.key];
    if (place === undefined) return;
    const next = parts.at(place % parts.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={i18n.t('parts')}>
      {parts.map((part, at) => {
        const count = counts[part] ?? null;
        return (
          <button
            type="button"
            role="tab"
            key={part}
            id={`tab-${part}`}
            class="tab"
            aria-selected={part === chosen}
            aria-controls={`part-${part}`}
            tabIndex={part === chosen ? 0 : -1}
            onClick={() => onChoose(part)}
            onKeyDown={(event) => step(event, at)}
          >
            {i18n.t(`part_${part}`)}
            {count !== null && ' '}
            {count !== null && <span class="tab-count">{i18n.number(count)}</span>}
          </button>
        );
      })}
    </div>
  );
}

import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { tagsFrom } from '../../utils/core/library/tags';
import type { Highlight, LibraryRow, Marks } from '../../utils/core/library/types';
import { useI18n } from '../shared/i18n';

interface Props {
  row: LibraryRow;
  /** What can be highlighted in. */
  text: RefObject<HTMLElement | null>;
  onMark(change: Partial<Marks>): void;
}

/** Longest note, and longest text of a highlight, in characters. */
const MOST_NOTE = 20_000;
const MOST_HIGHLIGHT = 2000;

/** The reader's tags, note and highlights on a brief; each is kept as soon as its field is left. */
export function MarksForm({ row, text, onMark }: Props) {
  const { t } = useI18n();
  const id = useId();
  const selected = useSelected(text);
  const { tags, note, highlights } = row;
  const add = () => onMark({ highlights: [...highlights, { text: selected, note: '' }] });
  const change = (at: number, next: Highlight | null) =>
    onMark({ highlights: highlights.flatMap((one, i) => (i === at ? (next ?? []) : one)) });
  return (
    <section class="library-marks" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('marks_title')}</h2>
      <div class="field">
        <label for={`${id}-tags`}>{t('marks_tags')}</label>
        <input
          id={`${id}-tags`}
          type="text"
          dir="auto"
          key={tags.join()}
          defaultValue={tags.join(', ')}
          aria-describedby={`${id}-tags-hint`}
          onChange={(event) => onMark({ tags: tagsFrom(event.currentTarget.value) })}
        />
        <p class="hint" id={`${id}-tags-hint`}>
          {t('marks_tags_hint')}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-note`}>{t('marks_note')}</label>
        <textarea
          id={`${id}-note`}
          rows={4}
          dir="auto"
          maxLength={MOST_NOTE}
          key={note}
          defaultValue={note}
          onChange={(event) => onMark({ note: event.currentTarget.value.trim() })}
        />
      </div>
      <h3>{t('marks_highlights')}</h3>
      <p>
        {/* The press must not take the selection away. */}
        <button
          type="button"
          data-action="highlight"
          disabled={selected === ''}
          onMouseDown={(event) => event.preventDefault()}
          onClick={add}
        >
          {t('marks_highlight')}
        </button>
      </p>
      {highlights.length === 0 && <p class="hint">{t('marks_highlights_hint')}</p>}
      <ol class="library-highlights">
        {highlights.map((one, at) => (
          <li key={`${at}${one.text}`}>
            <blockquote dir="auto">{one.text}</blockquote>
            <input
              type="text"
              dir="auto"
              maxLength={MOST_NOTE}
              defaultValue={one.note}
              aria-label={t('marks_highlightNote', one.text.slice(0, 60))}
              placeholder={t('marks_note')}
              onChange={(event) => change(at, { ...one, note: event.currentTarget.value.trim() })}
            />
            <button
              type="button"
              class="small"
              aria-label={`${t('remove')}: ${one.text.slice(0, 60)}`}
              onClick={() => change(at, null)}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The text that is selected within an element; '' for none. */
function useSelected(within: RefObject<HTMLElement | null>): string {
  const [selected, setSelected] = useState('');
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection();
      const inside = selection?.anchorNode && within.current?.contains(selection.anchorNode);
      setSelected(inside ? selection.toString().replace(/\s+/g, ' ').trim().slice(0, MOST_HIGHLIGHT) : '');
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [within]);
  return selected;
}

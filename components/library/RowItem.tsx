import { useEffect, useRef, useState } from 'preact/hooks';
import { type Hit, marksIn } from '../../utils/core/library/query/hit';
import { type Query, shownWords } from '../../utils/core/library/query/parse';
import type { LibraryRow } from '../../utils/core/library/types';
import type { I18n } from '../../utils/core/shown/i18n';
import { useI18n } from '../shared/i18n';
import { HitText, Marked } from './HitText';
import type { LibraryStore } from './library-store';
import { hashOf } from './place';

interface Props {
  store: LibraryStore;
  row: LibraryRow;
  query: Query | null;
  search: string;
  focusOn: string;
  onSave(row: LibraryRow): void;
  onRemove(row: LibraryRow): void;
}

/** One kept brief in the list: what it is of, what there is of it, and the sentence of a hit. */
export function RowItem({ store, row, query, search, focusOn, onSave, onRemove }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // Back from its brief; never out of the search box.
    if (row.key === focusOn && document.activeElement === document.body) link.current?.focus();
  }, [row.key, focusOn]);
  return (
    <article class="library-row" data-key={row.key} data-saved={row.saved}>
      <h3>
        <a ref={link} href={hashOf({ brief: row.key, search })} lang={row.lang ?? undefined} dir="auto">
          {query ? <Marked text={row.title} marks={marksIn(row.title, shownWords(query)).marks} /> : row.title}
        </a>
      </h3>
      <p class="library-facts">{factsOf(row, i18n).join(' · ')}</p>
      {query && <RowHit store={store} row={row} query={query} />}
      {row.tags.length > 0 && (
        <p class="library-tags">
          {row.tags.map((tag) => (
            <a key={tag} href={hashOf({ brief: '', search: `tag:"${tag.replaceAll('"', '')}"` })}>
              {tag}
            </a>
          ))}
        </p>
      )}
      <p class="library-actions">
        <button
          type="button"
          class="small"
          aria-pressed={row.saved}
          aria-label={`${t('library_save')}: ${row.title}`}
          onClick={() => onSave(row)}
        >
          {t(row.saved ? 'library_saved' : 'library_save')}
        </button>
        <button
          type="button"
          class="small"
          aria-label={t('removeBrief', row.title)}
          onClick={(event) => {
            const next = event.currentTarget.closest('.library-row')?.nextElementSibling;
            onRemove(row);
            // The pressed button goes with its row.
            next?.querySelector<HTMLElement>('h3 a')?.focus();
          }}
        >
          {t('remove')}
        </button>
      </p>
    </article>
  );
}

/** Outlet, when read, and what there is of it. */
function factsOf({ outlet, savedAt, sources, differences, questions, note, highlights }: LibraryRow, i18n: I18n) {
  const { t, plural } = i18n;
  return [
    outlet,
    t('library_read', i18n.date(new Date(savedAt).toISOString())),
    sources > 1 ? plural('cov_independent', sources) : '',
    differences > 0 ? plural('library_differences', differences) : '',
    questions > 0 ? plural('library_questions', questions) : '',
    note || highlights.length > 0 ? t('library_withNotes') : '',
  ].filter(Boolean);
}

/** The sentence in which a search was met, once it has been read. */
function RowHit({ store, row, query }: { store: LibraryStore; row: LibraryRow; query: Query }) {
  const [hit, setHit] = useState<Hit | null>(null);
  useEffect(() => {
    let current = true;
    void store.searcher.hit(row, query).then(
      (found) => current && setHit(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [store, row, query]);
  return <HitText hit={hit} lang={row.lang} />;
}

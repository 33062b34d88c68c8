import { useEffect, useRef, useState } from 'preact/hooks';
import type { Order } from '../../utils/core/library/query/search';
import type { LibraryRow } from '../../utils/core/library/types';
import type { Removed } from '../../utils/platform/storage/kept/shelf';
import { useI18n } from '../shared/i18n';
import { lazy } from '../shared/lazy';
import { EmptyList } from './EmptyList';
import { IndexNote } from './IndexNote';
import type { LibraryStore } from './library-store';
import { hashOf } from './place';
import { RowGroups } from './RowGroups';
import { SearchBox } from './SearchBox';
import { Undo } from './Undo';
import { usePageKeys } from './use-page-keys';
import { useRows } from './use-rows';

const LibraryMenu = lazy(() => import('./LibraryMenu').then((file) => file.LibraryMenu));
const KeysHelp = lazy(() => import('./KeysHelp').then((file) => file.KeysHelp));

interface Props {
  store: LibraryStore;
  search: string;
  shortcuts: boolean;
  /** Key of the brief that was open before: its row gets the focus back. */
  focusOn: string;
}

/** The kept briefs, newest first or as they meet a search. */
export function LibraryList({ store, search, shortcuts, focusOn }: Props) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const [typed, setTyped] = useState(search);
  const [order, setOrder] = useState<Order>('rank');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [problem, setProblem] = useState(false);
  const [help, setHelp] = useState(false);
  const list = useRef<HTMLElement>(null);
  const { rows, query, total, index, more, newer, failed, replace, again } = useRows(store, typed, order);

  useEffect(() => setTyped(search), [search]);
  useEffect(() => {
    if (rows) markFirstRows();
  }, [rows !== null]);
  const type = (next: string) => {
    setTyped(next);
    // The search is part of the address, so that "back" from a brief finds it; typing adds no steps to go back.
    history.replaceState(null, '', hashOf({ brief: '', search: next }));
  };
  const save = async ({ key, saved }: LibraryRow) => {
    try {
      replace(key, await store.shelf.mark(key, { saved: !saved }));
    } catch {
      setProblem(true);
    }
  };
  const remove = async (row: LibraryRow) => {
    try {
      setRemoved(await store.shelf.remove(row.key));
      replace(row.key, null);
    } catch {
      setProblem(true);
    }
  };
  const actions = {
    onSave: (row: LibraryRow) => void save(row),
    onRemove: (row: LibraryRow) => void remove(row),
  };
  usePageKeys({ on: shortcuts, list, rows: rows ?? [], onSave: actions.onSave, onHelp: () => setHelp(true) });

  return (
    <div class="library">
      <header class="library-head">
        <h1>{t('library_title')}</h1>
        <LibraryMenu store={store} onChanged={again} onHelp={() => setHelp(true)} />
      </header>
      <main ref={list}>
        <SearchBox value={typed} order={order} onType={type} onOrder={setOrder} searching={query !== null} />
        <p class="library-count" role="status">
          {query && rows ? plural('library_found', total) : ''}
        </p>
        <IndexNote state={index} waiting={typed.trim() !== ''} />
        {(failed || problem) && (
          <p role="alert" class="notice warning">
            {t(failed ? 'kept_failed' : 'library_full')}
          </p>
        )}
        {newer && (
          <p>
            <button type="button" onClick={again}>
              {t('library_newer')}
            </button>
          </p>
        )}
        <Undo
          removed={removed}
          onUndo={() => {
            if (removed) void store.shelf.putBack(removed).then(again, () => setProblem(true));
            setRemoved(null);
          }}
          onClose={() => setRemoved(null)}
        />
        {rows && rows.length === 0 && <EmptyList store={store} query={query} onType={type} />}
        {rows && rows.length > 0 && (
          <RowGroups store={store} rows={rows} query={query} search={typed} focusOn={focusOn} {...actions} />
        )}
        {more && (
          <p class="library-more">
            <button type="button" onClick={more}>
              {t('library_more')}
            </button>
          </p>
        )}
      </main>
      {help && <KeysHelp shortcuts={shortcuts} onClose={() => setHelp(false)} />}
    </div>
  );
}

/** Tells when the first rows are on screen, for whoever measures it. */
function markFirstRows(): void {
  requestAnimationFrame(() => setTimeout(() => performance.mark('libraryRows')));
}

import { useMemo } from 'preact/hooks';
import type { Query } from '../../utils/core/library/query/parse';
import { useI18n } from '../shared/i18n';
import type { LibraryStore } from './library-store';

interface Props {
  store: LibraryStore;
  /** The search that nothing meets; null where nothing is kept. */
  query: Query | null;
  onType(search: string): void;
}

/** Says that nothing is kept or found; what was searched, and which words are near. */
export function EmptyList({ store, query, onType }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const near = useMemo(() => (query ? store.searcher.near(query) : new Map<string, string[]>()), [store, query]);
  if (!query) return <p class="library-empty">{t('library_empty')}</p>;
  return (
    <div class="library-empty">
      <p>{t('library_nothing')}</p>
      {query.unknown.length > 0 && <p>{t('library_unknown', i18n.list(query.unknown))}</p>}
      {[...near].map(([word, words]) => (
        <p key={word}>
          {t('library_nowhere', word)}{' '}
          {words.length > 0 && (
            <>
              {t('library_near')}{' '}
              {words.map((one) => (
                <button key={one} type="button" class="plain" onClick={() => onType(one)}>
                  {one}
                </button>
              ))}
            </>
          )}
        </p>
      ))}
    </div>
  );
}

import { grouped } from '../../utils/core/library/groups';
import type { Query } from '../../utils/core/library/query/parse';
import type { LibraryRow } from '../../utils/core/library/types';
import { useI18n } from '../shared/i18n';
import { dayWords } from './day-words';
import type { LibraryStore } from './library-store';
import { RowItem } from './RowItem';

interface Props {
  store: LibraryStore;
  rows: readonly LibraryRow[];
  query: Query | null;
  search: string;
  focusOn: string;
  onSave(row: LibraryRow): void;
  onRemove(row: LibraryRow): void;
}

/** Rows by day and event; hits of a search stand in their own order. */
export function RowGroups({ rows, query, ...rest }: Props) {
  const i18n = useI18n();
  const item = (row: LibraryRow) => <RowItem key={row.key} row={row} query={query} {...rest} />;
  if (query) return <div class="library-rows">{rows.map(item)}</div>;
  return (
    <>
      {grouped(rows).map(({ day, events }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{dayWords(day, Date.now(), i18n)}</h2>
          {events.map(({ event, rows: members }) =>
            members.length > 1 ? (
              <div key={event} class="library-event">
                <p class="library-event-count">{i18n.plural('library_sameEvent', members.length)}</p>
                {members.map(item)}
              </div>
            ) : (
              members.map(item)
            ),
          )}
        </section>
      ))}
    </>
  );
}

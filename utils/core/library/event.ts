import { SAME_EVENT_THRESHOLD } from '../constants/same-event';
import { matchPool } from '../coverage/same-event/match-pool';
import type { LibraryRow } from './types';

/** Hours between the publication of two articles on one event. */
const HOURS = 96;
/** Fewest other briefs among which likeness can be judged: two of three always look alike. */
const FEWEST = 8;

const timeOf = ({ publishedAt, savedAt }: LibraryRow): number => {
  const published = publishedAt ? Date.parse(publishedAt) : Number.NaN;
  return Number.isNaN(published) ? savedAt : published;
};

/**
 * The event of a brief among others: that of the same page, else that of the surest brief on the same event; its own
 * where there is none. Judged on headlines and openings, with the scale of coverage's own matching.
 */
export function eventAmong(row: LibraryRow, others: readonly LibraryRow[]): string {
  const rest = others.filter(({ key }) => key !== row.key);
  const same = rest.find(({ url }) => url === row.url);
  if (same) return same.event;
  if (rest.length < FEWEST) return row.event;
  const score = matchPool(
    [row, ...rest].map(({ title, lead, publishedAt, lang }) => ({ title, lead, text: '', publishedAt, lang })),
  );
  let best = { event: row.event, score: SAME_EVENT_THRESHOLD };
  rest.forEach((other, i) => {
    const sure = score(0, i + 1);
    const near = Math.abs(timeOf(other) - timeOf(row)) <= HOURS * 3_600_000;
    if (near && sure > best.score) best = { event: other.event, score: sure };
  });
  return best.event;
}

import { type DayOrder, writtenDay } from '../../text/dates/written-day';
import { PUBLISHED, UPDATED } from '../../text/lang/page/date-words';

export interface LineDates {
  published: string | null;
  updated: string | null;
}

/** The days that a line near a headline tells: a day is one of publication unless the words before it say otherwise. */
export function datesInLine(line: string, order: DayOrder = {}): LineDates {
  const text = line.slice(0, 200);
  const updated = UPDATED.exec(text)?.index ?? -1;
  if (updated < 0) return { published: writtenDay(text, order), updated: null };
  const published = PUBLISHED.exec(text)?.index ?? 0;
  const isAfter = published > updated;
  const [early, late] = [text.slice(0, isAfter ? published : updated), text.slice(isAfter ? published : updated)];
  const [first, second] = [writtenDay(early, order), writtenDay(late, order)];
  return isAfter ? { published: second, updated: first } : { published: first, updated: second };
}

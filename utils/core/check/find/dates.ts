import { DATE_WORD_SUPPORT, PUBLICATION_DAY_SUPPORT, WEEKDAY_SUPPORT } from '../../constants/check';
import type { Claim } from '../read/claim';
import { type DateMention, weekdayOf } from '../read/date-mentions';
import type { CheckSources } from '../read/index-sources';
import type { Token } from '../read/tokens';
import { type Clue, citationAt } from './clue';

/** Most dates of the sources that are compared with one of the statement. */
const MOST_COMPARED_DATES = 500;

/**
 * Looks up the dates, years and weekdays of a statement; relative ones are converted to days on both sides where
 * possible.
 */
export function checkDates(
  { text, tokens, published }: Claim,
  dates: readonly DateMention[],
  sources: CheckSources,
): Clue[] {
  return dates.map((date) => {
    let best: { support: number; place: number } | null = null;
    for (const other of sources.dates.slice(0, MOST_COMPARED_DATES)) {
      const support = sameDate(date, other);
      if (support > (best?.support ?? 0)) best = { support, place: other.from };
    }
    best ??= asWritten(tokens, date, sources);
    // The day of publication is known, even where the text does not give it.
    if (!best && published !== null && date.days.includes(published))
      best = { support: PUBLICATION_DAY_SUPPORT, place: 0 };
    const [first, last] = [tokens[date.from], tokens[date.to - 1]];
    return {
      kind: 'date' as const,
      text: first && last ? text.slice(first.start, last.end) : '',
      found: best !== null,
      passage: best ? citationAt(best.place, sources) : null,
      support: best?.support ?? 0,
      at: date.from,
      to: date.to,
      place: best?.place ?? null,
    };
  });
}

/** The support of a date of the statement by one of a source, 0 to 1. */
export function sameDate(claim: DateMention, source: DateMention): number {
  const days = new Set(source.days);
  if (claim.days.some((day) => days.has(day))) return 1;
  if (claim.weekday !== null && source.weekday !== null) return claim.weekday === source.weekday ? 1 : 0;
  if (claim.weekday !== null && source.days.some((day) => weekdayOf(day) === claim.weekday) && source.day !== null)
    return WEEKDAY_SUPPORT;
  let shared = 0;
  for (const part of ['year', 'month', 'day'] as const) {
    if (claim[part] === null) continue;
    // A reader can supply a year that the source leaves out, but not a day.
    if (source[part] === null) {
      if (part === 'year') continue;
      return 0;
    }
    if (part === 'year' ? !sameYear(claim, source) : claim[part] !== source[part]) return 0;
    shared++;
  }
  return shared > 0 ? 1 : 0;
}

/** True when two years, or a year and a decade, may be the same. */
function sameYear(a: DateMention, b: DateMention): boolean {
  const [one, other] = [a.year ?? 0, b.year ?? 0];
  return one < other + b.span && other < one + a.span;
}

/** Looks up a word such as "yesterday", or a number that only looks like a year, in the form in which it is written. */
function asWritten(
  tokens: readonly Token[],
  date: DateMention,
  sources: CheckSources,
): { support: number; place: number } | null {
  if (date.to !== date.from + 1) return null;
  const place = sources.places.get(tokens[date.from]?.key ?? '')?.[0];
  return place === undefined ? null : { support: DATE_WORD_SUPPORT, place };
}

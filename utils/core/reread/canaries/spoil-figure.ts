import type { Claim } from '../../check/read/claim';
import { datesIn } from '../../check/read/date-mentions';
import { quantitiesIn } from '../../check/read/quantities';
import { type Random, shuffled, whole } from './random';

/** How far a year is moved, in years. */
const YEARS = [11, 13, 17, 21, 24, 28] as const;

interface Figure {
  start: number;
  digits: string;
  year: boolean;
}

/**
 * The sentence with one of its figures changed: another first digit, or another year. Null where it has none in digits,
 * or where the article has every other figure too. `inArticle` tells if the article has a figure anywhere.
 */
export function spoilFigure(claim: Claim, random: Random, inArticle: (digits: string) => boolean): string | null {
  const { text } = claim;
  for (const { start, digits, year } of shuffled(figuresIn(claim), random)) {
    const others = year ? YEARS.map((years) => String(Number(digits) - years)) : leadsOf(digits);
    const fit = others.filter((other) => !inArticle(other));
    const other = fit[whole(random, Math.max(1, fit.length))];
    if (other !== undefined) return text.slice(0, start) + other + text.slice(start + digits.length);
  }
  return null;
}

/** The number with each first digit that is far from its own, so that no rounding explains it. */
function leadsOf(digits: string): string[] {
  const first = Number(digits.charAt(0));
  return [1, 2, 3, 4, 5, 6, 7, 8, 9]
    .filter((lead) => Math.abs(lead - first) >= 2)
    .map((lead) => `${lead}${digits.slice(1)}`);
}

/** Figures written in digits that stand alone: none of a name ("G7"), a time ("14:30") or an ordinal ("3rd"). */
function figuresIn({ text, tokens, lang }: Claim): Figure[] {
  const dates = datesIn(tokens, lang, null);
  const inDates = new Set(dates.flatMap(({ from, to }) => tokens.slice(from, to).map((_, i) => from + i)));
  const inNumbers = new Set(
    quantitiesIn({ text, tokens, lang }, inDates).flatMap(({ from, to, unit }) =>
      unit === 'ordinal' ? [] : tokens.slice(from, to).map((_, i) => from + i),
    ),
  );
  return tokens.flatMap(({ text: digits, start, end, digit }, at): Figure[] => {
    const alone =
      /^[^\p{L}\p{N}:.,/-]{0,1}$/u.test(text.charAt(start - 1)) && /^[^\p{L}\p{N}:/-]?$/u.test(text.charAt(end));
    if (!digit || !alone || !/^[1-9][\d.,\s\u00a0\u202f]*$/u.test(digits)) return [];
    const year = inDates.has(at) && /^(?:1[6-9]|20)\d\d$/.test(digits);
    return year || inNumbers.has(at) ? [{ start, digits, year }] : [];
  });
}

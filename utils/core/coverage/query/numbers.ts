import type { LangTag } from '../../text/lang-tag';
import { tokenise } from '../../text/tokenise';
import type { CoveredArticle } from '../types';

/** Most digits of a number that is a count; longer ones are those of a telephone or an account. */
const MOST_DIGITS = 15;

/** Most characters of the first passage, and of the title, that are read. */
const LONGEST_OPENING_CHARS = 1000;
const LONGEST_TITLE_CHARS = 400;

/**
 * True when a number is specific to a story: years and small round numbers are in every text, and single digits and
 * parts of names and times ("A417", "14:30") say nothing.
 */
function says(number: string): boolean {
  const digits = number.replace(/\P{Nd}/gu, '').length;
  return digits > 1 && digits <= MOST_DIGITS && !/^(?:19|20)\d{2}$/.test(number) && !/^[1-9]0$/.test(number);
}

/** The separate numbers of a text as written, with ordinary spaces. */
function numbersOf(text: string, lang: LangTag | null): string[] {
  const tokens = tokenise(text, lang);
  return tokens.flatMap((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const led = token.glued && before && (before.kind !== 'mark' || /[.,:/-]/.test(before.text));
    const followed = next?.glued && (next.kind !== 'mark' || /[:/-]/.test(next.text));
    return token.kind !== 'number' || led || followed ? [] : [token.text.replace(/\s/g, ' ')];
  });
}

/** The figures of a story: those of the headline first, then large ones of the first passage. With ordinary spaces. */
export function numbersIn(article: CoveredArticle): string[] {
  const within = (text: string) => numbersOf(text, article.lang).filter(says);
  const opening = within((article.passages[0]?.text ?? '').slice(0, LONGEST_OPENING_CHARS)).filter(
    (number) => number.length > 2,
  );
  return [...new Set([...within(article.title.slice(0, LONGEST_TITLE_CHARS)), ...opening])];
}

import {
  BEGINNING_LETTERS,
  HELD_WEIGHT,
  LEAD_STAND_IN_CHARS,
  LEAD_WEIGHT,
  LONGEST_READ_CHARS,
  OPENING_CHARS,
  OPENING_WEIGHT,
  TITLE_WEIGHT,
} from '../../constants/same-event';
import type { LangTag } from '../../text/lang-tag';
import { contentWords } from '../../text/tokens';

/** The facts known of an article when it is matched. Dates are ISO 8601; null where unknown. */
export interface MatchItem {
  title: string;
  /** Standfirst, description or a finder's excerpt; '' when none. */
  lead: string;
  /** The article's text once read; '' before. */
  text: string;
  publishedAt: string | null;
  lang: LangTag | null;
  /** Words that are known to stand in a text that was not read. */
  holds?: readonly string[];
}

/** The count of each term in a text, weighted by the part that it stands in. */
export type Terms = Map<string, number>;

/** An item's words, read once. */
export interface ItemTerms {
  /** Title and lead: all that there is before an article is read. */
  head: Terms;
  /** Title, lead and the beginning of the text; null without a text. */
  text: Terms | null;
}

/** Most characters of a title that are read. */
const LONGEST_TITLE_CHARS = 400;
const LETTER = /^\p{L}/u;

function count(terms: Terms, words: readonly string[], weight: number): void {
  for (const word of words) terms.set(word, (terms.get(word) ?? 0) + weight);
}

/** The texts of an item, each cut to the length that is read. */
export function parts({ title, lead, text }: MatchItem): {
  title: string;
  lead: string;
  opening: string;
  rest: string;
} {
  return {
    title: title.slice(0, LONGEST_TITLE_CHARS),
    lead: lead.slice(0, OPENING_CHARS),
    opening: text.slice(0, OPENING_CHARS),
    rest: text.slice(OPENING_CHARS, LONGEST_READ_CHARS),
  };
}

/** Title and lead as one text; the beginning of the text where there is no lead. */
export function headOf(item: MatchItem): string {
  const { title, lead, opening } = parts(item);
  return `${title}\n${lead || opening.slice(0, LEAD_STAND_IN_CHARS)}`;
}

/** True when a term of a head stands for all words that begin like it. */
export function isBeginning(term: string): boolean {
  return term.endsWith('-');
}

/** Reads an item's words. */
export function itemTerms(item: MatchItem): ItemTerms {
  const { title, lead, opening, rest } = parts(item);
  const inTitle = contentWords(title, item.lang);
  const inLead = contentWords(lead, item.lang);
  const head: Terms = new Map();
  count(head, inTitle, 1);
  count(head, lead === '' ? contentWords(opening.slice(0, LEAD_STAND_IN_CHARS), item.lang) : inLead, 1);
  for (const [word, times] of [...head]) {
    if (word.length > BEGINNING_LETTERS && LETTER.test(word))
      count(head, [`${word.slice(0, BEGINNING_LETTERS)}-`], times);
  }
  // Less than what it says in front: they say that it names the thing, not that it is on it.
  if (item.text === '') count(head, contentWords((item.holds ?? []).join(' '), item.lang), HELD_WEIGHT);
  if (item.text === '') return { head, text: null };
  const text: Terms = new Map();
  count(text, inTitle, TITLE_WEIGHT);
  count(text, inLead, LEAD_WEIGHT);
  count(text, contentWords(opening, item.lang), OPENING_WEIGHT);
  count(text, contentWords(rest, item.lang), 1);
  return { head, text };
}

import { contentWords } from '../../text/tokens';

/** What is known of an article when it is matched. Dates are ISO 8601, languages BCP 47; null where unknown. */
export interface MatchItem {
  title: string;
  /** Standfirst, description or a finder's excerpt; '' when none. */
  lead: string;
  /** The article's text once read; '' before. */
  text: string;
  publishedAt: string | null;
  lang: string | null;
}

/** How often each term stands in a text, weighted by where it stands. */
export type Terms = Map<string, number>;

/** Characters of text that stand in for a lead that is missing. */
const HEAD = 250;
/** An article's opening says what happened; what follows further down is background, and is not read at all past the end. */
const OPENING = 1000;
const END = 4000;
/** A title says the event in few words, the lead in a few more. */
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 2;
const OPENING_WEIGHT = 1.5;
/** Letters by which "bankrupt" and "bankruptcy" are the same: few words leave no room for both. */
const BEGINNING = 5;
const LETTER = /^\p{L}/u;
/** No title is longer, unless something is wrong. */
const LONGEST_TITLE = 400;

function count(terms: Terms, words: readonly string[], weight: number): void {
  for (const word of words) terms.set(word, (terms.get(word) ?? 0) + weight);
}

/** Title and lead: all that there is before an article is read. */
export function headTerms({ title, lead, text, lang }: MatchItem): Terms {
  const terms: Terms = new Map();
  count(terms, contentWords(title.slice(0, LONGEST_TITLE), lang), 1);
  count(terms, contentWords(lead.slice(0, OPENING) || text.slice(0, HEAD), lang), 1);
  for (const [word, times] of [...terms]) {
    if (word.length > BEGINNING && LETTER.test(word)) count(terms, [`${word.slice(0, BEGINNING)}-`], times);
  }
  return terms;
}

/** Title, lead and the beginning of the text. */
export function textTerms({ title, lead, text, lang }: MatchItem): Terms {
  const terms: Terms = new Map();
  count(terms, contentWords(title.slice(0, LONGEST_TITLE), lang), TITLE_WEIGHT);
  count(terms, contentWords(lead.slice(0, OPENING), lang), LEAD_WEIGHT);
  count(terms, contentWords(text.slice(0, OPENING), lang), OPENING_WEIGHT);
  count(terms, contentWords(text.slice(OPENING, END), lang), 1);
  return terms;
}

/** Words with a capital or a digit: what survives translation. */
const NAME = /[\p{Lu}\p{Lt}][\p{L}\p{M}]+|\p{N}{2,}(?:[.,]\p{N}+)*/gu;

/** Names and numbers of title, lead and opening, unstemmed: what articles in two languages can have in common. */
export function nameTerms({ title, lead, text }: MatchItem): Terms {
  const terms: Terms = new Map();
  const head = `${title.slice(0, LONGEST_TITLE)}\n${lead.slice(0, OPENING)}\n${text.slice(0, OPENING)}`;
  for (const [name] of head.matchAll(NAME)) count(terms, contentWords(name, null), 1);
  return terms;
}

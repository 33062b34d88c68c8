import type { LangTag } from '../../text/lang-tag';
import { contentWords } from '../../text/tokens';
import type { SearchQuery } from '../finders/types';
import type { Candidate } from '../types';

/** Words that an entry must share with what is looked for: one alone ("minister", a town) is in every other story. */
const FEWEST_SHARED_WORDS = 2;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The words and days that entries are compared with. */
export interface Wanted {
  /** Weight by word, stemmed as `lang` is: names and numbers weigh more than other words. */
  words: ReadonlyMap<string, number>;
  lang: LangTag | null;
  /** Epoch ms, both included. */
  from: number;
  to: number;
}

/**
 * All that a query says of the event, its terms and the headline together: entries are only sieved here, and judged
 * later.
 */
export function wanted({ terms, any, headline, lang, from, to }: SearchQuery): Wanted {
  const words = new Map(contentWords(headline, lang).map((word) => [word, 1]));
  for (const { text, kind } of [...any, ...terms]) {
    const weight = kind === 'word' ? 1 : 2;
    for (const word of contentWords(text, lang)) words.set(word, Math.max(weight, words.get(word) ?? 0));
  }
  return { words, lang, from: Date.parse(from), to: Date.parse(to) + DAY_MS - 1 };
}

/**
 * The summed weight of the wanted words in an entry's title and lead; 0 where too few are shared, or where the entry is
 * of other days. An entry without a date is of any day: feeds show new articles.
 */
export function entryScore({ title, lead, publishedAt }: Candidate, { words, lang, from, to }: Wanted): number {
  const at = publishedAt === null ? null : Date.parse(publishedAt);
  if (at !== null && (at < from || at > to)) return 0;
  let score = 0;
  let shared = 0;
  for (const word of new Set(contentWords(`${title} ${lead}`, lang))) {
    const weight = words.get(word);
    if (weight === undefined) continue;
    shared += 1;
    score += weight;
  }
  return shared >= Math.min(FEWEST_SHARED_WORDS, words.size) ? score : 0;
}

import type { LangCode } from '../text/lang-tag';
import type { Clue } from './clue';
import { type DateMention, datesIn, dayOf } from './date-mentions';
import { checkDates } from './dates';
import { checkHedges } from './hedges';
import type { CheckSources } from './index-sources';
import { checkNames, namesIn } from './names';
import { checkNegation } from './negation';
import { checkNumbers } from './numbers';
import { quantitiesIn } from './quantities';
import { checkQuotes, quotationsIn } from './quotes';
import { checkRoles } from './roles';
import { type Support, supportOf } from './support';
import { type Token, tokenise } from './tokens';

/** One sentence of a statement, looked up. */
export interface Examined {
  tokens: Token[];
  support: Support;
}

export interface Examination {
  sentences: Examined[];
  clues: Clue[];
}

const places = (spans: readonly { from: number; to: number }[]): Set<number> =>
  new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));

/**
 * Looks up everything in a statement that can be looked up. `lang` is that of statement and sources;
 * `publishedAt`: ISO 8601 or null.
 */
export function examine(
  text: string,
  sources: CheckSources,
  lang: LangCode | null,
  publishedAt: string | null,
): Examination {
  const published = dayOf(publishedAt);
  const tokens = tokenise(text, lang);
  const dates: DateMention[] = datesIn(tokens, lang, published);
  const inDates = places(dates);
  const quantities = quantitiesIn(text, tokens, lang, inDates);
  const names = namesIn(tokens, sources, lang, new Set([...inDates, ...places(quantities)]));
  const clues: Clue[] = [
    ...checkNumbers(text, tokens, quantities, sources, lang),
    ...checkDates(text, tokens, dates, sources, published),
    ...checkNames(text, tokens, names, sources, lang),
    ...checkQuotes(text, tokens, quotationsIn(text, tokens), names, sources),
  ];
  const known = new Map<Token, number>();
  for (const { at, to = at, place, found } of clues) {
    if (found && typeof place === 'number') for (const token of tokens.slice(at, to)) known.set(token, place);
  }
  const sentences: Examined[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to++;
    const own = tokens.slice(from, to);
    const support = supportOf(own, sources, lang, known);
    clues.push(...checkNegation(text, own, support, sources, lang, from));
    clues.push(...checkHedges(own, support, sources, lang, from));
    const within = names.filter((name) => name.from >= from && name.to <= to);
    clues.push(...checkRoles(text, own, support.words, within, sources, from));
    sentences.push({ tokens: own, support });
    from = to;
  }
  return { sentences, clues };
}

import type { LangCode } from '../../text/lang-tag';
import { tokenise as tokensOf } from '../../text/tokenise';
import type { Claim } from '../read/claim';
import { type DateMention, datesIn, dayOf } from '../read/date-mentions';
import type { CheckSources } from '../read/index-sources';
import { claimedIn } from '../read/quantities';
import { type Support, supportOf } from '../read/support';
import { type Token, tokenise } from '../read/tokens';
import type { Clue } from './clue';
import { checkDates } from './dates';
import { checkHedges } from './hedges';
import { checkNames, namesIn } from './names';
import { checkNegation } from './negation';
import { checkNumbers } from './numbers';
import { checkQuotes, quotationsIn } from './quotes';

/** The results of looking up one sentence of a statement. */
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

export interface ExamineOptions {
  /** The language of statement and sources. */
  lang: LangCode | null;
  /** ISO 8601 or null. */
  publishedAt: string | null;
}

/** Looks up everything in a statement that can be looked up. */
export function examine(text: string, sources: CheckSources, { lang, publishedAt }: ExamineOptions): Examination {
  const published = dayOf(publishedAt);
  const parts = tokensOf(text, lang);
  const tokens = tokenise(text, lang, parts);
  const claim: Claim = { text, tokens, parts, lang, published, base: 0 };
  const dates: DateMention[] = datesIn(tokens, lang, published);
  const inDates = places(dates);
  const quantities = claimedIn(claim, inDates);
  const names = namesIn(claim, sources, new Set([...inDates, ...places(quantities)]));
  const clues: Clue[] = [
    ...checkNumbers(claim, quantities, sources),
    ...checkDates(claim, dates, sources),
    ...checkNames(claim, names, sources),
    ...checkQuotes(claim, { quotations: quotationsIn(text, tokens), names }, sources),
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
    const sentence: Claim = { ...claim, tokens: own, base: from };
    const support = supportOf(sentence, sources, known);
    clues.push(...checkNegation(sentence, support, sources));
    clues.push(...checkHedges(sentence, support, sources));
    sentences.push({ tokens: own, support });
    from = to;
  }
  return { sentences, clues };
}

import { type Clue, citationAt } from './clue';
import type { CheckSources } from './index-sources';
import type { SupportedWord } from './support';
import type { Token } from './tokens';
import { HEDGES_EN } from './words-en';
import { HEDGES_FR } from './words-fr';

const hedges: Record<string, Set<string>> = { en: new Set(HEDGES_EN.split(' ')), fr: new Set(HEDGES_FR.split(' ')) };

/** Words of the statement that must stand within reach of a hedge for it to be about them, and how far it reaches. */
const SHARED = 3;
const REACH = 8;

/**
 * Whether the sources say with reserve ("may", "allegedly", « aurait ») what a statement says flatly. The one sentence that
 * supports it best is looked at; a statement with a hedge of its own, or that says who says so, is left alone.
 */
export function checkHedges(
  tokens: readonly Token[],
  words: readonly SupportedWord[],
  sentence: number,
  sources: CheckSources,
  lang: string | null,
  base: number,
): Clue[] {
  const list = lang === null ? undefined : hedges[lang];
  const span = sources.sentences[sentence];
  if (!list || !span || tokens.some(({ norm }) => list.has(norm))) return [];
  for (let at = span.from; at < span.to; at++) {
    const token = sources.tokens[at];
    if (!token || !list.has(token.norm)) continue;
    // The month, the if of "as if", a "could" of ability in the past: only where its words are the statement's.
    if (token.norm === 'may' && token.capital) continue;
    const near = words.filter(({ match }) =>
      match.places.some((place) => place > at && place <= at + REACH && place < span.to),
    );
    if (near.length < SHARED) continue;
    return [
      {
        kind: 'hedge',
        text: token.text,
        found: false,
        passage: citationAt(at, sources),
        support: 0.3,
        at: base,
      },
    ];
  }
  return [];
}

/*
 * Plain measures to compare the check with: the share of a claim that is in its source, by words, by pairs of words, by
 * the longest common subsequence with one sentence; and the rule that all numbers, names and quotations must be there.
 */

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];

function share(of: readonly string[], within: ReadonlySet<string>): number {
  return of.length > 0 ? of.filter((item) => within.has(item)).length / of.length : 1;
}

const pairs = (list: readonly string[]): string[] => list.slice(1).map((word, i) => `${list[i]} ${word}`);

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      next.push(b[j - 1] === word ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A source, taken apart once for all of its claims. */
export interface LexicalSource {
  text: string;
  words: Set<string>;
  pairs: Set<string>;
  sentences: string[][];
}

export function lexicalSource(text: string): LexicalSource {
  const all = words(text);
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map(words)
    .filter((sentence) => sentence.length > 0);
  return { text: text.toLowerCase(), words: new Set(all), pairs: new Set(pairs(all)), sentences };
}

export const LEXICAL = ['words', 'bigrams', 'LCS', 'rule'] as const;

/** Each measure for a claim, 0 to 1. */
export function lexicalScores(claim: string, source: LexicalSource): Record<(typeof LEXICAL)[number], number> {
  const own = words(claim);
  const longest = Math.max(0, ...source.sentences.map((sentence) => commonSubsequence(own, sentence)));
  const numbers = own.filter((word) => /^\p{N}/u.test(word));
  const names = [...claim.matchAll(/(?<=[\p{L},;] )\p{Lu}[\p{L}\p{M}]+/gu)].map(([name]) => name.toLowerCase());
  const quotes = [...claim.matchAll(/[“«"]([^”»"]{1,400})[”»"]/gu)].map(([, quote = '']) => quote.trim().toLowerCase());
  const all = [...numbers, ...names].every((word) => source.words.has(word));
  return {
    words: share(own, source.words),
    bigrams: share(pairs(own), source.pairs),
    LCS: own.length > 0 ? longest / own.length : 1,
    rule: all && quotes.every((quote) => source.text.includes(quote)) ? 1 : 0,
  };
}

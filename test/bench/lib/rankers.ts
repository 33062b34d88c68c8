/*
 * The usual extractive summarisers without a model: the first sentences, TextRank (Mihalcea and Tarau, 2004) and LexRank
 * (Erkan and Radev, 2004), each over the sentences that the instant engine has too.
 */

const words = (sentence: string): string[] => sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Limits of a summary: whichever comes first. */
export interface Room {
  sentences: number;
  words: number;
}

/** Takes sentences in the order of their ranks as long as there is room; gives them in reading order. */
function take(sentences: readonly string[], ranks: readonly number[], room: Room): string[] {
  const order = ranks.map((rank, at) => ({ rank, at })).sort((a, b) => b.rank - a.rank || a.at - b.at);
  const taken: number[] = [];
  let used = 0;
  for (const { at } of order) {
    if (taken.length >= room.sentences) break;
    const length = words(sentences[at] ?? '').length;
    if (used + length > room.words * 1.1) continue;
    taken.push(at);
    used += length;
  }
  return taken.sort((a, b) => a - b).map((at) => sentences[at] ?? '');
}

/** The first sentences; of several documents the first of each, then the second of each, and so on. */
export function lead(documents: readonly (readonly string[])[], room: Room): string[] {
  const longest = Math.max(0, ...documents.map(({ length }) => length));
  const order: string[] = [];
  for (let at = 0; at < longest; at++)
    for (const document of documents) {
      const sentence = document[at];
      if (sentence !== undefined) order.push(sentence);
    }
  const picked: string[] = [];
  let used = 0;
  for (const sentence of order) {
    const length = words(sentence).length;
    if (picked.length >= room.sentences) break;
    if (used + length > room.words * 1.1) break;
    picked.push(sentence);
    used += length;
  }
  return picked;
}

function powerIteration(weights: readonly (readonly number[])[]): number[] {
  const size = weights.length;
  const sums = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = new Array<number>(size).fill(1 / size);
  for (let round = 0; round < 50; round++) {
    const next = new Array<number>(size).fill(0.15 / size);
    for (let i = 0; i < size; i++) {
      const sum = sums[i] ?? 0;
      if (sum === 0) continue;
      for (let j = 0; j < size; j++) {
        next[j] = (next[j] ?? 0) + (0.85 * (ranks[i] ?? 0) * (weights[i]?.[j] ?? 0)) / sum;
      }
    }
    ranks = next;
  }
  return ranks;
}

/** TextRank: the likeness of two sentences is the words that both have, over the logarithms of both lengths. */
export function textRank(sentences: readonly string[], room: Room): string[] {
  const sets = sentences.map((sentence) => new Set(words(sentence)));
  const weights = sets.map((one, i) =>
    sets.map((other, j) => {
      const lengths = Math.log(one.size) + Math.log(other.size);
      if (i === j || !(lengths > 0)) return 0;
      let shared = 0;
      for (const word of one) if (other.has(word)) shared++;
      return shared / lengths;
    }),
  );
  return take(sentences, powerIteration(weights), room);
}

/** LexRank: the likeness of two sentences is the cosine of their TF-IDF vectors, where it is above a tenth. */
export function lexRank(sentences: readonly string[], room: Room): string[] {
  const lists = sentences.map(words);
  const holding = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const vectors = lists.map((list) => {
    const vector = new Map<string, number>();
    for (const word of list) {
      vector.set(word, (vector.get(word) ?? 0) + Math.log((1 + lists.length) / (holding.get(word) ?? 1)));
    }
    const norm = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return new Map([...vector].map(([word, weight]) => [word, weight / norm]));
  });
  const weights = vectors.map((one, i) =>
    vectors.map((other, j) => {
      if (i === j) return 0;
      let dot = 0;
      for (const [word, weight] of one) dot += weight * (other.get(word) ?? 0);
      return dot > 0.1 ? dot : 0;
    }),
  );
  return take(sentences, powerIteration(weights), room);
}

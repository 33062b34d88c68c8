/*
 * ROUGE F1 (Lin, "ROUGE: a package for automatic evaluation of summaries", 2004), with a tokeniser for any language and
 * no stemming: for comparing summaries measured in one run, not with figures published elsewhere.
 */

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function counts(items: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const item of items) map.set(item, (map.get(item) ?? 0) + 1);
  return map;
}

const f1 = (hits: number, said: number, wanted: number): number => (hits > 0 ? (2 * hits) / (said + wanted) : 0);

function overlap(summary: readonly string[], reference: readonly string[]): number {
  const wanted = counts(reference);
  let hits = 0;
  for (const [item, count] of counts(summary)) hits += Math.min(count, wanted.get(item) ?? 0);
  return f1(hits, summary.length, reference.length);
}

const pairs = (list: readonly string[]): string[] => list.slice(1).map((word, i) => `${list[i]} ${word}`);

/** Places in `reference` of one longest common subsequence with `sentence`. */
function subsequence(reference: readonly string[], sentence: readonly string[]): number[] {
  const rows: number[][] = [new Array<number>(sentence.length + 1).fill(0)];
  for (const word of reference) {
    const above = rows[rows.length - 1] ?? [];
    const row = [0];
    sentence.forEach((other, j) => {
      row.push(word === other ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0));
    });
    rows.push(row);
  }
  const places: number[] = [];
  for (let [i, j] = [reference.length, sentence.length]; i > 0 && j > 0; ) {
    if (reference[i - 1] === sentence[j - 1]) {
      places.push(i - 1);
      i--;
      j--;
    } else if ((rows[i - 1]?.[j] ?? 0) >= (rows[i]?.[j - 1] ?? 0)) i--;
    else j--;
  }
  return places;
}

function unionOfSubsequences(summary: readonly string[][], reference: readonly string[][]): number {
  const left = counts(summary.flat());
  const wanted = counts(reference.flat());
  let hits = 0;
  for (const sentence of reference) {
    const union = new Set(summary.flatMap((own) => subsequence(sentence, own)));
    for (const place of union) {
      const word = sentence[place] ?? '';
      // No word is a hit more often than it stands on either side.
      if ((left.get(word) ?? 0) <= 0 || (wanted.get(word) ?? 0) <= 0) continue;
      left.set(word, (left.get(word) ?? 0) - 1);
      wanted.set(word, (wanted.get(word) ?? 0) - 1);
      hits++;
    }
  }
  return f1(hits, summary.flat().length, reference.flat().length);
}

export interface Rouge {
  one: number;
  two: number;
  /** ROUGE-Lsum: longest common subsequences, sentence by sentence. */
  sum: number;
}

/** The sentences of a reference: its lines, or, where it is one paragraph, what ends in a full stop. */
const linesOf = (reference: string): string[] =>
  reference.includes('\n') ? reference.split('\n') : reference.split(/(?<=[.!?])\s+/u);

/** ROUGE of a summary, a sentence an item, against references (a sentence a line): the mean over them. */
export function rouge(summary: readonly string[], references: readonly string[]): Rouge {
  const own = summary.map(words);
  const total = { one: 0, two: 0, sum: 0 };
  for (const reference of references) {
    const lines = linesOf(reference).map(words);
    total.one += overlap(own.flat(), lines.flat());
    total.two += overlap(pairs(own.flat()), pairs(lines.flat()));
    total.sum += unionOfSubsequences(own, lines);
  }
  const count = Math.max(1, references.length);
  return { one: total.one / count, two: total.two / count, sum: total.sum / count };
}

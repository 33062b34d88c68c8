import { pick, type Random, randomOf } from '../../support/made/random.ts';

/** A search, and its kind for the table. */
export interface BenchQuery {
  kind: string;
  text: string;
}

const KINDS: readonly [kind: string, make: (words: (count: number) => string[], random: Random) => string][] = [
  ['one word', (words) => `${words(1)[0]} `],
  ['two words', (words) => `${words(2).join(' ')} `],
  ['three words', (words) => `${words(3).join(' ')} `],
  ['a word not at its end', (words) => (words(1)[0] ?? '').slice(0, 4)],
  ['two letters', (words) => (words(1)[0] ?? '').slice(0, 2)],
  ['one letter', (words) => (words(1)[0] ?? '').slice(0, 1)],
  ['a phrase', (words) => `"${words(3).join(' ')}"`],
  ['a word and not another', (words) => `${words(1)[0]} -${words(1)[0]}`],
  ['a word of a month', (words) => `${words(1)[0]} after:2026-03 before:2026-06`],
  [
    'a word of an outlet',
    (words, random) => `${words(1)[0]} outlet:${pick(['courier', 'courrier', 'landbote', 'valle'], random)}`,
  ],
  [
    'operators alone',
    (_, random) => pick(['has:differences', 'lang:fr', 'has:questions lang:de', 'after:2026-06'], random),
  ],
  ['a word that is nowhere', (words) => `${words(1)[0]}xq `],
];

/** Searches of several kinds, of words in a row that these texts have. */
export function benchQueries(texts: readonly string[], count: number): BenchQuery[] {
  const random = randomOf(7);
  const words = (wanted: number): string[] => {
    const all = pick(texts, random)
      .split(/\s+/u)
      .filter((word) => /^\p{L}+$/u.test(word));
    const at = Math.floor(random() * Math.max(1, all.length - wanted));
    return all.slice(at, at + wanted);
  };
  return Array.from({ length: count }, (_, i) => {
    const [kind, make] = KINDS[i % KINDS.length] ?? ['', () => ''];
    return { kind, text: make(words, random) };
  });
}

/** A search as a library without operators is asked it. */
export const plainQuery = (text: string): string => text.replace(/(?:^|\s)-\S+|\S+:\S*|"/g, '').trimStart();

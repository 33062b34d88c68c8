import { codeOf } from '../../text/lang-tag';
import { sentences } from '../../text/sentences';
import type { Field, FieldText } from '../texts';
import { indexWords } from '../words';
import { type Query, shownWords } from './parse';

/** The sentence in which a search was met. */
export interface Hit {
  field: Field;
  /** Number of its passage; 0 for none. */
  n: number;
  text: string;
  /** Stretches of it that were searched for, in order. */
  marks: [start: number, end: number][];
}

/** Most characters of a sentence that are shown. */
const MOST_CHARS = 240;

/**
 * The sentence of a brief that has most of the words searched for, titles apart; null where none has any. The first of
 * several, in the order of `textsOf`.
 */
export function hitOf(texts: readonly FieldText[], query: Query): Hit | null {
  const wanted = shownWords(query);
  if (wanted.length === 0) return null;
  let best: { hit: Hit; words: number } | null = null;
  for (const { field, text, lang, n } of texts) {
    if (field === 'title' || field === 'outlet' || field === 'tags') continue;
    if (!marksIn(text, wanted).words) continue;
    for (const sentence of sentences(text, codeOf(lang))) {
      const { marks, words } = marksIn(sentence, wanted);
      if (words > (best?.words ?? 0)) best = { hit: { field, n, ...around(sentence, marks) }, words };
    }
    if (best?.words === wanted.length) break;
  }
  return best?.hit ?? null;
}

/** The stretches of a text that are searched for, and how many different words that are. */
export function marksIn(
  text: string,
  wanted: readonly { word: string; prefix: boolean }[],
): { marks: [number, number][]; words: number } {
  const marks: [number, number][] = [];
  const met = new Set<number>();
  for (const { word, start, end } of indexWords(text, null)) {
    const which = wanted.findIndex((one) => (one.prefix ? word.startsWith(one.word) : word === one.word));
    if (which < 0) continue;
    met.add(which);
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return { marks, words: met.size };
}

/** A long sentence is cut to what stands around its first mark. */
function around(sentence: string, marks: [number, number][]): Pick<Hit, 'text' | 'marks'> {
  if (sentence.length <= MOST_CHARS) return { text: sentence, marks };
  const first = marks[0]?.[0] ?? 0;
  const wished = Math.max(0, Math.min(first - MOST_CHARS / 3, sentence.length - MOST_CHARS));
  const from = wished > 0 ? sentence.indexOf(' ', wished) + 1 || wished : 0;
  const to = Math.min(sentence.length, from + MOST_CHARS);
  const [open, close] = [from > 0 ? '…' : '', to < sentence.length ? '…' : ''];
  const moved = marks.flatMap(([start, end]): [number, number][] =>
    start >= from && end <= to ? [[start - from + open.length, end - from + open.length]] : [],
  );
  return { text: `${open}${sentence.slice(from, to)}${close}`, marks: moved };
}

/** True where each phrase of a search stands in one of the texts: the index only knows that it may. */
export function hasPhrases(texts: readonly FieldText[], query: Query): boolean {
  const phrases = query.all.flatMap((one) => (one.kind === 'phrase' ? [one.words] : []));
  if (phrases.length === 0) return true;
  const words = texts.map(
    ({ text, lang }) =>
      ` ${indexWords(text, lang)
        .map(({ word }) => word)
        .join(' ')} `,
  );
  return phrases.every((phrase) => words.some((all) => all.includes(` ${phrase.join(' ')} `)));
}

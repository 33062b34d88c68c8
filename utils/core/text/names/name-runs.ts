import { folded } from '../fold';
import type { NameLanguage } from './name-language';
import type { NameWord } from './name-words';

/** Most words of a name; a longer run is a heading. */
const LONGEST_NAME_WORDS = 6;

/** Most particles in a row inside a name: "von der". */
const MOST_PARTICLES = 2;

/** Words that stand together: the first, and the one after the last, as indices. */
export interface NameRun {
  from: number;
  to: number;
}

/** The runs of capitalised words, in order, with the particles of the language between them. Time is linear. */
export function* runsOf(words: readonly NameWord[], language: NameLanguage): Generator<NameRun> {
  let from = 0;
  while (from < words.length) {
    if (words[from]?.capital) {
      const to = endOfRun(words, from, language);
      yield { from, to };
      from = to;
    } else from++;
  }
}

/** The index after the run of capitalised words that begins at `from`, particles included. */
function endOfRun(words: readonly NameWord[], from: number, language: NameLanguage): number {
  const { particles, determiners } = language;
  // "von der": after a particle, an article continues the name; elsewhere it does not.
  const links = (word: NameWord | undefined, after: 'name' | 'particle') =>
    word?.joined === true &&
    !word.capital &&
    (particles.has(word.lower) || (after === 'particle' && determiners.has(word.lower)));
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_NAME_WORDS && !endsAtStop(words, { from, to }, language)) {
    let next = to;
    while (next - to < MOST_PARTICLES && links(words[next], next > to ? 'particle' : 'name')) next++;
    const word = words[next];
    if (!word?.capital || !word.joined) break;
    // "Libération d’Ada Quill", at the beginning of a sentence: the first word is no part of the name.
    if ((next > to || word.elided !== '') && words[from]?.first && to - from === 1) break;
    to = next + 1;
  }
  return to;
}

/**
 * True when a full stop after the run so far ends it: after an initial it does not, nor after a title, unless words
 * stand before that: "Missouri Rep. Ada Quill" holds two names.
 */
function endsAtStop(words: readonly NameWord[], { from, to }: NameRun, { titles }: NameLanguage): boolean {
  const last = words[to - 1];
  if (!last?.stopped || /^\p{L}{1,2}$/u.test(last.text)) return false;
  return !titles.has(last.lower) || words.slice(from, to - 1).some(({ lower }) => !titles.has(lower));
}

/**
 * The index of the first word of a run that belongs to the name: after titles, after what `isMore` says stands before
 * names, and after a stop word or a particle that only has a capital because it begins a sentence. "Le Pen", inside a
 * sentence, keeps its article. It is `to` where nothing is left.
 */
export function startOfName(
  words: readonly NameWord[],
  { from, to }: NameRun,
  { language, isMore }: { language: NameLanguage; isMore: (word: NameWord) => boolean },
): number {
  const { titles, stops, particles } = language;
  let at = from;
  for (let word = words[at]; word !== undefined && at < to; word = words[at]) {
    const opens = at === from && word.first && (stops.has(folded(word.text)) || particles.has(word.lower));
    if (!opens && !titles.has(word.lower) && !isMore(word)) break;
    at++;
  }
  return at;
}

/**
 * The words of a run as written, with the small words that apostrophes join to the later ones and the full stops of
 * initials.
 */
export function textsOf(words: readonly NameWord[], { from, to }: NameRun): string[] {
  return words
    .slice(from, to)
    .map(({ text, elided, stopped }, i) => `${i > 0 ? elided : ''}${text}${stopped && i < to - from - 1 ? '.' : ''}`);
}

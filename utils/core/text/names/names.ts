import { folded } from '../fold';
import { codeOf, type LangTag } from '../lang-tag';
import { beginsInCapitals, isAcronym } from './capitals';
import { type NameLanguage, nameLanguage } from './name-language';
import { type NameRun, runsOf } from './name-runs';
import { type NameWord, nameWords } from './name-words';

/** A name in a text: of a person, a place, an organisation, a work. */
export interface NameSpan {
  /** The name without its titles, and without the ending of a possessive. */
  text: string;
  start: number;
  end: number;
  /** Its words in lower case, particles among them. */
  words: string[];
  /**
   * Titles before a person's name, which are not part of it ("Treasury Secretary" has one: "Secretary"); '' for none.
   */
  title: string;
  /** Made of the first letters of other words: "NASA", "U.S.". */
  acronym: boolean;
  /**
   * False where a capital may have another reason: a single word at the beginning of a sentence that is nowhere else a
   * name; a noun in German.
   */
  sure: boolean;
}

/**
 * Share of a sentence's longer words with a capital above which it is a headline, where capitals are no sign of names.
 */
const CAPITALS_SHARE = 0.85;

/** Fewest longer words of a sentence for that share to mean anything. */
const FEWEST_WORDS = 4;

/**
 * The names in a text, in order: runs of words with a capital, with the particles between them. Titles, months,
 * weekdays and words that only begin a sentence are no part of them; headlines in capitals and scripts without capitals
 * give none. Time is linear.
 */
export function namesIn(text: string, lang: LangTag | null): NameSpan[] {
  const code = codeOf(lang);
  const language = nameLanguage(code);
  const words = nameWords(text, code);
  const loud = headlines(words, language);
  const runs: Run[] = [];
  for (const { from, to } of runsOf(words, language)) {
    const run = loud.has(words[from]?.sentence ?? -1) ? null : trimmed(words, { from, to }, language);
    if (run) runs.push(run);
  }
  const elsewhere = new Set(
    runs.flatMap(({ from, to }) => (words[from]?.first && to - from === 1 ? [] : keysOf(words, from, to))),
  );
  const nouns = language.capitalNouns ? nounsOf(words, language) : new Set<string>();
  return runs.map((run) => spanOf(run, { words, text, language, elsewhere, nouns }));
}

interface Run extends NameRun {
  title: { from: number; to: number };
}

function keysOf(words: readonly NameWord[], from: number, to: number): string[] {
  return words.slice(from, to).map(({ lower }) => lower);
}

/** The numbers of the sentences that are capitalised as headlines are. */
function headlines(words: readonly NameWord[], { stops, particles }: NameLanguage): Set<number> {
  const counts = new Map<number, { long: number; capital: number }>();
  for (const { sentence, text, lower, capital, first } of words) {
    if (first || !/^\p{L}{3}/u.test(text) || stops.has(folded(text)) || particles.has(lower)) continue;
    const count = counts.get(sentence) ?? { long: 0, capital: 0 };
    count.long++;
    if (capital) count.capital++;
    counts.set(sentence, count);
  }
  const loud = [...counts].filter(([, { long, capital }]) => long >= FEWEST_WORDS && capital > long * CAPITALS_SHARE);
  return new Set(loud.map(([sentence]) => sentence));
}

/** A run without the words that are no part of the name, with the titles before it; null where nothing is left. */
function trimmed(words: readonly NameWord[], run: NameRun, language: NameLanguage): Run | null {
  const { titles, stops, calendar, determiners, particles } = language;
  let { from, to } = run;
  const start = from;
  const isNone = (word: NameWord | undefined) =>
    word !== undefined &&
    // "I’d"
    (/^\p{Lu}['’]\p{Ll}/u.test(word.text) ||
      calendar.has(folded(word.text)) ||
      ((word.first || from === start) &&
        to - from > 0 &&
        (stops.has(folded(word.text)) || determiners.has(word.lower)) &&
        !beginsInCapitals(word.text)));
  while (
    from < to &&
    (isNone(words[from]) || (from > start && particles.has(words[from]?.lower ?? '') && !words[from]?.capital))
  ) {
    // "Le Pen" keeps its article inside a sentence.
    if (!words[from]?.first && to - from > 1 && !calendar.has(folded(words[from]?.text ?? ''))) break;
    from++;
  }
  while (to > from && (calendar.has(folded(words[to - 1]?.text ?? '')) || !words[to - 1]?.capital)) to--;
  const first = from;
  while (from < to - 1 && titles.has(words[from]?.lower ?? '')) from++;
  while (from < to - 1 && !words[from]?.capital) from++;
  if (from >= to) return null;
  const alone = to - from === 1 && titles.has(words[from]?.lower ?? '');
  if (alone) return null;
  let before = first;
  // A title in small letters: « le président Quill », "police chief Quill".
  while (
    before > 0 &&
    words[before]?.joined &&
    titles.has(words[before - 1]?.lower ?? '') &&
    !words[before - 1]?.capital
  )
    before--;
  return { from, to, title: { from: before, to: from } };
}

/** The words of a German text that follow an article somewhere: they are nouns. */
function nounsOf(words: readonly NameWord[], { determiners, particles }: NameLanguage): Set<string> {
  const nouns = new Set<string>();
  // In "von der Leyen" the article belongs to the name, and what follows is not a noun.
  for (const [i, word] of words.entries())
    if (
      word.capital &&
      word.joined &&
      determiners.has(words[i - 1]?.lower ?? '') &&
      !particles.has(words[i - 2]?.lower ?? '')
    )
      nouns.add(word.lower);
  return nouns;
}

/** Evidence that decides whether a run is surely a name. */
interface Evidence {
  words: readonly NameWord[];
  text: string;
  language: NameLanguage;
  /** Words of names elsewhere in the text, other than single words at the beginning of a sentence. */
  elsewhere: ReadonlySet<string>;
  /** German nouns, recognised by the articles before them. */
  nouns: ReadonlySet<string>;
}

function spanOf({ from, to, title }: Run, { words, text, language, elsewhere, nouns }: Evidence): NameSpan {
  const { capitalNouns } = language;
  const [first, last] = [words[from], words[to - 1]];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const name = text.slice(start, end);
  const acronym = to - from === 1 && isAcronym(name);
  const titled = title.to > title.from;
  const single = to - from === 1 && !acronym && !titled;
  const opens = first?.first === true && single && !elsewhere.has(first.lower);
  const noun = capitalNouns && single;
  const isNoun = capitalNouns && !titled && words.slice(from, to).some(({ lower }) => nouns.has(lower)) && !acronym;
  return {
    text: name,
    start,
    end,
    words: keysOf(words, from, to),
    title: titled ? text.slice(words[title.from]?.start ?? 0, words[title.to - 1]?.end ?? 0) : '',
    acronym,
    sure: !opens && !noun && !isNoun,
  };
}

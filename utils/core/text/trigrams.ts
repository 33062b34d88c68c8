import { data } from 'franc-min/data.js';

/** The letters of each script by franc's name for it: a language's name where it alone uses the script. */
const LETTERS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [
    'cmn Han',
    'Latin Latin',
    'Cyrillic Cyrillic',
    'Arabic Arabic',
    'ben Bengali',
    'Devanagari Devanagari',
    'jpn Hiragana Katakana',
    'jav Javanese',
    'kor Hangul',
    'tel Telugu',
    'tam Tamil',
    'guj Gujarati',
    'kan Kannada',
    'mal Malayalam',
    'mya Myanmar',
    'pan Gurmukhi',
    'amh Ethiopic',
    'tha Thai',
    'sin Sinhala',
    'ell Greek',
  ].map((line) => {
    const [name = '', ...scripts] = line.split(' ');
    return [name, new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'gu')];
  }),
);

/** Most characters of a text that are read, from its start. */
const LONGEST_READ_CHARS = 2048;
/** Cost of a trigram that is not among a language's 300 most frequent. */
const UNKNOWN_COST = 300;

/**
 * The fit of each language that franc-min knows to a text: ISO 639-3 codes with scores of 0–1, best first; a language
 * alone in its script has 1. Gives what `francAll(text, { minLength: 1 })` gives (a test compares them), but neither
 * turns all of franc's tables into dictionaries when it is loaded nor looks up every trigram of the text in each: in a
 * page, where this code runs once and cold, that was about a third of what it takes to read a story.
 */
export function languageScores(text: string): [code: string, score: number][] {
  const start = text.slice(0, LONGEST_READ_CHARS);
  const script = start === '' ? null : topScript(start);
  if (script === null) return [['und', 1]];
  const models = data[script];
  if (!models) return [[script, 1]];
  const counts = countTrigrams(start);
  const distances = Object.entries(models)
    .map(([code, model]): [string, number] => [code, distance(counts, model)])
    .sort(([, one], [, other]) => one - other);
  const least = distances[0]?.[1] ?? 0;
  const most = start.length * UNKNOWN_COST - least;
  return distances.map(([code, far]) => [code, 1 - (far - least) / most || 0]);
}

/** The script with the most characters in a text; null where it has no letters. */
function topScript(text: string): string | null {
  const count = (name: string) => text.match(LETTERS[name] ?? /^$/)?.length ?? 0;
  // No script shares a letter with Latin: with half of the text it has the most, which saves two dozen expressions.
  if (2 * count('Latin') > text.length) return 'Latin';
  let top: string | null = null;
  let most = 0;
  for (const name of Object.keys(LETTERS)) {
    const found = count(name);
    if (found > most) [top, most] = [name, found];
  }
  return top;
}

/** The number of times that each three characters in a row occur. */
function countTrigrams(text: string): Map<string, number> {
  const letters = ` ${text
    .replace(/[!-@]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let at = letters.length - 3; at >= 0; at--) {
    const trigram = letters.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/**
 * The sum, over the text's trigrams, of the differences between their counts and their ranks in a language's model
 * ("der|die|…", most frequent first).
 */
function distance(counts: Map<string, number>, model: string): number {
  let sum = counts.size * UNKNOWN_COST;
  let rank = 0;
  for (const trigram of model.split('|')) {
    rank++;
    const count = counts.get(trigram);
    if (count !== undefined) sum += Math.abs(count - rank) - UNKNOWN_COST;
  }
  return sum;
}

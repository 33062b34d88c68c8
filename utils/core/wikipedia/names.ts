import { calendarWords } from '../text/calendar';
import { capitalisesNouns } from '../text/capital-nouns';
import { type Run, runsOf, showsNames, type Token, tokensOf } from '../text/capital-runs';
import { folded } from '../text/fold';
import type { LanguagePack } from '../text/lang/pack';
import { codeOf, type LangTag } from '../text/lang-tag';
import { packOf, packOrEnglish } from '../text/packs';
import { sentences } from '../text/sentences';
import { stopWords } from '../text/stop-words';
import { particlesOf, titlesOf } from '../text/titles';

/** Names that one statement is looked up by. */
const MOST_NAMES = 3;
/** Longest statement that is looked at, and longest name that is given, in characters. */
const LONGEST_STATEMENT_CHARS = 2000;
const LONGEST_NAME_CHARS = 80;
/** Share of longer words with a capital above which capitals say nothing; a short sentence may be full of names. */
const CAPITALS_SHARE = 0.9;

/** Between quotation marks. */
const QUOTED = /[“"«„]\s?([^“”"«»„]{2,80})[”"»]/gu;

/**
 * The names in a statement by which it can be looked up: people, places, organisations, titles of works, at most three,
 * the most telling first, each with how it is written there. Never a sentence, nor a word that only opens one. [] where
 * there are none, as in scripts without capitals; in German only names of several words.
 */
export function namesToLookUp(statement: string, lang: LangTag | null): string[] {
  const text = statement.slice(0, LONGEST_STATEMENT_CHARS);
  const language = codeOf(lang);
  const stops = stopWords(language);
  const calendar = new Set(calendarWords(language));
  const pack = packOrEnglish(language);
  const lists = { stops, calendar, titles: titlesOf(language), particles: particlesOf(language), pack };
  const names = new Map<string, { name: string; telling: boolean }>();
  const note = (name: string) => {
    const key = folded(name);
    const acronym = /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(name);
    if (key.length < 2 || name.length > LONGEST_NAME_CHARS || names.has(key)) return;
    if (!key.includes(' ') && (stops.has(key) || calendar.has(key) || (capitalisesNouns(language) && !acronym))) return;
    names.set(key, { name, telling: key.includes(' ') || acronym });
  };
  for (const work of worksIn(text, stops)) note(work);
  for (const sentence of sentences(text, lang)) {
    if (!showsNames(sentence, CAPITALS_SHARE)) continue;
    const tokens = tokensOf(sentence, language);
    for (const run of runsOf(tokens, lists.particles)) {
      const name = nameOf(run, tokens, lists);
      if (name && (name.includes(' ') || !packOf(language)?.ofCountries?.test(name))) note(name);
    }
  }
  const keys = [...names.keys()];
  const whole = [...names].filter(([key]) => !keys.some((other) => other !== key && ` ${other} `.includes(` ${key} `)));
  const rank = ([, { telling }]: (typeof whole)[number]) => (telling ? 0 : 1);
  return whole
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_NAMES)
    .map(([, { name }]) => name);
}

interface WordLists {
  stops: ReadonlySet<string>;
  calendar: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  pack: LanguagePack;
}

/** The name in a run of capitalised words, without words that are no part of it; '' where nothing is left. */
function nameOf(run: Run, tokens: readonly Token[], { stops, calendar, titles, particles, pack }: WordLists): string {
  let { words, first } = run;
  for (let word = words[0]; word !== undefined; word = words[0]) {
    const key = folded(word);
    // "Le Pen", inside a sentence, keeps its article.
    const opener = first && (stops.has(key) || particles.has(word.toLowerCase()));
    if (!opener && !titles.has(word.toLowerCase()) && !pack.beforeNames.includes(key) && !calendar.has(key)) break;
    words = words.slice(1);
    first = false;
  }
  const [word] = words;
  if (first && words.length === 1 && word !== undefined && !standsAlone(word, tokens, pack)) return '';
  return words.join(' ');
}

/** True when the word that opens a sentence is a name by itself. */
function standsAlone(word: string, tokens: readonly Token[], { predicates, things }: LanguagePack): boolean {
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)) return true;
  const at = tokens.findIndex(({ first, text }) => first && text === word);
  const next = tokens[at + 1];
  if (next === undefined || !next.joined || !predicates.includes(next.text.toLowerCase())) return false;
  return word.length > 2 && !things.test(word);
}

/** Titles of works: what stands between quotation marks and is written as a title is, not as speech. */
function worksIn(text: string, stops: ReadonlySet<string>): string[] {
  return [...text.matchAll(QUOTED)].flatMap(([, inside = '']) => {
    const title = inside.trim();
    const words = title.split(/\s+/);
    const telling = words.filter((word) => !stops.has(folded(word)));
    const capitals = telling.filter((word) => /^\P{L}{0,2}(?:\p{L}{1,2}['’])?\p{Lu}/u.test(word));
    const isTitle = words.length <= 6 && /^\p{Lu}/u.test(title) && !/[.,;!?…]$/u.test(title);
    return isTitle && telling.length > 0 && 2 * capitals.length >= telling.length ? [title] : [];
  });
}

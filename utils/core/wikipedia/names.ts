import { folded } from '../text/fold';
import type { LanguagePack } from '../text/lang/pack';
import { codeOf, type LangTag } from '../text/lang-tag';
import { isAcronym, showsNames } from '../text/names/capitals';
import { type NameLanguage, nameLanguage } from '../text/names/name-language';
import { type NameRun, runsOf, startOfName, textsOf } from '../text/names/name-runs';
import { type NameWord, sentenceWords } from '../text/names/name-words';
import { packOf, packOrEnglish } from '../text/packs';
import { sentences } from '../text/sentences';

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
  const code = codeOf(lang);
  const language = nameLanguage(code);
  const pack = packOrEnglish(code);
  const { stops, calendar, capitalNouns } = language;
  const names = new Map<string, { name: string; telling: boolean }>();
  const note = (name: string) => {
    const key = folded(name);
    const acronym = isAcronym(name);
    if (key.length < 2 || name.length > LONGEST_NAME_CHARS || names.has(key)) return;
    if (!key.includes(' ') && (stops.has(key) || calendar.has(key) || (capitalNouns && !acronym))) return;
    names.set(key, { name, telling: key.includes(' ') || acronym });
  };
  for (const work of worksIn(text, stops)) note(work);
  for (const sentence of sentences(text, lang)) {
    const words = sentenceWords(sentence, code);
    if (!showsNames(words, CAPITALS_SHARE)) continue;
    for (const run of runsOf(words, language)) {
      const name = nameOf(words, run, { language, pack });
      if (name && (name.includes(' ') || !packOf(code)?.ofCountries?.test(name))) note(name);
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

/** The name in a run of capitalised words, without words that are no part of it; '' where nothing is left. */
function nameOf(
  words: readonly NameWord[],
  run: NameRun,
  { language, pack }: { language: NameLanguage; pack: LanguagePack },
): string {
  const isMore = ({ text }: NameWord) => pack.beforeNames.includes(folded(text)) || language.calendar.has(folded(text));
  const from = startOfName(words, run, { language, isMore });
  const [word, next] = [words[from], words[from + 1]];
  const opens = from === run.from && run.to - from === 1 && word?.first === true;
  if (opens && !standsAlone(word, next, pack)) return '';
  return textsOf(words, { from, to: run.to }).join(' ');
}

/** True when the word that opens a sentence, with another after it, is a name by itself. */
function standsAlone({ text }: NameWord, next: NameWord | undefined, { predicates, things }: LanguagePack): boolean {
  if (isAcronym(text)) return true;
  if (next === undefined || !next.joined || !predicates.includes(next.lower)) return false;
  return text.length > 2 && !things.test(text);
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

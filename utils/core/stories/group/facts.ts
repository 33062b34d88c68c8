import { fold } from '../../text/fold';
import { codeOf, type LangCode, type LangTag } from '../../text/lang-tag';
import { PACKS } from '../../text/packs';
import { stopWords } from '../../text/stop-words';
import { type GroupText, textOf } from './terms';

/** Words that begin with a capital, wherever they stand: what one language begins a sentence with is no word of another. */
const CAPITAL = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{2,}/gu;
/** "4,200", "4 200" and "61"; a year and a single figure are too common. */
const NUMBER =
  /\p{N}{1,3}(?:[ \u00a0\u202f.,'’]\p{N}{3})+(?!\p{N})|(?<!\p{N})(?!(?:19|20)\p{N}{2}(?!\p{N}))\p{N}{2,}/gu;

/**
 * The facts of a headline and lead that need no translation: names, countries by their codes, and figures. Names are cut
 * to their first letters: cases and transcriptions differ at the end.
 */
export function factsOf(item: GroupText): string[] {
  const text = textOf(item);
  const code = codeOf(item.lang);
  const countries = countriesIn(code);
  const stops = stopWords(code);
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const facts = new Set<string>();
  for (const word of words) {
    const country = countries.get(fold(word));
    if (country !== undefined) facts.add(country);
  }
  for (const [word] of text.matchAll(CAPITAL)) {
    const name = fold(word);
    if (!countries.has(name) && !stops.has(name)) facts.add(name.slice(0, LONGEST_NAME_LETTERS));
  }
  for (const [number] of text.matchAll(NUMBER)) facts.add(number.replace(/[^\p{N}]/gu, ''));
  return [...facts];
}

/** Letters of a name that are compared. */
const LONGEST_NAME_LETTERS = 7;

const known = new Map<LangCode, ReadonlyMap<string, string>>();

/** The countries by their names of one word in a language, with their people and adjectives where the pack has them. */
function countriesIn(code: LangCode | null): ReadonlyMap<string, string> {
  const lang: LangCode = code ?? 'en';
  const made = known.get(lang) ?? readCountries(lang);
  known.set(lang, made);
  return made;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function readCountries(lang: LangCode): Map<string, string> {
  const table = new Map<string, string>();
  const names = displayNames(lang);
  if (names === null) return table;
  for (const one of LETTERS) {
    for (const other of LETTERS) {
      const region = `${one}${other}`;
      const name = names.of(region);
      if (name !== undefined && !/[\s-]/.test(name)) table.set(fold(name), `=${region}`);
    }
  }
  for (const line of PACKS.get(lang)?.places ?? []) {
    const forms = line.split(' ');
    const region = forms.map((form) => table.get(form)).find((found) => found !== undefined);
    if (region !== undefined) for (const form of forms) table.set(form, region);
  }
  return table;
}

function displayNames(lang: LangTag): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  } catch {
    return null;
  }
}

import type { AbbreviationWords } from './lang/abbreviation-words';
import { abbreviations as GERMAN } from './lang/de/abbreviations';
import { abbreviations as ENGLISH } from './lang/en/abbreviations';
import { abbreviations as SPANISH } from './lang/es/abbreviations';
import { abbreviations as FRENCH } from './lang/fr/abbreviations';
import { abbreviations as ITALIAN } from './lang/it/abbreviations';
import { capitalisesNouns, dotsOrdinals } from './lang/writing';
import type { LangCode } from './lang-tag';

/**
 * The abbreviations of each language that has a pack, by code. The script that runs models cuts sentences and loads no
 * other lists.
 */
export const ABBREVIATIONS: Readonly<Record<string, AbbreviationWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  de: GERMAN,
  es: SPANISH,
  it: ITALIAN,
};

/** Titles before names in languages without a table of their own. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  pt: 'Sr Sra Srs Dr Dra Prof Eng Gen Exmo',
  nl: 'dhr mevr Mw Dr Drs Ir Mr Prof St ca bijv',
};

/** Numbers and openers that the sharing languages have beside their own. */
const OTHER_NUMBERS = 'Nr nr ca núm pág';
const OTHER_OPENERS = 'Der Die Das Ein Eine Er Sie Es Wir El Los Las Una Pero Lo Gli Ma O Os As De Het Een La Un Le';

/** Matches the text after a clock time or a date that goes on with the same sentence, capital or not. */
const AFTER_TIME = /^(?:[A-Z]{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/;

/** Length in characters of the longest abbreviation of several words: "i. d. R". */
const LONGEST_ABBREVIATION_CHARS = 12;

interface Abbreviations {
  names: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  within: ReadonlySet<string>;
  soft: ReadonlySet<string>;
  openers: ReadonlySet<string>;
}

function asSets({ names, numbers, within, soft, openers }: AbbreviationWords): Abbreviations {
  return {
    names: new Set(names),
    numbers: new Set(numbers),
    within: new Set(within),
    soft: new Set(soft),
    openers: new Set(openers),
  };
}

const sharing = Object.values(ABBREVIATIONS).filter((words) => words.shared);

const shared = asSets({
  shared: true,
  names: sharing.flatMap(({ names }) => names),
  numbers: [...sharing.flatMap(({ numbers }) => numbers), ...OTHER_NUMBERS.split(' ')],
  within: [],
  soft: sharing.flatMap(({ soft }) => soft),
  openers: [...sharing.flatMap(({ openers }) => openers), ...OTHER_OPENERS.split(' ')],
});

const tables = new Map<string, Abbreviations>([
  ...Object.entries(OTHER_NAMES).map(([lang, names]): [string, Abbreviations] => [
    lang,
    { ...shared, names: new Set(names.split(' ')) },
  ]),
  ...Object.entries(ABBREVIATIONS).map(([lang, words]): [string, Abbreviations] => [
    lang,
    words.shared ? { ...shared, names: new Set(words.names) } : asSets(words),
  ]),
]);

/**
 * True after abbreviations of several words ("z. B.") and plurals of doubled letters ("EE. UU."), where the sentence
 * goes on.
 */
function goesOnAfter([before, token]: [string, string], nextWord: string, { within }: Abbreviations): boolean {
  if (within.has(token)) return true;
  if (/^(\p{Lu})\1$/u.test(token) && /^(\p{Lu})\1$/u.test(nextWord)) return true;
  const tail = before.slice(-LONGEST_ABBREVIATION_CHARS - 1, -1).replace(/[\s\u00a0\u202f]+/gu, ' ');
  for (let at = tail.indexOf(' '); at >= 0; at = tail.indexOf(' ', at + 1))
    if (within.has(tail.slice(at + 1))) return true;
  return within.has(tail);
}

/**
 * True when the full stop that ends `before` belongs to an abbreviation, an initial or a number, so that the sentence
 * goes on with `after`. Both may be cut to some 40 characters.
 */
export function stopIsAbbreviation(before: string, after: string, lang: LangCode | null): boolean {
  const token = /([^\s"“”«»'’([]+)\.$/u.exec(before)?.[1];
  if (token === undefined) return false;
  const own = tables.get(lang ?? '') ?? shared;
  const nextWord = /^[^\p{L}\p{N}]*([\p{L}\p{N}]*)/u.exec(after)?.[1] ?? '';
  const nextIsNumber = /^\p{N}/u.test(nextWord);
  if (own.names.has(token)) return true;
  if (own.numbers.has(token) && nextIsNumber) return true;
  if (own.within.size > 0 && goesOnAfter([before, token], nextWord, own)) return true;
  if (/^[ap]\.m$/.test(token)) return AFTER_TIME.test(after);
  const opener = own.openers.has(nextWord);
  // A number alone is a list's enumerator; with other words before it, an ordinal in the languages that dot those.
  if (/^\p{N}{1,3}$/u.test(token)) {
    if (before.length === token.length + 1) return true;
    const ordinal = dotsOrdinals(lang) && token.length < 3;
    // Where nouns have capitals, only an opening word shows that a sentence begins.
    return ordinal && !(capitalisesNouns(lang) && opener);
  }
  if (own.soft.has(token)) return !opener;
  // Initials and dotted acronyms: "J. K. Rowling", "J.-C. Martin", "U.S. officials", but "… in the U.S. The …".
  return /^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(token) && !opener;
}

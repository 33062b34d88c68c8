import type { LangTag } from '../lang-tag';
import { monthOf } from './month-names';

/*
 * Dates as servers of other countries write them: "Pe, 30 Lok 2026". Their short names are the beginnings of the
 * month's and the weekday's own names, whatever a browser's tables abbreviate them to.
 */

/** Languages whose short names of months are the beginnings of other words than those that `monthOf` knows. */
const LANGUAGES =
  'fi pl cs sk hr sl uk be bg et lt lv ga gl eu ca hu ro tr el ms fil sw az uz sq kk he ar fa hi bn ta te'.split(' ');
/** Fewest letters that a beginning must have. */
const FEWEST_LETTERS = 3;

interface Names {
  /** Twelve months and seven weekdays (from Sunday), each by its names, folded. */
  months: string[][];
  weekdays: string[][];
}

const known = new Map<string, Names | null>();

/** Without case, accents and stops. */
const folded = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{M}]+/gu, '');

function namesOf(lang: string): Names | null {
  const own = known.get(lang);
  if (own !== undefined) return own;
  let names: Names | null = null;
  try {
    const part = (type: 'month' | 'weekday', options: Intl.DateTimeFormatOptions, at: number) => {
      const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { timeZone: 'UTC', ...options });
      return folded(format.formatToParts(at).find((one) => one.type === type)?.value ?? '');
    };
    const day = (index: number) => Date.UTC(2026, 1, 1 + index);
    names = {
      months: Array.from({ length: 12 }, (_, month) => [
        part('month', { month: 'long' }, Date.UTC(2026, month, 15)),
        part('month', { month: 'long', day: 'numeric' }, Date.UTC(2026, month, 15)).replace(/^d[eu]?(?=\p{L}{3})/u, ''),
      ]),
      weekdays: Array.from({ length: 7 }, (_, index) => [
        part('weekday', { weekday: 'long' }, day(index)),
        part('weekday', { weekday: 'short' }, day(index)),
      ]),
    };
  } catch {
    // No such language.
  }
  known.set(lang, names);
  return names;
}

/** The month (1 to 12) that a name begins in one language; 0 for none, or for the beginning of two. */
function monthIn(lang: string, name: string): number {
  const word = folded(name);
  if (word.length < FEWEST_LETTERS) return 0;
  const fits = (namesOf(lang)?.months ?? []).flatMap((names, index) =>
    names.some((one) => one.startsWith(word)) ? [index + 1] : [],
  );
  return fits.length === 1 ? (fits[0] ?? 0) : 0;
}

/** True when a weekday's name, or its beginning, is that of the day (epoch ms) in a language. */
export function isWeekday(lang: string, name: string, day: number): boolean {
  const word = folded(name);
  const names = namesOf(lang)?.weekdays[new Date(day).getUTCDay()] ?? [];
  return word.length >= 2 && names.some((one) => one.startsWith(word));
}

/** A day of which the month is written in letters. */
export interface NamedMonth {
  name: string;
  year: number;
  day: number;
  /** The weekday written before it; '' for none. */
  weekday: string;
  lang: LangTag | null;
}

/**
 * The month (1 to 12) of a day by its name in any language; 0 for other words. A weekday tells the language where a
 * name is a month's in two ("Mar" is the Finnish November beside "Ma"); an English one is no evidence against English.
 */
export function monthOfDay({ name, year, day, weekday, lang }: NamedMonth): number {
  const usual = monthOf(name);
  const languages = [...(lang === null ? [] : [lang.split('-')[0] ?? '']), ...LANGUAGES];
  if (weekday !== '' && !/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(weekday)) {
    const own = languages[0] ?? '';
    if (lang !== null && usual > 0 && isWeekday(own, weekday, Date.UTC(year, usual - 1, day))) return usual;
    for (const language of languages) {
      const month = monthIn(language, name);
      if (month > 0 && isWeekday(language, weekday, Date.UTC(year, month - 1, day))) return month;
    }
  }
  if (usual > 0) return usual;
  const told = lang === null ? 0 : monthIn(languages[0] ?? '', name);
  if (told > 0) return told;
  const found = new Set(LANGUAGES.map((language) => monthIn(language, name)).filter((month) => month > 0));
  const [month = 0] = found;
  return found.size === 1 ? month : 0;
}

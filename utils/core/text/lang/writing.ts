import type { LangCode, LangTag } from '../lang-tag';

/*
 * Habits of writing that need no words, in languages with a folder and without: capitals, marks and spaces.
 */

const CAPITAL_NOUNS: ReadonlySet<LangCode> = new Set<LangCode>(['de', 'lb']);

/** True for languages that write every noun with a capital, where a capital is no sign of a name. */
export function capitalisesNouns(lang: LangCode | null): boolean {
  return lang !== null && CAPITAL_NOUNS.has(lang);
}

const DOTTED_ORDINALS = new Set(['de', 'da', 'nb', 'nn', 'no', 'fi', 'cs', 'sk', 'sl', 'hr', 'hu', 'is', 'et', 'lv']);

/** True for languages that write ordinals with a full stop ("am 3. Oktober"). */
export function dotsOrdinals(lang: LangCode | null): boolean {
  return lang !== null && DOTTED_ORDINALS.has(lang);
}

/** Languages that write a point before decimals. */
const POINT = new Set('en ja zh ko th he hi bn ta te mr ur ms tl sw'.split(' '));
/** Regions that do not follow their language's usual mark before decimals. */
const POINT_REGIONS = /^(?:es-(?:MX|US|GT|HN|NI|PA|PR|DO|SV|419)|de-(?:CH|LI)|it-CH|fr-CH)$/i;

/**
 * True when a language, as a region writes it, sets a point before decimals; an unknown language is treated as English.
 */
export function hasDecimalPoint(language: LangCode | null, tag: LangTag | null): boolean {
  return POINT.has(language ?? 'en') || POINT_REGIONS.test(tag ?? '');
}

/** True for languages that group the digits of a number by spaces ("14 000"); English never does. */
export function groupsBySpaces(lang: LangCode | null): boolean {
  return lang !== null && lang !== 'en';
}

/** True for languages that set a space before ; : ! and ?, as French does. */
export function spacesMarks(lang: LangCode | null): boolean {
  return lang === 'fr';
}

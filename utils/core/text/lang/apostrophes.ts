import type { LangCode } from '../lang-tag';

/*
 * The use of the apostrophe in the languages that join words with it. Most of them need nothing else of their language,
 * so that they have no folder; scripts that must stay small read this file alone.
 */

/** Small words before an apostrophe that is followed by the word that they belong to, as parts of a pattern. */
const ELIDED: Readonly<Record<string, string>> = {
  fr: '[cdjlmnst]|qu|jusqu|lorsqu|puisqu',
  it: '[cdlmst]|un|dell|all|nell|sull|dall|quell',
  ca: '[dlmnst]',
};

/** Short ends of words after an apostrophe: "Quill’s", "doesn’t", "they’ve". */
export const CLIPPED = 's|t|d|m|re|ve|ll';

/** The shortest of the small words, which stand before an apostrophe in several languages. */
export const CLIPPED_BEFORE = '[cdjlmnst]|qu';

const patterns = new Map<string, RegExp>(
  Object.entries(ELIDED).map(([lang, words]) => [lang, new RegExp(`^(?:${words})['’](?=\\p{L})`, 'iu')]),
);
const inAny = new RegExp(`^(?:${Object.values(ELIDED).join('|')})['’](?=\\p{L})`, 'iu');

/** The pattern of a small word joined to the beginning of another by an apostrophe; null in languages without. */
export function elisionIn(lang: LangCode | null): RegExp | null {
  return (lang === null ? undefined : patterns.get(lang)) ?? null;
}

/** The word without a small word of any language joined to it: "eau" of "l’eau". */
export function withoutElision(word: string): string {
  return word.replace(inAny, '');
}

const POSSESSIVE = /['’]s$/u;
/** Turkic languages write the cases of names after an apostrophe. */
const CASE = /(?<=\p{L})['’]\p{Ll}+$/u;
const ENDINGS: Readonly<Record<string, RegExp>> = { tr: CASE, az: CASE };

/** The pattern of an ending that an apostrophe joins to a name: possession, in some languages any case. */
export function endingIn(lang: LangCode | null): RegExp {
  return (lang === null ? undefined : ENDINGS[lang]) ?? POSSESSIVE;
}

const WHOLE_FRENCH = /^(?:aujourd'hui|quelqu'une?|presqu'iles?|prud'hom[a-z]*|entr'[a-z]+|grand'[a-z]+)$/;
const WHOLE: Readonly<Record<string, RegExp>> = {
  fr: WHOLE_FRENCH,
  en: /^(?:o'[a-z]{2,}|ma'am|o'clock)$/,
};

/** The pattern of words, folded and with a straight apostrophe, that it does not split: "aujourd'hui", "o'clock". */
export function unsplitIn(lang: LangCode | null): RegExp {
  return (lang === null ? undefined : WHOLE[lang]) ?? WHOLE_FRENCH;
}

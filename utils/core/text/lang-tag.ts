declare const TAG: unique symbol;
declare const CODE: unique symbol;

/** Languages that we name ourselves: written out, they are codes as they stand. */
type Named =
  | (
      | 'af'
      | 'ar'
      | 'be'
      | 'bg'
      | 'bs'
      | 'ca'
      | 'cs'
      | 'da'
      | 'de'
      | 'el'
      | 'en'
      | 'es'
      | 'fa'
      | 'fi'
      | 'fr'
      | 'gl'
      | 'he'
    )
  | (
      | 'hi'
      | 'hr'
      | 'hu'
      | 'id'
      | 'is'
      | 'it'
      | 'ja'
      | 'ko'
      | 'mr'
      | 'ms'
      | 'nb'
      | 'ne'
      | 'nl'
      | 'nn'
      | 'no'
      | 'pl'
      | 'pt'
    )
  | ('ro' | 'ru' | 'sk' | 'sl' | 'sr' | 'sv' | 'sw' | 'th' | 'tl' | 'tr' | 'uk' | 'ur' | 'vi' | 'zh' | 'und');

/** A language alone, two or three letters: "fr", "yue"; "und" where nobody can tell. Every code is a tag as well. */
export type LangCode = Named | (string & { readonly [CODE]: true });

/** A language as BCP 47 writes it, with or without script and region: "fr", "fr-CH", "zh-Hant". */
export type LangTag = LangCode | `${Named}-${string}` | (string & { readonly [TAG]: true });

/** A language, then parts of up to eight letters and digits. */
const SHAPE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** Whether a text has the shape of a tag; that there is such a language is not asked. */
export function isLangTag(text: string): text is LangTag {
  return SHAPE.test(text);
}

/** A text from outside as a tag; null for what is none. */
export function langTag(text: string | null | undefined): LangTag | null {
  return text && isLangTag(text) ? text : null;
}

/** Whether a text has the shape of a code. */
export function isLangCode(text: string): text is LangCode {
  return /^[a-z]{2,3}$/.test(text);
}

/** A text from outside as a code; null for what is none, a longer tag included. */
export function langCode(text: string): LangCode | null {
  return isLangCode(text) ? text : null;
}

/** Whether a language is one of those that our word lists are in. */
export function isListed(code: LangCode | null): code is 'en' | 'fr' {
  return code === 'en' || code === 'fr';
}

/** The language of a tag: "fr" of "fr-CH". */
export function codeOf(tag: LangTag): LangCode;
export function codeOf(tag: LangTag | null | undefined): LangCode | null;
export function codeOf(tag: LangTag | null | undefined): LangCode | null {
  if (!tag) return null;
  return isLangCode(tag) ? tag : (langCode(tag.slice(0, tag.indexOf('-'))) ?? 'und');
}

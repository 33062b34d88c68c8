declare const TAG: unique symbol;
declare const CODE: unique symbol;

/** Languages that our code names: their codes can be written as plain strings. */
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
      | 'lb'
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

/** A language alone, two or three letters: "fr", "yue"; "und" where it is unknown. Every code is a tag as well. */
export type LangCode = Named | (string & { readonly [CODE]: true });

/** A language as BCP 47 writes it, with or without script and region: "fr", "fr-CH", "zh-Hant". */
export type LangTag = LangCode | `${Named}-${string}` | (string & { readonly [TAG]: true });

/** A language, then parts of up to eight letters and digits. */
const SHAPE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** True when a text has the shape of a tag; the language need not exist. */
export function isLangTag(text: string): text is LangTag {
  return SHAPE.test(text);
}

/** A text from outside as a tag; null where it is not one. */
export function langTag(text: string | null | undefined): LangTag | null {
  return text && isLangTag(text) ? text : null;
}

/** True when a text has the shape of a code. */
export function isLangCode(text: string): text is LangCode {
  return /^[a-z]{2,3}$/.test(text);
}

/** A text from outside as a code; null where it is not one, as for a longer tag. */
export function langCode(text: string): LangCode | null {
  return isLangCode(text) ? text : null;
}

/** The language of a tag: "fr" of "fr-CH". */
export function codeOf(tag: LangTag): LangCode;
export function codeOf(tag: LangTag | null | undefined): LangCode | null;
export function codeOf(tag: LangTag | null | undefined): LangCode | null {
  if (!tag) return null;
  return isLangCode(tag) ? tag : (langCode(tag.slice(0, tag.indexOf('-'))) ?? 'und');
}

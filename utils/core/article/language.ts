import { areAlike } from '../text/alike';
import { isPlainly } from '../text/common-words';
import { codeOf, type LangTag, langTag } from '../text/lang-tag';
import { detectLanguage } from '../text/language';

/** Characters below which the text cannot overrule what the page declares. */
const LONG_ENOUGH = 300;

/** A declared language as a tag: "fr", "en-GB"; null for what is none. */
function tag(declared: string | null | undefined): LangTag | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?(?:[-_.@]|$)/i.exec(declared?.trim() ?? '');
  const language = match?.[1]?.toLowerCase();
  if (language === undefined || language === 'und' || language === 'mul') return null;
  return langTag(match?.[3] ? `${language}-${match[3].toUpperCase()}` : language);
}

/** The story's language: the first that the page declares, unless the text is long enough and clearly in another. */
export function readLanguage(declared: readonly (string | null | undefined)[], text: string): LangTag | null {
  const said = declared.map(tag).filter((language) => language !== null);
  const [first] = said;
  if (text.length < LONG_ENOUGH && first) return first;
  if (first && isPlainly(codeOf(first), text)) return first;
  const read = detectLanguage(text);
  if (read === null) return first ?? null;
  // A declared tag of that language is preferred: it may give a region as well.
  const agreeing = said.find((language) => areAlike(codeOf(language), read));
  if (agreeing) return agreeing;
  const known = first ? detectLanguage(text, [codeOf(first)]) : read;
  return known === null && first ? first : read;
}

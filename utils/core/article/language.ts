import { chineseScript } from '../text/chinese';
import { isPlainly } from '../text/common-words';
import { areAlike } from '../text/lang/alike';
import { codeOf, type LangTag, langTag } from '../text/lang-tag';
import { detectLanguage } from '../text/language';

/** Characters below which the text cannot overrule what the page declares. */
const LONG_ENOUGH = 300;

/** Names of Chinese by three letters, and of its scripts by those that some programs use. */
const CHINESE = new Set(['zho', 'chi', 'cmn']);
const SCRIPTS: Readonly<Record<string, string>> = { cht: 'Hant', chs: 'Hans' };

/** The script in which a language is usually written; null where the language is unknown. */
function usualScript(language: string): string | null {
  try {
    return new Intl.Locale(language).maximize().script ?? null;
  } catch {
    return null;
  }
}

/** The script as a language tag has it: always for Chinese, for others only where it is not the usual one. */
function taggedScript(language: string, script: string): string | null {
  if (script === '') return null;
  const proper = `${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`;
  return language === 'zh' || usualScript(language) !== proper ? proper : null;
}

/** A declared language as a tag: "fr", "en-GB", "zh-Hant"; null where it is no language. */
function tag(declared: string | null | undefined): LangTag | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{3}))?(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?(?:[-_.@]|$)/i.exec(
    declared?.trim() ?? '',
  );
  const code = match?.[1]?.toLowerCase();
  if (code === undefined || code === 'und' || code === 'mul') return null;
  const language = CHINESE.has(code) ? 'zh' : code;
  const script = taggedScript(language, SCRIPTS[match?.[2]?.toLowerCase() ?? ''] ?? match?.[3] ?? '');
  return langTag([language, script, match?.[4]?.toUpperCase()].filter(Boolean).join('-'));
}

/** A tag of Chinese in the script that the text is in: another declared one where it has that script. */
function inItsScript(language: LangTag, said: readonly LangTag[], text: string): LangTag {
  const script = codeOf(language) === 'zh' ? chineseScript(text) : null;
  if (script === null) return language;
  const isIn = (other: LangTag) => codeOf(other) === 'zh' && usualScript(other) === script;
  return [language, ...said].find(isIn) ?? `zh-${script}`;
}

/** The story's language: the first that the page declares, unless the text is long enough and clearly in another. */
export function readLanguage(declared: readonly (string | null | undefined)[], text: string): LangTag | null {
  const said = declared.map(tag).filter((language) => language !== null);
  const language = spoken(said, text);
  return language === null ? null : inItsScript(language, said, text);
}

function spoken(said: readonly LangTag[], text: string): LangTag | null {
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

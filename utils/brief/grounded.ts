import type { Passage } from '../article/types';
import { areAlike } from '../text/alike';
import { contentWords } from '../text/tokens';
import { attribute } from './attribute';
import type { BriefLine } from './types';

/** Share of a line's content words that the passages must hold, however it is put. */
const KNOWN = 0.5;

/**
 * A line of a small model as it may be shown, or null. Small models make things up and cite at random: a line with a number
 * that the passages lack, or with more new words than known ones, is dropped, and where one passage holds most of a line
 * that passage is its citation. Where the brief is in another language than the article, words cannot be compared: only
 * numbers are, and the model's own citations stand.
 */
export function grounded(
  line: BriefLine,
  passages: readonly Passage[],
  lang: string,
  articleLang: string | null,
): BriefLine | null {
  if (line.tag === 'category') return line;
  const known = new Set(passages.flatMap(({ text }) => contentWords(text, articleLang)));
  const words = [...new Set(contentWords(line.text, lang))];
  if (words.some((word) => /\p{N}/u.test(word) && !known.has(word))) return null;
  const [wanted = '', written = wanted] = [lang, articleLang ?? lang].map((tag) => tag.split('-')[0]);
  if (areAlike(wanted, written)) {
    const held = words.filter((word) => known.has(word)).length;
    if (words.length === 0 || held < words.length * KNOWN) return null;
    const citations = attribute(line.text, passages, articleLang);
    if (citations.length > 0) return { ...line, citations };
  }
  return line.tag === 'headline' || line.citations.length > 0 ? line : null;
}

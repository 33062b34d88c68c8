import { areAlike } from '../../text/lang/alike';
import { codeOf, type LangTag } from '../../text/lang-tag';
import { contentWords } from '../../text/tokens';
import type { BriefLine } from '../types';
import { type Attributable, attributeAcross } from './attribute';

/** Least share of a line's content words that must occur in the passages, in any order. */
const KNOWN_SHARE = 0.5;

/**
 * A line of a small model as it may be shown, or null. Small models make things up and cite at random: a line with a
 * number that the passages lack, or with more new words than known ones, is dropped, and where one passage holds most
 * of a line that passage is its citation. Where the line is in another language than what it cites, words cannot be
 * compared: only numbers are, and the model's own citations stand.
 */
export function grounded(line: BriefLine, sources: readonly Attributable[], lang: LangTag): BriefLine | null {
  if (line.tag === 'category') return line;
  const known = new Set(
    sources.flatMap(({ passages, lang: own }) => passages.flatMap(({ text }) => contentWords(text, own))),
  );
  const words = [...new Set(contentWords(line.text, lang))];
  if (words.some((word) => /\p{N}/u.test(word) && !known.has(word))) return null;
  const cited = sources.filter(({ number }) => line.citations.some(([source]) => source === number));
  const comparable = (cited.length > 0 ? cited : sources).filter((source) => speaks(source, lang));
  if (comparable.length > 0) {
    const held = words.filter((word) => known.has(word)).length;
    if (words.length === 0 || held < words.length * KNOWN_SHARE) return null;
    const citations = attributeAcross(
      line.text,
      sources.filter((source) => speaks(source, lang)),
    );
    if (citations.length > 0) return { ...line, citations };
  }
  return line.tag === 'headline' || line.citations.length > 0 ? line : null;
}

/** True when a source is in this language, or may be since its own is unknown. */
export function speaks(source: Pick<Attributable, 'lang'>, lang: LangTag): boolean {
  return areAlike(codeOf(lang), codeOf(source.lang ?? lang));
}

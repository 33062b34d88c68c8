import { codeOf, type LangCode, type LangTag } from '../text/lang-tag';
import { PACKS } from '../text/packs';
import { sentences } from '../text/sentences';
import type { ReadSource } from './differences';
import { numbersOf } from './figures/numbers';
import type { Numeral } from './figures/numeral';
import { tokensOf } from './figures/tokens';
import type { Difference, Lead, LeadSentence, Mark } from './types';

/** Sentences of a lead. */
const LEAD_SENTENCES = 2;
/** Longest sentence that is shown whole, in characters. */
const LONGEST_SENTENCE_CHARS = 400;

function cut(sentence: string): string {
  if (sentence.length <= LONGEST_SENTENCE_CHARS) return sentence;
  const head = sentence.slice(0, LONGEST_SENTENCE_CHARS);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), LONGEST_SENTENCE_CHARS / 2))}…`;
}

/** True when the text around a place cuts a word or a number in two: "200" in "4,200". */
function cuts(before: string, after: string, words: string): boolean {
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return true;
  return (/^\d/.test(words) && /\d[.,\s]$/.test(before)) || (/\d$/.test(words) && /^[.,\s]\d/.test(after));
}

/** The place of a text in another as whole words; -1 where it does not stand there. */
function indexOfWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!cuts(text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2), words)) return at;
  }
  return -1;
}

function numbersIn(text: string, lang: LangCode): { numeral: Numeral; start: number; end: number }[] {
  const tokens = tokensOf(text);
  return numbersOf(text, { tokens, lang }).map((numeral) => ({
    numeral,
    start: tokens[numeral.from]?.start ?? 0,
    end: tokens[numeral.to]?.end ?? 0,
  }));
}

/** The place of the number in a sentence that another source words differently: "4 200" for "about 4,200 people". */
function sameNumber(text: string, words: string, lang: LangTag | null): { start: number; end: number } | null {
  const language = codeOf(lang) ?? 'und';
  const meant = [...PACKS.keys()].flatMap((one) => numbersIn(words, one).slice(0, 1));
  const same = ({ numeral: { low, high } }: { numeral: Numeral }) =>
    meant.some(({ numeral }) => numeral.low === low && numeral.high === high);
  return numbersIn(text, language).find(same) ?? null;
}

function marksOf(
  sentence: Omit<LeadSentence, 'marks'>,
  source: ReadSource,
  differences: readonly Difference[],
): Mark[] {
  const { text, passage } = sentence;
  const marks: Mark[] = [];
  for (const [difference, { kind, values }] of differences.entries()) {
    for (const { text: words, citations } of values) {
      const cited = citations.filter(([number]) => number === source.number);
      if (words === '' || cited.length === 0) continue;
      const at = indexOfWords(text, words);
      const here = kind === 'number' && cited.some(([, n]) => n === passage);
      const found =
        at >= 0 ? { start: at, end: at + words.length } : here ? sameNumber(text, words, source.lang) : null;
      if (found && marks.every(({ start, end }) => end <= found.start || start >= found.end))
        marks.push({ start: found.start, end: found.end, difference });
    }
  }
  return marks.toSorted((a, b) => a.start - b.start);
}

/**
 * The openings of the sources, for reading side by side, with the numbers and names marked on which they differ (see
 * `findDifferences`). Sources without prose are left out. The article in the tab can be given as source 1.
 */
export function leads(sources: readonly ReadSource[], differences: readonly Difference[]): Lead[] {
  return sources.flatMap((source): Lead[] => {
    const { number, lang, passages } = source;
    const found: LeadSentence[] = [];
    for (const { n, text, kind } of passages) {
      if (found.length >= LEAD_SENTENCES) break;
      if (kind === 'subhead' || kind === 'caption') continue;
      for (const sentence of sentences(text, lang).slice(0, LEAD_SENTENCES - found.length)) {
        if (sentence.length > LONGEST_SENTENCE_CHARS && found.length > 0) break;
        const own = { passage: n, text: cut(sentence) };
        found.push({ ...own, marks: marksOf(own, source, differences) });
      }
    }
    return found.length > 0 ? [{ number, lang, sentences: found }] : [];
  });
}

import {
  BARE_QUOTE_COST,
  BROKEN_QUOTE_COST,
  FIRST_PERSON_COST,
  INTRODUCTION_COST,
  LABEL_COST,
  LEANING_COST,
  LONG_COST,
  LONG_WORDS,
  LONGEST_WORDS,
  PROMOTION_COST,
  QUESTION_COST,
  SHORT_COST,
  SHORT_WORDS,
} from '../constants/instant';
import { PROMOTION as WORDS } from '../text/lang/page/promotion';
import type { LangCode } from '../text/lang-tag';
import { PACKS } from '../text/packs';
import { quotesBalance } from '../text/quotes';
import type { Candidate } from './candidates';
import { leans } from './leaning';

/** Lines that belong to the page and not to the story, wherever they stand. All are short. */
const PROMOTION = new RegExp(`^\\W{0,4}(?:${Object.values(WORDS).join('|')})`, 'iu');
const PROMOTION_WORDS = 30;

/** The words of the author's own voice, by language. */
const firstPerson = new Map(
  [...PACKS].map(([lang, { leaning }]) => [
    lang,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${leaning.firstPerson.join('|')})(?![\\p{L}\\p{M}])`, 'iu'),
  ]),
);

/** Fewest words of a sentence that says something; a shorter one may come along with another. */
const SCRAP_WORDS = 4;

/** Fewest words of a line without a stop that may be a statement all the same. */
const LABEL_WORDS = 16;

const isPromotion = ({ text, length }: Candidate) => length <= PROMOTION_WORDS && PROMOTION.test(text);
const isLabel = ({ text, alone, length }: Candidate) => alone && length < LABEL_WORDS && /[\p{L}\p{N}]$/u.test(text);
const isShouted = ({ text }: Candidate) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** True for a line that stands in brackets as a whole: a credit, a note of the desk. */
const isBracketed = ({ text }: Candidate) => /^[([（【][^()[\]]*[)\]）】]\s*[.。]?$/u.test(text);

/** True for a sentence that asks. */
export function isQuestion({ text }: Pick<Candidate, 'text'>): boolean {
  return /[?？؟]["”»\s]{0,3}$/u.test(text);
}

/** True for a question of the author's own; one that is quoted with its speaker states that it was asked. */
function asks({ text }: Candidate): boolean {
  return /[?？؟]\s*$/u.test(text);
}

/** True for a sentence that trails off: a teaser, or a text that was cut. */
const isUnfinished = ({ text }: Candidate) => /(?:…|\.\.\.)["”»\s]{0,3}$/u.test(text);

/**
 * True for a line that states nothing by itself: page furniture, a label, a line in capitals or in brackets, a
 * question, one that trails off or ends in a colon.
 */
export function isNoStatement(candidate: Candidate): boolean {
  return (
    isPromotion(candidate) ||
    isLabel(candidate) ||
    isShouted(candidate) ||
    isBracketed(candidate) ||
    candidate.length < SCRAP_WORDS ||
    asks(candidate) ||
    isUnfinished(candidate) ||
    /[:：]$/u.test(candidate.text)
  );
}

function penaltyForLength(length: number): number {
  if (length < SHORT_WORDS) return (SHORT_COST * (SHORT_WORDS - length)) / SHORT_WORDS;
  return LONG_COST * Math.min(1, Math.max(0, (length - LONG_WORDS) / (LONGEST_WORDS - LONG_WORDS)));
}

/**
 * The sum of a sentence's flaws when it stands alone, whatever it says: page furniture, bare quotations, questions,
 * labels without a stop, openings that depend on the sentence before, too few or too many words. 0 is flawless; to be
 * subtracted from its score.
 */
export function flaws(candidate: Candidate, lang: LangCode | null): number {
  const { text } = candidate;
  let sum = penaltyForLength(candidate.length);
  if (isPromotion(candidate)) sum += PROMOTION_COST;
  if (/^["“«„「『]/u.test(text) || candidate.kind === 'quote') sum += BARE_QUOTE_COST;
  if (isQuestion(candidate)) sum += QUESTION_COST;
  if (/[:：]$/u.test(text)) sum += INTRODUCTION_COST;
  else if (isLabel(candidate)) sum += LABEL_COST;
  if (!quotesBalance(text)) sum += BROKEN_QUOTE_COST;
  if (leans(text, lang)) sum += LEANING_COST;
  if (lang !== null && firstPerson.get(lang)?.test(text)) sum += FIRST_PERSON_COST;
  return sum;
}

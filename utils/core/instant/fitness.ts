import { PROMOTION as WORDS } from '../text/lang/page/promotion';
import type { LangCode } from '../text/lang-tag';
import { PACKS } from '../text/packs';
import { quotesBalance } from '../text/quotes';
import type { Candidate } from './candidates';
import { leans } from './leaning';

/** The amount that each flaw takes from a sentence's score; scores without flaws are between 0 and about 2.5. */
const FLAW = {
  promotion: 3,
  bareQuote: 0.8,
  question: 0.5,
  label: 0.6,
  introduces: 0.5,
  leaning: 0.3,
  brokenQuote: 0.3,
  firstPerson: 0.1,
  /** For a sentence of no words; falls to 0 at `SHORT` words. */
  short: 0.8,
  /** From `LONG_END` words on; 0 up to `LONG`. */
  long: 0.4,
};

/**
 * Numbers of words. Below `SHORT`, a sentence seldom says who did what; above `LONG`, it says too many things at once.
 */
const SHORT = 8;
const LONG = 35;
const LONG_END = 60;

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

/** True for a line that states nothing by itself: page furniture, a label, a line in capitals or in brackets, a question, one that ends in a colon. */
export function isNoStatement(candidate: Candidate): boolean {
  return (
    isPromotion(candidate) ||
    isLabel(candidate) ||
    isShouted(candidate) ||
    isBracketed(candidate) ||
    candidate.length < SCRAP_WORDS ||
    asks(candidate) ||
    /[:：]$/u.test(candidate.text)
  );
}

function penaltyForLength(length: number): number {
  if (length < SHORT) return (FLAW.short * (SHORT - length)) / SHORT;
  return FLAW.long * Math.min(1, Math.max(0, (length - LONG) / (LONG_END - LONG)));
}

/**
 * The sum of a sentence's flaws when it stands alone, whatever it says: page furniture, bare quotations, questions,
 * labels without a stop, openings that depend on the sentence before, too few or too many words. 0 is flawless; to be
 * subtracted from its score.
 */
export function flaws(candidate: Candidate, lang: LangCode | null): number {
  const { text } = candidate;
  let sum = penaltyForLength(candidate.length);
  if (isPromotion(candidate)) sum += FLAW.promotion;
  if (/^["“«„「『]/u.test(text) || candidate.kind === 'quote') sum += FLAW.bareQuote;
  if (isQuestion(candidate)) sum += FLAW.question;
  if (/[:：]$/u.test(text)) sum += FLAW.introduces;
  else if (isLabel(candidate)) sum += FLAW.label;
  if (!quotesBalance(text)) sum += FLAW.brokenQuote;
  if (leans(text, lang)) sum += FLAW.leaning;
  if (lang !== null && firstPerson.get(lang)?.test(text)) sum += FLAW.firstPerson;
  return sum;
}

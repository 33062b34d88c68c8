import { isCredit } from '../../article/find/credits';
import { isDateline } from '../../article/find/dateline';
import { isNotice } from '../../article/find/notices';
import { candidateOf } from '../../instant/candidates';
import { isNoStatement } from '../../instant/fitness';
import { folded } from '../../text/fold';
import type { LangTag } from '../../text/lang-tag';
import { leadInEnd } from '../../text/lead-in';
import { sentences } from '../../text/sentences';
import { contentWords } from '../../text/tokens';

/** A report as far as it is compared with others of its story. */
export interface ReportText {
  lang: LangTag | null;
  /** ISO 8601; null when unknown. */
  publishedAt: string | null;
  passages: readonly { n: number; text: string }[];
}

/** A sentence of a report that states something. */
export interface ReportStatement {
  text: string;
  passage: number;
}

/** Fewest words of meaning by which a sentence can be told from any other. */
const FEWEST_WORDS = 3;
/** A line of agencies, names and dates under or above a text: few words, and no stop. */
const LINE_WORDS = 10;
const ENDS_SENTENCE = /[.!?…。！？؟۔।]["'”’»)\]]*\s*$/u;

/** The sentences of a report that state something: without notices, credits, datelines, labels and questions. */
export function statementsOf({ lang, passages }: Pick<ReportText, 'lang' | 'passages'>): ReportStatement[] {
  return passages.flatMap(({ n, text }) => {
    if (isCredit(text) || isDateline(text, folded(text))) return [];
    const all = sentences(text, lang);
    return all
      .map((sentence, i) => (i === 0 ? sentence.slice(leadInEnd(sentence)) : sentence))
      .filter((sentence) => isStatement(sentence, { n, lang, alone: all.length === 1 }))
      .map((sentence) => ({ text: sentence, passage: n }));
  });
}

function isStatement(text: string, { n, lang, alone }: { n: number; lang: LangTag | null; alone: boolean }): boolean {
  const words = contentWords(text, lang).length;
  if (words < FEWEST_WORDS || (words < LINE_WORDS && !ENDS_SENTENCE.test(text))) return false;
  const candidate = candidateOf(text, { passage: { n, text }, alone }, lang);
  return !isNoStatement(candidate) && !isNotice({ text });
}

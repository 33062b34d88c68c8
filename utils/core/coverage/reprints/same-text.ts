import { agencyNamed, signingAgency } from '../../article/about/agency';
import { FEWEST_RUNS, SHARED_AGENCY_TEXT, SHARED_REWORKED_TEXT, SHARED_TEXT } from '../../constants/reprints';
import { codeOf, type LangCode, type LangTag } from '../../text/lang-tag';
import { packOf } from '../../text/packs';
import { containment, shingles, unquoted } from './shingles';

/**
 * Characters of a text's beginning in which its agency may sign; most that are compared of a text full of quotations.
 */
const SIGNATURE_CHARS = 500;
const LONGEST_QUOTED_TEXT_CHARS = 5000;

/** A text made ready to be compared with many. */
export interface ComparableText {
  /** Its runs of words, without quotations unless there is little else. */
  runs: ReadonlySet<number>;
  lang: LangCode | null;
  /** The agency that signs it; null for none. */
  agency: string | null;
}

/** Makes a text ready: paragraphs one a line. `byline` are its authors. */
export function comparableText(text: string, lang: LangTag | null, byline: readonly string[] = []): ComparableText {
  const own = shingles(unquoted(text));
  const lines = text.slice(0, SIGNATURE_CHARS).split('\n', 3);
  const agency = byline.map(agencyNamed).find((name) => name !== null);
  return {
    runs: own.size >= FEWEST_RUNS ? own : shingles([text.slice(0, LONGEST_QUOTED_TEXT_CHARS)]),
    lang: codeOf(lang),
    agency: agency ?? signingAgency(lines.find((line) => line.trim() !== '') ?? '', text.trimEnd()),
  };
}

/** Certainty that one text is (nearly) the other, 0 to 1; 0 where either is too short to compare. */
export function sameText(a: ComparableText, b: ComparableText): number {
  if (Math.min(a.runs.size, b.runs.size) < FEWEST_RUNS) return 0;
  const share = containment(a.runs, b.runs);
  const enough =
    a.agency !== null && a.agency === b.agency
      ? SHARED_AGENCY_TEXT
      : packOf(a.lang)?.reworksCopy === true && a.lang === b.lang
        ? SHARED_REWORKED_TEXT
        : SHARED_TEXT;
  return share / (share + enough);
}

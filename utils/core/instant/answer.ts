import type { Citation } from '../article/types';
import type { Statement } from '../brief/types';
import { codeOf, type LangTag } from '../text/lang-tag';
import { questionShares, questionWords } from '../text/question-words';
import { answersKind, questionKind } from '../text/questions/question-kind';
import { speaksOf } from './asked';
import { type Candidate, candidatesOf, type SourcePassage } from './candidates';
import { flaws } from './fitness';

/** A source that is searched for an answer. */
export interface AnswerSource {
  /** Its number in citations; 1 is the article in the tab. */
  number: number;
  /** Null when unknown. */
  lang: LangTag | null;
  passages: readonly SourcePassage[];
}

/** Most sentences of an answer. */
const MOST = 3;
/** Least share of the question, by weight, that a sentence must have: with less it is about something else. */
const LEAST_SHARE = 0.5;
/**
 * Bonus of a sentence that has what the question asks for (such as a name for "who"), and penalty of one that lacks it.
 */
const KIND = 0.25;
/** Kinds of questions that only a number ("how many") or a day ("when") can answer. */
const NEEDED = new Set(['howMany', 'when']);
/** Factor for the flaws of a sentence on its own: a bare quotation, a pronoun without a name before it. */
const FLAW = 0.25;
/** Least worth of the sentences beside the best one, as a share of its worth. */
const NEXT_BEST = 0.7;
/** Flaws from which a sentence is not part of the story. */
const UNFIT = 3;
/** Kinds of questions that can be answered without a subject: "Why?", "What happens next?" */
const OF_ITSELF = new Set(['why', 'next', 'when']);

interface Found {
  candidate: Candidate;
  source: number;
  worth: number;
}

interface Demand {
  /** Least share of the question, by weight, that a sentence must have. */
  least: number;
  /**
   * A sentence without a number or a day is left out where the question asks for one, and one that does not speak of
   * what is asked.
   */
  needed: boolean;
}

/** Sentences of the sources by how well they answer a question, the best first. Time is linear in the text. */
function ranked(
  { question, title }: { question: string; title: string },
  sources: readonly AnswerSource[],
  { least, needed }: Demand,
): Found[] {
  const kind = questionKind(question);
  const found: Found[] = [];
  for (const { number, lang, passages } of sources) {
    const language = codeOf(lang);
    const candidates = candidatesOf([...passages], lang, '');
    const texts = candidates.map(({ words }) => words);
    const words = questionWords(question, lang);
    const ofItself = words.length === 0 && kind !== null && OF_ITSELF.has(kind);
    if (words.length === 0 && !ofItself) continue;
    const isOfIt = speaksOf(question, words, lang);
    const shares = questionShares(ofItself ? questionWords(title, lang) : words, texts);
    for (const [i, candidate] of candidates.entries()) {
      const share = shares[i] ?? 0;
      const flaw = flaws(candidate, language);
      // For a question without a subject only its kind can be matched; sentences that share words with the title come
      // first.
      if (flaw >= UNFIT || (!ofItself && (share === 0 || share < least))) continue;
      if (needed && !ofItself && !isOfIt(candidate.text, new Set(candidate.words))) continue;
      const fits = kind !== null && answersKind(kind, candidate.text, lang);
      if (!fits && kind !== null && (ofItself || (needed && NEEDED.has(kind)))) continue;
      const worth = share - FLAW * flaw + (kind === null ? 0 : fits ? KIND : -KIND);
      found.push({ candidate, source: number, worth });
    }
  }
  return found.sort((a, b) => b.worth - a.worth);
}

/**
 * The sentences of the sources, verbatim, that answer a question best, the best first; [] where none does, which means
 * "not in the sources". No model: sentences are picked for their words and for having what the question asks for. Each
 * cites its passage. `title` is the article's; it gives a subject to a question without one.
 */
export function instantAnswer(question: string, sources: readonly AnswerSource[], title: string): Statement[] {
  const found = ranked({ question, title }, sources, { least: LEAST_SHARE, needed: true });
  const best = found[0]?.worth ?? 0;
  const seen = new Set<string>();
  const answer: Statement[] = [];
  for (const { candidate, source, worth } of found) {
    const key = candidate.text.toLowerCase();
    if (answer.length >= MOST || worth < best * NEXT_BEST) break;
    if (seen.has(key)) continue;
    seen.add(key);
    const citations: Citation[] = [[source, candidate.passage]];
    answer.push({ text: candidate.text, origin: source === 1 ? 'article' : 'related', citations });
  }
  return answer;
}

/** A passage that may answer a question. */
export interface LikelyPassage {
  at: Citation;
  /** The sentence for which the passage was found. */
  text: string;
  /** Its worth relative to that of the best passage, which has 1. */
  worth: number;
}

/** The passages in which a model should look for an answer, the best first: all that have anything of the question. */
export function likelyPassages(question: string, sources: readonly AnswerSource[], title: string): LikelyPassage[] {
  const found = ranked({ question, title }, sources, { least: 0, needed: false });
  const best = Math.max(found[0]?.worth ?? 0, Number.MIN_VALUE);
  const first = new Map<string, LikelyPassage>();
  for (const { candidate, source, worth } of found) {
    const at: Citation = [source, candidate.passage];
    if (!first.has(String(at))) first.set(String(at), { at, text: candidate.text, worth: worth / best });
  }
  return [...first.values()];
}

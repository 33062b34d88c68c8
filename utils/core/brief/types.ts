import type { Citation } from '../article/types';
import type { Evidence, Finding, Verdict } from '../check/types';
import type { LangTag } from '../text/lang-tag';

/** The origin of a statement: this article, another outlet, or the model's own knowledge. */
export type Origin = 'article' | 'related' | 'ai';

/** One sentence of a brief. */
export interface Statement {
  text: string;
  origin: Origin;
  citations: Citation[];
  /** True on the first statement of a paragraph of the story. */
  opens?: boolean;
  /** The time that it opens with: ISO 8601 of an entry of a live report, else as written ("9.05am"). */
  time?: string;
  /** The head of the entry or item that it opens, or the question that it answers; verbatim from the article. */
  head?: string;
  /** The result of looking its words up in the sources; missing where that has not been done (yet). */
  check?: Check;
  /** Citations as they were given, where the check replaced them. */
  mended?: Citation[];
  /** The reader's word on what is wrong with it. */
  flag?: string;
  /** Picked by the instant engine, where the model that wrote the rest left a gap. */
  by?: 'instant';
  /** Its text before a model was asked to rewrite it. */
  before?: string;
  /**
   * A model was asked to rewrite it and it stands as it was: the model's new sentence was not found either, or the
   * model said that no passage supports it.
   */
  tried?: 'notFound' | 'dropped';
  /** Wikipedia's support for a statement from the model's own knowledge, once it was looked up. */
  support?: ContextSupport;
  /** A second reading of it by a model, where there was one. */
  reread?: Reread;
}

/** The result of a machine's search for a statement's words in the sources. Plain data. */
export interface Check {
  verdict: Verdict;
  findings: Finding[];
  /** Missing in briefs that were kept before there was any. */
  evidence?: Evidence[];
  /** 0 to 1, higher is better supported. */
  score: number;
}

/** The support that Wikipedia gives a statement from the model's own knowledge. Plain data. */
export interface ContextSupport {
  status:
    | Exclude<Verdict, 'unchecked'> // as of an article; `notFound` also where no page was found
    | 'notAnswering'; // Wikipedia gave no answer: says nothing of the statement
  /** Page that supports it or, where none does, that comes closest; '' where none was read. */
  url: string;
  title: string;
  /** Language of that Wikipedia. */
  lang: LangTag | '';
  /** Sentence of the page on the same matter, verbatim, even where it says otherwise; '' where there is none. */
  sentence: string;
  /** Words of the statement, and whether the page has them. */
  findings: SupportFinding[];
}

/** A part of a statement that was looked up in a page of Wikipedia, and whether it is there. */
export type SupportFinding = Omit<Finding, 'passage'>;

/** The outcome of a second reading for one statement. */
export type RereadResult =
  | 'says' // the reader found all of it in a passage, and code found the quotation and every figure, date and name
  | 'partly' // a passage says some of it, not the rest
  | 'contradicts' // a passage says otherwise
  | 'silent' // the reader found no passage on the matter
  | 'notRead'; // no answer that can be believed: missing, out of form, or not verified

/** A second reading of one statement by a model. Plain data. */
export interface Reread {
  result: RereadResult;
  /** Words that the reader copied from the passage, verified to stand there; '' for none. */
  quote: string;
  passage: Citation | null;
  /** The part of the statement that the passage does not say or says otherwise, in the reader’s words; '' for none. */
  differs: string;
  /** The model's name. */
  model: string;
}

export type EngineName = 'instant' | 'built-in' | 'local' | 'remote';

/** Parts of a brief that are a single text; see `Brief.filled`. */
export type FilledPart = 'category' | 'headline';

export interface Brief {
  /** Empty when the engine gave none. */
  category: string;
  headline: string;
  /** The check of the headline; null where the engine gave no headline of its own, or it has not been checked. */
  headlineCheck: Check | null;
  standfirst: Statement[];
  story: Statement[];
  context: Statement[];
  engine: EngineName;
  /** The endpoint's model name; null for engines without one. */
  model: string | null;
  /** Language the brief is written in. */
  lang: LangTag;
  /** The engine came to its own end: not cut, stopped or failed. */
  complete: boolean;
  /** The parts given by the instant engine, where the model that wrote the rest left a gap. */
  filled?: FilledPart[];
}

/**
 * The part of the brief to which a line belongs; the tags of the line format. `agree`, `differ` and `only` come from
 * comparing sources; `answer` and `none` (without text: the sources do not say) from a reader's question.
 */
export type LineTag =
  | 'category'
  | 'headline'
  | 'standfirst'
  | 'story'
  | 'context'
  | 'agree'
  | 'differ'
  | 'only'
  | 'answer'
  | 'none';

/** One line of a brief as an engine gives it, already cleaned and with only citations that exist. */
export interface BriefLine {
  tag: LineTag;
  text: string;
  citations: Citation[];
  /** A blank line stood before it: it opens a paragraph. */
  opens: boolean;
  /** Picked by the instant engine, not written by the model; with the time and head of its entry, as in `Statement`. */
  by?: 'instant';
  time?: string;
  head?: string;
  check?: Check;
  /** Citations as the engine gave them, where they were replaced. */
  mended?: Citation[];
  /**
   * The place of a rewritten line among those asked for, from 0; a line without text says that no passage supports it.
   */
  place?: number;
}

export type BriefLength = 'short' | 'medium' | 'long';

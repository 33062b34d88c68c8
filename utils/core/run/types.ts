import type { Article, ExtractionFailure, ReadScope } from '../article/types';
import type { EngineErrorKind } from '../brief/engine-error';
import type { Question } from '../brief/questions';
import type { SentRequest } from '../brief/requests';
import type { Brief, BriefLine, ContextSupport, EngineName, Reread, Statement } from '../brief/types';
import type { Usage } from '../cost/usage';
import type { Coverage, SentQuery } from '../coverage/types';
import type { AutomaticReason } from '../settings/engine-choice';
import type { Price } from '../settings/price';
import type { ProviderId } from '../settings/provider';
import type { LangCode, LangTag } from '../text/lang-tag';
import type { Changes } from './changed';
import type { ReadBefore } from './read-before';

/** The reason why a page could not be read, beside those of the extractor itself. */
export type UnreadableReason =
  | ExtractionFailure
  | 'noAccess' // the browser gives no access to this site: click the icon, or allow the site
  | 'restricted' // a page of the browser, its store, or a local file: no extension may read it
  | 'neverSite' // the reader put this site on the list of sites never to touch
  | 'gone'; // the tab was closed or left while it was read

/** `interrupted`: the browser ended the background worker in mid-run. */
export type RunErrorKind = EngineErrorKind | 'interrupted';

export interface RunError {
  kind: RunErrorKind;
  /** The endpoint's own sentence, plain text; empty when it gave none. */
  detail: string;
  /** Seconds to wait, where the endpoint said so. */
  retryAfter: number | null;
  /** Host the request went to, for "allow HOST". */
  host: string;
}

export type Stage =
  | 'reading' // the page is being read
  | 'unreadable' // it could not be: see `unreadable`
  | 'notArticle' // it could, and is no news article
  | 'writing' // an engine writes
  | 'done'
  | 'stopped' // by the reader
  | 'failed'; // see `error`

/** What a request to an endpoint is waiting for. */
export type Phase =
  | 'connecting' // the endpoint has not answered yet
  | 'loading' // the endpoint says that the model is being loaded
  | 'pausing' // it asked for a pause, of `seconds`
  | 'reading' // it has answered, and the model has not said a word
  | 'thinking' // the model thinks
  | 'writing';

/** The engine that writes: named before it starts, so that the panel can show it. */
export interface RunEngine {
  name: EngineName;
  model: string | null;
  /** Name of the service ("OpenAI"); empty when nothing leaves the machine. */
  service: string;
  /** The provider whose price its tokens have; missing where none is paid. */
  provider?: ProviderId;
  /** What a million of its tokens cost in US dollars, as the endpoint told; missing where it did not. */
  price?: Price;
  /** Language asked for. */
  outputLang: LangTag;
  /** The reason why it was chosen, where the reader left the choice to us. */
  why?: AutomaticReason;
  /**
   * The languages that its model was made for, when the language asked for is not among them; missing otherwise, or
   * when unknown.
   */
  madeFor?: readonly LangCode[];
}

/** The rewriting of statements that were not found in the sources. */
export interface Rewriting {
  /** The statements that were last asked for. */
  texts: string[];
  underWay: boolean;
  /** The reason why it failed; null where it did not. */
  error: RunError | null;
}

/** The second reading of a brief's statements. */
export interface Rereading {
  state:
    | 'ready' // it can be had for the asking
    | 'underWay'
    | 'done'
    | 'stopped' // by the reader
    | 'failed' // see `error`
    | 'caught' // the model did not see what had been spoiled: its reading was thrown away
    | 'barred' // it did not at an earlier reading, and was not asked
    | 'noCanaries'; // the article has no sentences to spoil: nobody was asked
  /** Who reads: the service and the model. */
  service: string;
  model: string;
  /** The provider whose price its tokens have; missing where none is paid. */
  provider?: ProviderId;
  /** Statements to be read. */
  statements: number;
  /** About the tokens that it takes; null where that is unknown. */
  tokens: Usage | null;
  /** The reason why it failed; null where it did not. */
  error: RunError | null;
}

/** One brief in the making, for one page in one tab. Plain data: port, session storage and panel share it. */
export interface Run {
  id: string;
  tabId: number;
  /** The tab's address when the run began. */
  url: string;
  /** Epoch ms of the reader's click. */
  clickedAt: number;
  /** From a private window: never written to disk. */
  private: boolean;
  stage: Stage;
  scope: ReadScope;
  /** The saved endpoint that the reader chose for this brief alone; missing for the one in use. */
  endpoint?: string;
  article: Article | null;
  selectionWords: number;
  unreadable: UnreadableReason | null;
  engine: RunEngine | null;
  /** Key sentences, there at once; the brief itself when the engine is `instant`. */
  instant: Brief | null;
  /** The brief as far as a model has written it. */
  brief: Brief | null;
  /** Words of the article that the engine was given. */
  wordsRead: number;
  /** The article is read in this many parts; `part` is the one being read. */
  parts: number;
  part: number;
  sent: SentRequest[];
  /** The model is being loaded from disk. */
  loading: boolean;
  /** What the request to an endpoint waits for, since when (epoch ms), and for how long where that is known; else null. */
  phase: { phase: Phase; at: number; seconds: number | null } | null;
  usage: Usage | null;
  error: RunError | null;
  /** Epoch ms at which this brief was kept, when it comes from the library. */
  keptAt: number | null;
  /** Epoch ms of the last reading of an earlier text of this page. */
  changedSince: number | null;
  /** Another article on the same event that the reader has read; null for none, or before it was looked for. */
  readBefore: ReadBefore | null;
  /** The changes since then; null until they have been looked for. */
  changes: Changes | null;
  /** Language the model wrote in, when it is not the one asked for. */
  wrongLang: LangTag | null;
  /** The brief could not be kept: the disk is full. */
  notKept: boolean;
  /** The key under which the brief is kept; '' until it is known. */
  key: string;
  /**
   * Other outlets' reports of it; null until they are asked for. Their search goes on when the brief has ended, and the
   * other way round.
   */
  coverage: Coverage | null;
  /** The context is being looked up. */
  lookingUp: boolean;
  /** Requests made to look the context up, for "Show what was sent". */
  lookups: SentQuery[];
  /** The reader's questions about it, in order, with the answers. */
  questions: Question[];
  /** Questions worth asking of it; [] until the brief is written. */
  suggestions: string[];
  /** Null until a rewriting is asked for. */
  rewriting: Rewriting | null;
  /** Null until one can be had. */
  rereading: Rereading | null;
  startedAt: number;
  endedAt: number | null;
}

export type RunEvent =
  | { type: 'article'; article: Article; selectionWords: number }
  | { type: 'unreadable'; reason: UnreadableReason }
  | { type: 'notArticle' }
  | { type: 'engine'; engine: RunEngine }
  | { type: 'instant'; brief: Brief }
  | { type: 'writing' }
  | { type: 'read'; words: number }
  | { type: 'part'; part: number; parts: number }
  | { type: 'sent'; request: SentRequest }
  | { type: 'loading'; loaded: boolean }
  | { type: 'phase'; phase: Phase; at: number; seconds: number | null }
  | { type: 'line'; line: BriefLine }
  /** The lines so far were thoughts of the model. */
  | { type: 'takeBack' }
  | { type: 'usage'; usage: Usage }
  | {
      type: 'kept';
      brief: Brief;
      wordsRead: number;
      parts: number;
      usage: Usage | null;
      sent: SentRequest[];
      coverage: Coverage | null;
      lookups: SentQuery[];
      questions: Question[];
      at: number;
    }
  | { type: 'changed'; since: number; changes: Changes | null }
  | { type: 'readBefore'; earlier: ReadBefore }
  | { type: 'wrongLang'; lang: LangTag }
  | { type: 'notKept' }
  | { type: 'identified'; key: string }
  /** The reader says what is wrong with a statement; '' takes it back. */
  | { type: 'flag'; text: string; flag: string }
  /** Fields of the coverage that changed. */
  | { type: 'coverage'; change: Partial<Coverage> }
  /** The look-up of the context has begun or ended. */
  | { type: 'lookingUp'; on: boolean }
  | { type: 'lookup'; query: SentQuery }
  /** The support found for the context's statement at `index`. */
  | { type: 'support'; index: number; support: ContextSupport }
  | { type: 'suggested'; suggestions: string[] }
  | { type: 'asked'; question: Question }
  /** The changed fields of the question that was asked `at`. */
  | { type: 'answer'; at: number; change: Partial<Question> }
  | { type: 'rewriting'; rewriting: Rewriting }
  /** A statement of the brief, known by its text, is replaced by another, or by itself with what is known now. */
  | { type: 'rewritten'; text: string; statement: Statement }
  | { type: 'rereading'; rereading: Rereading }
  /** A statement of the brief, known by its text, was read a second time. */
  | { type: 'reread'; text: string; reread: Reread }
  | { type: 'done'; at: number; complete: boolean }
  | { type: 'stopped'; at: number }
  | { type: 'failed'; at: number; error: RunError };

import type { Meter } from '../../cost/meter';
import type { CoverageSettings } from '../../settings/coverage';
import type { RemoteConfig } from '../../settings/endpoint';
import type { EngineWishes } from '../../settings/engine-choice';
import type { FinderName } from '../../settings/finders';
import type { SiteSettings } from '../../settings/sites';
import type { LangTag } from '../../text/lang-tag';
import type { FetchHop } from '../reading/follow';
import type { Robots } from '../reading/robots';
import type { Candidate, FinderState, SentQuery } from '../types';
import type { AnswerCache } from './cache';
import type { Pace } from './pace';

/** `name`: of a person, place, body or thing, that stays the same in most languages. */
export type TermKind = 'name' | 'number' | 'word';

export interface SearchTerm {
  /** As it stands in the article: one word, or several in this order. */
  text: string;
  kind: TermKind;
  /** Several words that belong together. */
  phrase: boolean;
}

/** A description of the articles to find. Plain data, which each finder writes in its own syntax. */
export interface SearchQuery {
  breadth: 'precise' | 'wide';
  /** All of them must occur; the most specific first. Never empty. */
  terms: SearchTerm[];
  /** One of these at least should occur too; [] where none is asked for. */
  any: SearchTerm[];
  /** For services without operators, and for the reader: the terms and the best of `any`, in plain words. */
  text: string;
  /** Language looked for; null when unknown. */
  lang: LangTag | null;
  /** ISO 3166-1 alpha-2 edition of an index to ask; null when unknown. */
  country: string | null;
  /** First and last day looked for, YYYY-MM-DD, both included. */
  from: string;
  to: string;
  /** Headline of the article in the tab and who published it, for finders that are asked in sentences. */
  headline: string;
  outlet: string;
}

export type FailureState = Extract<
  FinderState,
  'notAnswering' | 'limited' | 'refused' | 'overBudget' | 'needsKey' | 'needsSetup' | 'needsPermission'
>;

/** The reason why a finder could not search; finding nothing is no error. */
export class FinderError extends Error {
  override readonly name = 'FinderError';
  readonly state: FailureState;
  /** The service's own words, plain text; '' when it gave none. */
  readonly detail: string;
  /** Seconds to wait, where the service said so. */
  readonly retryAfter: number | null;

  constructor(state: FailureState, detail = '', retryAfter: number | null = null) {
    super(detail ? `${state}: ${detail}` : state);
    this.state = state;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}

/** The part of the settings that finders go by. */
export type FinderSettings = CoverageSettings & EngineWishes & Pick<SiteSettings, 'neverSites'>;

/** The functions and stores that finders take from outside. */
export interface FinderDeps {
  fetch: typeof fetch;
  /** One request whose redirect is not followed, for what is read at outlets themselves. */
  fetchHop: FetchHop;
  robots: Robots;
  /** Epoch milliseconds. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted before. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** The reader's key for a service ("brave", or a provider's id); '' when there is none. */
  key(name: string): Promise<string>;
  settings: FinderSettings;
  /** The endpoint whose model writes, key and all; null where the reader uses none. */
  model: RemoteConfig | null;
  /** Counts what its answers cost, and stops them at the reader's budget. */
  meter?: Meter;
  /** One for all searches, so that services are asked no more often than they allow. */
  pace: Pace;
  cache: AnswerCache;
  /** Called with each request just before it goes out. Answers from the cache send nothing. */
  sent(query: SentQuery): void;
}

/** One way of finding coverage. */
export interface Finder {
  readonly name: FinderName;
  /** True to ask it only once a search: a wider query would cost again and bring the same. */
  readonly once?: boolean;
  /** Queries that it may be asked in one search and language. */
  readonly queries?: number;
  /** True where outlets themselves are asked for what they list: the reader is asked once for all such finders. */
  readonly atOutlets?: boolean;
  /**
   * Match patterns that the browser must allow before it can be asked; [] where none is needed. `query`: the first one of
   * a search, for those that ask other hosts for other articles.
   */
  origins(settings: FinderSettings, query?: SearchQuery): string[];
  /** The thing that the reader must set up before it can be asked; null when nothing is missing. */
  missing?(deps: FinderDeps): Promise<'needsKey' | 'needsSetup' | null>;
  /**
   * Articles named for the query; [] when the service answered and knows of none. Throws `FinderError`, or the signal's
   * reason when it is aborted.
   */
  search(query: SearchQuery, deps: FinderDeps, signal: AbortSignal): Promise<Candidate[]>;
}

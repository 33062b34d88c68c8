import type { Article, Passage } from '../article/types';
import type { EngineErrorKind } from '../brief/engine-error';
import type { Statement } from '../brief/types';
import type { FinderName } from '../settings/finders';
import type { LangTag } from '../text/lang-tag';

export type FinderState =
  | 'searching'
  | 'found'
  | 'nothing' // it answered, and knows of nothing
  | 'notAnswering' // no answer, or none that makes sense: says nothing about the news
  | 'limited' // asked too often; see `retryAfter`
  | 'refused' // wrong key, JSON switched off, not allowed: the reader can mend it in the options
  | 'overBudget' // the month's budget does not allow it: it was not asked
  | 'needsPermission' // the browser must allow `origins` first
  | 'needsKey'
  | 'needsSetup' // no address of an instance, no feeds
  | 'off'; // switched off by the reader: not asked

/** The work of one finder, as shown to the reader. */
export interface FinderReport {
  name: FinderName;
  state: FinderState;
  /** Articles named, before any judging. */
  found: number;
  /** The service's own words, plain text; '' when it gave none. */
  detail: string;
  /** Seconds to wait, where the service said so. */
  retryAfter: number | null;
  /** Match patterns that the browser must allow; empty when none is missing. */
  origins: string[];
}

/** An article that a finder names. Nothing of it has been read. */
export interface Candidate {
  finder: FinderName;
  /** All finders that named it, where there is more than one. */
  finders?: FinderName[];
  /** http(s), redirects decoded, tracking parameters gone. An index's own redirect page where `opaque`. */
  url: string;
  /**
   * True when `url` is the index’s own redirect, which hides the outlet’s address; it is opened only on the reader’s
   * click.
   */
  opaque: boolean;
  /** Plain text, punctuation mended, without the outlet's name. */
  title: string;
  /** As the finder names it; '' when it does not. */
  outlet: string;
  /** Host name of the outlet, without "www."; '' when unknown. */
  domain: string;
  /** ISO 8601 instant; null when unknown or nonsense. */
  publishedAt: string | null;
  /** `publishedAt` is when an index saw the article: it may be later than the publication, never earlier. */
  seen: boolean;
  /** The finder's excerpt, plain text; '' when it gives none. */
  lead: string;
  /** Language; null when unknown. */
  lang: LangTag | null;
  /** ISO 3166-1 alpha-2, upper case; null when unknown. */
  country: string | null;
  /** Words that stand in its text, as the index says that found it by them. */
  holds?: string[];
  /** Of a fact-check: the claim that it checked and its verdict in words, '' where it gives none. */
  checked?: { claim: string; rating: string };
  /** Of the same days, and not on the words looked for: shows what else is written, and is never itself shown. */
  background?: true;
}

/** The relation of a source to the event of the article in the tab. */
export type SourceGroup =
  | 'report' // of the same event
  | 'reprint' // (nearly) the text of another: counts once
  | 'followup' // of what came after, or before: the same story, another event
  | 'opinion'; // comment and analysis of the event

export type Reading =
  | 'unread'
  | 'waiting' // chosen to be read
  | 'reading'
  | 'read'
  | 'cut' // read, but its text ends early (paywall)
  | 'paywalled' // nothing of use could be read
  | 'blocked' // the site refuses, or asks not to be read by machines
  | 'refused' // the address is not one to fetch: private, local, or no web address
  | 'elsewhere' // it leads to another site, which the browser does not allow: see `refusedHost`
  | 'tooLarge'
  | 'tooSlow'
  | 'failed'; // dead, no page, no article in it

/** Facts on an outlet, from our own table or from Wikidata. */
export interface Outlet {
  name: string;
  /** ISO 3166-1 alpha-2; null when unknown. */
  country: string | null;
  /** Null when unknown. */
  lang: LangTag | null;
  kind: OutletKind | null;
  /** Its owner, as Wikidata names it; null when unknown. */
  owner: string | null;
  /** To whom it belongs where it has no owner; null when unknown, or missing where that was not asked. */
  ownedBy?: OwnedBy | null;
  /** "Q" and digits; null when unknown. */
  wikidata: string | null;
}

/** An outlet's own staff or statute, an association, or the State. */
export type OwnedBy = 'itself' | 'association' | 'state';

export type OutletKind =
  | 'agency'
  | 'national'
  | 'regional'
  | 'broadcaster'
  | 'magazine'
  | 'trade'
  | 'public'
  | 'state'
  | 'online';

/** An article of another outlet on the same event, as shown in the panel. Plain data. */
export interface Source {
  /** `url`; unique within one coverage. */
  id: string;
  url: string;
  opaque: boolean;
  title: string;
  outlet: string;
  domain: string;
  publishedAt: string | null;
  seen: boolean;
  lead: string;
  lang: LangTag | null;
  country: string | null;
  owner: string | null;
  /** To whom its outlet belongs where it has no owner; missing where that is not known. */
  ownedBy?: OwnedBy;
  outletKind: OutletKind | null;
  wikidata: string | null;
  finders: FinderName[];
  group: SourceGroup;
  /** Of a reprint: `id` of the source whose text it is, or the canonical address of the article in the tab. */
  reprintOf: string | null;
  /** Agency whose text it is, or that it names as its source; null where none is named. */
  agency: string | null;
  /** False where the text only names the agency, and is not signed by it. */
  agencySigned?: boolean | undefined;
  /** 0 to 1: how sure it is that this is the same event. */
  score: number;
  reading: Reading;
  /** Host that a refused redirect led to, or one to a site that is not allowed; '' otherwise. */
  refusedHost: string;
  /** Number by which statements cite it (2, 3, …); null until it is read. */
  number: number | null;
  /** Its text once read; [] before. */
  passages: Passage[];
}

/** "7 independent sources (12 articles; AFP text in 5)". The article in the tab counts as one of each. */
export interface Counts {
  /** Own reports of the event: each group of reprints once, follow-ups and opinion not at all. */
  independent: number;
  /** Reports and reprints, the article in the tab among them. */
  articles: number;
  /** Not every report has been read: reprints may hide among them, and `independent` is the most there can be. */
  upTo: boolean;
  /** Distinct known owners among the independent sources where some share one; null where none is shared. */
  owners: number | null;
  /** Agencies whose text appears, most first. */
  agencies: { name: string; articles: number }[];
}

/** Figures or names on which sources differ, found without a model. */
export interface Difference {
  /** The thing counted or the role named, as the sources word it ("people evacuated"); '' when unclear. */
  about: string;
  kind: 'number' | 'name';
  values: { text: string; citations: [source: number, passage: number][] }[];
}

/** A check of a claim in the story, by a fact-checker: shown apart from the sources, and never counted. */
export interface FactCheck {
  url: string;
  title: string;
  /** Who checked it. */
  checker: string;
  publishedAt: string | null;
  lang: LangTag | null;
  /** The claim, and the verdict in the checker's words; '' where it gives none as data. */
  claim: string;
  rating: string;
}

/** One request to a finder or an outlet, for "Show what was sent". */
export interface SentQuery {
  /** Epoch ms. */
  at: number;
  url: string;
  /** The part of the article that was sent along; '' when none was. */
  query: string;
}

export type CoverageStage =
  | 'searching'
  | 'found' // the search is over; nothing read yet
  | 'reading'
  | 'comparing' // a model writes what sources agree and differ on
  | 'done'
  | 'stopped'
  | 'failed';

/** Other outlets' reports of the event of the article in a tab. Plain data: it crosses ports and session storage. */
export interface Coverage {
  stage: CoverageStage;
  /** The words searched for, precise first; the others only where those before found too little. */
  queries: string[];
  finders: FinderReport[];
  sources: Source[];
  /** Ids of the sources that would be read next; missing in coverage that was kept before it was told. */
  toRead?: string[];
  counts: Counts;
  /** Missing in coverage that was kept before they were looked for. */
  factChecks?: FactCheck[];
  /** A story from all sources that were read, written by a model; [] without one. */
  story: Statement[];
  /** Written by a model, each citing the sources that say so. */
  agree: Statement[];
  differ: Statement[];
  single: Statement[];
  /** Found without a model, among the sources that were read. */
  differences: Difference[];
  /** The openings of the article and of each source that was read. */
  leads: Lead[];
  sent: SentQuery[];
  /**
   * The reason why the search could not go on (`failed`), or why a model could not compare the sources that were read
   * (`done`); null when nothing failed.
   */
  error: string | null;
  /** The kind of a model's failure, for its words; null where no model failed. */
  errorKind: EngineErrorKind | null;
}

/** The article in the tab as matching needs it. */
export type CoveredArticle = Pick<
  Article,
  'canonicalUrl' | 'title' | 'byline' | 'outlet' | 'lang' | 'publishedAt' | 'kind' | 'passages' | 'claimReviews'
>;

/** A stretch of a sentence that a difference is about. */
export interface Mark {
  /** UTF-16 offsets in the sentence's text. */
  start: number;
  end: number;
  /** Index of the difference in the list given. */
  difference: number;
}

/** A sentence of a lead. Plain text; marks are in order and do not overlap. */
export interface LeadSentence {
  /** Number of the passage that it stands in. */
  passage: number;
  text: string;
  marks: Mark[];
}

/** The opening of a source: its first one or two sentences. */
export interface Lead {
  /** Number of the source. */
  number: number;
  lang: LangTag | null;
  sentences: LeadSentence[];
}

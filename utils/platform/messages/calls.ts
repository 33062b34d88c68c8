import * as v from 'valibot';
import type { EngineErrorKind } from '../../core/brief/engine-error';
import type { FeedCheck } from '../../core/coverage/feeds/check';
import type { ImportedFeeds, OpmlErrorKind } from '../../core/coverage/feeds/opml';
import type { Reading } from '../../core/coverage/types';
import type { Changes } from '../../core/run/changed';
import type { EndpointFault } from '../../core/settings/endpoint-fault';
import { FINDER_KEYS, FINDER_NAMES } from '../../core/settings/finders';
import { type EndpointSettings, isEndpointId, PROVIDER_IDS, THINKING } from '../../core/settings/provider';
import { type EditionResults, editionCalls } from './edition';
import { type FollowingResults, followingCalls } from './following';
import { type SampleBrief, sampleText } from './sample';

const provider = v.picklist(PROVIDER_IDS);
const endpointId = v.pipe(v.string(), v.maxLength(100), v.check(isEndpointId));
/** The id of a saved endpoint, or a finder. */
const keyName = v.union([v.picklist(FINDER_NAMES.filter((name) => FINDER_KEYS[name])), endpointId]);
/**
 * An endpoint as typed in the options page, not yet saved. A saved key stays where it is, in the background; one that is
 * typed comes along to be tried, and is kept nowhere.
 */
const endpoint = v.object({
  provider,
  /** The saved endpoint that it replaces; missing for the service's own. */
  id: v.exactOptional(endpointId),
  baseURL: v.pipe(v.string(), v.maxLength(2000)),
  model: v.pipe(v.string(), v.maxLength(300)),
  headers: v.record(v.string(), v.string()),
  headersFor: v.exactOptional(v.string()),
  thinking: v.exactOptional(v.picklist(THINKING)),
  extra: v.exactOptional(v.record(v.string(), v.unknown())),
  noOriginAt: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
  patience: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(86_400))),
  key: v.exactOptional(v.pipe(v.string(), v.maxLength(4000))),
});
export type EndpointDraft = v.InferOutput<typeof endpoint>;

/** One-off calls from our own pages to the background. */
const call = v.variant('type', [
  v.object({
    type: v.literal('saveKey'),
    provider: keyName,
    key: v.pipe(v.string(), v.trim(), v.maxLength(4000)),
    place: v.picklist(['local', 'session']),
  }),
  /** The reader changed where keys are kept; keys already saved are moved there too. */
  v.object({ type: v.literal('moveKeys'), place: v.picklist(['local', 'session']) }),
  v.object({ type: v.literal('forgetKeys'), provider: v.optional(keyName) }),
  v.object({ type: v.literal('maskedKeys') }),
  v.object({ type: v.literal('testEndpoint'), endpoint }),
  v.object({ type: v.literal('listModels'), endpoint }),
  /** Looks for a feed at an address. */
  /** Reads the feeds of an OPML file; the parser is where feeds are read, and not in the pages. */
  v.object({ type: v.literal('importOpml'), text: v.string() }),
  v.object({ type: v.literal('checkFeed'), url: v.pipe(v.string(), v.maxLength(2000)) }),
  v.object({ type: v.literal('sampleBrief'), text: sampleText }),
  v.object({ type: v.literal('listBriefs') }),
  /** Counts the kept briefs, including those that this version cannot read. */
  v.object({ type: v.literal('countBriefs') }),
  v.object({ type: v.literal('removeBrief'), key: v.string() }),
  v.object({ type: v.literal('clearBriefs') }),
  /** Reads the page of a kept brief again. */
  v.object({ type: v.literal('checkChanges'), key: v.string() }),
  v.object({ type: v.literal('deleteEverything') }),
  ...followingCalls,
  ...editionCalls,
]);
export type Call = v.InferOutput<typeof call>;

/** A failure of an endpoint, in a form that can be shown. */
export interface EndpointFailure {
  kind: EngineErrorKind;
  detail: string;
  retryAfter: number | null;
}
export type EndpointAnswer =
  | {
      ok: true;
      models: string[];
      /** Milliseconds the answer took. */
      ms: number;
      /** The address at which it answered, where that is not the one that was given. */
      base?: string;
      /** What it tells of the model that was asked. */
      told?: NonNullable<EndpointSettings['told']>;
    }
  | {
      ok: false;
      error: EndpointFailure;
      /** What of the set-up is at fault. */
      fault?: EndpointFault;
      /** Those that it lists all the same. */
      models?: string[];
    };

export type OpmlAnswer = ({ ok: true } & ImportedFeeds) | { ok: false; kind: OpmlErrorKind };

/** A kept brief in a list. */
export interface BriefListing {
  key: string;
  url: string;
  title: string;
  outlet: string;
  savedAt: number;
  engine: string;
}

/** What has become of the article of a kept brief. */
export interface ChangeCheck {
  /** How the reading of its page ended. */
  reading: Reading;
  /** It is as it was. */
  same: boolean;
  /** Null where it is as it was, or could not be read. */
  changes: Changes | null;
}

/** The result of each call. */
export interface CallResults extends FollowingResults, EditionResults {
  saveKey: Record<string, string>;
  moveKeys: null;
  forgetKeys: Record<string, string>;
  maskedKeys: Record<string, string>;
  testEndpoint: EndpointAnswer;
  listModels: EndpointAnswer;
  importOpml: OpmlAnswer;
  checkFeed: FeedCheck;
  sampleBrief: SampleBrief;
  listBriefs: BriefListing[];
  countBriefs: number;
  removeBrief: null;
  clearBriefs: null;
  checkChanges: ChangeCheck | null;
  deleteEverything: null;
}

/** Checks a message: returns the call, or null when it is none. */
export function parseCall(message: unknown): Call | null {
  const result = v.safeParse(call, message);
  return result.success ? result.output : null;
}

/** The message of the detector in a page, where the reader switched it on for every site. */
const detected = v.object({
  type: v.literal('detected'),
  isArticle: v.boolean(),
  score: v.number(),
  kind: v.nullable(v.string()),
});

export function parseDetected(message: unknown): v.InferOutput<typeof detected> | null {
  const result = v.safeParse(detected, message);
  return result.success ? result.output : null;
}

/** The text the reader selects in a page that was briefed, as the script in that page reports it. */
const selected = v.object({ type: v.literal('selected'), text: v.pipe(v.string(), v.maxLength(4000)) });

export function parseSelected(message: unknown): string | null {
  const result = v.safeParse(selected, message);
  return result.success ? result.output.text : null;
}

/** The state of the passage that was marked in a page, when that has changed, as the script in that page reports it. */
const marked = v.object({ type: v.literal('marked'), state: v.picklist(['marked', 'hidden', 'gone']) });

export function parseMarked(message: unknown): v.InferOutput<typeof marked>['state'] | null {
  const result = v.safeParse(marked, message);
  return result.success ? result.output.state : null;
}

import * as v from 'valibot';
import { readScopeSchema } from '../../core/article/schema';
import type { Run, RunEvent } from '../../core/run/types';
import { isEndpointId } from '../../core/settings/provider';
import type { Marked } from '../page/mark-passage';

/** Most characters of each text in a message from a panel, and most of its items. */
const LONGEST_ID_CHARS = 10_000;
const LONGEST_STATEMENT_CHARS = 20_000;
const LONGEST_DOMAIN_CHARS = 300;
const LONGEST_FLAG_CHARS = 1000;
const LONGEST_QUESTION_CHARS = 2000;
const MOST_ITEMS = 20;

/** Name of the port between the side panel and the background. */
export const PANEL_PORT = 'panel';

const tabId = v.pipe(v.number(), v.integer());

/** A request from the panel to the background. */
const panelRequest = v.variant('type', [
  /** First message: which window this panel belongs to. */
  v.object({ type: v.literal('watch'), windowId: tabId }),
  v.object({
    type: v.literal('brief'),
    tabId,
    scope: readScopeSchema,
    /** Rewrite it even where a kept brief would do. */
    fresh: v.boolean(),
    /** Brief a page that is no article. */
    anyway: v.boolean(),
    /** Epoch ms of the reader's click. */
    clickedAt: v.number(),
    /** The saved endpoint to be asked this once; missing for the one in use. */
    endpoint: v.exactOptional(v.pipe(v.string(), v.maxLength(100), v.check(isEndpointId))),
  }),
  v.object({ type: v.literal('stop'), runId: v.string() }),
  /** Takes a site off the list of those never to touch, and briefs the tab. */
  v.object({ type: v.literal('allowSite'), tabId, host: v.string(), clickedAt: v.number() }),
  /** Asks the finders which other outlets report the story. */
  v.object({ type: v.literal('cover'), tabId }),
  /** Reads sources: the best of them (`ids` null), or those named. */
  v.object({
    type: v.literal('readSources'),
    tabId,
    ids: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_ID_CHARS))), v.maxLength(MOST_ITEMS))),
  }),
  /** Looks up the outlets that nothing is known of yet. */
  v.object({ type: v.literal('lookUpOutlets'), tabId }),
  /** Hides this outlet from now on, or shows it again. */
  v.object({
    type: v.literal('hideOutlet'),
    tabId,
    domain: v.pipe(v.string(), v.maxLength(LONGEST_DOMAIN_CHARS)),
    hidden: v.boolean(),
  }),
  /** Scrolls the tab to a passage of its article and marks it, and in it the sentence that is meant. */
  v.object({
    type: v.literal('showPassage'),
    tabId,
    passage: v.pipe(v.number(), v.integer()),
    sentence: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_STATEMENT_CHARS))),
  }),
  /** Looks the brief's context up in Wikipedia. */
  v.object({ type: v.literal('verifyContext'), tabId }),
  /** The reader says what is wrong with a statement; '' takes that back. This stays on the machine. */
  v.object({
    type: v.literal('flag'),
    tabId,
    text: v.pipe(v.string(), v.maxLength(LONGEST_STATEMENT_CHARS)),
    flag: v.pipe(v.string(), v.maxLength(LONGEST_FLAG_CHARS)),
  }),
  /** Has statements of the brief rewritten: those with these texts, or (null) all that may be rewritten. */
  v.object({
    type: v.literal('rewrite'),
    tabId,
    texts: v.nullable(
      v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_STATEMENT_CHARS))), v.maxLength(MOST_ITEMS)),
    ),
  }),
  /** Has the brief's statements read a second time; `anyway` also by a model that did not see what was spoiled. */
  v.object({ type: v.literal('reread'), tabId, anyway: v.boolean() }),
  v.object({ type: v.literal('stopCoverage'), runId: v.string() }),
  /** A question on the article and its sources. */
  v.object({ type: v.literal('ask'), tabId, question: v.pipe(v.string(), v.maxLength(LONGEST_QUESTION_CHARS)) }),
  v.object({ type: v.literal('stopQuestion'), runId: v.string() }),
  /** Keeps the worker awake while the panel waits. */
  v.object({ type: v.literal('ping') }),
]);
export type PanelRequest = v.InferOutput<typeof panelRequest>;

/** Checks a message from the panel: returns the request, or null when it is none. */
export function parsePanelRequest(message: unknown): PanelRequest | null {
  const result = v.safeParse(panelRequest, message);
  return result.success ? result.output : null;
}

const numbered = v.object({ serial: v.number() });

/** The number under which a panel wants to hear that its request has been heard; null where it does not. */
export function serialOf(message: unknown): number | null {
  const result = v.safeParse(numbered, message);
  return result.success ? result.output.serial : null;
}

/** Tells a panel that what it asked for has begun, and outlives the background. */
export interface Heard {
  type: 'heard';
  serial: number;
}

/** Everything the panel shows for the active tab of its window. */
export interface PanelView {
  tabId: number;
  /** The brief being made or finished; null when no brief of this page was asked for. */
  run: Run | null;
  /** True when Recoupe can read the page as things stand. */
  canRead: boolean;
  /** Site of the tab where known, for "allow SITE"; else ''. */
  host: string;
  /** The last passage shown in the page; null where none was shown since this view was sent. */
  shown: ShownPassage | null;
  /** The text selected in the page, as last reported since this view was sent; else ''. */
  selected: string;
}

/** The outcome of showing a passage in the page. */
export interface ShownPassage {
  /** Its number in the article. */
  passage: number;
  state: PassageShown;
}

/** A message from the background to the panel. The background is trusted: its messages need no schema. */
export type PanelMessage =
  | { type: 'view'; view: PanelView }
  | { type: 'events'; runId: string; events: RunEvent[] }
  | { type: 'passage'; tabId: number; shown: ShownPassage }
  /** The passage that was last shown in the page of a tab has been lost there, or found again. */
  | { type: 'marked'; tabId: number; state: PassageShown }
  /** The text the reader selected in the page of a tab; '' when nothing is selected any more. */
  | { type: 'selected'; tabId: number; text: string };

/** The outcome of showing a passage in its tab. `noAccess`: the reader's click no longer gives access to this page. */
export type PassageShown = Marked | 'noAccess';

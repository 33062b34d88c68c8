import * as v from 'valibot';
import type { Run, RunEvent } from '../../core/run/types';
import type { Marked } from '../page/mark-passage';

/** Name of the port between the side panel and the background. */
export const PANEL_PORT = 'panel';

const tabId = v.pipe(v.number(), v.integer());

/** What the panel asks of the background. */
const panelRequest = v.variant('type', [
  /** First message: which window this panel belongs to. */
  v.object({ type: v.literal('watch'), windowId: tabId }),
  v.object({
    type: v.literal('brief'),
    tabId,
    scope: v.picklist(['article', 'selection', 'page']),
    /** Write anew even where a kept brief would do. */
    fresh: v.boolean(),
    /** Brief a page that is no article. */
    anyway: v.boolean(),
    /** Epoch ms of the reader's click. */
    clickedAt: v.number(),
  }),
  v.object({ type: v.literal('stop'), runId: v.string() }),
  /** Takes a site off the list of those never to touch, and briefs the tab. */
  v.object({ type: v.literal('allowSite'), tabId, host: v.string(), clickedAt: v.number() }),
  /** Asks the finders who else reports it. */
  v.object({ type: v.literal('cover'), tabId }),
  /** Reads sources: the best of them (null), or those named. */
  v.object({
    type: v.literal('readSources'),
    tabId,
    ids: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(10_000))), v.maxLength(20))),
  }),
  /** Looks up outlets of which nothing is known. */
  v.object({ type: v.literal('lookUpOutlets'), tabId }),
  /** Never shows this outlet again, or does again. */
  v.object({ type: v.literal('hideOutlet'), tabId, domain: v.pipe(v.string(), v.maxLength(300)), hidden: v.boolean() }),
  /** Scrolls the tab to a passage of its article and marks it. */
  v.object({ type: v.literal('showPassage'), tabId, passage: v.pipe(v.number(), v.integer()) }),
  /** Looks the brief's context up in Wikipedia. */
  v.object({ type: v.literal('verifyContext'), tabId }),
  /** The reader says what is wrong with a statement; '' takes it back. Nothing of it leaves the machine. */
  v.object({
    type: v.literal('flag'),
    tabId,
    text: v.pipe(v.string(), v.maxLength(20_000)),
    flag: v.pipe(v.string(), v.maxLength(1000)),
  }),
  /** Has statements of the brief written anew: those of these texts, or all that may be (null). */
  v.object({
    type: v.literal('rewrite'),
    tabId,
    texts: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(20))),
  }),
  v.object({ type: v.literal('stopCoverage'), runId: v.string() }),
  /** A question on the article and its sources. */
  v.object({ type: v.literal('ask'), tabId, question: v.pipe(v.string(), v.maxLength(2000)) }),
  v.object({ type: v.literal('stopQuestion'), runId: v.string() }),
  /** Keeps the worker awake while the panel waits. */
  v.object({ type: v.literal('ping') }),
]);
export type PanelRequest = v.InferOutput<typeof panelRequest>;

/** A request from the panel, or null when it is none. */
export function parsePanelRequest(message: unknown): PanelRequest | null {
  const result = v.safeParse(panelRequest, message);
  return result.success ? result.output : null;
}

/** What the panel shows for the active tab of its window. */
export interface PanelView {
  tabId: number;
  /** The brief in the making or made; null when this page has not been asked for. */
  run: Run | null;
  /** Whether Recoupe may read the page as things stand. */
  canRead: boolean;
  /** Site of the tab where known, for "allow SITE"; else ''. */
  host: string;
  /** The passage that was last shown in the page; null where none was since this view. */
  shown: ShownPassage | null;
  /** What is selected in the page, as far as it was told since this view. */
  selected: string;
}

/** What became of a passage that the reader wanted to see in the page. */
export interface ShownPassage {
  /** Its number in the article. */
  passage: number;
  state: PassageShown;
}

/** What the background tells the panel. The background is trusted: its messages need no schema. */
export type PanelMessage =
  | { type: 'view'; view: PanelView }
  | { type: 'events'; runId: string; events: RunEvent[] }
  | { type: 'passage'; tabId: number; shown: ShownPassage }
  /** What the reader selected in the page of a tab; '' when nothing is selected any more. */
  | { type: 'selected'; tabId: number; text: string };

/** What became of showing a passage in its tab. `noAccess`: the reader's click no longer reaches this page. */
export type PassageShown = Marked | 'noAccess';

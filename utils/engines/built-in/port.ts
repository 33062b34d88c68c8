import * as v from 'valibot';
import type { EngineErrorKind } from '../../core/brief/engine-error';
import type { BuiltInKind, BuiltInLanguages, BuiltInStatus } from '../../core/settings/built-in';
import { langTagSchema } from '../../core/text/lang-schema';
import type { BuiltInEvent, BuiltInRequest } from './types';

/** Name of the port over which the background uses the browser's model from another document. */
export const BUILT_IN_PORT = 'built-in';

const kind = v.picklist(['prompt', 'summarizer', 'firefox']);
const languages = v.object({ input: v.nullable(langTagSchema), output: langTagSchema });
const prose = { languages, text: v.string(), length: v.picklist(['short', 'medium', 'long']) };

const request = v.variant('ask', [
  v.object({ ask: v.literal('find'), languages }),
  v.object({ ask: v.literal('context'), kind, languages }),
  v.object({
    ask: v.literal('generate'),
    request: v.variant('kind', [
      v.object({
        kind: v.literal('prompt'),
        languages,
        messages: v.array(v.object({ role: v.picklist(['system', 'user', 'assistant']), content: v.string() })),
        pattern: v.string(),
      }),
      v.object({ kind: v.literal('summarizer'), ...prose }),
      v.object({ kind: v.literal('firefox'), ...prose }),
    ]),
  }),
]);

/** A question from the background. */
export type BuiltInAsk =
  | { ask: 'find'; languages: BuiltInLanguages }
  | { ask: 'context'; kind: BuiltInKind; languages: BuiltInLanguages }
  | { ask: 'generate'; request: BuiltInRequest };

/** The document's answers: one of the first two or the runner's events, then one of the last two. */
export type BuiltInMessage =
  | { type: 'found'; status: BuiltInStatus }
  | { type: 'context'; tokens: number | null }
  | BuiltInEvent
  | { type: 'done' }
  | { type: 'failed'; kind: EngineErrorKind; detail: string };

/** Checks a message from the background: returns the request, or null for anything else. */
export function parseBuiltInAsk(message: unknown): BuiltInAsk | null {
  const result = v.safeParse(request, message);
  return result.success ? result.output : null;
}

const count = v.pipe(v.number(), v.minValue(0));
const message = v.variant('type', [
  v.object({
    type: v.literal('found'),
    status: v.object({
      kind: v.nullable(kind),
      state: v.picklist(['ready', 'downloading', 'downloadable', 'language', 'unavailable', 'missing']),
    }),
  }),
  v.object({ type: v.literal('context'), tokens: v.nullable(count) }),
  v.object({ type: v.literal('loading'), loaded: v.boolean() }),
  v.object({ type: v.literal('text'), text: v.string() }),
  v.object({ type: v.literal('usage'), input: count, output: count }),
  v.object({ type: v.literal('done') }),
  v.object({
    type: v.literal('failed'),
    kind: v.picklist([
      ...(['noBuiltIn', 'notDownloaded', 'needsClick', 'language'] as const),
      ...(['tooLong', 'empty', 'offline', 'timeout', 'cut', 'unknown'] as const),
    ]),
    detail: v.pipe(v.string(), v.maxLength(300)),
  }),
]);

/**
 * Checks a message of the other document: null for anything it never sends. That document also holds pages, which may
 * be hostile.
 */
export function parseBuiltInMessage(said: unknown): BuiltInMessage | null {
  const result = v.safeParse(message, said);
  return result.success ? result.output : null;
}

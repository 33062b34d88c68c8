import * as v from 'valibot';
import type { EngineErrorKind } from '../../core/brief/engine-error';
import { langTagSchema } from '../../core/text/lang-schema';
import type { Generated, GenerateRequest } from './types';

/** Name of the port over which the background has an answer written by a model in another document. */
export const MODEL_PORT = 'model';

const messages = v.array(v.object({ role: v.picklist(['system', 'user', 'assistant']), content: v.string() }));
const tokens = v.pipe(v.number(), v.integer(), v.minValue(1));
const use = { model: v.string(), threads: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64)) };

const request = v.union([
  v.object({
    ...use,
    lines: v.array(v.object({ opening: v.string(), messages, begun: v.string() })),
    lang: langTagSchema,
    lineTokens: tokens,
  }),
  v.object({ ...use, messages, answerTokens: tokens }),
]);

/** The document's answers: the runner's own messages, then one of the last two. */
export type ModelMessage = Generated | { type: 'done' } | { type: 'failed'; kind: EngineErrorKind; detail: string };

/** Checks a message from the background: returns the request, or null for anything else. */
export function parseGenerate(message: unknown): GenerateRequest | null {
  const result = v.safeParse(request, message);
  return result.success ? result.output : null;
}

const count = v.pipe(v.number(), v.minValue(0));
const message = v.variant('type', [
  v.object({ type: v.literal('loading'), loaded: v.boolean() }),
  v.object({
    type: v.literal('piece'),
    piece: v.object({
      text: v.string(),
      finish: v.nullable(v.picklist(['stop', 'length', 'filtered', 'error', 'done'])),
      usage: v.nullable(v.object({ input: count, output: count, cached: count })),
    }),
  }),
  v.object({ type: v.literal('done') }),
  v.object({
    type: v.literal('failed'),
    kind: v.picklist(['noModel', 'badModel', 'outOfMemory', 'modelEnded']),
    detail: v.pipe(v.string(), v.maxLength(300)),
  }),
]);

/**
 * Checks a message of the other document: null for anything no runner sends. That document also holds pages, which may
 * be hostile.
 */
export function parseModelMessage(said: unknown): ModelMessage | null {
  const result = v.safeParse(message, said);
  return result.success ? result.output : null;
}

import * as v from 'valibot';
import { MOST_TOKENS } from '../../core/cost/price';
import type { Usage } from '../../core/cost/usage';

/*
 * The replies that endpoints really send, read with tolerance: every field may be missing. Unknown fields are
 * ignored, including the model's reasoning (`reasoning`, `reasoning_content`).
 */
const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TOKENS)), 0);
const content = v.fallback(
  v.union([
    v.string(),
    v.array(v.fallback(v.object({ type: v.literal('text'), text: v.string() }), { type: 'text', text: '' })),
  ]),
  '',
);
const message = v.object({ content: v.optional(content, '') });
const schema = v.object({
  choices: v.fallback(
    v.optional(
      v.array(
        v.object({
          delta: v.fallback(v.optional(message, {}), { content: '' }),
          message: v.fallback(v.optional(message, {}), { content: '' }),
          finish_reason: v.fallback(v.nullish(v.string(), null), null),
        }),
      ),
      [],
    ),
    [],
  ),
  usage: v.fallback(
    v.nullish(
      v.object({
        prompt_tokens: v.optional(count, 0),
        completion_tokens: v.optional(count, 0),
        prompt_tokens_details: v.fallback(v.nullish(v.object({ cached_tokens: v.optional(count, 0) }), null), null),
        // DeepSeek's own name for the same count.
        prompt_cache_hit_tokens: v.optional(count, 0),
      }),
      null,
    ),
    null,
  ),
});

/**
 * One piece of an answer: new text (may be empty), the reason why the answer ended if it did, and tokens if they were
 * counted.
 */
export interface Piece {
  text: string;
  finish: string | null;
  usage: Usage | null;
}

/**
 * Reads a chunk of a stream, or a whole answer from an endpoint that does not stream. Anything unreadable becomes an
 * empty piece.
 */
export function readPiece(chunk: unknown): Piece {
  const result = v.safeParse(schema, chunk);
  if (!result.success) return { text: '', finish: null, usage: null };
  const { choices, usage } = result.output;
  const [choice] = choices;
  const given = choice ? choice.delta.content || choice.message.content : '';
  return {
    text: typeof given === 'string' ? given : given.map(({ text }) => text).join(''),
    finish: choice?.finish_reason ?? null,
    // No request takes zero tokens: such a count is ignored, and tokens are estimated.
    usage:
      usage && usage.prompt_tokens + usage.completion_tokens > 0
        ? {
            input: usage.prompt_tokens,
            output: usage.completion_tokens,
            cached: Math.min(
              usage.prompt_tokens,
              usage.prompt_tokens_details?.cached_tokens || usage.prompt_cache_hit_tokens,
            ),
          }
        : null,
  };
}

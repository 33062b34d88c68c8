import * as v from 'valibot';
import type { Usage } from '../../cost/usage';

const count = v.pipe(v.number(), v.minValue(0));
const details = v.fallback(v.nullish(v.object({ cached_tokens: v.fallback(v.optional(count, 0), 0) }), null), null);

/** The two forms of counts: that of chat completions, and that of OpenAI's Responses. */
const usage = v.union([
  v.object({ prompt_tokens: count, completion_tokens: count, prompt_tokens_details: details }),
  v.object({ input_tokens: count, output_tokens: count, input_tokens_details: details }),
]);

/** Tokens as the answer to a search counts them; null where it does not. */
export function readUsage(body: string): Usage | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  const result = v.safeParse(v.object({ usage }), parsed);
  if (!result.success) return null;
  const counted = result.output.usage;
  if ('prompt_tokens' in counted) {
    const { prompt_tokens: input, completion_tokens: output, prompt_tokens_details: more } = counted;
    return { input, output, cached: more?.cached_tokens ?? 0 };
  }
  const { input_tokens: input, output_tokens: output, input_tokens_details: more } = counted;
  return { input, output, cached: more?.cached_tokens ?? 0 };
}

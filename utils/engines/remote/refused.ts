import { APIError } from 'openai';

/** Parts of a request that some endpoints or models refuse, each with the pattern of its name in their errors. */
const REFUSABLE = {
  temperature: /temperature/i,
  stream_options: /stream_options|include_usage/i,
  grammar: /grammar/i,
  max_tokens: /max_tokens/i,
  max_completion_tokens: /max_completion_tokens/i,
  system: /system (?:role|message|prompt|instruction)|role.{0,20}system|developer instruction/i,
} as const;

/**
 * A part of a request that can be left out: a parameter, or the system role (its text is then put at the start of the
 * user's).
 */
export type Refusable = keyof typeof REFUSABLE;

/** Returns the part that the endpoint refuses with this error, if it is one of `sent`; null for any other failure. */
export function refusedPart(error: unknown, sent: readonly Refusable[]): Refusable | null {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return null;
  const text = `${error.param ?? ''} ${error.message}`;
  // Errors may name two parts ("Unsupported parameter: 'max_tokens' … use 'max_completion_tokens' instead"): the one
  // that was sent is meant.
  return sent.find((part) => REFUSABLE[part].test(text)) ?? null;
}

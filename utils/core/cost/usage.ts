/** Adds the tokens of one more request to those before. */
export function addUsage(before: Usage | null, now: Usage): Usage {
  if (!before) return now;
  return {
    input: before.input + now.input,
    output: before.output + now.output,
    cached: before.cached + now.cached,
  };
}

/** Tokens as the endpoint counted them. */
export interface Usage {
  input: number;
  output: number;
  /** Input tokens served from the provider's prompt cache, where it says so. */
  cached: number;
}

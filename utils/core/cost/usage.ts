/** Adds the tokens of one more request to those before. */
export function addUsage(before: Usage | null, now: Usage): Usage {
  if (!before) return now;
  const sum = (one: number | undefined, other: number | undefined) => (one ?? 0) + (other ?? 0);
  const written = sum(before.written, now.written);
  const thought = sum(before.thought, now.thought);
  // A sum that leaves a request out would be too small.
  const cost = before.cost !== undefined && now.cost !== undefined ? before.cost + now.cost : undefined;
  return {
    input: before.input + now.input,
    output: before.output + now.output,
    cached: before.cached + now.cached,
    ...(written > 0 ? { written } : {}),
    ...(thought > 0 ? { thought } : {}),
    ...(cost === undefined ? {} : { cost }),
  };
}

/** Tokens as the endpoint counted them. */
export interface Usage {
  input: number;
  output: number;
  /** Input tokens served from the provider's prompt cache, where it says so. */
  cached: number;
  /** Input tokens written to that cache, where it says so. */
  written?: number;
  /** Output tokens of reasoning, where it says so. */
  thought?: number;
  /** Its own figure of what the request cost, in its own currency. */
  cost?: number;
}

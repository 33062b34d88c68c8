import type { Usage } from '../../engines/shared/types';

/** Tokens of what went before and of one request more. */
export function addUsage(before: Usage | null, now: Usage): Usage {
  if (!before) return now;
  return {
    input: before.input + now.input,
    output: before.output + now.output,
    cached: before.cached + now.cached,
  };
}

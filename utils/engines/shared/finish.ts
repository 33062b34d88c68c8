/**
 * The reason why an answer ended: by itself, out of tokens, held back by a filter, or by a fault. `done` is an end that
 * the stream tells without a reason.
 */
export type Finish = 'stop' | 'length' | 'filtered' | 'error' | 'done';

const LENGTH = /length|max_?.{0,12}tokens|token_?limit|truncat|incomplete|too_?long|budget/i;
const FILTERED =
  /filter|safety|sensitive|moderat|blocked|blocklist|prohibited|recitation|spii|refus|risk|censor|inspection|guardrail|policy|violation/i;
const FAULT = /error|fail|abort|cancel|timeout|overload|insufficient|unavailable|network|interrupt/i;

/** Reads the reason that an endpoint gives, in any of their words; null for none. A reason that nobody knows is an end. */
export function finishOf(reason: unknown): Finish | null {
  if (typeof reason !== 'string' && typeof reason !== 'number') return null;
  const word = String(reason).trim();
  if (word === '' || /^(?:null|none|undefined|unspecified|\w*_unspecified|in_progress)$/i.test(word)) return null;
  if (LENGTH.test(word)) return 'length';
  if (FILTERED.test(word)) return 'filtered';
  return FAULT.test(word) ? 'error' : 'stop';
}

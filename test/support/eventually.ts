import { vi } from 'vitest';

/** Waits until a check holds: a busy machine may take long, a test that hangs fails. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000, interval: 5 });
}

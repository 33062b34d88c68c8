import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two attempts. */
const PAUSE = 50;

/**
 * Calls a function until it returns something truthy, and returns that. Throws an Error naming `what` after `timeout`
 * milliseconds.
 */
export async function until<T>(
  look: () => T | Promise<T>,
  timeout: number,
  what: string,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await look();
    if (isTrue(value)) return value;
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await sleep(PAUSE);
  }
}

function isTrue<T>(value: T): value is Exclude<T, false | null | undefined | 0 | ''> {
  return Boolean(value);
}

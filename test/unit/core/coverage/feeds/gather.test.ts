import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gather } from '../../../../../utils/core/coverage/feeds/gather';

const PATIENCE = { atOnce: 2, whole: 10_000, stragglers: 1000 };
const sleep = (ms: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
const later =
  <T>(ms: number, value: T) =>
  () =>
    sleep(ms).then(() => value);
const never = () => new Promise<never>(() => undefined);
const running = () => new AbortController().signal;

/** Runs a task to its end and gives how long it took by the clock, in ms. */
async function timed<T>(task: Promise<T>): Promise<{ result: T; ms: number }> {
  const start = Date.now();
  const done = task.then((result) => ({ result, ms: Date.now() - start }));
  await vi.runAllTimersAsync();
  return done;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('gather', () => {
  it('gives results and errors when all have ended', async () => {
    const fail = () => Promise.reject(new Error('dead'));
    const { result, ms } = await timed(
      gather([later(10, 'a'), fail, later(20, 'b')], PATIENCE, { sleep, signal: running() }),
    );
    expect(result.results).toEqual(['a', 'b']);
    expect(result.errors).toEqual([new Error('dead')]);
    expect(ms).toBe(20);
  });

  it('has nothing to wait for where there is nothing to do', async () => {
    expect((await timed(gather([], PATIENCE, { sleep, signal: running() }))).result).toEqual({
      results: [],
      errors: [],
    });
  });

  it('runs no more at a time than it may', async () => {
    let now = 0;
    let most = 0;
    const task = async () => {
      most = Math.max(most, ++now);
      await sleep(5);
      now -= 1;
    };
    await timed(gather(Array(9).fill(task), PATIENCE, { sleep, signal: running() }));
    expect(most).toBe(2);
  });

  it('waits a little for the last ones, and no longer', async () => {
    const { result, ms } = await timed(
      gather([later(10, 'a'), never, later(500, 'b')], PATIENCE, { sleep, signal: running() }),
    );
    expect(result.results).toEqual(['a', 'b']);
    expect(ms).toBe(1510);
  });

  it('waits as long as it can for an only one', async () => {
    const { result, ms } = await timed(gather([later(9000, 'a')], PATIENCE, { sleep, signal: running() }));
    expect([result.results, ms]).toEqual([['a'], 9000]);
  });

  it('ends in the end, whatever does not', async () => {
    const { result, ms } = await timed(gather([never, never, never, never], PATIENCE, { sleep, signal: running() }));
    expect([result.results, ms]).toEqual([[], 10_000]);
  });

  it('stops at once when it is told to, and starts nothing more', async () => {
    const stop = new AbortController();
    let started = 0;
    const task = () => {
      started += 1;
      return sleep(100);
    };
    const gathered = gather([task, task, task, task], PATIENCE, { sleep, signal: stop.signal });
    const outcome = expect(gathered).rejects.toThrow('enough');
    stop.abort(new Error('enough'));
    await outcome;
    await vi.runAllTimersAsync();
    expect(started).toBe(2);
  });
});

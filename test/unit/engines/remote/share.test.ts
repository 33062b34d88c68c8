import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { SupersededError } from '../../../../utils/core/brief/engine-error';
import { createShare } from '../../../../utils/engines/remote/share';
import { isPiece, type Sent } from '../../../../utils/engines/shared/phase';
import type { Piece } from '../../../../utils/engines/shared/pieces';

const piece = (text: string): Piece => ({ text, finish: null, usage: null });
const textOf = (sent: Sent) => (isPiece(sent) ? sent.text : '');

/** A request whose pieces come when the test releases them. */
function request() {
  let asked = 0;
  let signal: AbortSignal | null = null;
  let give: (() => void) | null = null;
  const waiting: (Piece | Error | null)[] = [];
  const push = (next: Piece | Error | null) => {
    waiting.push(next);
    give?.();
  };
  async function* ask(own: AbortSignal): AsyncGenerator<Sent> {
    asked++;
    signal = own;
    yield 'sending';
    for (;;) {
      while (waiting.length === 0) {
        await new Promise<void>((resolve, reject) => {
          give = resolve;
          own.addEventListener('abort', () => reject(own.reason));
        });
      }
      const next = waiting.shift();
      if (!next) return;
      if (next instanceof Error) throw next;
      yield next;
    }
  }
  return { ask, push, asked: () => asked, aborted: () => signal?.aborted ?? false };
}

const FRESH = { fresh: false, hold: 0 };
const never = () => new AbortController().signal;

async function read(pieces: AsyncIterable<Sent>): Promise<string> {
  let text = '';
  for await (const one of pieces) text += textOf(one);
  return text;
}

describe('identical requests', () => {
  it('share one answer, whole for each whenever it came', async () => {
    const share = createShare();
    const { ask, push, asked } = request();
    const first = read(share.follow('k', ask, { ...FRESH, signal: never() }));
    push(piece('a'));
    await sleep(5);
    const second = read(share.follow('k', ask, { ...FRESH, signal: never() }));
    await sleep(5);
    push(piece('b'));
    push(null);
    expect(await Promise.all([first, second])).toEqual(['ab', 'ab']);
    expect(asked()).toBe(1);
  });

  it('share a failure; another try is a request of its own', async () => {
    const share = createShare();
    const { ask, push, asked } = request();
    const both = [
      share.follow('k', ask, { ...FRESH, signal: never() }),
      share.follow('k', ask, { ...FRESH, signal: never() }),
    ].map(read);
    const outcomes = Promise.allSettled(both);
    await sleep(5);
    push(new Error('broken'));
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = read(share.follow('k', ask, { ...FRESH, signal: never() }));
    push(piece('x'));
    push(null);
    expect(await again).toBe('x');
    expect(asked()).toBe(2);
  });

  it('are sent again where the reader asks anew, and where they differ', async () => {
    const share = createShare();
    const requests = [request(), request(), request()];
    const [one, other, third] = requests;
    const readings = [
      read(share.follow('k', (one ?? request()).ask, { ...FRESH, signal: never() })),
      read(share.follow('k', (other ?? request()).ask, { fresh: true, hold: 0, signal: never() })),
      read(share.follow('l', (third ?? request()).ask, { ...FRESH, signal: never() })),
    ];
    await sleep(5);
    for (const { push } of requests) push(null);
    await Promise.all(readings);
    expect(requests.map(({ asked }) => asked())).toEqual([1, 1, 1]);
  });

  it('are answered by what has just been answered, for a while', async () => {
    const share = createShare();
    const { ask, push, asked } = request();
    const hold = { fresh: false, hold: 60 };
    push(piece('a'));
    push(null);
    expect(await read(share.follow('k', ask, { ...hold, signal: never() }))).toBe('a');
    expect(await read(share.follow('k', ask, { ...hold, signal: never() }))).toBe('a');
    expect(asked()).toBe(1);
    await sleep(100);
    push(null);
    await read(share.follow('k', ask, { ...hold, signal: never() }));
    expect(asked()).toBe(2);
  });
});

describe('the request', () => {
  it('ends with its last follower', async () => {
    const share = createShare();
    const { ask, aborted } = request();
    const [one, other] = [new AbortController(), new AbortController()];
    const readings = Promise.allSettled([
      read(share.follow('k', ask, { ...FRESH, signal: one.signal })),
      read(share.follow('k', ask, { ...FRESH, signal: other.signal })),
    ]);
    await sleep(5);
    one.abort(new Error('stop'));
    await sleep(5);
    expect(aborted()).toBe(false);
    other.abort(new Error('stop'));
    const [first] = await readings;
    expect(first).toMatchObject({ status: 'rejected', reason: { message: 'stop' } });
    expect(aborted()).toBe(true);
  });

  it('ends when its follower has all it wants, and what came is the answer', async () => {
    const share = createShare();
    const { ask, push, asked, aborted } = request();
    push(piece('a'));
    for await (const one of share.follow('k', ask, { fresh: false, hold: 1000, signal: never() }))
      if (textOf(one)) break;
    await sleep(5);
    expect(aborted()).toBe(true);
    expect(await read(share.follow('k', ask, { ...FRESH, signal: never() }))).toBe('a');
    expect(asked()).toBe(1);
  });

  it('waits for the run that takes the place of its own', async () => {
    const share = createShare();
    const { ask, push, asked, aborted } = request();
    const first = new AbortController();
    const left = read(share.follow('k', ask, { ...FRESH, signal: first.signal })).catch((error: unknown) => error);
    push(piece('a'));
    await sleep(5);
    first.abort(new SupersededError());
    expect(await left).toBeInstanceOf(SupersededError);
    expect(aborted()).toBe(false);
    const next = read(share.follow('k', ask, { ...FRESH, signal: never() }));
    push(null);
    expect(await next).toBe('a');
    expect(asked()).toBe(1);
  });

  it('is not begun for one who has left already', async () => {
    const { ask, asked } = request();
    await expect(
      read(createShare().follow('k', ask, { ...FRESH, signal: AbortSignal.abort(new Error('gone')) })),
    ).rejects.toThrow('gone');
    expect(asked()).toBe(0);
  });
});

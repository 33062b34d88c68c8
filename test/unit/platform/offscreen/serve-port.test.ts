import { beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from '../../../../utils/core/brief/engine-error';
import { type LastWord, portAnswers } from '../../../../utils/platform/offscreen/port-answers';
import { servePort } from '../../../../utils/platform/offscreen/serve-port';
import { useFakeBrowser } from '../../../support/browser';

const { connectAs } = useFakeBrowser();

interface Count {
  type: 'count';
  n: number;
}

let held: number;
let left: unknown[];
/** A service that counts up to a number; from 100 on it never ends, and below 0 it fails. */
beforeEach(() => {
  held = 0;
  left = [];
  async function* answers(to: number, signal: AbortSignal): AsyncGenerator<Count> {
    if (to < 0) throw new EngineError('badModel', 'no number');
    for (let n = 1; n <= to; n++) {
      yield { type: 'count', n };
      if (to >= 100)
        await new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            left.push(n);
            reject(signal.reason);
          });
        });
    }
  }
  const parse = (message: unknown) => (typeof message === 'number' ? message : null);
  const failure = (error: unknown) =>
    error instanceof EngineError
      ? { kind: error.kind, detail: error.detail }
      : { kind: 'unknown' as const, detail: '' };
  const hold = () => {
    held++;
    return () => {
      held--;
    };
  };
  servePort({ name: 'count', parse, answers, failure }, { touch: () => undefined, hold });
});

function said(message: unknown): Count | LastWord | null {
  const { type } = Object(message);
  return type === 'count' || type === 'done' || type === 'failed' ? Object(message) : null;
}

const ask = (request: unknown, signal = new AbortController().signal) =>
  portAnswers<Count>('count', request, { parse: said, signal });

async function numbers(answers: AsyncIterable<Count>): Promise<number[]> {
  const given: number[] = [];
  for await (const { n } of answers) given.push(n);
  return given;
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('an answer over a port', () => {
  it('comes to its end', async () => {
    expect(await numbers(ask(3))).toEqual([1, 2, 3]);
    await soon();
    expect(held).toBe(0);
  });

  it('fails as it failed there', async () => {
    await expect(numbers(ask(-1))).rejects.toMatchObject({ kind: 'badModel', detail: 'no number' });
  });

  it('is none where the request is not understood', async () => {
    await expect(numbers(ask('three'))).rejects.toMatchObject({ kind: 'modelEnded' });
  });

  it('that is left ends the work there', async () => {
    for await (const { n } of ask(100)) if (n === 1) break;
    await soon();
    expect(left).toEqual([1]);
    expect(held).toBe(0);
  });

  it('ends with its signal', async () => {
    const stop = new AbortController();
    const answers = ask(100, stop.signal);
    expect((await answers.next()).value).toEqual({ type: 'count', n: 1 });
    stop.abort(new Error('enough'));
    await expect(answers.next()).rejects.toThrow('enough');
    await soon();
    expect(left).toEqual([1]);
  });
});

it('pages of the web are not answered', async () => {
  const port = connectAs({ id: 'recoupe', url: 'https://news.example/', tab: { id: 1 } }, 'count');
  const gone = new Promise<void>((resolve) => port.onDisconnect.addListener(() => resolve()));
  await gone;
  expect(held).toBe(0);
});

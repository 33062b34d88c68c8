import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../../../utils/core/brief/engine-error';
import { createLlama, type LlamaDeps } from '../../../../utils/engines/local/llama';
import type { Generated, GenerateRequest } from '../../../../utils/engines/local/types';
import type { Wllama } from '../../../../utils/engines/local/wllama';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Chunks = Awaited<ReturnType<Wllama['createChatCompletion']>>;
type Options = Parameters<Wllama['createChatCompletion']>[0];
const chunk = (content: string) => ({ choices: [{ delta: { content }, finish_reason: null }] });

/** A llama.cpp that writes the output of `write`, and records the calls to it. */
function playLlama(write: (options: Options) => AsyncGenerator<unknown>, change: Partial<LlamaDeps> = {}) {
  const log: string[] = [];
  const wllama = (): Wllama => ({
    loadModel: async ([blob]) => void log.push(`load ${await blob?.text()}`),
    createChatCompletion: async (options) => write(options) as unknown as Chunks,
    exit: async () => void log.push('exit'),
  });
  const llama = createLlama({
    open: async (id) => (id === 'none' ? null : new Blob([id])),
    fits: () => true,
    create: async () => wllama(),
    threads: (asked) => asked || 1,
    gpuLayers: 0,
    onLoaded: ({ loaded }) => void log.push(loaded ? 'loaded' : 'unloaded'),
    ...change,
  });
  return { llama, log };
}

const request = (model = 'a'): GenerateRequest => ({
  model,
  lines: [{ opening: 'STORY [1.1]:', messages: [], begun: 'STORY [1.1]:' }],
  lang: 'en',
  lineTokens: 9,
  threads: 0,
});
async function read(of: AsyncIterable<Generated>): Promise<string[]> {
  const said: string[] = [];
  for await (const given of of) said.push(given.type === 'piece' ? given.piece.text : `loaded ${given.loaded}`);
  return said;
}
const never = new AbortController().signal;
async function* two() {
  yield chunk('a');
  yield chunk('b');
}

describe('llama', () => {
  it('loads a model once, goes on with each line, and gives the memory back after two minutes', async () => {
    const asked: Options[] = [];
    const { llama, log } = playLlama((options) => {
      asked.push(options);
      return two();
    });
    expect(await read(llama.generate(request(), never))).toEqual([
      'loaded false',
      'loaded true',
      'STORY [1.1]: ab\n',
      'END\n',
    ]);
    expect(await read(llama.generate(request(), never))).toEqual(['loaded true', 'STORY [1.1]: ab\n', 'END\n']);
    expect(asked[0]).toMatchObject({
      stop: expect.arrayContaining(['\n', '<|']),
      max_tokens: 9,
      messages: [{ role: 'assistant', content: 'STORY [1.1]:' }],
    });
    expect(log).toEqual(['load a', 'loaded']);
    await vi.advanceTimersByTimeAsync(121_000);
    expect(log).toEqual(['load a', 'loaded', 'exit', 'unloaded']);
  });

  it('leaves the beginning of a line to the model where none is given', async () => {
    const asked: Options[] = [];
    const { llama } = playLlama((options) => {
      asked.push(options);
      return two();
    });
    const messages = [{ role: 'user' as const, content: 'Shorten: A council voted.' }];
    const lines = [{ opening: 'STORY [1.1]:', messages, begun: '' }];
    expect(await read(llama.generate({ ...request(), lines }, never))).toContain('STORY [1.1]: ab\n');
    expect(asked[0]?.messages).toEqual(messages);
  });

  it('gives an answer of any form in one piece, which a line’s end does not stop', async () => {
    const asked: Options[] = [];
    const { llama } = playLlama(async function* (options) {
      asked.push(options);
      yield chunk('S1 | none\n');
      yield chunk('END');
    });
    const messages = [{ role: 'user' as const, content: 'Compare.' }];
    const said = await read(llama.generate({ model: 'a', messages, answerTokens: 700, threads: 0 }, never));
    expect(said).toEqual(['loaded false', 'loaded true', 'S1 | none\n', 'END']);
    expect(asked[0]).toMatchObject({ messages, max_tokens: 700, stop: expect.not.arrayContaining(['\n']) });
    expect(asked[0]?.stop).toContain('<|');
  });

  it('changes models', async () => {
    const { llama, log } = playLlama(two);
    await read(llama.generate(request('a'), never));
    await read(llama.generate(request('b'), never));
    expect(log).toEqual(['load a', 'loaded', 'exit', 'unloaded', 'load b', 'loaded']);
  });

  it('writes one answer at a time', async () => {
    let running = 0;
    let most = 0;
    const { llama } = playLlama(async function* () {
      most = Math.max(most, ++running);
      yield chunk('a');
      await Promise.resolve();
      running--;
    });
    await Promise.all([read(llama.generate(request(), never)), read(llama.generate(request(), never))]);
    expect(most).toBe(1);
  });

  it('stops with the signal, and lets the next one go on', async () => {
    const stop = new AbortController();
    let stopped = false;
    const { llama } = playLlama(async function* ({ abortSignal }) {
      abortSignal?.addEventListener('abort', () => {
        stopped = true;
      });
      yield chunk('a');
      yield chunk('b');
    });
    const reading = (async () => {
      for await (const given of llama.generate(request(), stop.signal)) if (given.type === 'piece') stop.abort();
    })();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(stopped).toBe(true);
    expect(await read(llama.generate(request(), never))).toEqual(['loaded true', 'STORY [1.1]: ab\n', 'END\n']);
  });

  it('stops when nobody reads on', async () => {
    let stopped = false;
    const { llama } = playLlama(async function* ({ abortSignal }) {
      abortSignal?.addEventListener('abort', () => {
        stopped = true;
      });
      yield* two();
    });
    for await (const given of llama.generate(request(), never)) if (given.type === 'piece') break;
    expect(stopped).toBe(true);
  });

  it('after a crash, begins with a fresh one', async () => {
    let crash = true;
    const { llama, log } = playLlama(async function* () {
      yield chunk('a');
      if (crash) throw new WebAssembly.RuntimeError('unreachable');
    });
    await expect(read(llama.generate(request(), never))).rejects.toMatchObject({
      kind: 'modelEnded',
      detail: 'unreachable',
    });
    crash = false;
    expect(await read(llama.generate(request(), never))).toEqual([
      'loaded false',
      'loaded true',
      'STORY [1.1]: a\n',
      'END\n',
    ]);
    expect(log).toEqual(['load a', 'loaded', 'exit', 'unloaded', 'load a', 'loaded']);
  });

  it.each<[string, Partial<LlamaDeps>, string, string]>([
    ['a model that is not there', {}, 'none', 'noModel'],
    ['a model that memory does not hold', { fits: () => false }, 'a', 'outOfMemory'],
    [
      'memory that runs out',
      { create: () => Promise.resolve(failing(new RangeError('WebAssembly.Memory(): could not allocate'))) },
      'a',
      'outOfMemory',
    ],
    [
      'an unknown architecture',
      { create: () => Promise.resolve(failing(new Error('unknown model architecture: x'))) },
      'a',
      'badModel',
    ],
  ])('says what is wrong: %s', async (_, change, model, kind) => {
    const { llama } = playLlama(two, change);
    const reading = read(llama.generate(request(model), never));
    await expect(reading).rejects.toBeInstanceOf(EngineError);
    await expect(reading).rejects.toMatchObject({ kind });
  });

  describe('a model whose file keeps llama.cpp busy for ever', () => {
    const forever = () => new Promise<never>(() => undefined);
    /** Models whose name begins with "stuck" never load; those that begin with "mute" never say a word. */
    function playStuck() {
      const log: string[] = [];
      const played = playLlama(two, {
        create: async (_, id) => ({
          loadModel: () => (id.startsWith('stuck') ? forever() : Promise.resolve()),
          createChatCompletion: () => (id.startsWith('mute') ? forever() : Promise.resolve(two() as unknown as Chunks)),
          exit: async () => void log.push(`exit ${id}`),
        }),
      });
      return { llama: played.llama, log };
    }
    const good = ['loaded false', 'loaded true', 'STORY [1.1]: ab\n', 'END\n'];

    it('is given up after three minutes of loading; the next model has its turn', async () => {
      const { llama, log } = playStuck();
      const first = read(llama.generate(request('stuck'), never));
      const failed = expect(first).rejects.toMatchObject({ kind: 'badModel' });
      const next = read(llama.generate(request('good'), never));
      await vi.advanceTimersByTimeAsync(179_000);
      expect(log).toEqual([]);
      await vi.advanceTimersByTimeAsync(2000);
      await failed;
      expect(await next).toEqual(good);
      expect(log).toEqual(['exit stuck']);
    });

    it.each(['stuck while it loads', 'mute while it answers'])('is ended soon after a stop: %s', async (model) => {
      const { llama, log } = playStuck();
      const stop = new AbortController();
      const first = read(llama.generate(request(model), stop.signal));
      const failed = expect(first).rejects.toBeInstanceOf(Error);
      const next = read(llama.generate(request('good'), never));
      await vi.advanceTimersByTimeAsync(20_000);
      stop.abort();
      await vi.advanceTimersByTimeAsync(9000);
      expect(log).toEqual([]);
      await vi.advanceTimersByTimeAsync(2000);
      await failed;
      expect(await next).toEqual(good);
      expect(log).toEqual([`exit ${model}`]);
    });

    it('does not try the processor where a graphics card has waited in vain', async () => {
      let tries = 0;
      const { llama } = playLlama(two, {
        gpuLayers: 99,
        create: async () => {
          tries++;
          return { ...failing(new Error()), loadModel: forever };
        },
      });
      const failed = expect(read(llama.generate(request(), never))).rejects.toMatchObject({ kind: 'badModel' });
      await vi.advanceTimersByTimeAsync(181_000);
      await failed;
      expect(tries).toBe(1);
    });
  });

  it('falls back on the processor where the graphics card will not', async () => {
    const layers: (number | undefined)[] = [];
    const { llama } = playLlama(two, {
      gpuLayers: 99,
      create: async () => ({
        loadModel: async (_blobs, params) => {
          layers.push(params.n_gpu_layers);
          if (params.n_gpu_layers) throw new Error('no device');
        },
        createChatCompletion: async () => two() as unknown as Chunks,
        exit: async () => undefined,
      }),
    });
    expect(await read(llama.generate(request(), never))).toEqual([
      'loaded false',
      'loaded true',
      'STORY [1.1]: ab\n',
      'END\n',
    ]);
    expect(layers).toEqual([99, 0]);
  });
});

function failing(error: Error): Wllama {
  return {
    loadModel: () => Promise.reject(error),
    createChatCompletion: () => Promise.reject(error),
    exit: async () => undefined,
  };
}

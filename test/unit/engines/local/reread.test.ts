import { describe, expect, it } from 'vitest';
import type { RereadRequest } from '../../../../utils/core/reread/types';
import { createLocalEngine } from '../../../../utils/engines/local/engine';
import { parseGenerate } from '../../../../utils/engines/local/port';
import type { Generated, GenerateRequest, LocalRunner } from '../../../../utils/engines/local/types';
import type { RereadEvent } from '../../../../utils/engines/shared/types';
import { always, careful, type Reader } from '../../../support/readers';
import { DAM, storyOf } from '../../core/reread/stories';

const request: RereadRequest = {
  article: storyOf(DAM),
  sources: [],
  statements: [
    {
      text: 'Engineers found 12 cracks in the wall near the left abutment.',
      citations: [[1, 1]],
      figureMissing: false,
    },
    { text: 'Lawyer Ilse Brandvold represents 340 families.', citations: [[1, 5]], figureMissing: false },
  ],
  outputLang: 'en',
  tokenBudget: 60_000,
  model: 'small',
  seed: 3,
};

async function reread(reader: Reader, { id = 'm', change = {} as Partial<RereadRequest> } = {}) {
  const asked: GenerateRequest[] = [];
  const written = { pieces: 0 };
  const runner: LocalRunner = {
    async *generate(given): AsyncGenerator<Generated> {
      asked.push(given);
      yield { type: 'loading', loaded: true };
      const text = 'messages' in given ? reader(given.messages) : '';
      for (const piece of text.match(/.{1,9}/gs) ?? [])
        yield {
          type: 'piece',
          piece: { text: piece, finish: null, usage: { input: 5, output: ++written.pieces, cached: 0 } },
        };
      yield { type: 'piece', piece: { text: '', finish: 'stop', usage: { input: 5, output: 5, cached: 0 } } };
    },
  };
  const events: RereadEvent[] = [];
  const engine = createLocalEngine({ id, name: 'small' }, runner);
  const given = engine.reread?.({ ...request, ...change }, new AbortController().signal) ?? [];
  for await (const event of given) events.push(event);
  const results = new Map(events.flatMap((e) => (e.type === 'reread' ? [[e.place, e.reread.result]] : [])));
  const outcomes = events.flatMap((event) => (event.type === 'canaries' ? [event.outcome] : []));
  return { asked, written, events, results: [results.get(0), results.get(1)], outcomes };
}

describe('a second reading on this device', () => {
  it('is one answer in one piece, shown once the canaries passed', async () => {
    const { asked, events, results, outcomes } = await reread(careful);
    expect(results).toEqual(['says', 'contradicts']);
    expect(outcomes).toEqual(['passed']);
    expect(events[0]).toEqual({ type: 'loading', loaded: true });
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
    expect(asked).toHaveLength(1);
    expect(parseGenerate(asked[0])).toEqual(asked[0]);
  });

  it('is thrown away where the model says yes to everything', async () => {
    const { results, outcomes } = await reread(always('SAYS'));
    expect(results).toEqual(['notRead', 'notRead']);
    expect(outcomes).toEqual(['failed']);
  });

  it('is not read on once a canary speaks against it: on a slow machine the rest takes a minute', async () => {
    const endless: Reader = (messages) => `${always('SAYS')(messages)}\n`.repeat(300);
    const { written, events, outcomes } = await reread(endless);
    expect(outcomes).toEqual(['failed']);
    expect(written.pieces).toBeLessThan(400);
    expect(events.filter(({ type }) => type === 'usage')).toHaveLength(1);
  });

  it('asks nobody where there is nothing to read', async () => {
    const { asked, outcomes } = await reread(careful, { change: { statements: [] } });
    expect(asked).toEqual([]);
    expect(outcomes).toEqual(['none']);
  });

  it('says that no model is chosen', async () => {
    await expect(reread(careful, { id: '' })).rejects.toMatchObject({ kind: 'noModel' });
  });
});

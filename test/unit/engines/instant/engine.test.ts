import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/article/types';
import { createInstantEngine } from '../../../../utils/engines/instant/engine';
import type { BriefRequest, EngineEvent } from '../../../../utils/engines/types';
import { article, BRIDGE } from './articles';

const request = (of: Article): BriefRequest => ({
  article: of,
  outputLang: 'en',
  length: 'medium',
  context: true,
  tokenBudget: 1000,
});

async function run(of: Article, signal = new AbortController().signal): Promise<EngineEvent[]> {
  const events: EngineEvent[] = [];
  for await (const event of createInstantEngine().brief(request(of), signal)) events.push(event);
  return events;
}

describe('the instant engine', () => {
  it('is local, without a model or a limit', () => {
    expect(createInstantEngine()).toMatchObject({
      name: 'instant',
      model: null,
      capabilities: { contextTokens: Number.POSITIVE_INFINITY, local: true },
    });
  });

  it('reads, writes its lines in the order of a brief, and ends', async () => {
    const events = await run({ ...BRIDGE, section: 'Local' });
    expect(events[0]?.type).toBe('read');
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
    const tags = events.flatMap((event) => (event.type === 'line' ? [event.line.tag] : []));
    expect(tags.slice(0, 4)).toEqual(['category', 'headline', 'standfirst', 'standfirst']);
    expect(tags.length).toBeGreaterThan(4);
    expect(new Set(tags.slice(4))).toEqual(new Set(['story']));
    expect(events.some((event) => event.type === 'sent' || event.type === 'usage')).toBe(false);
  });

  it('reads the whole article', async () => {
    expect((await run({ ...BRIDGE, words: 1234 }))[0]).toEqual({ type: 'read', words: 1234 });
  });

  it('ends at once where there is nothing to read', async () => {
    expect(await run(article([]))).toEqual([
      { type: 'read', words: 0 },
      { type: 'end', complete: true },
    ]);
  });

  it('throws the reason of an abort', async () => {
    const abort = new AbortController();
    const reason = new Error('left');
    const lines = createInstantEngine().brief(request(BRIDGE), abort.signal)[Symbol.asyncIterator]();
    await lines.next();
    abort.abort(reason);
    await expect(
      (async () => {
        while (!(await lines.next()).done);
      })(),
    ).rejects.toBe(reason);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, ask } from '../e2e/support/asking.ts';
import { type Recoupe, savedJson, startRecoupe } from '../e2e/support/recoupe.ts';
import { settledSlowly } from '../e2e/support/settled-slowly.ts';
import { until } from '../e2e/support/until.ts';
import { SAMPLE_URL } from '../newsroom/server.ts';
import { type LlamaServer, startLlamaServer } from './llama-server.ts';
import { expectAnswered, expectWhole, LLAMA_SERVER, MODEL, PATIENCE } from './setup.ts';

let server: LlamaServer;
let recoupe: Recoupe;
beforeAll(async () => {
  server = await startLlamaServer(LLAMA_SERVER, MODEL, 1);
  recoupe = await startRecoupe({ direct: ['127.0.0.1'] });
  const endpoints = { llamacpp: { baseURL: server.base, model: 'default' } };
  await recoupe.set({ engine: 'remote', provider: 'llamacpp', endpoints, keepBriefs: 0 });
});
afterAll(async () => {
  await recoupe?.close();
  await server?.close();
});

describe('a real llama.cpp server', () => {
  it('writes a whole brief with the smallest of models, from the click on, and answers a question', {
    timeout: PATIENCE,
  }, async () => {
    const page = await recoupe.chromium.open(SAMPLE_URL);
    const panel = await recoupe.chromium.clickAction(page);
    await settledSlowly(panel, PATIENCE);
    const saved = await savedJson(recoupe.chromium, panel);
    expect(saved.brief).toMatchObject({ engine: 'remote', model: 'default' });
    expectWhole(saved);
    // The short prompt was sent, since the server reports how small its model is.
    expect(saved.sent).toHaveLength(1);
    expect(JSON.stringify(saved.sent)).toContain('Summarise this article');
    await ask(panel, 'Which company owns the dam?');
    await answered(panel, ['answered', 'none'], PATIENCE);
    const after = await savedJson(recoupe.chromium, panel);
    expectAnswered(after);
    // A brief that repeats itself is stopped before the server sends its count of tokens; an answer of three lines ends
    // by itself.
    expect(after.usage?.output).toBeGreaterThan(saved.usage?.output ?? 0);
    expect(after.sent).toHaveLength(2);
    expect(after.sent[1]?.messages.at(-1)?.content).toMatch(/question: Which company owns the dam\?$/);
    await page.close();
  });

  it('cannot read a second time: it does not see what was spoiled, and its reading is thrown away', {
    timeout: PATIENCE,
  }, async () => {
    await recoupe.set({ reread: 'all' });
    const page = await recoupe.chromium.open(SAMPLE_URL);
    const panel = await recoupe.chromium.clickAction(page);
    await settledSlowly(panel, PATIENCE);
    await until(() => panel.$('[data-action="reread-anyway"]'), PATIENCE, 'the end of the reading');
    const { brief, sent } = await savedJson(recoupe.chromium, panel);
    expect(sent.filter(({ task }) => task === 'reread')).toHaveLength(1);
    const results = [...brief.standfirst, ...brief.story].map(({ reread }) => reread?.result);
    expect(new Set(results)).toEqual(new Set(['notRead']));
    await recoupe.set({ reread: 'off' });
    await page.close();
  });
});

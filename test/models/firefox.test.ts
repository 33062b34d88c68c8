import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRecoupe, startFirefoxRecoupe } from '../e2e/support/firefox-recoupe.ts';
import { until } from '../e2e/support/until.ts';
import { SAMPLE_URL } from '../newsroom/server.ts';
import { type LlamaServer, startLlamaServer } from './llama-server.ts';
import { expectAnswered, expectWhole, LLAMA_SERVER, MODEL, PATIENCE } from './setup.ts';

let server: LlamaServer;
let recoupe: FirefoxRecoupe;
beforeAll(async () => {
  server = await startLlamaServer(LLAMA_SERVER, MODEL, 1);
  recoupe = await startFirefoxRecoupe({ direct: ['127.0.0.1'] });
});
afterAll(async () => {
  await recoupe?.close();
  await server?.close();
});

describe('a real llama.cpp server, in Firefox', () => {
  it('writes a whole brief with the smallest of models, from the click on, and answers a question', {
    timeout: PATIENCE,
  }, async () => {
    const { firefox } = recoupe;
    await firefox.openOptions();
    const endpoints = { llamacpp: { baseURL: server.base, model: 'default' } };
    await firefox.evaluate('tab', 'return browser.storage.local.set({ settings: args[0] }).then(() => true)', {
      engine: 'remote',
      provider: 'llamacpp',
      endpoints,
      keepBriefs: 0,
    });
    await firefox.navigate(SAMPLE_URL);
    await firefox.clickAction();
    const ended = `return document.querySelector('.brief[data-ended="true"]') !== null`;
    await until(() => firefox.evaluate('sidebar', ended).catch(() => false), PATIENCE, 'the end of the run');
    const saved = await recoupe.saved();
    expect(saved.brief).toMatchObject({ engine: 'remote', model: 'default' });
    expectWhole(saved);
    // The first of the questions that the panel suggests.
    await firefox.press('.suggestions button');
    const state = "return [...document.querySelectorAll('.question')].at(-1)?.dataset.state ?? ''";
    const isAnswered = async () => ['answered', 'none'].includes(String(await firefox.evaluate('sidebar', state)));
    await until(isAnswered, PATIENCE, 'an answer');
    const after = await recoupe.saved();
    expectAnswered(after);
    expect(after.sent).toHaveLength(2);
  });
});

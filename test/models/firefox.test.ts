import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRecoupe, startFirefoxRecoupe } from '../e2e/support/firefox-recoupe.ts';
import { askFirst, briefSample } from './in-firefox.ts';
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
    const saved = await briefSample(recoupe);
    expect(saved.brief).toMatchObject({ engine: 'remote', model: 'default' });
    expectWhole(saved);
    const after = await askFirst(recoupe);
    expectAnswered(after);
    expect(after.sent).toHaveLength(2);
  });
});

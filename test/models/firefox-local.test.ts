import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRecoupe, startFirefoxRecoupe } from '../e2e/support/firefox-recoupe.ts';
import { until } from '../e2e/support/until.ts';
import { askFirst, briefSample } from './in-firefox.ts';
import { expectAnswered, expectWhole, MODEL, PATIENCE } from './setup.ts';

let recoupe: FirefoxRecoupe;
beforeAll(async () => {
  recoupe = await startFirefoxRecoupe({});
});
afterAll(() => recoupe?.close());

describe('a model on this device, in Firefox', () => {
  it('writes a whole brief from a file that the reader has, and answers a question', {
    timeout: PATIENCE,
  }, async () => {
    const { firefox } = recoupe;
    await firefox.openOptions('models');
    await firefox.click('input[name="engine"][value="local"]');
    const there = "return document.querySelector('.local-models input[type=file]') !== null";
    await until(() => firefox.evaluate('tab', there), 10_000, 'where a file is chosen');
    await firefox.evaluate('tab', "document.querySelector('.local-models details').open = true; return true");
    await firefox.type('.local-models input[type=file]', MODEL);
    const chosen = "return document.querySelector('.local-model input:checked') !== null";
    await until(() => firefox.evaluate('tab', chosen), PATIENCE / 4, 'the model file to be taken');
    const saved = await briefSample(recoupe);
    expect(saved.brief.engine).toBe('local');
    expectWhole(saved);
    const after = await askFirst(recoupe);
    expectAnswered(after);
    expect(after.sent).toEqual([]);
  });
});

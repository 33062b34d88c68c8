import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModelScript } from '../newsroom/model-script.ts';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { SAMPLE_URL } from '../newsroom/server.ts';
import { always } from '../support/readers.ts';
import { faults } from './support/axe.ts';
import { type Recoupe, savedJson, startRecoupe, words } from './support/recoupe.ts';

const HOST = 'api.model.example';
/** One statement in the model's own words, and one that a passage contradicts in a word. */
const WORDED = 'Some 4,200 people in the Ellen valley had to leave on Saturday night.';
const BRIEF = `CATEGORY: Environment
HEADLINE [1.1]: Thousands told to leave below Tarrow Dam
STANDFIRST [1.1]: ${WORDED}
STORY [1.12]: The work was priced at £9.9m and put back 7 times.
STORY [1.11]: The dam, finished in 1968, holds 31 million cubic metres and supplies drinking water to 640,000 people.
END
`;

let recoupe: Recoupe;
let model: ModelServer;
beforeAll(async () => {
  recoupe = await startRecoupe();
  model = createModelHandler();
  recoupe.newsroom.handle(HOST, model.handler);
});
afterAll(() => recoupe?.close());
beforeEach(() =>
  recoupe.set({
    ...{ engine: 'remote', provider: 'custom', keepBriefs: 0, reread: 'off', rereadOffered: true },
    endpoints: { custom: { baseURL: `https://${HOST}/v1`, model: 'newsroom-large', headers: {}, contextTokens: 0 } },
  }),
);

const chats = () => model.requests.filter(({ method }) => method === 'POST').length;
const whenSaid = (panel: Page, said: string) =>
  panel.waitForFunction((text) => document.body.innerText.includes(text), {}, said);
async function briefed(...next: ModelScript[]) {
  model.script([{ type: 'ok', text: BRIEF }, ...next]);
  return recoupe.brief(SAMPLE_URL);
}
/** Presses a button by keyboard alone. */
async function pressByKey(panel: Page, action: string): Promise<void> {
  const button = await panel.waitForSelector(`[data-action="${action}"]`);
  await button?.focus();
  await panel.keyboard.press('Enter');
}

describe('a second reading', () => {
  it('is offered with its cost, asked for by keyboard, and shown under each statement with what was sent', async () => {
    const { page, panel } = await briefed();
    await whenSaid(panel, 'newsroom-large can read 2 statements of this brief a second time');
    const before = chats();
    expect(await faults(panel)).toEqual([]);
    await pressByKey(panel, 'reread-on');
    await whenSaid(panel, 'newsroom-large has read 2 statements a second time.');
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe('reread-offer');
    expect(chats()).toBe(before + 1);
    expect(await words(panel)).toContain('A second reading (newsroom-large) found something else in: “');
    expect(await faults(panel)).toEqual([]);

    const { brief, sent, usage } = await savedJson(recoupe.chromium, panel);
    expect([...brief.standfirst, ...brief.story].map(({ reread }) => reread?.result ?? null)).toEqual([
      'contradicts',
      'contradicts',
      null,
    ]);
    expect(sent.map(({ task, messages }) => [task ?? null, messages.length])).toEqual([
      [null, 2],
      ['reread', 2],
    ]);
    expect(usage?.output).toBeGreaterThan(100);
    await panel.click('.sent > summary');
    expect(await words(panel)).toContain('The article, and the statements to be read a second time');
    await page.close();
  });

  it('is thrown away where the model says yes to what was spoiled; it is asked again only on a click', async () => {
    await recoupe.set({ reread: 'all' });
    const yes: ModelScript = { type: 'ok', text: (chat) => always('SAYS')(chat.messages) };
    const { page, panel } = await briefed(yes);
    await whenSaid(panel, 'newsroom-large did not notice what had been falsified on purpose');
    expect(await words(panel)).not.toContain('A second reading (newsroom-large)');
    const { brief } = await savedJson(recoupe.chromium, panel);
    expect([...brief.standfirst, ...brief.story].map(({ reread }) => reread?.result)).toEqual([
      ...['notRead', 'notRead', 'notRead'],
    ]);
    const before = chats();
    const again = await briefed();
    await whenSaid(again.panel, 'newsroom-large was not asked for a second reading');
    expect(chats()).toBe(before + 1);
    await pressByKey(again.panel, 'reread-anyway');
    await whenSaid(again.panel, 'newsroom-large has read 3 statements a second time.');
    expect(chats()).toBe(before + 2);
    await again.page.close();
    await page.close();
  });
});

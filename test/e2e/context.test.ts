import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { faults } from './support/axe.ts';
import { pressAction } from './support/coverage.ts';
import { clickAndSettle, type Recoupe, savedJson, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const HOST = 'api.model.example';
const WIKIPEDIA = 'en.wikipedia.org';
const BYSTANDER = 'www.commonweal-review.example';
const CONTEXT = [
  'Tarrow Dam was completed in 1968, after six years of work.',
  'Tarrow Dam leaked through its left abutment in March 1995.',
  'Events of this kind have been reported before.',
];
const briefWith = (context: readonly string[]) => `CATEGORY: News
HEADLINE [1.1]: Villages below a dam are evacuated
STANDFIRST [1.1]: Thousands of people were told to leave their homes below Tarrow Dam.
STORY [1.2]: Inspectors found seepage at the foot of the dam.
STORY [1.3]: Nobody knows yet when people may go home.
${context.map((text) => `CONTEXT: ${text}`).join('\n')}
END
`;
const BUTTON = '[data-action="verify-context"]';

let recoupe: Recoupe;
let model: ModelServer;
beforeAll(async () => {
  recoupe = await startRecoupe();
  model = createModelHandler();
  recoupe.newsroom.handle(HOST, model.handler);
});
afterAll(() => recoupe?.close());

const asked = () => recoupe.newsroom.requests.filter(({ host }) => host.endsWith('wikipedia.org'));
const statuses = (panel: Page) =>
  panel.$$eval('.context-support', (all) => all.map((element) => element.getAttribute('data-status')));
const whenLookedUp = (panel: Page, count: number) =>
  panel.waitForFunction((all) => document.querySelectorAll('.context-support').length === all, {}, count);

beforeEach(async () => {
  await recoupe.set({
    engine: 'remote',
    provider: 'custom',
    endpoints: { custom: { baseURL: `https://${HOST}/v1`, model: 'newsroom-large', headers: {}, contextTokens: 0 } },
    keepBriefs: 0,
    verifyContext: false,
  });
  recoupe.newsroom.fault('wikipedia', null);
  model.script([{ type: 'ok', text: briefWith(CONTEXT) }]);
});

describe('AI context', () => {
  it('is looked up on a click: links, sentences, what is not there; only names are sent', async () => {
    const { page, panel } = await recoupe.brief(SAMPLE);
    const before = asked().length;
    const text = await words(panel);
    expect(text).toContain('None of them has been looked up: they are not verified.');
    expect(text).toContain('Only the names in them');
    expect(await statuses(panel)).toEqual([]);

    await pressAction(panel, 'verify-context');
    await whenLookedUp(panel, 3);
    expect(await statuses(panel)).toEqual([
      'wordsFound',
      expect.stringMatching(/^(unproven|figureNotFound|notFound)$/),
      'notFound',
    ]);
    const links = await panel.$$eval('.context-support a', (all) => all.map((a) => [a.textContent, a.href]));
    expect(links[0]).toEqual([
      'Tarrow Dam',
      expect.stringMatching(/^https:\/\/en\.wikipedia\.org\/wiki\/Tarrow_Dam#:~:text=Completed%20in%201968/),
    ]);
    const after = await words(panel);
    expect(after).toContain('Completed in 1968 after six years of work, it is 61 metres high');
    expect(after).toContain('In March 1994 the dam leaked through its left abutment');
    expect(after).toMatch(/Not found there: .*1995/);
    expect(after).toContain('From the model’s own knowledge, not verified.');
    expect(after).toContain('No page of Wikipedia was found for it.');
    expect(after).toContain('With their words in Wikipedia: 1 of 3. The rest is not verified.');
    expect(await panel.$(BUTTON)).toBeNull();

    const requests = asked().slice(before);
    expect(requests.length).toBeGreaterThan(1);
    for (const { host, query, headers } of requests) {
      expect(host).toBe(WIKIPEDIA);
      expect([query.get('q') ?? query.get('titles')]).toEqual(['Tarrow Dam']);
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
    const { brief, lookups } = await savedJson(recoupe.chromium, panel);
    expect(brief.context.map(({ support }) => support?.status)).toEqual(await statuses(panel));
    expect(lookups.map(({ query }) => query)).toEqual(requests.map(() => 'Tarrow Dam'));
    await panel.click('.sent > summary');
    expect(await words(panel)).toContain('en.wikipedia.org was asked for: Tarrow Dam');
    expect(await faults(panel)).toEqual([]);
    await page.close();
  });

  it('is not verified where Wikipedia does not answer, which says so and can be asked again', async () => {
    recoupe.newsroom.fault('wikipedia', 'http-503');
    // Names without a kept answer.
    const town = [
      'The town of Hallin has 12,300 inhabitants.',
      'In 1891 a railway reached Hallin.',
      'Events of this kind have been reported before.',
    ];
    model.script([{ type: 'ok', text: briefWith(town) }]);
    const { page, panel } = await recoupe.brief(SAMPLE);
    await pressAction(panel, 'verify-context');
    await whenLookedUp(panel, 3);
    expect(await statuses(panel)).toEqual(['notAnswering', 'notAnswering', 'notFound']);
    expect(await words(panel)).toContain('Wikipedia does not answer.');
    recoupe.newsroom.fault('wikipedia', null);
    await pressAction(panel, 'verify-context');
    await panel.waitForSelector(
      '.context-support:is([data-status="verbatim"], [data-status="wordsFound"], [data-status="unproven"])',
    );
    await page.close();
  });

  it('is looked up by itself where the reader wishes so, and stays with a kept brief', async () => {
    await recoupe.set({ verifyContext: true, keepBriefs: 50 });
    const { page, panel } = await recoupe.brief(SAMPLE);
    await panel.waitForFunction(() => document.querySelectorAll('.context-support').length === 3);
    await panel.waitForFunction(() => document.querySelector('.context-note')?.textContent === '');
    const found = await statuses(panel);
    expect(found[0]).toBe('wordsFound');
    const before = asked().length;
    await page.reload();
    const again = await clickAndSettle(recoupe.chromium, page);
    expect(await words(again)).toContain('Kept brief, from');
    await whenLookedUp(again, 3);
    expect(await statuses(again)).toEqual(found);
    expect(asked().length).toBe(before);
    await page.close();
  });

  it('sends nothing to anybody before that', async () => {
    const before = asked().length;
    const { page, panel } = await recoupe.brief(SAMPLE);
    // Lookups would begin before the suggestions are shown, and their requests would arrive before the worker's request
    // here.
    await panel.waitForSelector('.suggestions');
    const worker = await until(() => recoupe.chromium.worker(), 5000, 'the worker');
    await worker.evaluate(async (url) => void (await fetch(url, { mode: 'no-cors' })), `https://${BYSTANDER}/`);
    expect(asked().length).toBe(before);
    await page.close();
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelScript } from '../newsroom/model-script.ts';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { faultsInBothSchemes, overflows, PANEL_WIDTHS } from './support/looks.ts';
import { PLACES, unfold } from './support/options.ts';
import { type Recoupe, showPart, startRecoupe } from './support/recoupe.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const HOME = 'https://www.northmarch-courier.example/';
const CUT = 'https://www.finance-observer.example/markets/korvan-bank-bad-loans';
const HOST = 'api.model.example';
const REMOTE = {
  engine: 'remote',
  provider: 'custom',
  endpoints: { custom: { baseURL: `https://${HOST}/v1`, model: 'newsroom-large', headers: {}, contextTokens: 0 } },
};

describe.each(['en', 'fr'])('in the language %s', (lang) => {
  let recoupe: Recoupe;
  let model: ModelServer;
  beforeAll(async () => {
    recoupe = await startRecoupe({ lang });
    model = createModelHandler();
    recoupe.newsroom.handle(HOST, model.handler);
  });
  afterAll(() => recoupe?.close());

  async function brief(
    url: string,
    settings: object,
    script: ModelScript[] = [],
  ): Promise<{ page: Page; panel: Page }> {
    model.script(script);
    await recoupe.set({ keepBriefs: 0, ...settings });
    return recoupe.brief(url);
  }

  type Reach = () => Promise<{ panel: Page; page: Page }>;
  const states: [string, Reach][] = [
    ['key sentences', () => brief(SAMPLE, { engine: 'instant' })],
    ['a cut text', () => brief(CUT, { engine: 'instant' })],
    [
      'a model’s brief with AI context, a citation and what was sent open',
      async () => {
        const reached = await brief(SAMPLE, REMOTE);
        await reached.panel.click('.story .citation');
        await reached.panel.waitForSelector('.passage');
        await reached.panel.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        return reached;
      },
    ],
    ...(['sources', 'compare', 'ask'] as const).map((part): [string, Reach] => [
      `the part ${part}`,
      async () => {
        const reached = await brief(SAMPLE, { engine: 'instant' });
        await showPart(reached.panel, part);
        return reached;
      },
    ]),
    ['an error', () => brief(SAMPLE, REMOTE, [{ type: 'wrongKey' }])],
    ['a page that is no article', () => brief(HOME, {})],
    ['a page that no extension may read', () => brief('chrome://version/', {})],
    [
      'a tab without access',
      async () => {
        const { panel } = await brief(SAMPLE, { engine: 'instant' });
        const page = await recoupe.chromium.open(HOME);
        await panel.waitForSelector('.toolbar-icon');
        return { panel, page };
      },
    ],
    ...[0, 1].map((n): [string, Reach] => [
      `menu ${n + 1} open`,
      async () => {
        const reached = await brief(SAMPLE, { engine: 'instant' });
        await reached.panel.waitForSelector('[data-action="save-json"]');
        await reached.panel.evaluate((index) => {
          document.querySelectorAll<HTMLElement>('[popover]')[index]?.showPopover();
        }, n);
        await reached.panel.waitForSelector('[popover]:popover-open');
        return reached;
      },
    ]),
  ];

  it.each(states)('the panel is without fault: %s', async (_, reach) => {
    const { panel, page } = await reach();
    expect(await faultsInBothSchemes(panel)).toEqual([]);
    expect(await overflows(panel, PANEL_WIDTHS)).toEqual([]);
    await page.close();
  });

  it.each([
    ...PLACES.map((place): [string, string, object] => [
      `options.html#/${place}`,
      'key sentences',
      { engine: 'instant' },
    ]),
    ['options.html#/models', 'another endpoint', REMOTE],
    ['options.html#/models', 'a model on this device', { engine: 'local' }],
    ['welcome.html', '', {}],
  ])('the page is without fault: %s %s', async (name, _, settings) => {
    await recoupe.set({ keepBriefs: 50, ...settings });
    const page = await recoupe.chromium.open(`chrome-extension://${recoupe.chromium.extensionId}/${name}`);
    await page.waitForSelector(name.startsWith('options') ? '.options-page section' : '.sample .citation');
    if (await page.$('details')) await unfold(page);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    await page.close();
  });
});

describe('by keyboard', () => {
  let recoupe: Recoupe;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    recoupe = await startRecoupe();
    ({ page, panel } = await recoupe.brief(SAMPLE));
    await panel.bringToFront();
    // Questions are offered a moment after the brief is finished.
    await panel.waitForSelector('.suggestions button');
    await panel.waitForSelector('[data-action="save-json"]');
  });
  afterAll(() => recoupe?.close());

  const focused = () =>
    panel.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });

  it.each(['brief', 'sources', 'compare', 'ask'] as const)(
    'Tab reaches every control of %s, in order',
    async (part) => {
      await showPart(panel, part);
      await panel.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        getSelection()?.setPosition(document.querySelector('header'), 0);
      });
      const controls = await panel.evaluate(() => {
        // Of the tabs, arrow keys reach those that are not chosen.
        const all = document.querySelectorAll<HTMLElement>('a[href], button:not([tabindex="-1"]), summary, input');
        const shown = [...all].filter((element) => element.checkVisibility());
        return shown.map((element) => element.getAttribute('aria-label') ?? element.textContent);
      });
      expect(controls.length).toBeGreaterThan(5);
      await panel.focus('header button');
      const reached = [await focused()];
      for (const _ of controls.slice(1)) {
        await panel.keyboard.press('Tab');
        reached.push(await focused());
      }
      expect(reached).toEqual(controls);
    },
  );

  it('a menu opens, Escape closes it, and the focus is where it was', async () => {
    await panel.focus('.menu .bar-button');
    const button = await focused();
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[popover]:popover-open');
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.closest('[popover]') !== null)).toBe(true);
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('[popover]:popover-open'));
    expect(await focused()).toBe(button);
  });

  it('an item of a menu does its work, closes the menu, and the focus is where it was', async () => {
    await panel.focus('.menu .bar-button');
    const button = await focused();
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[popover]:popover-open');
    await panel.focus('[data-action="save-json"]');
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() => !document.querySelector('[popover]:popover-open'));
    expect(await focused()).toBe(button);
  });

  it('a passage that is closed gives the focus back to its citation', async () => {
    await showPart(panel, 'brief');
    await panel.focus('.story .citation');
    const citation = await focused();
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.passage');
    await panel.focus('.passage button');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.passage', { hidden: true });
    expect(await focused()).toBe(citation);
  });

  it('the count of sources jumps to them', async () => {
    await panel.focus('.kicker button');
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() => document.activeElement?.id === 'part-sources');
    expect(
      await panel.$eval('#part-sources', (element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }),
    ).toBe(true);
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.closest('#part-sources') !== null)).toBe(true);
    await page.close();
  });
});

/** The API calls made inside the extension's own pages. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> } };
};

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { atStage, pressAction, read, SAMPLE, search, startCovered } from './support/coverage.ts';
import { faultsInBothSchemes, overflows, PANEL_WIDTHS } from './support/looks.ts';
import { type Recoupe, showPart } from './support/recoupe.ts';

const HOST = 'api.model.example';
const GDELT = 'api.gdeltproject.org';
const INSTANT = { engine: 'instant' };
const REMOTE = {
  engine: 'remote',
  provider: 'custom',
  endpoints: { custom: { baseURL: `https://${HOST}/v1`, model: 'newsroom-large', headers: {}, contextTokens: 0 } },
};

describe.each(['en', 'fr'])('the panel with coverage is without fault, in %s', (lang) => {
  let recoupe: Recoupe;
  let model: ModelServer;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    recoupe = await startCovered({ lang });
    model = createModelHandler();
    recoupe.newsroom.handle(HOST, model.handler);
    await recoupe.set({
      keepBriefs: 0,
      hiddenOutlets: ['slowcoach-daily.example'],
      pinnedOutlets: ['vale-and-fen.example'],
    });
  });
  afterAll(() => recoupe?.close());

  async function brief(settings: Record<string, unknown>): Promise<void> {
    await page?.close();
    await recoupe.set(settings);
    ({ page, panel } = await recoupe.brief(SAMPLE));
  }
  const unfold = () =>
    panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  /** Looks at every part of the panel. */
  async function check(): Promise<void> {
    for (const part of ['brief', 'sources', 'compare', 'ask'] as const) {
      await showPart(panel, part);
      // What is scrolled half under the head that stays would count as obscured.
      await panel.evaluate(() => scrollTo(0, 0));
      expect([part, await faultsInBothSchemes(panel)]).toEqual([part, []]);
      expect([part, await overflows(panel, PANEL_WIDTHS)]).toEqual([part, []]);
    }
  }

  it('offered, and searched for', async () => {
    await brief(INSTANT);
    await check();
    const { promise, resolve } = Promise.withResolvers<void>();
    const gdelt = recoupe.newsroom.index('gdelt');
    recoupe.newsroom.handle(GDELT, async (request, response) => {
      await promise;
      return gdelt(request, response);
    });
    await pressAction(panel, 'cover');
    await panel.waitForSelector('.coverage[data-stage="searching"] .source');
    await check();
    recoupe.newsroom.handle(GDELT, gdelt);
    resolve();
    await atStage(panel, 'found');
  });

  it('found, with all that is folded open', async () => {
    await unfold();
    await check();
  });

  it('read, with two sources side by side', async () => {
    await read(panel);
    await unfold();
    await showPart(panel, 'compare');
    await panel.waitForSelector('.compare');
    await check();
  });

  it('compared by a model, with a citation of another outlet open', async () => {
    await brief(REMOTE);
    await search(panel);
    await read(panel);
    await showPart(panel, 'compare');
    await panel.click('.across-single .citation');
    await panel.waitForSelector('.passage');
    await unfold();
    await check();
  });

  it('where the model could not compare', async () => {
    model.script([{ type: 'wrongKey' }]);
    await pressAction(panel, 'search-again');
    await panel.waitForSelector('[data-action="read-sources"]');
    await read(panel);
    await panel.waitForSelector('[data-action="compare-again"]');
    await check();
  });

  it('where no index answers', async () => {
    for (const name of ['gdelt', 'bing', 'google', 'feeds', 'searxng'] as const)
      recoupe.newsroom.fault(name, 'http-503');
    await page.close();
    ({ page, panel } = await recoupe.brief(
      'https://www.metro-ledger.example/environment/2026/tarrow-dam-how-warning-was-missed-88213',
    ));
    await search(panel);
    await unfold();
    await check();
  });
});

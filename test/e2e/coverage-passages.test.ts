import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE } from './support/coverage.ts';
import { type Recoupe, savedJson, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

let recoupe: Recoupe;
beforeAll(async () => {
  recoupe = await startRecoupe();
});
afterAll(() => recoupe?.close());

/** The text that our highlights mark in the page, as the browser draws it; '' where there is none. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('recoupe-') && !name.endsWith('-sentence'))
      .flatMap(([, ranges]) => [...ranges].map((range) => range.toString()))
      .join(''),
  );
const squeezed = (text: string) => text.replace(/\s+/g, '');

/** Presses the n-th citation of the story, and returns the passage of the article that it names. */
async function cite(panel: Page, n: number): Promise<string> {
  const { article } = await savedJson(recoupe.chromium, panel);
  const buttons = await panel.$$('.story .citation');
  const button = buttons.at(n);
  // Where the article is the only source, its number is left out.
  const named = ((await button?.evaluate((one) => one.textContent)) ?? '').split('·').map(Number);
  expect(named.slice(0, -1)).toEqual(named.length > 1 ? [1] : []);
  await button?.click();
  return article.passages[Number(named.at(-1)) - 1] ?? '';
}
const says = (panel: Page, said: string) =>
  panel.waitForFunction(
    (wanted) => [...document.querySelectorAll('.passage-state')].some((one) => one.textContent === wanted),
    { timeout: 10_000 },
    said,
  );

describe('a citation of the article in the tab', () => {
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    ({ page, panel } = await recoupe.brief(SAMPLE));
  });

  it('marks its passage in the page and scrolls to it', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const passage = await cite(panel, -1);
    await says(panel, 'Marked in the page.');
    expect(squeezed(await marked(page))).toBe(squeezed(passage));
    await until(
      () =>
        page.evaluate(() => {
          const range = [...CSS.highlights].flatMap(([, ranges]) => [...ranges])[0] as Range | undefined;
          const box = range?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && scrollY > 0;
        }),
      5000,
      'the passage to come into view',
    );
  });

  it('draws it, without a trace in the page’s own elements', async () => {
    const sheets = await page.evaluate(() => document.adoptedStyleSheets.length);
    expect(sheets).toBe(1);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/recoupe/i);
  });

  it('the next citation takes the mark with it', async () => {
    const passage = await cite(panel, 0);
    await until(async () => squeezed(await marked(page)) === squeezed(passage), 5000, 'the other passage');
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([2, 1]);
  });

  it('survives a page that renders anew', async () => {
    const before = await marked(page);
    await page.evaluate(() => {
      const article = document.querySelector('article') ?? document.body;
      article.innerHTML = `${article.innerHTML} `;
    });
    expect(await marked(page)).not.toBe(before);
    await until(async () => (await marked(page)) === before, 5000, 'the mark in what was rendered anew');
  });

  it('says so when the passage is gone, and offers the page', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('article') ?? document.body;
      article.innerHTML = '<p>This story has been withdrawn.</p>';
    });
    await cite(panel, 2);
    await says(panel, 'This passage is no longer in the page.');
    expect(await marked(page)).toBe('');
    const link = await panel.$$eval('.passage a', (all) => all.map((one) => one.getAttribute('href')).at(-1));
    expect(link).toMatch(new RegExp(`^${SAMPLE}#:~:text=`));
    await page.close();
  });
});

describe('a page whose text is never at rest', () => {
  it('is looked at no more after a while, and stays usable', async () => {
    const { page, panel } = await recoupe.brief(SAMPLE);
    await cite(panel, 0);
    await says(panel, 'Marked in the page.');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p id="clock"></p>');
      const clock = document.querySelector('#clock');
      let ticks = 0;
      setInterval(() => clock?.replaceChildren(String(++ticks)), 20);
    });
    await page.waitForFunction(() => Number(document.querySelector('#clock')?.textContent) > 75);
    expect(await marked(page)).not.toBe('');
    await page.close();
  });
});

describe('what the reader selects in the page', () => {
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    ({ page, panel } = await recoupe.brief(SAMPLE));
  });
  const select = (text: string | null) =>
    page.evaluate((wanted) => {
      const selection = getSelection();
      selection?.removeAllRanges();
      const all = [...document.querySelectorAll('article p')];
      const found = all.find(({ textContent }) => wanted && textContent?.replace(/\s+/g, ' ').includes(wanted));
      if (found) selection?.selectAllChildren(found);
      return found !== undefined;
    }, text);

  it('shows how many statements rest on it, and which', async () => {
    const { article, brief } = await savedJson(recoupe.chromium, panel);
    const cited = brief.story[0]?.citations[0]?.[1] ?? 0;
    const resting = [...brief.standfirst, ...brief.story].filter(({ citations }) =>
      citations.some(([, passage]) => passage === cited),
    );
    expect(await select(article.passages[cited - 1]?.slice(0, 60) ?? null)).toBe(true);
    await panel.waitForFunction(
      (count) => document.querySelector('.resting')?.textContent?.startsWith(`${count} statement`),
      { timeout: 10_000 },
      resting.length,
    );
    const shown = await panel.$$eval('.rests-here', (all) => all.map((one) => one.firstChild?.textContent));
    expect(shown).toEqual(resting.map(({ text }) => text));
  });

  it('says so where nothing rests on it, and nothing where nothing is selected', async () => {
    const { article, brief } = await savedJson(recoupe.chromium, panel);
    const cited = new Set(
      [...brief.standfirst, ...brief.story].flatMap(({ citations }) => citations.map(([, n]) => n)),
    );
    const other = article.passages.find((text, index) => !cited.has(index + 1) && text.length > 80);
    if (!other) throw new Error('Every passage is cited');
    expect(await select(other.slice(0, 60))).toBe(true);
    await panel.waitForFunction(() =>
      document.querySelector('.resting')?.textContent?.includes('No statement rests on what you selected.'),
    );
    expect(await panel.$('.rests-here')).toBeNull();
    await select(null);
    await panel.waitForFunction(() => document.querySelector('.resting')?.textContent === '');
    await page.close();
  });
});

describe('a page that takes the names of our own', () => {
  it('is read, marked and listened to all the same, and nothing of it runs', async () => {
    const names = ['recoupeScope', 'recoupeMark', 'recoupePassage', 'recoupeTells', 'recoupeExtract'];
    const elements = names.map((name) => `<a id="${name}" name="${name}" href="javascript:void 0">selection</a>`);
    const forms = names.map((name) => `<form id="${name}"><input name="clear"><input name="text" value="x"></form>`);
    const paragraphs = [
      'The ferry company said on Monday that the first boat of its new fleet had crossed the sound without a fault.',
      'Engineers watched from the quay as passengers boarded in the rain, many with bicycles and small children.',
      'Each vessel carries 240 people and runs on batteries that are charged while it lies at the pier.',
      'Fishermen had asked the county to keep the old timetable, which left them the harbour before dawn.',
      'A ticket costs four crowns, two less than on the bridge, and pupils of the island travel free.',
      'Mayor Ada Quill called the service a lifeline for villages that lost their last bus in spring.',
      'Storms closed the crossing on eleven days last winter, according to the coastguard of the region.',
      'Two further ships are being built at a yard in Norwick and will arrive before the next summer.',
    ].map((text) => `<p>${text}</p>`);
    const url = 'https://www.named-herald.example/2026/11/21/ferries-cross-the-sound';
    recoupe.newsroom.addPage({
      url,
      html:
        '<!doctype html><html lang="en"><head><title>New ferries cross the sound</title><meta property="og:type" content="article">' +
        '<meta property="article:published_time" content="2026-11-21T09:00:00Z"></head><body>' +
        `${elements.join('')}<article><h1>New ferries cross the sound</h1>${paragraphs.join('')}</article>${forms.join('')}</body></html>`,
    });
    const { page, panel } = await recoupe.brief(url);
    expect(await words(panel)).toContain('New ferries cross the sound');
    for (const n of [0, -1]) {
      const passage = await cite(panel, n);
      await until(async () => squeezed(await marked(page)) === squeezed(passage), 5000, 'the mark');
    }
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article p') as Element));
    await panel.waitForFunction(() => document.querySelector('.resting')?.textContent?.includes('rest'));
    await page.close();
  });
});

/** The part of the page's API that is used. */
declare const CSS: { highlights: Map<string, Set<Range>> };

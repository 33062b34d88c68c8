import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './support/axe.ts';
import { atStage, SAMPLE, startCovered } from './support/coverage.ts';
import type { Recoupe } from './support/recoupe.ts';
import { until } from './support/until.ts';

const SLOW = 'slowcoach-daily.example';

let recoupe: Recoupe;
let panel: Page;

beforeAll(async () => {
  recoupe = await startCovered();
  await recoupe.set({ hiddenOutlets: [SLOW], findersOff: ['model'] });
  ({ panel } = await recoupe.brief(SAMPLE));
  await panel.bringToFront();
  await panel.waitForSelector('.suggestions button');
  // Every time that the focus is on nothing is written down, with what was pressed last.
  await panel.evaluate(() => {
    const lost: string[] = [];
    let pressed = '';
    Object.assign(globalThis, { lost });
    document.addEventListener('keydown', ({ key, target }) => {
      pressed = `${key} on ${target instanceof Element ? (target.getAttribute('aria-label') ?? target.textContent) : ''}`;
    });
    const look = () => {
      const { activeElement, body } = document;
      if (pressed !== '' && (activeElement === body || activeElement === null)) lost.push(pressed);
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
});
afterAll(() => recoupe?.close());

/** The name of what has the focus. */
const focused = () =>
  panel.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });
const press = (key: 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowLeft' | 'Space') => panel.keyboard.press(key);

/** Presses Tab until what has the focus fits a name; fails after a whole round. */
async function tabTo(name: string | RegExp): Promise<void> {
  const fits = (words: string) => (typeof name === 'string' ? words === name : name.test(words));
  const met: string[] = [];
  for (let step = 0; step < 120; step++) {
    const here = await focused();
    if (fits(here)) return;
    met.push(here.slice(0, 40));
    await press('Tab');
  }
  throw new Error(`Tab does not reach ${name}; it met ${[...new Set(met)].join(' | ')}`);
}

/** Goes to a part by its tab. */
async function goTo(part: string): Promise<void> {
  const tab = () => panel.evaluate(() => document.activeElement?.getAttribute('role') === 'tab');
  for (let step = 0; step < 120 && !(await tab()); step++) await press('Tab');
  for (let step = 0; step < 4 && !(await focused()).startsWith(part); step++) await press('ArrowRight');
  expect(await focused()).toContain(part);
}

const inPart = (part: string) => panel.evaluate((id) => document.activeElement?.closest(`#part-${id}`) !== null, part);

describe('every journey by keyboard alone', () => {
  it('reading: a citation opens its passage in view, Tab enters it, Esc closes it', async () => {
    await goTo('Brief');
    await tabTo(/^Source of: /);
    const citation = await focused();
    await press('Enter');
    await panel.waitForSelector('.passage');
    expect(
      await panel.$eval('.passage', (passage) => {
        const { top, bottom } = passage.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
    await press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe('passage');
    await press('Tab');
    expect(await focused()).toBe('Close');
    await press('Escape');
    await panel.waitForFunction(() => !document.querySelector('.passage'));
    expect(await focused()).toBe(citation);
  });

  it('finding: the button that searches hands the focus on', async () => {
    await goTo('Brief');
    await tabTo('Find other reports');
    await press('Enter');
    await atStage(panel, 'found');
    expect(await panel.evaluate(() => document.activeElement?.closest('.strip') !== null)).toBe(true);
  });

  it('reading others: so does the button that reads, and what differs leads to the part that compares', async () => {
    await tabTo('Read 5 sources');
    await press('Enter');
    await atStage(panel, 'done');
    expect(await panel.evaluate(() => document.activeElement?.closest('.strip') !== null)).toBe(true);
    await tabTo('Compare');
    await press('Enter');
    await until(() => inPart('compare'), 5000, 'the focus in the part that compares');
  });

  it('comparing: two sources, chosen and gone through', async () => {
    await tabTo('Second source');
    await press('Tab');
    expect(await inPart('compare')).toBe(true);
  });

  it('sources: a menu opens, closes by Esc, and hides an outlet, which can be undone', async () => {
    await goTo('Sources');
    await tabTo('More about Harbour Times');
    await press('Enter');
    await panel.waitForSelector(':popover-open');
    await press('Escape');
    await panel.waitForFunction(() => !document.querySelector(':popover-open'));
    expect(await focused()).toBe('More about Harbour Times');
    await press('Enter');
    await tabTo('Hide Harbour Times for good');
    await press('Enter');
    await panel.waitForSelector('.source-hidden');
    expect(await focused()).toBe('Undo');
    await press('Enter');
    await panel.waitForFunction(() => !document.querySelector('.source-hidden'));
    await until(() => inPart('sources'), 5000, 'the focus in the list');
  });

  it('sources: one is compared with the article', async () => {
    await goTo('Sources');
    await tabTo('More about Harbour Times');
    await press('Enter');
    await tabTo('Compare');
    await press('Enter');
    await until(() => inPart('compare'), 5000, 'the focus in the part that compares');
    expect(await panel.$eval('.compare-text:last-child select option:checked', (one) => one.textContent)).toContain(
      'Harbour Times',
    );
  });

  it('asking: a suggestion, then a question of one’s own', async () => {
    await goTo('Ask');
    await tabTo(/\?$/);
    await press('Enter');
    await panel.waitForSelector('.question');
    expect(await panel.evaluate(() => document.activeElement?.matches('.ask-form input'))).toBe(true);
    await panel.keyboard.type('Who owns the dam?');
    await press('Enter');
    await panel.waitForFunction(() => document.querySelectorAll('.question').length === 2);
    await panel.waitForFunction(() => !document.querySelector('.question[data-state="asking"]'));
    expect(await panel.evaluate(() => document.activeElement?.matches('.ask-form input'))).toBe(true);
  });

  it('the focus was never on nothing', async () => {
    expect(await panel.evaluate(() => Reflect.get(globalThis, 'lost'))).toEqual([]);
  });
});

describe('what a reader with other needs meets', () => {
  it('targets are at least 24 px high and wide, and no text is smaller than 12 px, in every part', async () => {
    for (const part of ['Brief', 'Sources', 'Compare', 'Ask']) {
      await goTo(part);
      const small = await panel.evaluate(() => {
        const shown = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter((one) =>
          one.checkVisibility(),
        );
        const targets = shown.filter((one) =>
          one.matches('button, select, summary, input:not([type=checkbox], [type=radio])'),
        );
        return [
          ...targets
            .filter((one) => one.getBoundingClientRect().height < 24 || one.getBoundingClientRect().width < 24)
            .map((one) => `target: ${one.outerHTML.slice(0, 90)}`),
          ...shown
            .filter((one) =>
              [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
            )
            .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 12)
            .map((one) => `text: ${one.outerHTML.slice(0, 90)}`),
        ];
      });
      expect([part, small]).toEqual([part, []]);
    }
  });

  it('headings are one h1, then h2 and h3 without a gap, in every part', async () => {
    for (const part of ['Brief', 'Sources', 'Compare', 'Ask']) {
      await goTo(part);
      const levels = await panel.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4')]
          .filter((one) => one.checkVisibility())
          .map(({ tagName }) => Number(tagName[1])),
      );
      expect([part, levels.filter((level) => level === 1).length]).toEqual([part, 1]);
      expect(levels[0]).toBe(1);
      for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? level)).toBeLessThanOrEqual(1);
    }
  });

  it('in the system’s own colours each chosen thing has an outline or a shape', async () => {
    const session = await panel.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await goTo('Brief');
    await tabTo(/^Source of: /);
    await press('Enter');
    await panel.waitForSelector('.passage');
    const styles = await panel.evaluate(() => {
      const of = (selector: string) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element) : null;
      };
      return {
        forced: matchMedia('(forced-colors: active)').matches,
        citation: of('.citation[aria-expanded="true"]')?.outlineStyle,
        tab:
          of('.tab[aria-selected="true"]')?.borderBottomColor !== of('.tab[aria-selected="false"]')?.borderBottomColor,
      };
    });
    expect(styles).toEqual({ forced: true, citation: 'solid', tab: true });
    await press('Escape');
    for (const part of ['Brief', 'Sources', 'Compare', 'Ask']) {
      await goTo(part);
      expect([part, await faults(panel)]).toEqual([part, []]);
    }
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });

  it('on paper there is every part', async () => {
    await goTo('Ask');
    await panel.emulateMediaType('print');
    const shown = await panel.$$eval('.part', (all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));
    expect(shown).toEqual(['part-brief', 'part-sources', 'part-compare', 'part-ask']);
    expect(
      await panel.$$eval('button', (all) => all.filter((one) => one.checkVisibility() && one.matches('.bar *'))),
    ).toEqual([]);
    await panel.emulateMediaType();
  });
});

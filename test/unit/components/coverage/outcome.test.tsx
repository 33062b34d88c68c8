import { describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { CompareFailed } from '../../../../components/compare/CompareFailed';
import { Outcome } from '../../../../components/coverage/Outcome';
import { ReadOffer } from '../../../../components/coverage/ReadOffer';
import type { Coverage } from '../../../../utils/core/coverage/types';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { coverageActions } from '../../../support/actions';
import { useFakeBrowser } from '../../../support/browser';
import { aCoverage, aReport, aSource } from '../../../support/coverage';
import { eventually } from '../../../support/eventually';
import { useScreen } from '../../../support/view';

const { calls } = useFakeBrowser();
const show = useScreen();

const found = aReport({ name: 'gdelt' });
const nothing = aReport({ name: 'bing', state: 'nothing', found: 0 });
const silent = aReport({ name: 'google', state: 'notAnswering', found: 0 });
const limited = aReport({ name: 'google', state: 'limited', found: 0 });
const barred = aReport({ name: 'google', state: 'needsPermission', found: 0, origins: ['https://news.google.com/*'] });
const sources = [aSource()];

async function outcomeOf(change: Partial<Coverage>, lang: 'en' | 'fr' = 'en') {
  const actions = coverageActions();
  return { ...(await show(<Outcome coverage={aCoverage(change)} actions={actions} />, { lang })), actions };
}

describe('what a search came to', () => {
  it.each([
    ['nothing to say', { finders: [found, nothing], sources }, '', []],
    ['nothing to say while it goes on', { stage: 'searching', finders: [silent] }, '', []],
    [
      'nobody else, by one index',
      { finders: [nothing] },
      'No other report of this event was found. Asked: Bing News. Only one index answered: others may know of more.',
      ['Search again'],
    ],
    [
      'nobody else, by two',
      { finders: [nothing, { ...nothing, name: 'gdelt' }], queries: ['Tarrow Dam cracks', 'Tarrow Dam'] },
      'No other report of this event was found. Asked: Bing News and GDELT. Searched for: “Tarrow Dam cracks”; “Tarrow Dam”.',
      ['Search again'],
    ],
    [
      'little, and what was tried',
      { finders: [found, nothing], sources, queries: ['a', 'b', 'c', 'd', 'e'] },
      'Few reports were found. Asked: GDELT and Bing News. Searched for: “a”; “b”; “c”; “d”.',
      [],
    ],
    [
      'enough, and nothing to say',
      {
        ...{ finders: [found], sources, queries: ['Tarrow Dam'] },
        counts: { independent: 3, articles: 4, upTo: true, owners: null, agencies: [] },
      },
      '',
      [],
    ],
    [
      'no answer',
      { finders: [silent] },
      'No index answered, so it is not known who else reports it.',
      ['Search again'],
    ],
    [
      'nobody else, and some did not answer',
      { finders: [nothing, limited] },
      'No other report of this event was found. Asked: Bing News. No answer from: Google News. There may be more.',
      ['Search again'],
    ],
    [
      'some did not answer',
      { finders: [found, silent], sources },
      'No answer from: Google News. There may be more.',
      [],
    ],
    [
      'one must be allowed first',
      { finders: [found, barred], sources },
      'Not asked, because the browser must allow it first: Google News.',
      ['Allow and search'],
    ],
    [
      'stopped',
      { stage: 'stopped', finders: [found], sources },
      'Stopped; what had been found is kept.',
      ['Search again'],
    ],
    [
      'failed',
      { stage: 'failed', error: 'Out of order' },
      'The search could not continue. Out of order',
      ['Search again'],
    ],
    [
      'nothing to search by',
      { finders: [] },
      'The article gives too little to search by: no name, no distinctive word. Nobody was asked.',
      [],
    ],
  ] satisfies [string, Partial<Coverage>, string, string[]][])('is %s', async (_, change, words, buttons) => {
    const screen = await outcomeOf(change);
    expect(screen.text().replace(/ ?(Search again|Allow and search)$/, '')).toBe(words);
    expect(screen.buttons()).toEqual(buttons);
  });

  it('is searched again, asking for what the browser bars', async () => {
    const again = await outcomeOf({ finders: [nothing] });
    await again.press('Search again');
    expect(again.actions.search).toHaveBeenCalledExactlyOnceWith([]);
    const allow = await outcomeOf({ finders: [barred], sources });
    await allow.press('Allow and search');
    expect(allow.actions.search).toHaveBeenCalledExactlyOnceWith(['https://news.google.com/*']);
  });

  it('speaks French', async () => {
    const screen = await outcomeOf({ finders: [nothing] }, 'fr');
    expect(screen.text()).toContain('Aucun autre article trouvé sur cet événement. Interrogés : Bing Actualités.');
    expect(screen.buttons()).toEqual(['Chercher de nouveau']);
  });
});

describe('a comparison that failed', () => {
  const compared = async (change: Partial<Coverage>) => {
    const actions = coverageActions();
    const coverage = aCoverage({ stage: 'done', ...change });
    return { ...(await show(<CompareFailed coverage={coverage} service="Example AI" actions={actions} />)), actions };
  };

  it.each([
    ['offline', 'Example AI does not answer', ['Try again']],
    ['wrongKey', 'Example AI does not accept the key', ['Try again', 'Open the options']],
  ] as const)('says why, and what can be done: %s', async (errorKind, words, buttons) => {
    const screen = await compared({ error: `${errorKind}: The office is closed`, errorKind });
    expect(screen.text()).toContain('The model could not compare the sources');
    expect(screen.text()).toContain(words);
    expect(screen.texts('q')).toEqual(['The office is closed']);
    expect(screen.buttons()).toEqual(buttons);
  });

  it('is tried again, or mended in the options', async () => {
    const screen = await compared({ error: 'wrongKey', errorKind: 'wrongKey' });
    await screen.press('Try again');
    expect(screen.actions.compareAgain).toHaveBeenCalledTimes(1);
    await screen.press('Open the options');
    expect(calls.openOptionsPage).toBe(1);
  });

  it.each([{ error: null }, { stage: 'reading', error: 'x' }] satisfies Partial<Coverage>[])(
    'is nothing: %o',
    async (change) => {
      expect((await compared(change)).text()).toBe('');
    },
  );
});

describe('the offer to read sources', () => {
  const BUTTON = 'Read one source';
  const offered = async (change: Partial<Coverage>, granted = true) => {
    const actions = coverageActions();
    actions.read.mockResolvedValue(granted);
    return {
      ...(await show(<ReadOffer coverage={aCoverage(change)} actions={actions} />)),
      actions,
    };
  };

  it('reads the best of them', async () => {
    const screen = await offered({ sources });
    await screen.seen('Your browser will ask you about these sites only: ledger.example.');
    await screen.press(BUTTON);
    expect(screen.actions.read).toHaveBeenCalledExactlyOnceWith(sources.map(({ id }) => id));
    expect(screen.said('status')).toEqual([]);
  });

  it('says that nothing has changed where the reader declines', async () => {
    const screen = await offered({ sources }, false);
    await screen.seen(BUTTON);
    await screen.press(BUTTON);
    expect(screen.said('status')).toEqual([
      'Nothing was allowed, nothing has changed. You can be asked again any time.',
    ]);
    expect(screen.buttons()).toEqual([BUTTON]);
  });

  it('names the sources that would be read, at most five', async () => {
    const many = Array.from({ length: 9 }, (_, n) =>
      aSource({ id: `https://o${n}.example/`, url: `https://o${n}.example/`, domain: `o${n}.example` }),
    );
    const chosen = await offered({ sources: many, toRead: ['https://o7.example/', 'https://o3.example/'] });
    await chosen.press('Read 2 sources');
    expect(chosen.actions.read).toHaveBeenCalledExactlyOnceWith(['https://o3.example/', 'https://o7.example/']);
    const old = await offered({ sources: many });
    await old.press('Read 5 sources');
    expect(old.text()).toContain('these sites only: o0.example, o1.example, o2.example, o3.example, and o4.example.');
  });

  it('is made once for all where the reader likes', async () => {
    const screen = await offered({ sources });
    expect(screen.text()).toContain('Your browser then asks once for all sites');
    await screen.press('Always read, on every site', 'checkbox');
    await eventually(async () => expect(await settingsItem.get()).toMatchObject({ readAuto: true }));
    expect(await browser.permissions.contains({ origins: ['https://*/*', 'http://*/*'] })).toBe(true);
    const again = await offered({ sources });
    await again.seen(BUTTON);
    expect(again.text()).not.toContain('these sites only');
    await again.press(BUTTON);
    expect(again.actions.read).toHaveBeenCalledExactlyOnceWith(null);
  });

  it.each([
    { sources, stage: 'searching' },
    { sources, stage: 'done' },
    { sources: [aSource({ opaque: true })] },
    { sources: [aSource({ reading: 'read' })] },
  ] satisfies Partial<Coverage>[])('is not made where there is nothing to read (%#)', async (change) => {
    expect((await offered(change)).text()).toBe('');
  });
});

import { expect, it } from 'vitest';
import { FinderList } from '../../../../components/sources/FinderList';
import type { FinderReport } from '../../../../utils/core/coverage/types';
import { coverageActions } from '../../../support/actions';
import { useFakeBrowser } from '../../../support/browser';
import { aReport } from '../../../support/coverage';
import { useScreen } from '../../../support/view';

const { calls } = useFakeBrowser();
const show = useScreen();

async function screenOf(finders: FinderReport[], lang: 'en' | 'fr' = 'en') {
  const actions = coverageActions();
  return { ...(await show(<FinderList finders={finders} actions={actions} />, { lang })), actions };
}

it.each([
  [{ state: 'found', found: 3 }, '3 articles', []],
  [{ state: 'nothing' }, 'found nothing', []],
  [{ state: 'searching' }, 'searching…', []],
  [{ state: 'notAnswering' }, 'does not answer', []],
  [{ state: 'limited' }, 'too many requests', []],
  [{ state: 'limited', retryAfter: 4.2 }, 'too many requests, try again in 5 s', []],
  [{ state: 'refused', detail: 'JSON is off' }, 'refusesJSON is off', ['Set up']],
  [{ state: 'overBudget' }, 'not asked: this month’s budget does not allow it', ['Set up']],
  [{ state: 'needsPermission' }, 'needs your permission', ['Allow']],
  [{ state: 'needsKey' }, 'needs a key', ['Set up']],
  [{ state: 'needsSetup' }, 'is not set up', ['Set up']],
  [{ state: 'off' }, 'is switched off', ['Set up']],
] satisfies [Partial<FinderReport>, string, string[]][])(
  'says what a finder did, and what can be done: %o',
  async (change, words, buttons) => {
    const screen = await screenOf([aReport({ found: 0, ...change })]);
    expect(screen.said('listitem')).toEqual([`GDELT${words}${buttons.join('')}`]);
    expect(screen.buttons()).toEqual(buttons);
  },
);

it('counts those that answered among those that were asked', async () => {
  const screen = await screenOf([
    aReport(),
    aReport({ name: 'bing', state: 'nothing' }),
    aReport({ name: 'google', state: 'notAnswering' }),
    aReport({ name: 'brave', state: 'off' }),
  ]);
  expect(screen.texts('summary')).toEqual(['2 of 3 indexes answered']);
});

it('searches again with the sites that one finder lacks', async () => {
  const screen = await screenOf([aReport({ state: 'needsPermission', origins: ['https://api.gdeltproject.org/*'] })]);
  await screen.press('Allow');
  expect(screen.actions.search).toHaveBeenCalledExactlyOnceWith(['https://api.gdeltproject.org/*']);
});

it('leads to the options where it is set up', async () => {
  const screen = await screenOf([aReport({ name: 'brave', state: 'needsKey' })]);
  await screen.press('Set up');
  expect(calls.openOptionsPage).toBe(1);
});

it('speaks French', async () => {
  const screen = await screenOf([aReport({ name: 'brave', state: 'needsKey' })], 'fr');
  expect(screen.said('listitem')).toEqual(['Brave Searchdemande une cléConfigurer']);
});

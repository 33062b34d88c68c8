import { expect, it } from 'vitest';
import { ListsOffer } from '../../../../components/coverage/ListsOffer';
import { SearchAgain } from '../../../../components/coverage/SearchAgain';
import type { Coverage } from '../../../../utils/core/coverage/types';
import { coverageActions } from '../../../support/actions';
import { useFakeBrowser } from '../../../support/browser';
import { aCoverage, aReport } from '../../../support/coverage';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

const asked = { state: 'needsPermission', found: 0 } as const;
const sitemaps = aReport({ name: 'sitemaps', ...asked, origins: ['https://*.a.example/*', 'https://*.b.example/*'] });
const feeds = aReport({
  name: 'feeds',
  ...asked,
  origins: ['http://c.example/*', 'https://c.example/*', 'https://*.a.example/*'],
});
const index = aReport({ name: 'bing', ...asked, origins: ['https://www.bing.com/*'] });

async function offer(change: Partial<Coverage>, lang: 'en' | 'fr' = 'en') {
  const actions = coverageActions();
  return { ...(await show(<ListsOffer coverage={aCoverage(change)} actions={actions} />, { lang })), actions };
}

it.each([
  ['sitemaps', { finders: [sitemaps, index] }, ['Also ask outlets’ own lists: 2 sites']],
  [
    'feeds of one host',
    { finders: [{ ...feeds, origins: feeds.origins.slice(0, 2) }] },
    ['Also ask outlets’ own lists: 1 site'],
  ],
  ['both, a host once', { finders: [sitemaps, feeds] }, ['Also ask outlets’ own lists: 3 sites']],
  ['not while the search goes on', { stage: 'searching', finders: [sitemaps] }, []],
  ['an index only', { finders: [index] }, []],
  ['nothing known of where they live', { finders: [{ ...sitemaps, origins: [] }] }, []],
] satisfies [string, Partial<Coverage>, string[]][])(
  'offers to ask outlets’ own lists: %s',
  async (_, change, buttons) => {
    expect((await offer(change)).buttons()).toEqual(buttons);
  },
);

it('asks the browser for their sites, and for no others', async () => {
  const screen = await offer({ finders: [sitemaps, index] }, 'fr');
  await screen.press('Interroger aussi les listes propres aux médias : 2 sites');
  expect(screen.actions.search).toHaveBeenCalledExactlyOnceWith(sitemaps.origins);
});

it('leaves them out of a new search, which asks for indexes alone', async () => {
  const actions = coverageActions();
  const screen = await show(<SearchAgain coverage={aCoverage({ finders: [sitemaps, index] })} actions={actions} />);
  await screen.press('Allow and search');
  expect(actions.search).toHaveBeenCalledExactlyOnceWith(index.origins);
});

import { SEARXNG_HOST } from '../../test/newsroom/indexes/searxng.ts';

/** Milliseconds that searching or reading may take: each service and page has a limit of its own, well below. */
export const COVERAGE_PATIENCE = 90_000;

/** What a reader of the sample newsroom would have set up: a SearXNG instance (a dead one), and a few feeds. */
export const COVERAGE_SETTINGS = {
  alsoSearchIn: 'fr',
  searxng: `https://${SEARXNG_HOST}`,
  feeds: [
    { url: 'https://www.metro-ledger.example/rss', title: 'Metro Ledger' },
    { url: 'https://www.public-radio-north.example/feed.json', title: 'Public Radio North' },
    { url: 'https://www.courrier-republicain.example/rss.xml', title: 'Le Courrier républicain' },
  ],
};

/** Selector of the button that is pressed next, or '' when nothing is left to press; for the page `document` of a panel. */
export const NEXT_BUTTON = `
  const stage = document.querySelector('.coverage')?.dataset.stage ?? '';
  if (['searching', 'reading', 'comparing'].includes(stage)) return 'wait';
  for (const action of ['cover', 'read-sources'])
    if (document.querySelector('[data-action="' + action + '"]')) return '[data-action="' + action + '"]';
  return '';
`;

import { SEARXNG_HOST } from '../../test/newsroom/indexes/searxng.ts';

/** Milliseconds for searching or for reading; the limits for each service and page are well below. */
export const COVERAGE_PATIENCE = 90_000;

/**
 * The settings of an imagined reader of the sample newsroom: a SearXNG instance (which does not answer), and a few
 * feeds.
 */
export const COVERAGE_SETTINGS = {
  alsoSearchIn: 'fr',
  searxng: `https://${SEARXNG_HOST}`,
  feeds: [
    { url: 'https://www.metro-ledger.example/rss', title: 'Metro Ledger' },
    { url: 'https://www.public-radio-north.example/feed.json', title: 'Public Radio North' },
    { url: 'https://www.courrier-republicain.example/rss.xml', title: 'Le Courrier républicain' },
  ],
};

/**
 * JavaScript that returns the selector of the next button to press, 'wait' while coverage is being searched or read, or
 * '' when no button is left; `document` is a panel's.
 */
export const NEXT_BUTTON = `
  const stage = document.querySelector('.coverage')?.dataset.stage ?? '';
  if (['searching', 'reading', 'comparing'].includes(stage)) return 'wait';
  for (const action of ['cover', 'read-sources'])
    if (document.querySelector('[data-action="' + action + '"]')) return '[data-action="' + action + '"]';
  return '';
`;

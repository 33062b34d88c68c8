import { SEARXNG_HOST } from '../../test/newsroom/indexes/searxng.ts';
import { SITEMAP_HOSTS } from '../../test/newsroom/indexes/sitemaps.ts';

/** Milliseconds for searching or for reading; the limits for each service and page are well below. */
const COVERAGE_PATIENCE = 90_000;

/** Milliseconds in which a button that was pressed gives way: only then is one that stands there still a button that fails. */
const BUTTON_PATIENCE = 5000;

/**
 * Presses the buttons that a reader would press, one after the other, until coverage is searched and read. `look` runs
 * a function body in the panel; `press` presses the button of a selector there.
 */
export async function pressThrough(
  look: (body: string) => Promise<unknown>,
  press: (selector: string) => Promise<unknown>,
): Promise<void> {
  const end = Date.now() + COVERAGE_PATIENCE;
  let pressed = { selector: '', at: 0 };
  while (Date.now() < end) {
    const next = String(await look(NEXT_BUTTON));
    if (next === '' || (next === pressed.selector && Date.now() - pressed.at > BUTTON_PATIENCE)) return;
    if (next !== 'wait' && next !== pressed.selector) {
      pressed = { selector: next, at: Date.now() };
      await press(next);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/**
 * The settings of an imagined reader of the sample newsroom: a SearXNG instance (which does not answer), a few
 * feeds, and outlets with news sitemaps.
 */
export const COVERAGE_SETTINGS = {
  alsoSearchIn: 'fr',
  searxng: `https://${SEARXNG_HOST}`,
  pinnedOutlets: SITEMAP_HOSTS,
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
const NEXT_BUTTON = `
  // Without a brief the panel says why, and offers no search.
  if (!document.querySelector('.brief')) return '';
  const sources = document.querySelector('.coverage');
  // The parts of the panel are loaded one by one.
  if (!sources || (sources.querySelector(':scope > .check') && !document.querySelector('.strip'))) return 'wait';
  const stage = sources.dataset.stage ?? '';
  if (['searching', 'reading', 'comparing'].includes(stage)) return 'wait';
  for (const action of ['cover', 'read-sources'])
    if (document.querySelector('.strip [data-action="' + action + '"]')) return '.strip [data-action="' + action + '"]';
  return '';
`;

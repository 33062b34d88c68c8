import { describe, expect, it } from 'vitest';
import { toCandidate } from '../../../../utils/core/coverage/candidate';

const NOW = Date.parse('2026-11-24T09:00:00Z');
const of = (url: string, outlet = '', site = '') =>
  toCandidate('bing', { url, title: 'Dam seeps', outlet, site }, NOW) ?? { outlet: null, domain: null };

describe('the outlet of a candidate', () => {
  it.each([
    // Where the link leads, whatever the service says.
    ['https://spoof.example/fake', 'Reuters', 'https://www.reuters.com/', 'Reuters', 'spoof.example'],
    ['https://www.ledger.example/dam', 'Ledger', 'other.example', 'Ledger', 'ledger.example'],
    // A link through an index does not show it: there the service is believed.
    ['https://news.google.com/rss/articles/CBMi1', 'Ledger', 'https://ledger.example', 'Ledger', 'ledger.example'],
    // Portals are no outlets, and their names none.
    ['https://www.msn.com/en-us/news/dam', 'Reuters on MSN', '', 'Reuters', ''],
    ['https://www.msn.com/fr-fr/actualite/barrage', 'Le Monde sur MSN', '', 'Le Monde', ''],
    ['https://www.msn.com/en-gb/news/dam', 'MSN', '', '', ''],
    ['https://news.yahoo.com/dam.html', 'Yahoo News', '', '', ''],
    ['https://fr.news.yahoo.com/barrage.html', 'AFP via Yahoo', '', 'AFP', ''],
    ['https://www.aol.com/news/dam.html', 'AOL', '', '', ''],
    ['https://flipboard.com/a/dam', 'Flipboard', '', '', ''],
    ['https://news.google.com/rss/articles/CBMi2', 'Ledger on MSN', 'https://www.msn.com', 'Ledger', ''],
    // Names that only look like those.
    ['https://www.onmsn.example/dam', 'Focus on Msnbc', '', 'Focus on Msnbc', 'onmsn.example'],
    ['https://notmsn.com/dam', 'Not', '', 'Not', 'notmsn.com'],
  ])('%s by %j at %j is %j at %j', (url, outlet, site, name, domain) => {
    expect(of(url, outlet, site)).toMatchObject({ outlet: name, domain });
  });
});

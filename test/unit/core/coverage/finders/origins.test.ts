import { describe, expect, it } from 'vitest';
import { FINDERS } from '../../../../../utils/core/coverage/finders/index';
import { finderOrigins, searchOrigins } from '../../../../../utils/core/coverage/finders/origins';
import { FINDER_NAMES, type FinderName } from '../../../../../utils/core/settings/finders';
import { parseSettings } from '../../../../../utils/platform/storage/settings';

const SETTINGS = parseSettings({
  searxng: 'https://search.example/x',
  feeds: [{ url: 'https://a.example/rss' }, { url: 'https://b.example/rss' }, { url: 'https://a.example/more' }],
});

describe('the sites that a finder asks', () => {
  it.each<[FinderName, string[]]>([
    ['gdelt', ['https://api.gdeltproject.org/*']],
    ['bing', ['https://www.bing.com/*']],
    ['google', ['https://news.google.com/*']],
    ['feeds', ['https://a.example/*', 'https://b.example/*']],
    ['searxng', ['https://search.example/*']],
    ['brave', ['https://api.search.brave.com/*']],
    ['keyless', ['https://api.tavily.com/*']],
    ['model', []],
  ])('%s: %j', (name, patterns) => expect(finderOrigins(name, SETTINGS)).toEqual(patterns));

  it('are those that the finder itself names, for every finder there is', () => {
    expect(FINDERS.map(({ name }) => name)).toEqual([...FINDER_NAMES]);
    for (const { name, origins } of FINDERS) expect(origins(SETTINGS)).toEqual(finderOrigins(name, SETTINGS));
  });

  it('are asked for together, but for those of a finder that waits for a key or is switched off', () => {
    const asked = searchOrigins({ ...SETTINGS, findersOff: ['bing'] });
    expect(asked).toEqual(expect.arrayContaining(['https://news.google.com/*', 'https://a.example/*']));
    expect(asked).not.toContain('https://www.bing.com/*');
    expect(asked).not.toContain('https://api.search.brave.com/*');
    expect(asked).not.toContain('https://api.tavily.com/*');
    expect(searchOrigins({ ...SETTINGS, findersOn: ['keyless'] })).toContain('https://api.tavily.com/*');
  });
});

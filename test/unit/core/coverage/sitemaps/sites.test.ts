import { describe, expect, it } from 'vitest';
import { outletOf } from '../../../../../utils/core/coverage/outlets/index';
import { newsSites, originOf } from '../../../../../utils/core/coverage/sitemaps/sites';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';

describe('the outlets whose sitemaps are asked', () => {
  it.each<[LangTag, string]>([
    ['fr', 'FR'],
    ['fr', 'BE'],
    ['fr', 'CH'],
    ['fr', 'CA'],
    ['en', 'GB'],
    ['en', 'IE'],
    ['en', 'IN'],
    ['de', 'AT'],
  ])('are of the language %s, those of %s first, and of others too', (lang, country) => {
    const sites = newsSites(lang, country);
    const outlets = sites.map((domain) => outletOf(domain));
    expect(sites.length).toBeLessThanOrEqual(40);
    expect(new Set(sites).size).toBe(sites.length);
    expect(outlets[0]?.country).toBe(country);
    expect(outlets.some((outlet) => outlet?.country !== country)).toBe(true);
    expect(outlets.every((outlet) => outlet?.lang?.startsWith(lang))).toBe(true);
  });

  it('are the large ones of all countries where the country is not known', () => {
    expect(newsSites('fr', null).length).toBeGreaterThan(10);
  });

  it.each([
    ['paper.example', 'https://www.paper.example'],
    ['news.paper.example', 'https://news.paper.example'],
  ])('%s is asked at %s', (domain, origin) => expect(originOf(domain)).toBe(origin));
});

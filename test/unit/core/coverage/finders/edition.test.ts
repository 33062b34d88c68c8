import { describe, expect, it } from 'vitest';
import { editionOf, largestEdition } from '../../../../../utils/core/coverage/finders/edition';
import { countryOf } from '../../../../../utils/core/coverage/query/country';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';

describe('the edition of an index', () => {
  it.each<[LangTag | null, string | null, string, string]>([
    ['fr', null, 'fr', 'FR'],
    ['fr', 'CA', 'fr', 'CA'],
    ['fr', 'CH', 'fr', 'CH'],
    ['fr', 'BE', 'fr', 'BE'],
    ['fr', 'LU', 'fr', 'FR'],
    ['fr', 'DZ', 'fr', 'FR'],
    ['en', 'IE', 'en', 'IE'],
    ['en', 'IN', 'en', 'IN'],
    ['en', 'GB', 'en', 'GB'],
    ['en', 'FR', 'en', 'GB'],
    ['en', 'JP', 'en', 'US'],
    ['en', null, 'en', 'US'],
    [null, null, 'en', 'US'],
    ['de', 'AT', 'de', 'AT'],
    ['de', 'LU', 'de', 'DE'],
    ['es', 'AR', 'es', 'AR'],
    ['nl', 'BE', 'nl', 'BE'],
    ['pt', 'AO', 'pt', 'BR'],
    ['da', null, 'da', 'DK'],
    ['en-GB', 'IE', 'en', 'IE'],
    ['en-AU', null, 'en', 'AU'],
  ])('for %s in %s is %s of %s', (lang, country, own, where) => {
    expect(editionOf(lang, country)).toMatchObject({ lang: own, country: where });
  });

  it('that is the largest does not depend on the region', () => {
    expect([largestEdition('fr-CH'), largestEdition('en-IE'), largestEdition(null)]).toEqual(['FR', 'US', 'US']);
  });
});

describe('the country of an article', () => {
  it.each<[string, LangTag | null, string | null]>([
    ['https://www.lesoir.be/1', 'fr', 'BE'],
    ['https://www.letemps.ch/1', 'fr', 'CH'],
    ['https://www.lapresse.ca/1', 'fr', 'CA'],
    ['https://www.theguardian.com/1', 'en', 'GB'],
    ['https://www.rte.ie/1', 'en', 'IE'],
    ['https://timesofindia.indiatimes.com/1', 'en', 'IN'],
    // Not in the table: the address tells, then the language.
    ['https://gazette-unknown.lu/1', 'fr', 'LU'],
    ['https://www.unknown-paper.co.uk/1', 'en', 'GB'],
    ['https://unknown-paper.at/1', 'de', 'AT'],
    ['https://unknown-paper.example/1', 'fr-CH', 'CH'],
    ['https://unknown-paper.io/1', 'en', null],
    ['nonsense', 'en', null],
  ])('%s in %s is %s', (canonicalUrl, lang, country) => expect(countryOf({ canonicalUrl, lang })).toBe(country));
});

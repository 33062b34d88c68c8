import { describe, expect, it } from 'vitest';
import { countryNamed, englishName, languageNamed } from '../../../../utils/core/coverage/english-names';
import { anyTag } from '../../../support/lang';

describe('English names', () => {
  it.each([
    ['English', 'en'],
    ['French', 'fr'],
    ['Chinese', 'zh'],
    ['Hebrew', 'he'],
    ['Indonesian', 'id'],
    ['Norwegian', 'no'],
    ['Farsi', 'fa'],
    ['Elvish', null],
    ['', null],
  ])('the language %s', (name, code) => {
    expect(languageNamed(name)).toBe(code);
  });

  it.each([
    ['United States', 'US'],
    ['United Kingdom', 'GB'],
    ['Singapore', 'SG'],
    ['Turkey', 'TR'],
    ['Czech Republic', 'CZ'],
    ["Cote d'Ivoire", 'CI'],
    ['Bosnia-Herzegovina', 'BA'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Hong Kong', 'HK'],
    ['South Korea', 'KR'],
    ['Myanmar', 'MM'],
    ['Russia', 'RU'],
    ['Trinidad and Tobago', 'TT'],
    ['Atlantis', null],
    ['', null],
  ])('the country %s', (name, code) => {
    expect(countryNamed(name)).toBe(code);
  });

  it('of a tag', () => {
    expect(englishName('fr-CA')).toBe('french');
    expect(englishName(anyTag('not a tag'))).toBeNull();
  });
});

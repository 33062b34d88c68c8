import { describe, expect, it } from 'vitest';
import { compatible } from '../../../../../utils/core/coverage/figures/compatible';
import { numbersOf } from '../../../../../utils/core/coverage/figures/numbers';
import { tokensOf } from '../../../../../utils/core/coverage/figures/tokens';
import type { LangCode } from '../../../../../utils/core/text/lang-tag';

/** Each number as "text = low–high about/least/most unit". */
function read(text: string, lang: LangCode): string[] {
  const tokens = tokensOf(text);
  return numbersOf(text, { tokens, lang }).map(({ from, to, low, high, about, bound, unit }) =>
    [
      `${text.slice(tokens[from]?.start, tokens[to]?.end)} = ${low}${high > low ? `–${high}` : ''}`,
      ...(about ? ['about'] : []),
      ...(bound ? [bound] : []),
      ...(unit ? [unit] : []),
    ].join(' '),
  );
}

describe('numbersOf', () => {
  it.each([
    ['4,200 people', '4,200 = 4200'],
    ['4\u202f200 people', '4\u202f200 = 4200'],
    ['3.5 metres', '3.5 = 3.5'],
    ['4.2 million people', '4.2 million = 4200000'],
    ['two hundred and six homes', 'two hundred and six = 206'],
    ['twenty-six pumps', 'twenty-six = 26'],
    ['three thousand four hundred homes', 'three thousand four hundred = 3400'],
    ['about a dozen cars', 'about a dozen = 12 about'],
    ['two dozen cars', 'two dozen = 24 about'],
    ['at least 12 dead', 'at least 12 = 12 least'],
    ['as many as 12 dead', 'as many as 12 = 12 most'],
    ['more than about 4,000', 'more than about 4,000 = 4000 about least'],
    ['nine to eleven days', 'nine to eleven = 9–11'],
    ['between 9 and 11 days', 'between 9 and 11 = 9–11'],
    ['9–11 days', '9–11 = 9–11'],
    ['2 to 3 million people', '2 to 3 million = 2000000–3000000'],
    ['£7.4m', '£7.4m = 7400000 pound'],
    ['$3.5 billion', '$3.5 billion = 3500000000 dollar'],
    ['91% full', '91% = 91 percent'],
  ])('reads English: %s', (text, number) => {
    expect(read(text, 'en')).toEqual([number]);
  });

  it.each([
    ['4 200 personnes', '4 200 = 4200'],
    ['3,5 mètres', '3,5 = 3.5'],
    ['près de 4,2 millions de personnes', 'près de 4,2 millions = 4200000 about'],
    ['vingt et un morts', 'vingt et un = 21'],
    ['soixante et onze morts', 'soixante et onze = 71'],
    ['soixante-quinze morts', 'soixante-quinze = 75'],
    ['quatre-vingts morts', 'quatre-vingts = 80'],
    ['quatre-vingt-dix-sept morts', 'quatre-vingt-dix-sept = 97'],
    ['mille deux cents morts', 'mille deux cents = 1200'],
    ['deux cent mille morts', 'deux cent mille = 200000'],
    ['une dizaine de morts', 'une dizaine = 10 about'],
    ['au moins douze morts', 'au moins douze = 12 least'],
    ['plus d’un millier de morts', 'plus d’un millier = 1000 about least'],
    ['entre neuf et onze jours', 'entre neuf et onze = 9–11'],
    ['neuf à onze jours', 'neuf à onze = 9–11'],
    ['7,4 millions €', '7,4 millions € = 7400000 euro'],
    ['12 % des voix', '12 % = 12 percent'],
  ])('reads French: %s', (text, number) => {
    expect(read(text, 'fr')).toEqual([number]);
  });

  it.each<[string, LangCode]>([
    ['the A417', 'en'],
    ['at 3.20pm', 'en'],
    ['a 61-metre wall', 'en'],
    ['a 3-1 win', 'en'],
    ['COVID-19', 'en'],
    ['the 12th man', 'en'],
    ['dozens of people', 'en'],
    ['4.200 people', 'en'],
    ['4,20 people', 'en'],
    ['à 14h30', 'fr'],
    ['4,200 personnes', 'fr'],
    ['le 1er mars', 'fr'],
    ['des millions de personnes', 'fr'],
    ['des milliers de personnes', 'fr'],
    ['millions of people', 'en'],
    ['12 mensen', 'nl'],
  ])('reads no number in: %s', (text, lang) => {
    expect(read(text, lang)).toEqual([]);
  });

  it('keeps two numbers apart', () => {
    expect(read('twelve and two', 'en')).toEqual(['twelve = 12', 'two = 2']);
    expect(read('31 to 14', 'en')).toEqual(['31 = 31', '14 = 14']);
    expect(read('50 cents', 'fr')).toEqual(['50 = 50']);
    expect(read('douze et deux', 'fr')).toEqual(['douze = 12', 'deux = 2']);
  });
});

describe('compatible', () => {
  const value = (low: number, change: Partial<Parameters<typeof compatible>[0]> = {}) => ({
    low,
    high: low,
    about: false,
    bound: null,
    ...change,
  });

  it.each([
    ['equal', value(12), value(12), true],
    ['one apart', value(12), value(13), false],
    ['rounded to a thousand', value(4000), value(4100), true],
    ['too far for rounding', value(4000), value(4200), false],
    ['about, near', value(4000, { about: true }), value(3900), true],
    ['about, far', value(4000, { about: true }), value(4200), false],
    ['about, few', value(10, { about: true }), value(12), true],
    ['more than', value(4000, { bound: 'least' }), value(4300), true],
    ['more than, but less', value(4300, { bound: 'least' }), value(4000), false],
    ['up to', value(4300, { bound: 'most' }), value(4000), true],
    ['within a range', value(9, { high: 11 }), value(10), true],
    ['at the edge of a range', value(9, { high: 11 }), value(9), false],
    ['ranges that meet', value(9, { high: 11 }), value(10, { high: 12 }), true],
    ['ranges apart', value(9, { high: 11 }), value(14, { high: 16 }), false],
    ['nothing', value(0), value(0), true],
  ] as const)('%s', (_name, a, b, same) => {
    expect(compatible(a, b)).toBe(same);
    expect(compatible(b, a)).toBe(same);
  });
});

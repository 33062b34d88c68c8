import { describe, expect, it } from 'vitest';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';
import { numbersIn } from '../../../../../utils/core/text/numbers/numbers';
import { expectLinear } from '../../../../support/growth';

/** Each number in short: its kind unless it is a cardinal, its hedge, its value or bounds, its unit. */
function shown(text: string, lang: LangTag | null): string[] {
  return numbersIn(text, lang).map(({ kind, low, high, hedge, unit }) => {
    const round = (value: number) => String(Math.round(value * 1000) / 1000);
    const value = low === high ? round(low) : `${round(low)}..${round(high)}`;
    return [kind === 'cardinal' ? '' : kind, hedge ?? '', value, unit].filter((part) => part !== '').join(' ');
  });
}

type Case = [text: string, ...numbers: string[]];

function table(lang: LangTag | null, cases: Case[]): void {
  it.each(cases.map(([text, ...numbers]) => [text, numbers] as const))('reads %j', (text, numbers) => {
    expect(shown(text, lang)).toEqual(numbers);
  });
}

describe('English numbers', () => {
  table('en', [
    ['14,000 people', '14000'],
    ['1,234.5 litres', '1234.5 litre'],
    ['14.000', '14'],
    ['14 000 people', '14000'],
    ['14\u00a0000 people', '14000'],
    ["1'234 people", '1234'],
    ['12,34,567 rupees', '1234567'],
    ['1.5m people', '1500000'],
    ['a 100m final', '100 metre'],
    ['$4.5bn', '4500000000 $'],
    ['US$3m and £2.50', '3000000 $', '2.5 £'],
    ['3.5 million euros', '3500000 €'],
    ['5,000,000 is 5 million', '5000000', '5000000'],
    ['10k runners', '10000'],
    ['$5 million 10 years ago', '5000000 $', '10 year'],
    ['2 thousand million', '2000000000'],
    ['5 dozen', '60'],
    ['3 million million', '3000000'],
    ['30% or 30 per cent', '30 percent', '30 percent'],
    ['up 2 percentage points', '2 points'],
    ['twenty-five', '25'],
    ['two thousand three hundred and six', '2306'],
    ['two hundred thousand', '200000'],
    ['two million three hundred thousand', '2300000'],
    ['twelve hundred', '1200'],
    ['a hundred and one days', '101 day'],
    ['one million', '1000000'],
    ['a man and one woman'],
    ['thirty and forty', '30', '40'],
    ['twenty a day', '20'],
    ['one and a half million', '1500000'],
    ['two and a half years', '2.5 year'],
    ['a million and a half', '1500000'],
    ['half a million', '500000'],
    ['half of them', 'fraction 0.5'],
    ['the first half'.replace('first', '1st'), 'ordinal 1'],
    ['two thirds of voters', 'fraction 0.667'],
    ['a third of voters', 'fraction 0.333'],
    ['a third man', 'ordinal 3'],
    ['a quarter', 'fraction 0.25'],
    ['three-quarters', 'fraction 0.75'],
    ['one in five', 'fraction 0.2'],
    ['2/3 and ¾ and 3½', 'fraction 0.667', 'fraction 0.75', '3.5'],
    ['a dozen', '12'],
    ['two dozen', '24'],
    ['a score of 27-17', '27', '17'],
    ['50 cents', '50'],
    ['half a dozen', 'about 6'],
    ['dozens of people', 'about 20..200'],
    ['tens of thousands', 'about 20000..100000'],
    ['hundreds of thousands', 'about 150000..2000000'],
    ['some 40 people', 'about 40'],
    ['more than 40', 'over 40'],
    ['at least 40', 'over 40'],
    ['fewer than 40', 'under 40'],
    ['nearly $40', 'nearly 40 $'],
    ['up to 40', 'upTo 40'],
    ['as many as 40', 'upTo 40'],
    ['40 or more', 'over 40'],
    ['no more than 40', 'under 40'],
    ['10-12 days', '10..12 day'],
    ['between 10 and 12', '10..12'],
    ['from 10 to 12', '10..12'],
    ['2 to 3 million', '2000000..3000000'],
    ['5 to 10 percent', '5..10 percent'],
    ['lost 3-1', '3', '1'],
    ['the first', 'ordinal 1'],
    ['1st, 2nd, 23rd', 'ordinal 1', 'ordinal 2', 'ordinal 23'],
    ['the twenty-first century', 'ordinal 21 century'],
    ['the 21st century', 'ordinal 21 century'],
    ['Chapter IV', 'ordinal 4'],
    ['World War II', 'ordinal 2'],
    ['Elizabeth II', 'ordinal 2'],
    ['I saw him and I left'],
    ['Malcolm X, a CD and the MC'],
    ['COVID-19', 'label 19'],
    ['an F-16 and the A417', 'label 16', 'label 417'],
    ['the then-19-year-old', '19 year'],
    ['an eighth-grade student', 'ordinal 8'],
    ['the poor quarters, both halves, the quarter-finals'],
    ['eight hours or 100dB', '8 hour', '100'],
    ['$50 to 60 million', '50000000..60000000 $'],
    ['on 1.5.2024'],
    ['a 61-metre wall', '61 metre'],
    ['12345678901234567890'],
    ['١٢٣ and ９９', '123', '99'],
  ]);
});

describe('French numbers', () => {
  table('fr', [
    ['14 000 habitants', '14000'],
    ['14\u202f000,5 habitants', '14000.5'],
    ['14.000 habitants', '14000'],
    ['3,5 millions d’euros', '3500000 €'],
    ['5 M€ et 2 Md€', '5000000 €', '2000000000 €'],
    ['2 milliards', '2000000000'],
    ['30 % et 30 pour cent', '30 percent', '30 percent'],
    ['vingt et un', '21'],
    ['quatre-vingt-dix-sept', '97'],
    ['quatre-vingts', '80'],
    ['soixante et onze', '71'],
    ['soixante-douze', '72'],
    ['deux mille trois cents', '2300'],
    ['deux cent mille', '200000'],
    ['mille neuf cent quatre-vingt-quatre', '1984'],
    ['cent personnes', '100'],
    ['un million', '1000000'],
    ['un homme et une femme'],
    ['un million et demi', '1500000'],
    ['un demi-million', '500000'],
    ['la moitié des électeurs', 'fraction 0.5'],
    ['un tiers', 'fraction 0.333'],
    ['deux tiers', 'fraction 0.667'],
    ['trois quarts', 'fraction 0.75'],
    ['un sur cinq', 'fraction 0.2'],
    ['une douzaine', '12'],
    ['une dizaine de blessés', 'about 8..13'],
    ['des centaines de blessés', 'about 150..2000'],
    ['des dizaines de milliers', 'about 20000..200000'],
    ['près de 40', 'nearly 40'],
    ['près d’un million', 'nearly 1000000'],
    ['plus de 40', 'over 40'],
    ['au moins 40', 'over 40'],
    ['moins de 40', 'under 40'],
    ['jusqu’à 40', 'upTo 40'],
    ['environ 40', 'about 40'],
    ['40 environ', 'about 40'],
    ['10 à 12 jours', '10..12 day'],
    ['entre 10 et 12', '10..12'],
    ['2 à 3 millions', '2000000..3000000'],
    ['le 1er', 'ordinal 1'],
    ['la première, le deuxième, la 3e', 'ordinal 1', 'ordinal 2', 'ordinal 3'],
    ['vingt et unième', 'ordinal 21'],
    ['le XIVe siècle', 'ordinal 14 century'],
    ['Louis XIV', 'ordinal 14'],
    ['le chapitre IV', 'ordinal 4'],
    ['l’article L313-14', 'label 313', '14'],
    ['en quart de finale'],
    ['un mois et demi', 'fraction 0.5'],
  ]);
});

describe('German numbers', () => {
  table('de', [
    ['14.000 Menschen', '14000'],
    ['14 000 Menschen', '14000'],
    ['1.234,5 Liter', '1234.5 litre'],
    ['3,5 Millionen Euro', '3500000 €'],
    ['2,5 Mrd. Euro', '2500000000'],
    ['5 Mio Euro', '5000000 €'],
    ['30 Prozent', '30 percent'],
    ['zwei Prozentpunkte', '2 points'],
    ['einundzwanzig', '21'],
    ['zweitausend', '2000'],
    ['zweitausenddreihundertvierundzwanzig', '2324'],
    ['hunderteinundzwanzigtausend', '121000'],
    ['dreihundert', '300'],
    ['fünfzig', '50'],
    ['dreißig', '30'],
    ['tausend', '1000'],
    ['eine Million', '1000000'],
    ['ein Mann und eine Frau'],
    ['die Achtung, der Einsatz, die Uhren'],
    ['anderthalb Stunden', '1.5 hour'],
    ['zweieinhalb Jahre', '2.5 year'],
    ['eineinhalb Jahre', '1.5 year'],
    ['eine halbe Million', '500000'],
    ['die Hälfte', 'fraction 0.5'],
    ['ein Drittel', 'fraction 0.333'],
    ['zwei Drittel', 'fraction 0.667'],
    ['drei Viertel', 'fraction 0.75'],
    ['einer von fünf', 'fraction 0.2'],
    ['ein Dutzend', '12'],
    ['ein halbes Dutzend', 'about 6'],
    ['zwei Dutzend', '24'],
    ['Dutzende Verletzte', 'about 20..200'],
    ['Zehntausende', 'about 15000..100000'],
    ['rund 40', 'about 40'],
    ['mehr als 40', 'over 40'],
    ['mindestens 40', 'over 40'],
    ['weniger als 40', 'under 40'],
    ['knapp 40', 'nearly 40'],
    ['fast 40', 'nearly 40'],
    ['bis zu 40', 'upTo 40'],
    ['10 bis 12 Tage', '10..12 day'],
    ['zwischen 10 und 12', '10..12'],
    ['von 10 bis 12', '10..12'],
    ['zwei bis drei Millionen', '2000000..3000000'],
    ['der erste, die zweite, das dritte', 'ordinal 1', 'ordinal 2', 'ordinal 3'],
    ['die zwanzigste', 'ordinal 20'],
    ['zum einundzwanzigsten Mal', 'ordinal 21'],
    ['zum 20. Mal', 'ordinal 20'],
    ['im 19. Jahrhundert', 'ordinal 19 century'],
    ['Es waren 20. Danach kam er.', '20'],
    ['das XIX. Jahrhundert', 'ordinal 19 century'],
    ['Ludwig XIV.', 'ordinal 14'],
  ]);

  it('in Switzerland has apostrophes and points', () => {
    expect(shown('1’234 und 14.5', 'de-CH')).toEqual(['1234', '14.5']);
  });
});

describe('Spanish numbers', () => {
  table('es', [
    ['14.000 personas', '14000'],
    ['14 000 personas', '14000'],
    ['3,5 millones de euros', '3500000 €'],
    ['un millón de euros', '1000000 €'],
    ['mil millones', '1000000000'],
    ['dos mil millones', '2000000000'],
    ['95 mil 123 millones 217 mil 330 pesos', '95123217330 peso'],
    ['30 mil 798', '30798'],
    ['2 mil millones', '2000000000'],
    ['veintiún', '21'],
    ['treinta y dos', '32'],
    ['doscientas personas', '200'],
    ['ciento veinte', '120'],
    ['dos mil quinientos', '2500'],
    ['cien personas', '100'],
    ['un hombre y una mujer'],
    ['un millón y medio', '1500000'],
    ['medio millón', '500000'],
    ['media docena', 'about 6'],
    ['una docena', '12'],
    ['una decena', 'about 8..13'],
    ['decenas de miles', 'about 20000..200000'],
    ['miles de personas', 'about 1500..200000'],
    ['dos tercios', 'fraction 0.667'],
    ['un tercio', 'fraction 0.333'],
    ['la mitad', 'fraction 0.5'],
    ['uno de cada cinco', 'fraction 0.2'],
    ['30 % y 30 por ciento', '30 percent', '30 percent'],
    ['unos 40', 'about 40'],
    ['más de 40', 'over 40'],
    ['al menos 40', 'over 40'],
    ['menos de 40', 'under 40'],
    ['casi 40', 'nearly 40'],
    ['hasta 40', 'upTo 40'],
    ['entre 10 y 12', '10..12'],
    ['de 10 a 12', '10..12'],
    ['el primero, la segunda, el tercer', 'ordinal 1', 'ordinal 2', 'ordinal 3'],
    ['el 1.º y la 2ª', 'ordinal 1', 'ordinal 2'],
    ['el siglo XX', 'ordinal 20 century'],
    ['el capítulo IV', 'ordinal 4'],
  ]);

  it('in Mexico has points', () => {
    expect(shown('1,234.5 y 14,000', 'es-MX')).toEqual(['1234.5', '14000']);
  });
});

describe('Italian numbers', () => {
  table('it', [
    ['14.000 persone', '14000'],
    ['3,5 milioni di euro', '3500000 €'],
    ['due miliardi', '2000000000'],
    ['ventuno', '21'],
    ['trentotto anni', '38 year'],
    ['duecentocinquanta', '250'],
    ['duemilatrecentoquarantuno', '2341'],
    ['centomila persone', '100000'],
    ['mille persone', '1000'],
    ['un uomo e una donna'],
    ['non è vero, treno'],
    ['un milione e mezzo', '1500000'],
    ['mezzo milione', '500000'],
    ['una dozzina', '12'],
    ['una decina', 'about 8..13'],
    ['decine di migliaia', 'about 20000..200000'],
    ['migliaia di persone', 'about 1500..200000'],
    ['due terzi', 'fraction 0.667'],
    ['la metà', 'fraction 0.5'],
    ['uno su cinque', 'fraction 0.2'],
    ['30 % e 30 per cento', '30 percent', '30 percent'],
    ['circa 40', 'about 40'],
    ['più di 40', 'over 40'],
    ['almeno 40', 'over 40'],
    ['meno di 40', 'under 40'],
    ['quasi 40', 'nearly 40'],
    ['fino a 40', 'upTo 40'],
    ['tra 10 e 12', '10..12'],
    ['da 10 a 12', '10..12'],
    ['il terzo, la nona', 'ordinal 3', 'ordinal 9'],
    ['il 3º e la 2ª', 'ordinal 3', 'ordinal 2'],
    ['il 3. Poi altri', '3'],
    ['il XX secolo', 'ordinal 20 century'],
  ]);
});

describe('numbers that could be two', () => {
  it.each([
    ['Es sind 14.000.', 'de', ['14000']],
    ['Es sind 14.000 und 12.5 und 1,234,567.', 'de', ['14', '12.5', '1234567']],
    ['They are 14,000 and 3,5 and 1.234.567.', 'en', ['14', '3.5', '1234567']],
    ['14,000', 'fr', ['14']],
    ['4,200 et 12.5', 'fr', ['4200', '12.5']],
    ['Um 11.30 Uhr waren 14.000 da.', 'de', ['11.3', '14000']],
    ['0.500', 'de', ['0.5']],
    ['14,000', null, ['14000']],
  ] as const)('are read in %j (%s) by its habit', (text, lang, numbers) => {
    expect(shown(text, lang)).toEqual(numbers);
  });
});

describe('offsets', () => {
  it('are of the number, and of all that belongs to it', () => {
    const text = 'It cost more than $4.5 million in 2020.';
    const [cost] = numbersIn(text, 'en');
    expect(text.slice(cost?.start, cost?.end)).toBe('4.5 million');
    expect(text.slice(cost?.from, cost?.to)).toBe('more than $4.5 million');
  });

  it('of a range are of both ends', () => {
    const text = 'between 10 and 12 days';
    const [range] = numbersIn(text, 'en');
    expect(text.slice(range?.start, range?.end)).toBe('10 and 12');
    expect(text.slice(range?.from, range?.to)).toBe(text);
    expect(range?.ends?.map(({ start, end }) => text.slice(start, end))).toEqual(['10', '12']);
  });
});

describe('text made to waste time', () => {
  it.each<[string, LangTag, (size: number) => string]>([
    ['number words', 'en', (size: number) => 'two hundred and '.repeat(size)],
    ['digits', 'fr', (size: number) => '1 000 '.repeat(size)],
    ['commas', 'en', (size: number) => '1,234,'.repeat(size)],
    ['hedges', 'en', (size: number) => 'more than '.repeat(size)],
    ['compounds', 'de', (size: number) => 'einhunderttausend '.repeat(size)],
    ['one compound', 'de', (size: number) => 'ein'.repeat(size)],
    ['halves', 'en', (size: number) => 'half a '.repeat(size)],
    ['ranges', 'en', (size: number) => '1-2-'.repeat(size)],
    ['Roman letters', 'fr', (size: number) => 'XIV'.repeat(size)],
  ])('takes linear time: %s', (_name, lang, make) => {
    expectLinear(make, (text) => numbersIn(text, lang), 10_000);
  });
});

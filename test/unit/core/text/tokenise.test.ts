import { describe, expect, it } from 'vitest';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { tokenise } from '../../../../utils/core/text/tokenise';
import { expectLinear } from '../../../support/growth';

const folded = (text: string, lang: LangTag | null) => tokenise(text, lang).map((token) => token.folded);

describe('tokenise', () => {
  it.each<[text: string, lang: LangTag | null, tokens: string[]]>([
    ['Aujourd’hui, l’homme parle.', 'fr', ["aujourd'hui", ',', 'l', 'homme', 'parle', '.']],
    ["aujourd'hui", null, ["aujourd'hui"]],
    ['Quelqu’un d’Évreux qu’il aime', 'fr', ["quelqu'un", 'd', 'evreux', 'qu', 'il', 'aime']],
    ['don’t O’Brien’s', 'en', ['don', 't', 'o', 'brien', 's']],
    ['O’Brien at 5 o’clock', 'en', ["o'brien", 'at', '5', "o'clock"]],
    ['vingt-deux sans-abri', 'fr', ['vingt', '-', 'deux', 'sans', '-', 'abri']],
    ['the U.S. and J.-C.', 'en', ['the', 'us', 'and', 'j', '.', '-', 'c', '.']],
    ['14 000 habitants', 'fr', ['14 000', 'habitants']],
    ['14 000 people', 'en', ['14 000', 'people']],
    ['On 12 300 came', 'en', ['on', '12', '300', 'came']],
    ['1 234 567 seats', 'en', ['1 234 567', 'seats']],
    ['14\u202f000,5 m', 'fr', ['14\u202f000,5', 'm']],
    ['1’234 Franken', 'de-CH', ['1’234', 'franken']],
    ['1,234.5 and 14.000.', 'en', ['1,234.5', 'and', '14.000', '.']],
    ['2019 300', 'fr', ['2019', '300']],
    ['14h30', 'fr', ['14', 'h', '30']],
    ['İstanbul’da', 'tr', ['istanbul', 'da']],
    ['п’ять', 'uk', ["п'ять"]],
    ['צה"ל', 'he', ['צה"ל']],
    ['“Yes”—no', 'en', ['“', 'yes', '”', '—', 'no']],
    ['東京タワー', 'ja', ['東京タワー']],
    ['½ ②', 'en', ['½', '②']],
    ['', 'en', []],
    [' \n ', null, []],
  ])('parts %j (%s)', (text, lang, expected) => {
    expect(folded(text, lang)).toEqual(expected);
  });

  it('gives offsets, capitals and what is glued', () => {
    const text = 'The 61-metre  Élan';
    const tokens = tokenise(text, 'en');
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['The', '61', '-', 'metre', 'Élan']);
    expect(tokens.map(({ glued }) => glued)).toEqual([false, false, true, true, false]);
    expect(tokens.map(({ capital }) => capital)).toEqual([true, false, false, false, true]);
  });

  it.each([
    ['digits', (size: number) => '1 111 '.repeat(size)],
    ['commas', (size: number) => `1${',1'.repeat(size)}`],
    ['apostrophes', (size: number) => "l'".repeat(size)],
    ['dots', (size: number) => 'A.'.repeat(size)],
    ['marks', (size: number) => '\u0301'.repeat(size)],
  ])('takes linear time on %s without end', (_name, make) => {
    expectLinear(make, (text) => tokenise(text, 'fr'), 40_000);
  });
});

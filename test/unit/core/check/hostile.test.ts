import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../../utils/core/check/check';
import { indexSources } from '../../../../utils/core/check/read/index-sources';
import { TIERS } from '../../../../utils/core/check/tiers';
import { expectLinear } from '../../../support/growth';
import { anyTag } from '../../../support/lang';
import { DAM, english } from './sources';

const options = { lang: 'en' as const, publishedAt: null };
const indexOf = (...texts: string[]) =>
  indexSources([{ number: 1, lang: 'en', publishedAt: null, passages: texts.map((text, i) => ({ n: i + 1, text })) }]);

/** Texts of any length that might be slow for a pattern or a search. */
const FLOODS: Record<string, (size: number) => string> = {
  'one word over and over': (size) => 'dam '.repeat(size),
  'one letter without end': (size) => 'a'.repeat(size),
  'numbers alone': (size) => Array.from({ length: size }, (_, i) => i * 7).join(' '),
  'the same number': (size) => '2,300 '.repeat(size),
  'digits and separators': (size) => '1,1.'.repeat(size),
  'number words': (size) => 'vingt et quatre cent mille '.repeat(size / 4),
  'capitals alone': (size) => 'Tarrow Dam Norwater Of The '.repeat(size / 4),
  'dotted capitals': (size) => 'U.S.'.repeat(size),
  'links of names': (size) => `Bank ${'of the '.repeat(size)}`,
  'quotation marks': (size) => '“"«'.repeat(size),
  'quotations of one word': (size) => '“dam” '.repeat(size),
  negations: (size) => 'not never no the dam '.repeat(size / 4),
  'small turns': (size) => 'before the dam after the wall '.repeat(size / 4),
  'months and days': (size) => 'May 3 Monday 2024 '.repeat(size / 4),
  hedges: (size) => 'the dam may fail '.repeat(size / 4),
  'words of one beginning': (size) => Array.from({ length: size }, (_, i) => `evac${i.toString(36)}e`).join(' '),
  brackets: (size) => '[1](2)'.repeat(size),
  'white space': (size) => ` ${'\u00a0\u202f '.repeat(size)} `,
  Arabic: (size) => 'قالت الشركة إن السد لن ينهار '.repeat(size / 4),
  Chinese: (size) => '大坝出现裂缝后居民被疏散。'.repeat(size / 4),
  'marks on marks': (size) => `e${'\u0301'.repeat(size)}`,
  'half characters': (size) => '\ud800 \udc00'.repeat(size),
  'null and controls': (size) => '\u0000\u0007\u200f\ufeff'.repeat(size),
};

describe('hostile input', () => {
  const flooded = Object.entries(FLOODS);

  it.each(flooded)('as a statement neither throws nor takes more than its share: %s', (_, flood) => {
    const sources = indexSources([{ number: 1, lang: 'en', publishedAt: null, passages: DAM }]);
    expectLinear(flood, (text) => checkStatement({ text, citations: [[1, 1]] }, sources, options), 800);
  });

  it.each(flooded)('as a source neither throws nor takes more than its share: %s', (_, flood) => {
    expectLinear(
      flood,
      (text) => {
        const sources = indexOf(text);
        for (const { text: claim } of DAM) checkStatement({ text: claim, citations: [] }, sources, options);
      },
      1000,
    );
  });

  it.each(flooded)('on both sides gives a score and a verdict: %s', (_, flood) => {
    const { score, verdict } = checkStatement({ text: flood(800), citations: [] }, indexOf(flood(2000)), options);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(TIERS).toContain(verdict);
  });

  it('looks at a very long source as far as it goes', () => {
    const sources = indexOf(DAM[0]?.text ?? '', 'The council of ward met again. '.repeat(40_000));
    const { verdict } = checkStatement({ text: DAM[0]?.text ?? '', citations: [] }, sources, options);
    expect(verdict).toBe('verbatim');
  });

  it('takes citations that do not exist and dates and languages that are none', () => {
    const sources = indexSources([
      { number: 1, lang: anyTag('not a language'), publishedAt: 'yesterday', passages: DAM },
    ]);
    const statement = { text: 'Some 2,300 people were evacuated on Sunday.', citations: [[9, 9] as [number, number]] };
    expect(() => checkStatement(statement, sources, { lang: anyTag('%%'), publishedAt: '9999-99-99' })).not.toThrow();
    expect(() => checkStatement(statement, sources, { lang: null, publishedAt: '' })).not.toThrow();
  });

  it('has no word that is a member of every object', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(() => english(`The ${word} of 2 ${word} rose by 3 ${word}.`)).not.toThrow();
      expect(() =>
        checkStatement({ text: word, citations: [] }, indexOf(word), { lang: anyTag(word), publishedAt: null }),
      ).not.toThrow();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { summariseMany } from '../../../../utils/core/instant/summarise-many';
import { expectLinear } from '../../../support/growth';

const document = (title: string, ...texts: string[]) => ({
  title,
  passages: texts.map((text, i) => ({ n: i + 1, text })),
});

const COURIER = document(
  'Tarrow Dam valley evacuated',
  'Some 2,300 people left the valley below the Tarrow Dam on Sunday after engineers found a crack in its eastern wall.',
  'The bakery of Lower Tarrow gave away its bread before it closed.',
  'A choir that was to sing in the church on Sunday evening has moved its concert to the city.',
);
const LOOP = document(
  'Crack in Tarrow Dam empties a valley',
  'After engineers found a crack in the eastern wall of the Tarrow Dam, some 2,300 people left the valley on Sunday.',
  'The water will be lowered by four metres before divers can look at the crack, the operator Norwater said.',
  'Trains to the coast run an hour late.',
);

describe('summariseMany', () => {
  it('says once what two texts say, and says where each sentence is from', () => {
    const picks = summariseMany([COURIER, LOOP], { sentences: 2, lang: 'en' });
    expect(picks.map(({ text }) => text).filter((text) => text.includes('2,300'))).toHaveLength(1);
    for (const { document: at, passage, text } of picks) {
      expect([COURIER, LOOP][at]?.passages.find(({ n }) => n === passage)?.text).toContain(text);
    }
  });

  it('gives each text its own opening', () => {
    const filler = Array.from(
      { length: 12 },
      (_, i) => `Column ${i} of the supplement tells of gardens, recipes and the chess club of ward ${i}.`,
    );
    const picks = summariseMany([document('Supplement', ...filler), LOOP], { sentences: 2, lang: 'en' });
    expect(picks.some(({ document: at, passage }) => at === 1 && passage === 1)).toBe(true);
  });

  it('keeps to a number of words, a tenth more at most', () => {
    const picks = summariseMany([COURIER, LOOP], { words: 40, lang: 'en' });
    expect(picks.length).toBeGreaterThan(0);
    expect(picks.flatMap(({ text }) => text.split(/\s+/)).length).toBeLessThanOrEqual(44);
  });

  it('takes no texts and texts without words', () => {
    expect(summariseMany([], { lang: null })).toEqual([]);
    expect(summariseMany([document(''), document('', '', '—')], { lang: null })).toEqual([]);
  });

  it('takes time in proportion to the texts', () => {
    const of = (size: number) =>
      Array.from({ length: 4 }, (_, d) =>
        document(
          'Valley',
          ...Array.from({ length: size / 4 }, (_, i) => `Sentence ${i} of text ${d} tells of word${i % 97}.`),
        ),
      );
    expectLinear(of, (documents) => summariseMany(documents, { sentences: 5, lang: 'en' }), 800);
  });
});

import { describe, expect, it } from 'vitest';
import { grounded } from '../../../../../utils/core/brief/parser/grounded';
import type { BriefLine, LineTag } from '../../../../../utils/core/brief/types';
import { articleOf } from '../article';

const { passages } = articleOf([
  'The council voted 31 to 14 on Tuesday to close the oldest tram line of the city.',
  'Buses will replace the trams from March 2027, the mayor said after the vote.',
  'Riders expect slower journeys and have collected 9,000 signatures against the plan.',
]);
const line = (text: string, citations: BriefLine['citations'] = [], tag: LineTag = 'story'): BriefLine => ({
  tag,
  text,
  citations,
  opens: false,
});
const show = (text: string, citations?: BriefLine['citations'], tag?: LineTag) =>
  grounded(line(text, citations, tag), [{ number: 1, lang: 'en', passages }], 'en');

describe('grounded', () => {
  it('cites the passage that holds the sentence, whatever the model cited', () => {
    expect(show('Buses will replace the trams from March 2027.', [[1, 3]])?.citations).toEqual([[1, 2]]);
  });

  it('leaves the model’s citation where no one passage holds most of it', () => {
    expect(show('Riders of the oldest line must take buses on slower journeys.', [[1, 2]])?.citations).toEqual([
      [1, 2],
    ]);
  });

  it.each([
    ['a number of its own', 'The council voted 32 to 14 to close the line.'],
    ['more new words than known ones', 'Historians praised famous bridges across northern valleys, the mayor said.'],
    ['no words at all', 'It is what it is.'],
  ])('drops a sentence with %s', (_, text) => {
    expect(show(text, [[1, 1]])).toBeNull();
  });

  it('drops a statement that rests on nothing, but no headline for that', () => {
    const text = 'Riders of the oldest line must take buses on slower journeys.';
    expect(show(text)).toBeNull();
    expect(show(text, [], 'headline')?.text).toBe(text);
  });

  it('compares only numbers where brief and article are in two languages', () => {
    const french = (text: string) => grounded(line(text, [[1, 1]]), [{ number: 1, lang: 'en-GB', passages }], 'fr');
    expect(french('Le conseil a voté par 31 voix contre 14.')?.citations).toEqual([[1, 1]]);
    expect(french('Le conseil a voté par 41 voix contre 14.')).toBeNull();
  });

  it('knows several sources: a sentence cites each that holds it, one in another language by its numbers alone', () => {
    const other = articleOf(['Le conseil a voté la fin de la ligne par 31 voix contre 14.']).passages;
    const sources = [
      { number: 1, lang: 'en' as const, passages },
      { number: 2, lang: 'en' as const, passages: passages.slice(0, 1) },
      { number: 3, lang: 'fr' as const, passages: other },
    ];
    const cite = (text: string, at: BriefLine['citations']) =>
      grounded(line(text, at, 'answer'), sources, 'en')?.citations;
    expect(cite('The council voted 31 to 14 to close the oldest tram line.', [[3, 1]])).toEqual([[3, 1]]);
    expect(cite('The council voted 31 to 14 to close the oldest tram line.', [])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(cite('Some 77 members were there.', [[3, 1]])).toBeUndefined();
  });
});

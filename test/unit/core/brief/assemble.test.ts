import { describe, expect, it } from 'vitest';
import { addLine, emptyBrief } from '../../../../utils/core/brief/assemble';
import { attribute, withCitations } from '../../../../utils/core/brief/parser/attribute';
import type { BriefLine, LineTag } from '../../../../utils/core/brief/types';
import { articleOf } from './article';

const { passages } = articleOf([
  'The council voted 31 to 14 on Tuesday to close the oldest tram line of the city.',
  'Buses will replace the trams from March 2027, the mayor said after the vote.',
  'Riders expect slower journeys and have collected 9,000 signatures against the plan.',
]);
const line = (tag: LineTag, text: string, citations: BriefLine['citations'] = [], opens = false): BriefLine => ({
  tag,
  text,
  citations,
  opens,
});
const empty = emptyBrief({ engine: 'remote', model: 'm', lang: 'en' });
const build = (...lines: BriefLine[]) =>
  lines.reduce((brief, next) => addLine(brief, withCitations(next, passages, 'en')), empty);

describe('addLine', () => {
  it('keeps the first category and headline', () => {
    const brief = build(
      line('category', 'Transport'),
      line('category', 'Sport'),
      line('headline', 'One'),
      line('headline', 'Two'),
    );
    expect(brief).toMatchObject({ category: 'Transport', headline: 'One' });
  });

  it('leaves the brief it was given as it was', () => {
    build(line('story', 'Buses come.', [[1, 2]]));
    expect(empty).toEqual({
      category: '',
      headline: '',
      headlineCheck: null,
      standfirst: [],
      story: [],
      context: [],
      engine: 'remote',
      model: 'm',
      lang: 'en',
      complete: false,
    });
  });

  it('gives cited statements the article as origin and marks paragraphs', () => {
    const brief = build(
      line('story', 'One.', [[1, 1]]),
      line('story', 'Two.', [[1, 2]]),
      line('story', 'Three.', [[1, 3]], true),
    );
    expect(brief.story).toEqual([
      { text: 'One.', origin: 'article', citations: [[1, 1]], opens: true },
      { text: 'Two.', origin: 'article', citations: [[1, 2]] },
      { text: 'Three.', origin: 'article', citations: [[1, 3]], opens: true },
    ]);
  });

  it('gives an uncited statement the passage that holds it', () => {
    const brief = build(line('standfirst', 'The mayor said that buses will replace trams from March 2027.'));
    expect(brief.standfirst).toEqual([
      { text: 'The mayor said that buses will replace trams from March 2027.', origin: 'article', citations: [[1, 2]] },
    ]);
  });

  it('keeps an uncited statement that no passage holds, as context', () => {
    const brief = build(line('story', 'Trams were invented in the nineteenth century in Wales.'));
    expect(brief.story).toEqual([]);
    expect(brief.context).toEqual([
      { text: 'Trams were invented in the nineteenth century in Wales.', origin: 'ai', citations: [] },
    ]);
  });

  it('gives context no citations, whatever it cites', () => {
    expect(build(line('context', 'Trams are old.', [[1, 1]])).context).toEqual([
      { text: 'Trams are old.', origin: 'ai', citations: [] },
    ]);
  });

  it('says nothing twice', () => {
    const brief = build(
      line('standfirst', 'Buses come.', [[1, 2]]),
      line('story', 'Buses come.', [[1, 2]]),
      line('context', 'Buses come.'),
    );
    expect([brief.standfirst.length, brief.story.length, brief.context.length]).toEqual([1, 0, 0]);
  });
});

describe('attribute', () => {
  it.each([
    ['The council voted 31 to 14 to close the oldest tram line.', [[1, 1]]],
    ['The council voted 32 to 14 to close the oldest tram line.', []],
    ['Riders have collected 9,000 signatures.', [[1, 3]]],
    ['A council in another country closed an airport on Tuesday.', []],
    ['Buses.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(attribute(text, passages, 'en')).toEqual(expected);
  });

  it('takes the earlier of two passages that hold as much', () => {
    const twice = articleOf([
      'Something else stands here first.',
      'Trams stop in March.',
      'Trams stop in March.',
    ]).passages;
    expect(attribute('Trams will stop in March.', twice, 'en')).toEqual([[1, 2]]);
  });

  it('keeps languages apart', () => {
    const french = articleOf(['Le conseil a voté la fermeture de la ligne de tramway la plus ancienne.'], {
      lang: 'fr',
    }).passages;
    expect(attribute('Le conseil vote la fermeture de la plus ancienne ligne de tramway.', french, 'fr')).toEqual([
      [1, 1],
    ]);
    expect(attribute('The council votes to close the oldest tram line.', french, 'en')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { formLines } from '../../../utils/brief/form';
import { keyBrief } from '../../../utils/engines/instant/key-brief';
import { articleOf } from './article';

const article = articleOf([
  'The council voted 31 to 14 on Tuesday to close the oldest tram line of the city, which opened in 1911.',
  'Buses will replace the trams from March, the mayor said after the vote in the town hall.',
  'Riders expect slower journeys and have collected 9,000 signatures against the plan since the summer.',
  'The depot in the north of the city will become a market hall, according to the plan.',
]);
const instant = keyBrief(article, { length: 'medium' });
const numbers = (lines: string[]) => lines.map((line) => Number(/\[1\.(\d+)\]:$/.exec(line)?.[1]));

describe('formLines', () => {
  it('opens a headline, two lines of standfirst, and story in reading order, each passage once', () => {
    const lines = formLines(article.passages, instant, 2);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['HEADLINE', 'STANDFIRST', 'STANDFIRST', 'STORY', 'STORY']);
    const [, ...told] = numbers(lines);
    expect([...told].sort()).toEqual([1, 2, 3, 4]);
    expect(told.slice(2)).toEqual([...told.slice(2)].sort());
  });

  it('begins with the passages of the key sentences', () => {
    const [, first] = numbers(formLines(article.passages, instant, 2));
    expect(first).toBe(instant.standfirst[0]?.citations[0]?.[1]);
  });

  it('names only passages that were sent, and has fewer lines where there are fewer', () => {
    const lines = formLines(article.passages.slice(1, 3), instant, 6);
    expect(new Set(numbers(lines))).toEqual(new Set([2, 3]));
    expect(lines).toHaveLength(3);
  });

  it('asks no story of a subhead', () => {
    const passages = article.passages.map((passage) =>
      passage.n === 4 ? { ...passage, kind: 'subhead' as const } : passage,
    );
    expect(numbers(formLines(passages, { ...instant, standfirst: [], story: [] }, 6))).not.toContain(4);
  });
});

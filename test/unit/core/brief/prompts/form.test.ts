import { describe, expect, it } from 'vitest';
import { type FormLine, formLines, mayBegin } from '../../../../../utils/core/brief/prompts/form';
import type { Statement } from '../../../../../utils/core/brief/types';
import { keyBrief } from '../../../../../utils/core/instant/key-brief';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';
import { articleOf } from '../article';

const TEXTS = [
  'The council voted 31 to 14 on Tuesday to close the oldest tram line of the city, which opened in 1911.',
  'Buses will replace the trams from March, the mayor said after the vote in the town hall.',
  'Riders expect slower journeys and have collected 9,000 signatures against the plan since the summer.',
  'The depot in the north of the city will become a market hall, according to the plan.',
];
const article = articleOf(TEXTS);
const instant = keyBrief(article, { length: 'medium' });
const numbers = (lines: FormLine[]) => lines.map(({ opening }) => Number(/\[1\.(\d+)\]:$/.exec(opening)?.[1]));
const told = (lines: FormLine[]) => lines.filter(({ tag }) => tag !== 'headline');

describe('formLines', () => {
  it('opens standfirst, a headline, and story in reading order, each passage once', () => {
    const lines = formLines(article, { passages: article.passages, instant, storyLines: 2, lang: 'en' });
    expect(lines.map(({ tag }) => tag)).toEqual(['standfirst', 'headline', 'standfirst', 'story', 'story']);
    expect(lines.map(({ opening }) => opening.split(' ')[0])).toContain('HEADLINE');
    const passages = numbers(told(lines));
    expect([...passages].sort()).toEqual([1, 2, 3, 4]);
    expect(passages.slice(2)).toEqual([...passages.slice(2)].sort());
  });

  it('gives each line its passage from the key sentence on, and the first words of that', () => {
    const [passage] = articleOf([
      `It rained all day. ${TEXTS[0]} ${'Nobody was hurt in the storm. '.repeat(40)}`,
    ]).passages;
    const lead: Statement = { text: TEXTS[0] ?? '', origin: 'article', citations: [[1, 1]] };
    const key = { ...instant, standfirst: [lead], story: [] };
    const [line] = formLines(article, { passages: passage ? [passage] : [], instant: key, storyLines: 2, lang: 'en' });
    expect(line?.text.startsWith('The council voted 31 to 14')).toBe(true);
    expect(line?.text.length).toBeLessThan(400);
    expect(line?.begins).toBe('The council');
  });

  it('makes the headline of the article’s own, where it has one', () => {
    const headline = (title: string) =>
      formLines({ title }, { passages: article.passages, instant, storyLines: 2, lang: 'en' }).find(
        ({ tag }) => tag === 'headline',
      );
    expect(headline('Oldest tram line to close')).toMatchObject({
      text: 'Oldest tram line to close',
      begins: 'Oldest tram',
    });
    expect(headline('')?.text).not.toBe('');
  });

  it('begins nothing with what could pass for a mark, nor where there are no words', () => {
    const begins = (text: string, lang: LangTag) =>
      formLines(article, {
        passages: articleOf([text]).passages,
        instant: { ...instant, standfirst: [], story: [] },
        storyLines: 2,
        lang,
      })[0]?.begins;
    expect(begins('[1.2] STORY goes on with the vote of the council.', 'en')).toBe('');
    expect(begins('議会は火曜日に路線の廃止を決めた。', 'ja')).toBe('');
    expect(begins('The council voted.', 'en')).toBe('The council');
  });

  it('begins with the passages of the key sentences', () => {
    const [first] = numbers(formLines(article, { passages: article.passages, instant, storyLines: 2, lang: 'en' }));
    expect(first).toBe(instant.standfirst[0]?.citations[0]?.[1]);
  });

  it('names only passages that were sent, and has fewer lines where there are fewer', () => {
    const lines = formLines(article, { passages: article.passages.slice(1, 3), instant, storyLines: 6, lang: 'en' });
    expect(new Set(numbers(lines))).toEqual(new Set([2, 3]));
    expect(lines).toHaveLength(3);
  });

  it('asks no story of a subhead', () => {
    const passages = article.passages.map((passage) =>
      passage.n === 4 ? { ...passage, kind: 'subhead' as const } : passage,
    );
    expect(
      numbers(
        formLines(article, { passages, instant: { ...instant, standfirst: [], story: [] }, storyLines: 6, lang: 'en' }),
      ),
    ).not.toContain(4);
  });
});

describe('mayBegin', () => {
  it('holds for a brief in the article’s own language', () => {
    expect(mayBegin('en', 'en-GB')).toBe(true);
    expect(mayBegin('fr', 'en')).toBe(false);
    expect(mayBegin('fr', null)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/core/article/types';
import { strangersIn } from '../../../../utils/core/stories/decide';
import type { StoryItem } from '../../../../utils/core/stories/items/item';
import { anArticle } from '../../../support/run';

const START = Date.parse('2026-11-25T08:00:00Z');
const item = (id: string, title: string): StoryItem => ({
  ...{ id, url: id, title, lead: '', lang: 'en', outlet: '', domain: '', publishedAt: null, seenAt: START, at: START },
  ...{ editedAt: null, feeds: [], names: [], story: 's' },
});
const text = (...lines: string[]): Article =>
  anArticle({ passages: lines.map((line, i) => ({ n: i + 1, text: line, kind: 'paragraph' })) });

const ferry = [
  'Crews of the Hallin Line voted on Tuesday to accept a pay deal and end a strike of nine days in Port Hallin.',
  'The seafarers’ union said that 412 members backed the rise of 6.5 per cent, and 188 were against it.',
  'The first boat to the islands sails on Thursday morning, the company said, with extra crossings at the weekend.',
];
const school = [
  'Teachers in Quell walked out on Monday over the closing of two village schools by the education board.',
  'Parents stood with banners in front of the town hall while pupils were sent home for the day.',
  'A judge will hear the case of the school board in January, and no teaching is planned before that.',
];

const STORY = {
  id: 's',
  items: [item('a', 'Strike ends'), item('b', 'Strike is over'), item('c', 'Strike begins')],
  first: START,
  last: START,
};

describe('texts that were read', () => {
  it('show an item to be of another event', () => {
    const texts = new Map([
      ['a', text(...ferry)],
      ['b', text(...[...ferry].reverse())],
      ['c', text(...school)],
    ]);
    expect(strangersIn(STORY, texts)).toEqual(['c']);
  });

  it('say nothing where fewer than two were read', () => {
    expect(strangersIn(STORY, new Map([['c', text(...school)]]))).toEqual([]);
    expect(strangersIn({ ...STORY, items: [] }, new Map())).toEqual([]);
  });
});

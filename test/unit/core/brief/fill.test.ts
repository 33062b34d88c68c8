import { describe, expect, it } from 'vitest';
import { addLine, emptyBrief } from '../../../../utils/core/brief/assemble';
import { fillLines } from '../../../../utils/core/brief/fill';
import type { Brief, BriefLine, LineTag } from '../../../../utils/core/brief/types';

const line = (tag: LineTag, text: string, citations: BriefLine['citations'] = []): BriefLine => ({
  tag,
  text,
  citations,
  opens: false,
});
const key = (text: string, passage: number) => ({
  text,
  origin: 'article' as const,
  citations: [[1, passage]] as [[number, number]],
});
const instant: Brief = {
  category: 'Transport',
  headline: 'Oldest tram line to close',
  headlineCheck: null,
  standfirst: [key('The council voted.', 1)],
  story: [key('Buses come.', 2), key('Riders object.', 3), key('A depot closes.', 4), key('Rails stay.', 5)],
  context: [],
  engine: 'instant',
  model: null,
  lang: 'en',
  complete: true,
};
const shape = (lines: BriefLine[]) => lines.map(({ tag, text }) => `${tag}: ${text}`);

describe('fillLines', () => {
  it('makes a whole brief of nothing, every part of it marked', () => {
    const lines = fillLines([], instant);
    expect(shape(lines)).toEqual([
      'category: Transport',
      'headline: Oldest tram line to close',
      'standfirst: The council voted.',
      'story: Buses come.',
      'story: Riders object.',
      'story: A depot closes.',
      'story: Rails stay.',
    ]);
    expect(lines.every(({ by }) => by === 'instant')).toBe(true);
    const brief = lines.reduce(addLine, emptyBrief({ engine: 'local', model: 'm', lang: 'en' }));
    expect(brief.filled).toEqual(['category', 'headline']);
    expect([...brief.standfirst, ...brief.story].map(({ by }) => by)).toEqual(Array(5).fill('instant'));
  });

  it('adds nothing to a whole brief', () => {
    const given = [
      line('category', 'City'),
      line('headline', 'Trams end'),
      line('standfirst', 'They end.', [[1, 1]]),
      ...['A.', 'B.', 'C.', 'D.'].map((text, i) => line('story', text, [[1, i + 1]])),
    ];
    expect(fillLines(given, instant)).toEqual([]);
    const brief = given.reduce(addLine, emptyBrief({ engine: 'local', model: 'm', lang: 'en' }));
    expect(brief.filled).toBeUndefined();
    expect(brief.story.some(({ by }) => by)).toBe(false);
  });

  it('fills a short story up to four, first from passages that nothing cites yet, in reading order', () => {
    const given = [
      line('headline', 'Trams end'),
      line('standfirst', 'They end.', [[1, 2]]),
      line('story', 'So.', [[1, 3]]),
    ];
    expect(shape(fillLines(given, instant))).toEqual([
      'category: Transport',
      'story: Buses come.',
      'story: A depot closes.',
      'story: Rails stay.',
    ]);
  });

  it('opens a paragraph for what it adds to the story, and repeats no sentence', () => {
    const lines = fillLines([line('story', 'Buses come.', [[1, 2]])], instant).filter(({ tag }) => tag === 'story');
    expect(lines.map(({ opens }) => opens)).toEqual([true, false, false]);
    expect(lines.map(({ text }) => text)).not.toContain('Buses come.');
  });
});

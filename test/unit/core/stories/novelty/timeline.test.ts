import { describe, expect, it } from 'vitest';
import type { ReadReport } from '../../../../../utils/core/stories/novelty/report';
import { storyNews } from '../../../../../utils/core/stories/novelty/story-news';
import { timelineOf } from '../../../../../utils/core/stories/novelty/timeline';

const report = (outlet: string, publishedAt: string | null, ...lines: string[]): ReadReport => ({
  ...{ id: `https://${outlet}.example/a?utm=1`, url: `https://${outlet}.example/a`, title: 'Dam', outlet, lang: 'en' },
  ...{ publishedAt, passages: lines.map((text, i) => ({ n: i + 1, text })) },
});
const CLOSED = 'The authority closed the Tarrow dam on Monday after engineers found cracks in its eastern wall.';
const MOVED = 'Police said that 3,800 residents had been moved to schools in the valley by Tuesday.';
const MORE = 'Police said that 4,200 residents had been moved to schools in the valley by Tuesday.';
const RAIN = 'Forecasters expect heavy rain in the mountains from Thursday until the end of the week.';

const first = report('post', '2026-11-23T08:00:00Z', CLOSED, MOVED);
const reprint = report('echo', '2026-11-23T09:00:00Z', CLOSED, MOVED);
const later = report('star', '2026-11-24T08:00:00Z', CLOSED, MORE, RAIN);

describe('a story’s timeline', () => {
  it('has each report that added something, in the order of publication', () => {
    const steps = timelineOf([later, reprint, first]);
    expect(steps.map(({ outlet }) => outlet)).toEqual(['post', 'star']);
    expect(steps[1]?.news).toContain(RAIN);
    expect(steps[1]?.news).not.toContain(CLOSED);
  });

  it('tells changed figures as changes', () => {
    expect(timelineOf([first, later])[1]?.changes[0]).toMatchObject({ was: expect.stringContaining('3,800') });
  });

  it.each([[[]], [[report('post', null)]]])('of nothing is empty', (reports) => {
    expect(timelineOf(reports)).toEqual([]);
  });
});

describe('what is new of a story', () => {
  it('is nothing to who has read nothing of it', () => {
    expect(storyNews([first, later], [])).toEqual({ news: [], changes: [] });
  });

  it('is what later reports add, a reprint nothing', () => {
    expect(storyNews([reprint], [first]).news).toEqual([]);
    expect(storyNews([first, later], [first]).news.map(({ text }) => text)).toContain(RAIN);
  });

  it('knows a page that was read by another of its addresses', () => {
    expect(storyNews([{ ...later, id: 'https://www.star.example/a/' }], [first, later]).news).toEqual([]);
  });

  it('says nothing of a report in a language of which nothing was read', () => {
    expect(storyNews([{ ...later, lang: 'fr' }], [first]).news).toEqual([]);
  });
});

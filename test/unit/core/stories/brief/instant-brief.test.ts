import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../../utils/core/run/checking';
import { storyInstant } from '../../../../../utils/core/stories/brief/instant-brief';
import { type StoryReport, storyCoverage } from '../../../../../utils/core/stories/brief/story-coverage';
import { anArticle } from '../../../../support/run';

const text = (...lines: string[]) => lines.map((line, i) => ({ n: i + 1, text: line, kind: 'paragraph' as const }));
const OPENING = 'A freight train left the rails near Marrick on Tuesday morning and blocked both tracks of the line.';
const COUNT = 'The operator said 3,800 passengers of later services were led to a school in the village.';
const OTHER = 'Rescue crews counted 4,200 passengers of later services at the school in the village by noon.';

const article = anArticle({
  ...{ canonicalUrl: 'https://post.example/train', title: 'Train leaves the rails near Marrick', outlet: 'The Post' },
  ...{ lang: 'en', publishedAt: '2026-11-24T08:00:00Z', passages: text(OPENING, COUNT) },
});

function reportBy(outlet: string, passages: ReturnType<typeof text> | null): StoryReport {
  const url = `https://${outlet}.example/train`;
  const item = { id: url, url, title: `Train off the rails, says ${outlet}`, outlet, domain: `${outlet}.example` };
  return {
    item: { ...item, at: Date.parse('2026-11-24T10:00:00Z'), lead: '', lang: 'en' },
    ...{ reading: passages ? 'read' : 'paywalled', refusedHost: '' },
    article: passages && anArticle({ canonicalUrl: url, title: item.title, outlet, lang: 'en', passages, byline: [] }),
  };
}

describe('a story’s brief without a model', () => {
  const coverage = storyCoverage(
    article,
    [reportBy('star', text(OTHER)), reportBy('closed', null), reportBy('echo', text(OPENING, COUNT))],
    () => null,
  );
  const brief = createChecker(article, 'en', coverage.sources).brief(storyInstant(article, coverage, 'medium'));
  const all = [...brief.standfirst, ...brief.story];

  it('numbers what was read, and says how the rest ended', () => {
    expect(coverage.sources.map(({ domain, reading, number }) => [domain, reading, number])).toEqual(
      expect.arrayContaining([
        ['star.example', 'read', expect.any(Number)],
        ['closed.example', 'paywalled', null],
      ]),
    );
  });

  it('counts a reprint once', () => {
    expect(coverage.sources.find(({ domain }) => domain === 'echo.example')).toMatchObject({ group: 'reprint' });
    expect(coverage.counts).toMatchObject({ independent: 3, articles: 4 });
  });

  it('finds what the reports differ on', () => {
    expect(coverage.differences[0]?.values.map((value) => value.text.match(/[\d,]+/)?.[0])).toEqual(['3,800', '4,200']);
  });

  it('says each sentence once, verbatim, with a citation that holds', () => {
    expect(new Set(all.map((one) => one.text)).size).toBe(all.length);
    expect(all.map(({ check }) => check?.verdict)).toEqual(all.map(() => 'verbatim'));
    expect(all.find((one) => one.text === OTHER)?.citations[0]?.[0]).toBe(
      coverage.sources.find(({ domain }) => domain === 'star.example')?.number,
    );
  });

  it('of one report is its key sentences', () => {
    const alone = storyCoverage(article, [], () => null);
    expect(alone.counts.independent).toBe(1);
    expect(storyInstant(article, alone, 'medium').standfirst[0]?.text).toBe(OPENING);
  });
});

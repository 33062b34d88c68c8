import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/core/article/types';
import { changesSince } from '../../../../utils/core/run/changed';
import type { KeptBrief } from '../../../../utils/core/run/kept';
import { aCoverage, aReadSource } from '../../../support/coverage';
import { aBrief, anArticle } from '../../../support/run';

const TEXTS = [
  'The dam at Tarrow was closed on Monday.',
  'Engineers found 12 cracks in the wall.',
  'It reopens in May, the mayor said.',
];
const article = (texts: readonly string[], change: Partial<Article> = {}) =>
  anArticle({ passages: texts.map((text, i) => ({ n: i + 1, text, kind: 'paragraph' })), ...change });
const kept = (change: Partial<KeptBrief> = {}): KeptBrief => ({
  key: 'k',
  canonicalUrl: 'https://news.example/2026/dam',
  hash: 'h',
  savedAt: 1,
  article: article(TEXTS),
  instant: aBrief({
    standfirst: [{ text: TEXTS[0] ?? '', origin: 'article', citations: [[1, 1]] }],
    story: [{ text: TEXTS[1] ?? '', origin: 'article', citations: [[1, 2]], opens: true }],
  }),
  brief: null,
  wordsRead: 20,
  parts: 1,
  usage: null,
  sent: [],
  coverage: null,
  lookups: [],
  questions: [],
  ...change,
});
const fallen = (of: KeptBrief, now: Article) => changesSince(of, now).statements.map(({ text }) => text);

describe('statements of a kept brief', () => {
  it('that the text no longer bears out are told with what is missing, and what was found then', () => {
    const now = article([TEXTS[0] ?? '', 'Engineers found 37 cracks in the wall.', TEXTS[2] ?? '']);
    const changes = changesSince(kept(), now);
    expect(changes.statements).toMatchObject([{ text: TEXTS[1], before: 'verbatim' }]);
    expect(changes.statements[0]?.check.findings).toContainEqual(
      expect.objectContaining({ kind: 'number', text: '12', found: false }),
    );
    expect(changes.passages.map(({ type }) => type)).toEqual(['edited']);
  });

  it('hold where passages were added, moved, or edited elsewhere', () => {
    const now = article(['Police closed the road.', TEXTS[1] ?? '', TEXTS[0] ?? '', 'It reopens in June.']);
    expect(changesSince(kept(), now).passages.length).toBeGreaterThan(0);
    expect(fallen(kept(), now)).toEqual([]);
  });

  it('that were never borne out do not fall', () => {
    const story = [{ text: 'Ten thousand people fled to Hallin in 1911.', origin: 'article' as const, citations: [] }];
    const brief = aBrief({ engine: 'remote', headline: '', standfirst: [], story });
    expect(fallen(kept({ brief }), article(['All is well in Marrick today.']))).toEqual([]);
  });

  it('are the model’s where one wrote, its headline among them, and not the context', () => {
    const brief = aBrief({
      engine: 'remote',
      headline: 'Engineers find 12 cracks in the wall',
      standfirst: [],
      story: [],
      context: [{ text: 'Dams crack: 12 did in 1968.', origin: 'ai', citations: [] }],
    });
    const now = article([TEXTS[0] ?? '', 'Engineers found 37 cracks in the wall.']);
    expect(fallen(kept({ brief }), now)).toEqual([brief.headline]);
  });

  it('hold where another outlet that was read says so', () => {
    const story = [
      {
        text: 'Engineers found 12 cracks in the wall.',
        origin: 'related' as const,
        citations: [[2, 1]] as [number, number][],
      },
    ];
    const brief = aBrief({ engine: 'remote', headline: '', standfirst: [], story });
    const coverage = aCoverage({ sources: [aReadSource(2, ['Engineers found 12 cracks in the wall.'])] });
    const now = article([TEXTS[0] ?? '']);
    expect(fallen(kept({ brief }), now)).toHaveLength(1);
    expect(fallen(kept({ brief, coverage }), now)).toEqual([]);
  });

  it('stay as they were kept', () => {
    const before = kept();
    const copy = structuredClone(before);
    changesSince(before, article(['Nothing is left.']));
    expect(before).toEqual(copy);
  });
});

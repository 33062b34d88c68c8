import { describe, expect, it } from 'vitest';
import type { Brief, BriefLine, LineTag } from '../../../../utils/core/brief/types';
import { createChecker } from '../../../../utils/core/run/checking';
import { aReadSource } from '../../../support/coverage';
import { aBrief, anArticle } from '../../../support/run';

const article = anArticle({
  passages: [
    'The dam above Carrow was closed on Monday after engineers found 12 cracks in its wall.',
    'About 4,200 people in five villages were told to leave their homes by the police.',
    'The reservoir will be lowered, which takes nine days, the water company said.',
  ].map((text, index) => ({ n: index + 1, text, kind: 'paragraph' })),
});
const checker = createChecker(article, 'en');
const line = (text: string, citations: [number, number][] = [], tag: LineTag = 'story'): BriefLine => ({
  tag,
  text,
  citations,
  opens: false,
});

describe('a line on its way to the panel', () => {
  it('keeps citations that bear it out', () => {
    const checked = checker.line(line('Engineers found 12 cracks in the wall of the dam.', [[1, 1]]));
    expect(checked).toMatchObject({ citations: [[1, 1]], check: { verdict: 'wordsFound' } });
    expect(checked.mended).toBeUndefined();
  });

  it('gets other citations where its own do not bear it out, and says which they were', () => {
    const checked = checker.line(line('Engineers found 12 cracks in the wall of the dam.', [[1, 3]]));
    expect(checked).toMatchObject({ citations: [[1, 1]], mended: [[1, 3]], check: { verdict: 'wordsFound' } });
  });

  it('names the figure that stands nowhere', () => {
    const { check } = checker.line(line('About 42,000 people in five villages were told to leave.', [[1, 2]]));
    expect(check?.verdict).toBe('figureNotFound');
    expect(check?.findings.find(({ found }) => !found)).toMatchObject({
      kind: 'number',
      text: expect.stringContaining('42,000'),
    });
  });

  it('stays without citations where nothing holds it: it is then the model’s own', () => {
    expect(checker.line(line('Queen Victoria opened a railway in Scotland in 1899.')).citations).toEqual([]);
  });

  it('becomes one of the story where the model called its own what the sources say', () => {
    const told = 'The reservoir will be lowered, which takes nine days, the water company said.';
    expect(checker.line(line(told, [], 'context'))).toMatchObject({ tag: 'story', citations: [[1, 3]] });
    // Its words stand together, and prove nothing.
    const near = 'About 4,200 people in five villages were told to leave their homes.';
    expect(checker.line(line(near, [], 'context'))).toEqual(line(near, [], 'context'));
    const own = 'Embankment dams of this kind were common in the nineteenth century.';
    expect(checker.line(line(own, [], 'context'))).toEqual(line(own, [], 'context'));
    // The statement has too few words to show whose it is.
    expect(checker.line(line('People were told.', [], 'context')).tag).toBe('context');
  });
});

describe('a whole brief', () => {
  it('has its headline and each statement checked, sentences of the article as found', () => {
    const brief = checker.brief(
      aBrief({
        headline: 'Twenty villages emptied below the dam',
        standfirst: [{ text: article.passages[0]?.text ?? '', origin: 'article', citations: [[1, 1]] }],
        story: [{ text: article.passages[1]?.text ?? '', origin: 'article', citations: [[1, 2]] }],
      }),
    );
    expect(brief.standfirst[0]?.check?.verdict).toBe('verbatim');
    expect(brief.story[0]?.check?.verdict).toBe('verbatim');
  });

  it.each<[name: string, change: Partial<Brief>, verdict: string | null]>([
    ['the outlet’s own, as the page has it', { headline: article.title }, null],
    ['the outlet’s own, in other letters', { headline: `${article.title.toUpperCase()} ` }, null],
    ['filled in from the page', { headline: 'Villages emptied', filled: ['headline'] }, null],
    ['by the engine without a model', { headline: 'Villages emptied', engine: 'instant' }, null],
    ['not written yet', { headline: '' }, null],
    ['with a figure that is not there', { headline: '4,900 people leave their homes' }, 'figureNotFound'],
    ['with a name that is not there', { headline: 'Queen Victoria flees the dam above Carrow' }, 'notFound'],
    ['in words of its own', { headline: 'Panic reigns as masonry gives way' }, 'unproven'],
  ])('is checked by the facts of its headline alone, if a model wrote it: %s', (_, change, verdict) => {
    const brief = checker.brief(aBrief({ engine: 'remote', model: 'writer-2', ...change }));
    expect(brief.headlineCheck?.verdict ?? null).toBe(verdict);
    for (const { kind } of brief.headlineCheck?.findings ?? [])
      expect(['number', 'date', 'name', 'quote']).toContain(kind);
  });

  it('has its headline checked on its way to the panel by the same rule', () => {
    const headline = (text: string) => checker.line(line(text, [], 'headline')).check?.verdict ?? null;
    expect(headline(article.title)).toBeNull();
    expect(headline('4,900 people leave their homes')).toBe('figureNotFound');
    expect(headline('Panic reigns as masonry gives way')).toBe('unproven');
  });

  it('has its answers and comparisons checked anew, but for the model’s own words', () => {
    const [kept, own] = [
      { text: article.passages[2]?.text ?? '', origin: 'article' as const, citations: [[1, 3]] as [number, number][] },
      { text: 'Dams age.', origin: 'ai' as const, citations: [] },
    ];
    expect(checker.statements([kept, own]).map(({ check }) => check?.verdict)).toEqual(['verbatim', undefined]);
  });
});

describe('a line across the sources', () => {
  it('is checked against all of them, and keeps its citations', () => {
    const others = [aReadSource(2, ['Officials said 3,800 people had left their homes below the dam.'])];
    const across = createChecker(article, 'en', others);
    const differ = line(
      'One says 4,200 people were told to leave, the other 3,800.',
      [
        [1, 2],
        [2, 1],
      ],
      'differ',
    );
    expect(across.across(differ)).toMatchObject({
      citations: differ.citations,
      check: { findings: expect.any(Array) },
    });
  });
});

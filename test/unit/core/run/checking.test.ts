import { describe, expect, it } from 'vitest';
import type { BriefLine, LineTag } from '../../../../utils/core/brief/types';
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
    expect(checked).toMatchObject({ citations: [[1, 1]], check: { verdict: 'verbatim' } });
    expect(checked.mended).toBeUndefined();
  });

  it('gets other citations where its own do not bear it out, and says which they were', () => {
    const checked = checker.line(line('Engineers found 12 cracks in the wall of the dam.', [[1, 3]]));
    expect(checked).toMatchObject({ citations: [[1, 1]], mended: [[1, 3]], check: { verdict: 'verbatim' } });
  });

  it('names the figure that stands nowhere', () => {
    const { check } = checker.line(line('About 42,000 people in five villages were told to leave.', [[1, 2]]));
    expect(check?.verdict).toBe('notFound');
    expect(check?.findings.find(({ found }) => !found)).toMatchObject({
      kind: 'number',
      text: expect.stringContaining('42,000'),
    });
  });

  it('stays without citations where nothing holds it: it is then the model’s own', () => {
    expect(checker.line(line('Queen Victoria opened a railway in Scotland in 1899.')).citations).toEqual([]);
  });

  it('becomes one of the story where the model called its own what the sources say', () => {
    const told = 'About 4,200 people in five villages were told to leave their homes.';
    expect(checker.line(line(told, [], 'context'))).toMatchObject({ tag: 'story', citations: [[1, 2]] });
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
    expect(brief.headlineCheck?.verdict).not.toBe('verbatim');
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

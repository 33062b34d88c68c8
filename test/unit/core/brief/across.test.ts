import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../../utils/core/article/types';
import { addAcrossLine, citedComparison, emptyAcross } from '../../../../utils/core/brief/across';
import type { BriefLine, LineTag } from '../../../../utils/core/brief/types';
import { articleOf } from './article';

const source = (number: number, texts: string[]) => ({
  number,
  lang: 'en' as const,
  passages: articleOf(texts).passages,
});
const SOURCES = [
  source(1, ['Engineers found water seeping through Tarrow Dam on Sunday.', 'Some 4,200 residents left their homes.']),
  source(2, ['Water was found seeping through Tarrow Dam by engineers.', 'A sluice gate had been stuck since August.']),
  source(3, ['Le barrage de Tarrow fuit depuis dimanche.', 'Quelque 3 800 habitants sont partis.']),
];
const line = (tag: LineTag, text: string, citations: Citation[] = [], opens = false): BriefLine => ({
  tag,
  text,
  citations,
  opens,
});
const settled = (tag: LineTag, text: string, citations: Citation[] = []) =>
  citedComparison(line(tag, text, citations), SOURCES)?.citations ?? null;

describe('citedComparison', () => {
  it('keeps what is borne out', () => {
    expect(
      settled('agree', 'The dam leaks.', [
        [1, 1],
        [3, 1],
      ]),
    ).toEqual([
      [1, 1],
      [3, 1],
    ]);
    expect(
      settled('differ', 'One says 4,200, another 3,800.', [
        [1, 2],
        [3, 2],
      ]),
    ).toEqual([
      [1, 2],
      [3, 2],
    ]);
    expect(settled('only', 'A gate was stuck.', [[2, 2]])).toEqual([[2, 2]]);
  });

  it('gives agreement that cites too little the passages that hold it', () => {
    const text = 'Engineers found water seeping through Tarrow Dam.';
    expect(settled('agree', text)).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(settled('agree', text, [[2, 1]])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  it('drops agreement and difference of one source with itself', () => {
    expect(
      settled('agree', 'The harvest was good.', [
        [1, 1],
        [1, 2],
      ]),
    ).toBeNull();
    expect(settled('differ', 'One says 5, another 6.', [[2, 1]])).toBeNull();
    expect(settled('differ', 'One says 5, another 6.')).toBeNull();
  });

  it('drops what only one is said to say when two are cited, or another holds it', () => {
    expect(
      settled('only', 'A gate was stuck.', [
        [2, 2],
        [1, 1],
      ]),
    ).toBeNull();
    expect(settled('only', 'Engineers found water seeping through Tarrow Dam.', [[2, 1]])).toBeNull();
    expect(settled('only', 'Engineers found water seeping through Tarrow Dam.')).toBeNull();
    expect(settled('only', 'A sluice gate had been stuck since August.')).toEqual([[2, 2]]);
  });

  it('drops citations of sources and passages that were not sent', () => {
    expect(
      settled('agree', 'The dam leaks.', [
        [1, 1],
        [9, 1],
        [2, 7],
      ]),
    ).toBeNull();
    expect(
      settled('story', 'The dam leaks.', [
        [1, 1],
        [9, 1],
      ]),
    ).toEqual([[1, 1]]);
  });

  it('keeps an uncited sentence of the story, with the passages that hold it where some do', () => {
    expect(settled('story', 'A sluice gate had been stuck since August.')).toEqual([[2, 2]]);
    expect(settled('story', 'Dams have failed before in other countries.')).toEqual([]);
  });

  it('drops lines of other tags', () => {
    for (const tag of ['category', 'headline', 'standfirst', 'context'] as const)
      expect(
        settled(tag, 'The dam leaks.', [
          [1, 1],
          [2, 1],
        ]),
      ).toBeNull();
  });
});

describe('addAcrossLine', () => {
  const build = (...lines: BriefLine[]) => lines.reduce(addAcrossLine, emptyAcross());

  it('puts each line in its part, with its origin', () => {
    const across = build(
      line('agree', 'One.', [
        [1, 1],
        [2, 1],
      ]),
      line('differ', 'Two.', [
        [1, 2],
        [3, 2],
      ]),
      line('only', 'Three.', [[1, 2]]),
      line('story', 'Four.', [[2, 1]]),
      line('story', 'Five.', [], true),
    );
    expect(across).toEqual({
      agree: [
        {
          text: 'One.',
          origin: 'related',
          citations: [
            [1, 1],
            [2, 1],
          ],
        },
      ],
      differ: [
        {
          text: 'Two.',
          origin: 'related',
          citations: [
            [1, 2],
            [3, 2],
          ],
        },
      ],
      single: [{ text: 'Three.', origin: 'article', citations: [[1, 2]] }],
      story: [
        { text: 'Four.', origin: 'related', citations: [[2, 1]], opens: true },
        { text: 'Five.', origin: 'ai', citations: [], opens: true },
      ],
    });
  });

  it('leaves out what is not borne out, of another tag, or known', () => {
    const across = build(
      line('agree', 'One.', [[1, 1]]),
      line('differ', 'Two.', [[2, 1]]),
      line('only', 'Three.'),
      line('headline', 'Four', [[1, 1]]),
      line('story', 'Five.', [[1, 1]]),
      line('story', 'Five.', [[2, 1]]),
    );
    expect(across).toEqual({
      ...emptyAcross(),
      story: [{ text: 'Five.', origin: 'article', citations: [[1, 1]], opens: true }],
    });
  });

  it('leaves the comparison it was given as it was', () => {
    const empty = emptyAcross();
    addAcrossLine(empty, line('story', 'One.', [[1, 1]]));
    expect(empty).toEqual(emptyAcross());
  });
});

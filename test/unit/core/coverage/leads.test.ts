import { describe, expect, it } from 'vitest';
import { findDifferences, type ReadSource } from '../../../../utils/core/coverage/differences';
import { leads } from '../../../../utils/core/coverage/leads';
import type { Lead } from '../../../../utils/core/coverage/types';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { articleOf } from '../brief/article';

const source = (number: number, texts: string[], lang: LangTag | null = 'en'): ReadSource => ({
  number,
  lang,
  title: 'Dam leaks',
  passages: articleOf(texts).passages,
});
/** Each sentence with its marks in brackets. */
const marked = ({ sentences }: Lead) =>
  sentences.map(({ text, marks }) =>
    marks
      .toReversed()
      .reduce(
        (all, { start, end, difference }) =>
          `${all.slice(0, start)}[${difference}:${all.slice(start, end)}]${all.slice(end)}`,
        text,
      ),
  );

describe('leads', () => {
  it('are the first two sentences of each source, wherever they stand', () => {
    const found = leads(
      [
        source(2, ['The dam leaks. People left. Rain fell.']),
        source(3, ['Le barrage fuit.', 'Des villages sont vides. Il pleut.'], 'fr'),
      ],
      [],
    );
    expect(found.map(({ number, lang }) => [number, lang])).toEqual([
      [2, 'en'],
      [3, 'fr'],
    ]);
    expect(found.map(({ sentences }) => sentences.map(({ text, passage }) => `${passage} ${text}`))).toEqual([
      ['1 The dam leaks.', '1 People left.'],
      ['1 Le barrage fuit.', '2 Des villages sont vides.'],
    ]);
  });

  it('mark what differs, each source in its own words', () => {
    const all = [
      source(1, ['About 4,200 people were evacuated below Tarrow Dam.', 'Twelve people were killed.']),
      source(2, ['Police evacuated 3,800 people, of 14,200 people in the valley. Some 15 people were killed.']),
      source(3, ['Quelque 4 200 habitants ont été évacués.', 'La crue a fait 15 morts.'], 'fr'),
    ];
    const [first, ...others] = all;
    const differences = findDifferences(
      articleOf(first?.passages.map(({ text }) => text) ?? [], { publishedAt: null }),
      others,
    );
    expect(leads(all, differences).map(marked)).toEqual([
      ['[0:About 4,200 people] were evacuated below Tarrow Dam.', '[1:Twelve people] were killed.'],
      ['Police evacuated [0:3,800 people], of 14,200 people in the valley.', '[1:Some 15 people] were killed.'],
      ['[0:Quelque 4 200] habitants ont été évacués.', 'La crue a fait [1:15] morts.'],
    ]);
  });

  it('mark names', () => {
    const all = [source(1, ['Mayor Ilse Brandt spoke.']), source(2, ['Mayor Ilse Brands spoke.'])];
    const differences = findDifferences(articleOf(['Mayor Ilse Brandt spoke.']), all.slice(1));
    expect(leads(all, differences).map(marked)).toEqual([
      ['Mayor [0:Ilse Brandt] spoke.'],
      ['Mayor [0:Ilse Brands] spoke.'],
    ]);
  });

  it('mark no part of a longer number, and nothing of another source', () => {
    const differences = [
      {
        about: '',
        kind: 'number' as const,
        values: [{ text: '200 people', citations: [[2, 2]] as [number, number][] }],
      },
    ];
    expect(
      leads([source(2, ['Some 4,200 people left.']), source(3, ['Some 200 people left.'])], differences).map(marked),
    ).toEqual([['Some 4,200 people left.'], ['Some 200 people left.']]);
  });

  it('leave out subheads, captions and sources without prose', () => {
    const [first, second] = articleOf(['Nine days', 'The dam leaks.']).passages;
    if (!first || !second) throw new Error('no passages');
    const passages = [{ ...first, kind: 'subhead' as const }, second];
    expect(leads([{ ...source(2, []), passages }, source(3, [])], []).map(marked)).toEqual([['The dam leaks.']]);
  });

  it('are short even where a sentence never ends', () => {
    const [lead] = leads([source(2, ['The dam leaks.', 'and so on '.repeat(100)])], []);
    expect(lead?.sentences.map(({ text }) => text)).toEqual(['The dam leaks.']);
    const [endless] = leads([source(2, ['and so on '.repeat(10_000)])], []);
    expect(endless?.sentences[0]?.text).toMatch(/^and so on .{380,400}…$/);
  });
});

import { describe, expect, it } from 'vitest';
import type { ArticleKind, Passage, PassageKind } from '../../../../utils/core/article/types';
import { formOf } from '../../../../utils/core/instant/entries';
import { entryStatements } from '../../../../utils/core/instant/entry-brief';

type Written = [kind: PassageKind, text: string, time?: string];

const passages = (...all: Written[]): Passage[] =>
  all.map(([kind, text, time], i) => ({ n: i + 1, kind, text, ...(time === undefined ? {} : { time }) }));

const statements = (kind: ArticleKind, all: Passage[]) => {
  const form = formOf({ kind, passages: all });
  return form && entryStatements(form.entries, { most: 5, lang: 'en' });
};

const AT = (hour: string) => `2026-11-22T${hour}:00Z`;
const LIVE = passages(
  ['paragraph', 'The dam above Marlow was opened this morning after a week of rain.'],
  ['subhead', 'Bridge closed', AT('10:05')],
  ['live', 'The bridge in Marlow was closed to cars. It stays open to people on foot.', AT('10:05')],
  ['live', 'He thanked the crews. Mayor Anna Brook thanked the crews who had worked all night.', AT('09:40')],
  ['live', 'Two schools send their pupils home at noon.', AT('09:10')],
);

describe('formOf', () => {
  it('takes the entries of a live report in the order of the page', () => {
    const form = formOf({ kind: 'live', passages: LIVE });
    expect(form?.before.map(({ n }) => n)).toEqual([1]);
    expect(form?.entries.map(({ time, head }) => [time, head])).toEqual([
      [AT('10:05'), 'Bridge closed'],
      [AT('09:40'), null],
      [AT('09:10'), null],
    ]);
  });

  it('takes the items of a list by their heads', () => {
    const list = passages(
      ['subhead', 'ABB'],
      ['paragraph', 'The Swiss group sells its robots for 4 billion.'],
      ['subhead', 'Volvo'],
      ['paragraph', 'The maker closes a plant in Ghent.'],
      ['subhead', 'TSMC'],
      ['paragraph', 'The Taiwanese giant raises its forecast.'],
    );
    expect(statements('list', list)?.map(({ head, text }) => `${head}: ${text}`)).toEqual([
      'ABB: The Swiss group sells its robots for 4 billion.',
      'Volvo: The maker closes a plant in Ghent.',
      'TSMC: The Taiwanese giant raises its forecast.',
    ]);
  });

  it('takes the captions of pictures without heads for the items of a list', () => {
    const pictures = passages(
      ['paragraph', 'A photographer spent the winter with the net menders of Marlow.'],
      ['caption', 'Amelia Cross lights the stove at six, before dawn. The others come later.'],
      ['caption', 'The needle went from mother to daughter.'],
      ['caption', 'The shed will be pulled down in May.'],
    );
    expect(formOf({ kind: 'list', passages: pictures })?.before.map(({ n }) => n)).toEqual([1]);
    expect(statements('list', pictures)?.map(({ text }) => text)).toEqual([
      'Amelia Cross lights the stove at six, before dawn.',
      'The needle went from mother to daughter.',
      'The shed will be pulled down in May.',
    ]);
    expect(statements('news', pictures)).toBeNull();
    const items = passages(['paragraph', 'It rains.'], ['item', 'One inch.'], ['item', 'Two inches.'], ['item', 'No.']);
    expect(statements('list', items)).toBeNull();
  });

  it('takes the answers of an interview with their questions', () => {
    const interview = passages(
      ['paragraph', 'Anna Brook has run the dam for nine years.'],
      ['paragraph', 'How high is the water?'],
      ['paragraph', 'The water stands at 38 metres, which is a record.'],
      ['subhead', 'Will the wall hold?'],
      ['paragraph', 'The wall was built for 44 metres.'],
      ['paragraph', 'Who decides?'],
      ['paragraph', 'The county decides, and I advise it.'],
    );
    expect(statements('interview', interview)?.map(({ head }) => head)).toEqual([
      'How high is the water?',
      'Will the wall hold?',
      'Who decides?',
    ]);
  });

  it.each<[ArticleKind, Passage[]]>([
    ['news', LIVE],
    ['live', passages(['paragraph', 'One.'], ['paragraph', 'Two.'])],
    ['interview', passages(['paragraph', 'Why?'], ['paragraph', 'Because the river rose in the night.'])],
  ])('leaves a continuous story of kind %s as it is', (kind, all) => {
    expect(formOf({ kind, passages: all })).toBeNull();
  });
});

describe('entryStatements', () => {
  it('gives the first sentence that stands by itself, with time, head and passage', () => {
    expect(statements('live', LIVE)).toEqual([
      {
        ...{ text: 'The bridge in Marlow was closed to cars.', origin: 'article', citations: [[1, 3]], opens: true },
        ...{ time: AT('10:05'), head: 'Bridge closed' },
      },
      {
        ...{ text: 'Mayor Anna Brook thanked the crews who had worked all night.', origin: 'article' },
        ...{ citations: [[1, 4]], opens: true, time: AT('09:40') },
      },
      {
        ...{ text: 'Two schools send their pupils home at noon.', origin: 'article', citations: [[1, 5]], opens: true },
        ...{ time: AT('09:10') },
      },
    ]);
  });
});

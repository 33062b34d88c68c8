import { describe, expect, it } from 'vitest';
import { type PassageChange, textChanges } from '../../../../utils/core/article/changes';
import { expectLinear } from '../../../support/growth';
import { anArticle } from '../../../support/run';

const PLAIN = [
  'Police went from door to door in five villages below the dam.',
  'The flow had grown to eleven litres a second by the evening.',
  'Schools in Marrick stay closed on Monday.',
  'Tap water remains safe, the company said.',
];
const article = (texts: readonly string[], title = 'Villages cleared') =>
  anArticle({ title, passages: texts.map((text, i) => ({ n: i + 1, text, kind: 'paragraph' })) });
const changes = (before: readonly string[], after: readonly string[]) =>
  textChanges(article(before), article(after)).passages;
const brief = (change: PassageChange) =>
  change.type === 'edited'
    ? `edited ${change.before}>${change.passage}`
    : change.type === 'added'
      ? `added ${change.passage}`
      : `removed ${change.before}`;

describe('what changed in an article', () => {
  it('is nothing where the text is the same', () => {
    expect(textChanges(article(PLAIN), article(PLAIN))).toEqual({ title: null, passages: [], more: 0 });
  });

  it('is a passage added, one removed, one edited, in reading order, with the words that changed', () => {
    const after = [
      'The county opened a shelter.',
      PLAIN[0] ?? '',
      'The flow had grown to fourteen litres a second by the evening.',
      PLAIN[3] ?? '',
    ];
    const found = changes(PLAIN, after);
    expect(found.map(brief)).toEqual(['added 1', 'edited 2>3', 'removed 3']);
    expect(found[1]).toMatchObject({
      parts: [
        { text: 'The flow had grown to ', change: 'same' },
        { text: 'eleven', change: 'removed' },
        { text: 'fourteen', change: 'added' },
        { text: ' litres a second by the evening.', change: 'same' },
      ],
    });
  });

  it('is two changes, not an edit, where one passage makes way for another', () => {
    const found = changes(PLAIN, [...PLAIN.slice(0, 3), 'Trains end at Hallin Junction until further notice.']);
    expect(found.map(brief)).toEqual(['removed 4', 'added 4']);
  });

  it('finds an edited passage behind new ones in its place', () => {
    const edited = 'Schools in Marrick stay closed on Monday and Tuesday.';
    const found = changes(PLAIN, [PLAIN[0] ?? '', PLAIN[1] ?? '', 'A new line of text.', edited, PLAIN[3] ?? '']);
    expect(found.map(brief)).toEqual(['added 3', 'edited 3>4']);
  });

  it('is no change where passages have only moved', () => {
    expect(changes(PLAIN, PLAIN.toReversed())).toEqual([]);
  });

  it('counts a text that stands there twice twice', () => {
    expect(changes(PLAIN, [...PLAIN, PLAIN[2] ?? '']).map(brief)).toEqual(['added 5']);
  });

  it('is the title word by word', () => {
    const { title, passages } = textChanges(
      article(PLAIN, 'Five villages cleared'),
      article(PLAIN, 'Six villages cleared'),
    );
    expect(title?.map(({ text, change }) => `${change} ${text}`)).toEqual([
      'removed Five',
      'added Six',
      'same  villages cleared',
    ]);
    expect(passages).toEqual([]);
  });

  it('is told from nothing to something, and back', () => {
    expect(changes([], PLAIN.slice(0, 1)).map(brief)).toEqual(['added 1']);
    expect(changes(PLAIN.slice(0, 1), []).map(brief)).toEqual(['removed 1']);
  });

  it('is told one by one up to a point, and counted beyond', () => {
    const many = Array.from({ length: 250 }, (_, i) => `Entry ${i}.`);
    const found = textChanges(article([]), article(many));
    expect(found.passages).toHaveLength(200);
    expect(found.more).toBe(50);
  });

  it('of a page of another story is that page, in linear time', () => {
    const pages = (size: number) =>
      ['old', 'new'].map((word) => article(Array.from({ length: size }, (_, i) => `The ${word} entry number ${i}.`)));
    expectLinear(pages, ([before, after]) => before && after && textChanges(before, after), 4000);
    const [before = article([]), after = article([])] = pages(3000);
    const found = textChanges(before, after);
    expect(found.passages.length + found.more).toBeGreaterThanOrEqual(3000);
  });
});

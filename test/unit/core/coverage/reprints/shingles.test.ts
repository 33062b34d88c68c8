import { describe, expect, it } from 'vitest';
import { containment, shingles, unquoted } from '../../../../../utils/core/coverage/reprints/shingles';
import { expectLinear } from '../../../../support/growth';

describe('unquoted', () => {
  it.each([
    ['He said: “We are leaving.” Then he left.', ['He said: ', ' Then he left.']],
    ['Elle a dit « nous partons » avant de partir.', ['Elle a dit ', ' avant de partir.']],
    ['"All of it," she said, "is ours."', ['', ' she said, ', '']],
    ['No quotation here.', ['No quotation here.']],
  ])('takes quotations out of %s', (text, pieces) => {
    expect(unquoted(text)).toEqual(pieces);
  });

  it('ends a quotation that is never closed with its paragraph', () => {
    expect(unquoted('She said: “We are leaving.\nThe house was empty.').join('|')).toContain('The house was empty.');
  });

  it('leaves out embedded posts', () => {
    expect(unquoted('Ann wrote:\nSo long, Marlow! — Ann Writer (@annwriter) March 3, 2026\nShe moved.')).toEqual([
      'Ann wrote:',
      'She moved.',
    ]);
  });
});

describe('shingles', () => {
  it('counts runs of five words, and none over a gap', () => {
    expect(shingles(['one two three four five six']).size).toBe(2);
    expect(shingles(['one two three', 'four five six']).size).toBe(0);
    expect(shingles([]).size).toBe(0);
  });

  it('knows a run again whatever its case and marks', () => {
    expect(containment(shingles(['The dam, it leaks again.']), shingles(['The dam it LEAKS – again']))).toBe(1);
  });

  it('reads scripts without spaces', () => {
    const text = '塔罗大坝渗水五个村庄连夜撤离数千村民前往马里克体育馆过夜';
    expect(containment(shingles([text]), shingles([`${text}当局表示`]))).toBe(1);
    expect(containment(shingles([text]), shingles(['马洛市周日晚间关闭了最古老的电车线路市长一同乘坐末班车']))).toBe(0);
  });

  it('takes time in proportion to the text, whatever is in it', () => {
    expectLinear(
      (size) => '“a "b «c » ’d '.repeat(size),
      (text) => void shingles(unquoted(text)),
      4000,
    );
  });
});

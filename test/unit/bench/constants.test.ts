import { describe, expect, it } from 'vitest';
import { type Constant, constantsIn, movesOf, movesText, scaled, withValue } from '../../bench/lib/constants';
import { constantsPage } from '../../bench/lib/constants-page';

const TABLE = `/*
 * A table.
 */

/** Weight of a word in a title. @unit weight */
export const TITLE_WEIGHT = 1.5;

/**
 * Most words that are read.
 * @unit words
 */
export const LONGEST_TITLE_WORDS = 4_000;
`;

const constant = (value: number, unit: string): Constant => ({ part: 'made-up', name: 'NAME', value, unit });

describe('a table of constants', () => {
  it('is read with values and units', () => {
    expect(constantsIn('made-up', TABLE)).toEqual([
      { part: 'made-up', name: 'TITLE_WEIGHT', value: 1.5, unit: 'weight' },
      { part: 'made-up', name: 'LONGEST_TITLE_WORDS', value: 4000, unit: 'words' },
    ]);
  });

  it('has a unit for each constant', () => {
    const bare = '/** Weight of a word. */\nexport const TITLE_WEIGHT = 1.5;\n';
    expect(() => constantsIn('made-up', bare)).toThrow('made-up: TITLE_WEIGHT has no @unit');
  });

  it('can have another value of one of them', () => {
    expect(withValue(TABLE, 'TITLE_WEIGHT', 3)).toBe(TABLE.replace('1.5', '3'));
    expect(() => withValue(TABLE, 'TITLE', 3)).toThrow('TITLE');
  });
});

describe('a halved or doubled constant', () => {
  it.each([
    [0.7, 'share', 0.5, 0.35],
    [0.7, 'share', 2, 1],
    [1, 'score', 2, null],
    [0.7, 'weight', 2, 1.4],
    [2.67, 'factor', 2, 5.34],
    [0.015, 'likeness', 0.5, 0.0075],
    [4, 'words', 0.5, 2],
    [5, 'words', 0.5, 3],
    [3, 'sentences', 2, 6],
    [1, 'articles', 0.5, null],
    [1, 'weight', 0.5, 0.5],
  ])('%s %s, times %s', (value, unit, factor, expected) => {
    expect(scaled(constant(value, unit), factor)).toBe(expected);
  });
});

describe('the effect of a constant', () => {
  const before = { one: { AUC: 0.9, 'ms a page': 4 }, other: { AUC: 0.8, 'ms a page': 4 } };
  const how = { figures: ['AUC'], points: 100 };

  it('is the mean move and the largest of one set, in points', () => {
    const moves = movesOf(before, { one: { AUC: 0.91, 'ms a page': 9 }, other: { AUC: 0.77, 'ms a page': 9 } }, how);
    expect(moves).toEqual({ mean: { AUC: -1 }, most: { set: 'other', figure: 'AUC', by: -3 } });
    expect(movesText(moves)).toBe('AUC −1; most: other AUC −3');
  });

  it('is nothing where no figure moves by a tenth of a point', () => {
    const moves = movesOf(before, { one: { AUC: 0.9003 }, other: { AUC: 0.8 } }, how);
    expect(moves).toEqual({ mean: { AUC: 0 }, most: null });
    expect(movesText(moves)).toBe('nothing');
  });

  it('leaves out means that did not move', () => {
    const shares = { 'wordsFound, of right': 0.5, 'wordsFound, of wrong': 0.2 };
    const moved = { 'wordsFound, of right': 0.5, 'wordsFound, of wrong': 0.17 };
    const two = { figures: Object.keys(shares), points: 100 };
    expect(movesText(movesOf({ one: shares }, { one: moved }, two))).toBe(
      'wordsFound of wrong −3; most: one wordsFound of wrong −3',
    );
    const apart = movesOf(before, { one: { AUC: 0.91 }, other: { AUC: 0.79 } }, how);
    expect(movesText(apart)).toBe('no mean; most: one AUC +1');
  });

  it('stands in a table a part', () => {
    const moves = { value: 0.5, mean: { AUC: -1 }, most: { set: 'other', figure: 'AUC', by: -3 } };
    const rows = [{ ...constant(1, 'weight'), date: '2026-11-30', halved: moves, doubled: null }];
    expect(constantsPage(rows)).toContain(
      '\n## made-up\n\n| constant | value | unit | halved | doubled |\n|---|---|---|---|---|\n' +
        '| `NAME` | 1 | weight | 0.5: AUC −1; most: other AUC −3 | – |\n',
    );
  });
});

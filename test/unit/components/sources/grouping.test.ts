import { expect, it } from 'vitest';
import { groupSources } from '../../../../components/sources/grouping';
import type { Source } from '../../../../utils/core/coverage/types';
import { aSource } from '../../../support/coverage';

const named = (name: string, change: Partial<Source> = {}) =>
  aSource({ url: `https://${name}.example/`, domain: `${name}.example`, ...change });
const groupsOf = (sources: Source[], pinned = '') =>
  groupSources(sources, { isPinned: ({ domain }) => domain === `${pinned}.example`, textOf: () => '' }).map(
    ({ name, lists }) => [
      name,
      lists.map((list) => [list.reason, list.sources.map(({ domain }) => domain.replace('.example', ''))]),
    ],
  );

it('is nothing of nothing', () => {
  expect(groupsOf([])).toEqual([]);
});

it('has what was read in the order of numbers, and what was not by reason', () => {
  expect(
    groupsOf([
      named('slow', { reading: 'tooSlow' }),
      named('b', { number: 3, reading: 'read' }),
      named('cut', { number: 10, reading: 'cut' }),
      named('a', { number: 2, reading: 'read' }),
      named('new'),
      named('barred', { reading: 'blocked' }),
      named('new2'),
    ]),
  ).toEqual([
    ['read', [[null, ['a', 'b', 'cut']]]],
    [
      'unread',
      [
        ['unread', ['new', 'new2']],
        ['blocked', ['barred']],
        ['tooSlow', ['slow']],
      ],
    ],
  ]);
});

it('lists reprints, opinion and follow-ups apart, read or not', () => {
  expect(
    groupsOf([
      named('copy', { group: 'reprint', number: 2, reading: 'read' }),
      named('view', { group: 'opinion' }),
      named('later', { group: 'followup', number: 4, reading: 'read' }),
    ]),
  ).toEqual([
    ['same', [[null, ['copy']]]],
    ['apart', [[null, ['later', 'view']]]],
  ]);
});

it('puts pinned outlets first in their list', () => {
  const read = (name: string, number: number) => named(name, { number, reading: 'read' });
  expect(groupsOf([read('a', 2), read('b', 3), read('c', 4)], 'c')).toEqual([['read', [[null, ['c', 'a', 'b']]]]]);
});

it('loses none of 40, whatever became of them', () => {
  const readings = ['unread', 'waiting', 'reading', 'paywalled', 'blocked', 'refused', 'tooLarge', 'tooSlow'] as const;
  const groups = ['report', 'reprint', 'followup', 'opinion'] as const;
  const all = Array.from({ length: 40 }, (_, n) =>
    named(`s${n}`, { reading: readings[n % 8] ?? 'failed', group: groups[n % 4] ?? 'report' }),
  );
  const listed = groupSources(all, { isPinned: () => false, textOf: ({ domain }) => domain }).flatMap(({ lists }) =>
    lists.flatMap(({ sources }) => sources),
  );
  expect(new Set(listed.map(({ id }) => id)).size).toBe(40);
  expect(listed).toHaveLength(40);
});

import { describe, expect, it } from 'vitest';
import { grouped } from '../../../../utils/core/library/groups';
import { tagsFrom } from '../../../../utils/core/library/tags';
import { aKeptBrief, aRow } from '../../../support/kept';

describe('tags as typed', () => {
  it.each([
    ['', []],
    ['climate', ['climate']],
    [' climate ,  , #water', ['climate', 'water']],
    ['Climate, climate, CLIMATE', ['Climate']],
    ['été, ete', ['été']],
    ['sea  level、水', ['sea level', '水']],
    ['!!!, ok', ['ok']],
  ])('%j', (typed, tags) => {
    expect(tagsFrom(typed)).toEqual(tags);
  });
});

describe('groups of rows', () => {
  const at = (text: string) => new Date(text).getTime();
  const row = (key: string, savedAt: number, event = key) => ({ ...aRow(aKeptBrief({ key, savedAt })), event });

  it('are days of events, an event on the day of its newest brief', () => {
    const rows = [
      row('c', at('2026-11-22T23:00:00')),
      row('b', at('2026-11-22T01:00:00'), 'a'),
      row('d', at('2026-11-21T12:00:00')),
      row('a', at('2026-11-21T09:00:00'), 'a'),
    ];
    expect(grouped(rows).map(({ day, events }) => [day, events.map((one) => one.rows.map(({ key }) => key))])).toEqual([
      [at('2026-11-22T00:00:00'), [['c'], ['b', 'a']]],
      [at('2026-11-21T00:00:00'), [['d']]],
    ]);
  });
});

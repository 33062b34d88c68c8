import { describe, expect, it } from 'vitest';
import { eventAmong } from '../../../../utils/core/library/event';
import type { LibraryRow } from '../../../../utils/core/library/types';
import { aKeptBrief, aRow } from '../../../support/kept';

const NOON = Date.parse('2026-11-22T12:00:00Z');

function row(key: string, title: string, lead: string, change: Partial<LibraryRow> = {}): LibraryRow {
  return { ...aRow(aKeptBrief({ key, title, savedAt: NOON })), lead, publishedAt: '2026-11-22T08:00:00Z', ...change };
}

const OTHERS = [
  row('strike', 'Rail strike halts trains to Hallin', 'Drivers walked out over pay on Monday.'),
  row('election', 'Mayor of Oxlode loses by nine votes', 'A recount was ordered after the closest result in years.'),
  row('match', 'Northmarch win cup after penalties', 'The goalkeeper saved three shots.'),
  row('school', 'School roof collapses during holidays', 'Nobody was inside when beams gave way.'),
  row('bank', 'Valley Bank cuts two hundred jobs', 'Branches in four towns will shut by spring.'),
  row('fire', 'Wildfire reaches vineyards of Carrow', 'Firefighters saved the village overnight.'),
  row('museum', 'Museum returns bronze to Benin', 'The statue had been on show for a century.'),
  row('court', 'Court frees farmer jailed for hedge', 'Judges called the sentence absurd.'),
  row(
    'dam',
    'Cracks close Tarrow dam, valley evacuated',
    'Engineers found cracks in the Tarrow dam and 4,000 people left.',
  ),
];
const second = row(
  'dam 2',
  'Thousands leave valley below cracked Tarrow dam',
  'Engineers found cracks in the Tarrow dam on Friday.',
);

describe('the event of a brief', () => {
  it('is that of another report on it', () => {
    expect(eventAmong(second, OTHERS)).toBe('dam');
  });

  it('is that of the brief that was joined before, not of the one in between', () => {
    expect(
      eventAmong(
        second,
        OTHERS.map((one) => (one.key === 'dam' ? { ...one, event: 'first' } : one)),
      ),
    ).toBe('first');
  });

  it.each([
    ['nothing is like it', row('frost', 'Late frost ruins apple harvest', 'Growers expect half a crop.'), OTHERS],
    ['it is of another week', { ...second, publishedAt: '2026-11-29T08:00:00Z' }, OTHERS],
    ['there are few to compare with', second, OTHERS.slice(-3)],
  ])('is its own where %s', (_, one, others) => {
    expect(eventAmong(one, others)).toBe(one.key);
  });

  it('is that of the same page, however few there are', () => {
    const again = row('dam again', 'Another headline', '', { url: OTHERS.at(-1)?.url ?? '' });
    expect(eventAmong(again, OTHERS.slice(-1))).toBe('dam');
  });
});

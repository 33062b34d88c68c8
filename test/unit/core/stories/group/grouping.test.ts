import { describe, expect, it } from 'vitest';
import { type GroupItem, Grouping, type Wishes } from '../../../../../utils/core/stories/group/grouping';

const START = Date.parse('2026-11-25T08:00:00Z');
const HOUR = 3_600_000;

let count = 0;
function item(title: string, change: Partial<GroupItem> = {}): GroupItem {
  count += 1;
  return { id: `item-${count}`, url: '', title, lead: '', lang: 'en', at: START + count * 60_000, ...change };
}

/** Groups titles and returns, for each, the number of its story. */
function storiesOf(items: readonly GroupItem[], wishes?: Wishes): number[] {
  const grouping = new Grouping(wishes);
  for (const one of items) grouping.add(one);
  const ids = [...new Set(items.map(({ id }) => grouping.storyOf(id)))];
  return items.map(({ id }) => ids.indexOf(grouping.storyOf(id)));
}

describe('grouping', () => {
  it('joins reports of one event and keeps others apart', () => {
    const titles = [
      'Thousands leave homes below Tarrow Dam as cracks widen',
      'Cracks in Tarrow Dam force thousands from their homes',
      'Striking ferry crews reach pay deal in Port Hallin',
      'Tarrow Dam: thousands told to leave as cracks widen',
      'Ferry crews in Port Hallin accept pay deal and end strike',
    ];
    expect(storiesOf(titles.map((title) => item(title)))).toEqual([0, 0, 1, 0, 1]);
  });

  it('does not join events of one kind in different places', () => {
    const titles = [
      'Earthquake of magnitude 6.1 hits northern Peru',
      'Earthquake hits northern Peru, magnitude 6.1',
      'Earthquake shakes Hokkaido, no damage reported',
    ];
    expect(storiesOf(titles.map((title) => item(title)))).toEqual([0, 0, 1]);
  });

  it('does not join what is days apart', () => {
    const again = { at: START + 120 * HOUR };
    expect(
      storiesOf([item('Storm closes Port Hallin harbour'), item('Storm closes Port Hallin harbour', again)]),
    ).toEqual([0, 1]);
  });

  it.each([
    ['Horoscope: what the stars say for Tarrow Dam', 'Tarrow Dam horoscope: what the stars say', 'en'],
    ['Das Wetter heute: Regen in Sankt Arden', 'Wetter heute: Regen in Sankt Arden', 'de'],
    ['Résultats du Loto : le tirage du lundi', 'Résultats du Loto : le tirage du lundi', 'fr'],
    ['Horóscopo de hoy: las predicciones', 'Horóscopo de hoy: las predicciones', 'es'],
  ] as const)('leaves pieces that come whatever happens alone: %s', (one, other, lang) => {
    expect(storiesOf([item(one, { lang }), item(other, { lang })])).toEqual([0, 1]);
  });

  it('lets a live page into a story and gives it no say', () => {
    const items = [
      item('Cracks in Tarrow Dam force thousands from their homes'),
      item('Tarrow Dam cracks force thousands out – live updates', { url: 'https://news.example/live/blog' }),
      item('Live updates: cracks in Tarrow Dam, and budget vote in Carrow', { url: 'https://news.example/live/x' }),
      item('Budget vote in Carrow is put off'),
    ];
    const [dam, live, , budget] = storiesOf(items);
    expect(live).toBe(dam);
    expect(budget).not.toBe(dam);
  });

  it.each(['', '!!!', '2026', '🚢', 'a', 'x'.repeat(100_000)])('takes a title that says nothing: %.20s', (title) => {
    expect(storiesOf([item(title), item('Ferry crews in Port Hallin accept pay deal')])).toEqual([0, 1]);
  });

  it('keeps the id of the first, through stories that become one', () => {
    const grouping = new Grouping();
    const [first, second] = [
      item('Ferry crews of Port Hallin strike over night pay'),
      item('Northmarch harbour at a standstill: mediators called to ferry strike'),
    ];
    const both =
      'Ferry crews of Port Hallin strike over night pay: Northmarch harbour at a standstill, mediators called';
    const ids = [first, second].map((one) => grouping.add(one));
    for (let i = 0; i < 3; i++) grouping.add(item(both));
    expect(grouping.storyOf(first.id)).toBe(ids[0]);
    expect(grouping.current(ids[1] ?? '')).toBe(grouping.storyOf(second.id));
  });

  it('returns a known item’s story without placing it again', () => {
    const grouping = new Grouping();
    const one = item('Cracks in Tarrow Dam force thousands from their homes');
    expect(grouping.add(one)).toBe(grouping.add({ ...one, title: 'An edited headline' }));
    expect(grouping.itemsOf(one.id)).toEqual([one.id]);
  });

  it('takes the reader’s word', () => {
    const [a, b, c] = [
      item('Cracks in Tarrow Dam force thousands from their homes'),
      item('Thousands forced from homes by cracks in Tarrow Dam'),
      item('Ministers meet in Carrow'),
    ];
    const items = [a, b, c];
    expect(storiesOf(items)).toEqual([0, 0, 1]);
    expect(storiesOf(items, { together: [], apart: [[b.id, a.id]] })).toEqual([0, 1, 2]);
    expect(storiesOf(items, { together: [[c.id, a.id]], apart: [] })).toEqual([0, 0, 0]);
  });

  it('goes on from what was kept, with the same ids', () => {
    const kept = [
      item('Cracks in Tarrow Dam force thousands from their homes'),
      item('Thousands forced from homes by cracks in Tarrow Dam'),
    ];
    const grouping = new Grouping();
    for (const one of kept) grouping.restore(one, 'story-of-old');
    expect(grouping.add(item('Tarrow Dam cracks: thousands are forced from their homes'))).toBe('story-of-old');
    expect(grouping.add(item('Ministers meet in Carrow'))).not.toBe('story-of-old');
  });
});

describe('across languages', () => {
  const reports = [
    item('Luka Varesh scores 48 points for Slovenia against Argentina in Port Hallin', { lang: 'en' }),
    item('Slowenien schlägt Argentinien in Port Hallin: Luka Varesh mit 48 Punkten', { lang: 'de' }),
    item('La Slovénie bat l’Argentine à Port Hallin : 48 points pour Luka Varesh', { lang: 'fr' }),
  ];

  it('joins by names, countries and figures', () => {
    expect(storiesOf(reports)).toEqual([0, 0, 0]);
  });

  it('does not join by who and where alone', () => {
    const other = item('Luka Varesh besucht Argentinien', { lang: 'de' });
    expect(storiesOf([...reports.slice(0, 1), other])).toEqual([0, 1]);
  });
});

import { describe, expect, it } from 'vitest';
import type { NewsOfStory, Shown } from '../../../../../utils/core/stories/edition/again';
import { dayOf, lastHour, nextHour } from '../../../../../utils/core/stories/edition/clock';
import {
  type EditionInput,
  type EditionStory,
  makeEdition,
  sinceEdition,
} from '../../../../../utils/core/stories/edition/edition';
import { hiddenBy, hiddenCounts } from '../../../../../utils/core/stories/edition/hide';
import type { ToldStory } from '../../../../../utils/core/stories/edition/told';
import { topicsOf } from '../../../../../utils/core/stories/edition/topics';

const NOW = Date.parse('2026-11-25T07:00:00Z');
const HOUR = 3_600_000;

interface Some extends Partial<Omit<ToldStory, 'count'>> {
  independent?: number;
  hoursAgo?: number;
}

function story(id: string, { independent = 1, hoursAgo = 1, outlet = `Outlet ${id}`, ...rest }: Some = {}): ToldStory {
  const last = NOW - hoursAgo * HOUR;
  return {
    ...{ id, headline: `Story ${id}`, url: `https://${id}.example/`, outlet, lang: 'en', category: null },
    ...{ standfirst: '', first: last, last, topics: [], followed: false },
    count: { independent, articles: independent, upTo: true, owners: null, agencies: [], outlets: [outlet] },
    items: [{ id, url: `https://${id}.example/`, title: `Story ${id}`, outlet, at: last }],
    ...rest,
  };
}

const input = (stories: ToldStory[], change: Partial<EditionInput> = {}): EditionInput => ({
  ...{ stories, rules: [], shown: new Map<string, Shown>(), news: new Map<string, NewsOfStory[]>() },
  ...{ size: 12, now: NOW },
  ...change,
});
const ids = (stories: readonly EditionStory[]) => stories.map(({ id }) => id);
const many = (n: number, some: (i: number) => Some) => Array.from({ length: n }, (_, i) => story(`s${i}`, some(i)));

describe('an edition', () => {
  it('of nothing is empty', () => {
    expect(makeEdition(input([]))).toEqual([]);
  });

  it('has no more stories than asked for, of 200 in an hour', () => {
    expect(makeEdition(input(many(200, () => ({ hoursAgo: 0.5 }))))).toHaveLength(12);
  });

  it('puts more independent sources first, and older stories lower', () => {
    const stories = [
      story('few', { independent: 2 }),
      story('many', { independent: 9 }),
      story('old', { independent: 9, hoursAgo: 60 }),
    ];
    expect(ids(makeEdition(input(stories)))).toEqual(['many', 'few', 'old']);
  });

  it('begins an update with what is new of a story that was read in the panel, and puts one without anything lower', () => {
    const statement = { text: 'The dam is full.', outlet: 'Star', url: 'https://star.example/', at: NOW };
    const news = new Map<string, NewsOfStory[]>([
      ['read', []],
      ['later', [statement]],
    ]);
    const made = makeEdition(input([story('read'), story('later'), story('fresh')], { news }));
    expect(made.at(-1)?.id).not.toBe('fresh');
    expect(made.find(({ id }) => id === 'later')?.update).toEqual({ before: 1, statements: [statement] });
    expect(made.find(({ id }) => id === 'read')?.update).toBeNull();
  });

  it('leaves out what is older than stories are gathered for, and what comes each day', () => {
    const horoscope = story('h', {
      items: [{ id: 'h', url: 'https://h.example/', title: 'Horoscope: your stars today', outlet: 'H', at: NOW }],
    });
    expect(makeEdition(input([story('old', { hoursAgo: 120 }), horoscope]))).toEqual([]);
  });

  it('is led by one outlet three times at most, where others are there', () => {
    const stories = many(40, (i) => ({ outlet: i < 20 ? 'Loud' : `Outlet ${i}`, independent: i < 20 ? 9 : 1 }));
    const led = makeEdition(input(stories)).filter(({ outlet }) => outlet === 'Loud');
    expect(led).toHaveLength(3);
  });

  it('is filled by one outlet alone where there is no other', () => {
    expect(makeEdition(input(many(20, () => ({ outlet: 'Only' }))))).toHaveLength(12);
  });

  it('is of one topic for 40 % at most, where there are others', () => {
    const topic = (i: number) => (i < 20 ? ['climate'] : [`topic ${i % 5}`]);
    const stories = many(60, (i) => ({ topics: topic(i), independent: i < 20 ? 9 : 1 }));
    const on = makeEdition(input(stories)).filter(({ topics }) => topics.includes('climate'));
    expect(on).toHaveLength(4);
  });

  it.each([
    [12, 2],
    [5, 1],
  ])('of %i keeps %i places for what many report outside the topics', (size, places) => {
    const own = many(30, (i) => ({ topics: [`topic ${i % 6}`], independent: 3 }));
    const beyond = [1, 2, 3].map((i) => story(`b${i}`, { independent: 8 - i, hoursAgo: 30 }));
    const made = makeEdition(input([...own, ...beyond], { size }));
    expect(made.filter(({ why }) => why.some(({ kind }) => kind === 'beyond'))).toHaveLength(places);
  });

  it('gives its reasons', () => {
    const [first] = makeEdition(input([story('a', { independent: 9, topics: ['climat'] })]));
    expect(first?.why).toEqual([
      { kind: 'sources', count: 9, upTo: true },
      { kind: 'topic', name: 'climat' },
    ]);
  });
});

describe('a story that was shown', () => {
  const shown = (independent: number) => new Map([['a', { story: 'a', independent, at: NOW - 24 * HOUR }]]);
  const statement = { text: 'Divers found the locomotive.', outlet: 'Post', url: 'https://post.example/', at: NOW };

  it.each([
    [4, 4, false],
    [4, 7, false],
    [4, 8, true],
    [1, 2, false],
    [10, 15, true],
  ])('with %i sources, and %i now, returns: %s', (before, now, returns) => {
    const made = makeEdition(input([story('a', { independent: now })], { shown: shown(before) }));
    expect(made).toHaveLength(returns ? 1 : 0);
  });

  it('returns with statements that are new, and says so first', () => {
    const news = new Map([['a', [statement]]]);
    const [first] = makeEdition(input([story('a', { independent: 4 })], { shown: shown(4), news }));
    expect(first?.update).toEqual({ before: 4, statements: [statement] });
    expect(first?.why[0]).toEqual({ kind: 'statements', count: 1 });
  });

  it('is known by any id that it had', () => {
    const items = ['x', 'a'].map((id) => ({ id, url: '', title: 'Ferry', outlet: 'Post', at: NOW }));
    expect(makeEdition(input([story('merged', { items })], { shown: shown(1) }))).toEqual([]);
  });
});

describe('since the edition', () => {
  const edition = { day: '2026-11-25', at: NOW - 2 * HOUR, stories: [] };

  it('stands what came after it, the latest first, without what it has', () => {
    const own = makeEdition(input([story('own', { hoursAgo: 1 })]));
    const stories = [story('own'), story('old', { hoursAgo: 5 }), story('b', { hoursAgo: 1.5 }), story('c')];
    expect(ids(sinceEdition(input(stories), { ...edition, stories: own }))).toEqual(['c', 'b']);
  });
});

describe('what is hidden', () => {
  const rule = (kind: 'story' | 'outlet' | 'topic', key: string) => ({ kind, key, name: key, at: NOW });

  it.each([
    ['story', 'a', true],
    ['story', 'b', false],
    ['outlet', 'Post', true],
    ['topic', 'rail', true],
    ['topic', ':society', true],
    ['topic', ':sport', false],
  ] as const)('by %s %s: %s', (kind, key, hidden) => {
    const one = story('a', { outlet: 'Post', topics: ['rail'], category: 'society' });
    expect(hiddenBy(one, [rule(kind, key)]) !== null).toBe(hidden);
    expect(makeEdition(input([one], { rules: [rule(kind, key)] }))).toHaveLength(hidden ? 0 : 1);
  });

  it('of an outlet is not what others report too, and each rule says how much it hides', () => {
    const both = story('both', {
      items: ['Post', 'Star'].map((outlet) => ({ id: outlet, url: '', title: 'Ferry', outlet, at: NOW })),
    });
    const counts = hiddenCounts([both, story('p', { outlet: 'Post' })], [rule('outlet', 'Post')]);
    expect([...counts]).toEqual([['outlet Post', 1]]);
  });
});

describe('topics', () => {
  const on = (title: string, words: string[]) =>
    topicsOf([{ title, lead: '', feeds: [] }], { topics: [{ name: 'topic', words }], feeds: [] }).length > 0;

  it.each([
    ['Ferry strikes end', ['strike'], true],
    ['Grève des traversiers', ['greve'], true],
    ['European leaders meet', ['EU'], false],
    ['EU leaders meet', ['EU'], true],
    ['A striking view', ['strike'], false],
    ['C++ turns forty (again)', ['c++'], true],
    ['Anything', ['(', '.*'], false],
  ])('%s', (title, words, expected) => {
    expect(on(title, words)).toBe(expected);
  });
});

describe('the hour', () => {
  const at = (hours: number) => new Date(2026, 10, 25, hours, 30).getTime();

  it('before it passes belongs to the day before', () => {
    expect(dayOf(lastHour(at(6), 7))).toBe('2026-11-24');
    expect(dayOf(lastHour(at(7), 7))).toBe('2026-11-25');
    expect(dayOf(nextHour(at(7), 7))).toBe('2026-11-26');
    expect(dayOf(nextHour(at(6), 7))).toBe('2026-11-25');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { newCoverage } from '../../../../utils/core/coverage/state';
import { type BriefIdentity, briefKey, type KeptBrief } from '../../../../utils/core/run/kept';
import { type Library, openLibrary } from '../../../../utils/platform/storage/library';
import { useDatabase } from '../../../support/database';
import { aBrief, anArticle } from '../../../support/run';

const { noRoomToWrite, roomFor } = useDatabase();

const PAGE = 'https://news.example/2026/dam';

const identity: BriefIdentity = {
  ...{ canonicalUrl: PAGE, hash: 'text-1', engine: 'remote', endpoint: 'https://api.example/v1', model: 'writer' },
  ...{ outputLang: 'en', length: 'medium', context: true, tokenBudget: 8000 },
};

/** A brief as it is kept, with the changes that a test needs. */
function aKept(change: Partial<BriefIdentity & Pick<KeptBrief, 'savedAt' | 'coverage'>> = {}): KeptBrief {
  const { savedAt = 1000, coverage = null, ...rest } = change;
  const id = { ...identity, ...rest };
  return {
    ...{ key: briefKey(id), canonicalUrl: id.canonicalUrl, hash: id.hash, savedAt },
    article: anArticle({ canonicalUrl: id.canonicalUrl }),
    instant: aBrief(),
    brief: aBrief({ engine: 'remote', model: 'writer' }),
    ...{ wordsRead: 16, parts: 1, usage: { input: 10, output: 5, cached: 0 }, sent: [] },
    ...{ coverage, lookups: [], questions: [] },
  };
}

/** Briefs of this many pages, the first saved first. */
const pages = (count: number) =>
  Array.from({ length: count }, (_, i) => aKept({ canonicalUrl: `https://news.example/${i + 1}`, savedAt: i + 1 }));

const names = async (library: Library) => (await library.list()).map(({ canonicalUrl }) => canonicalUrl.slice(-1));

let library: Library;
let name = '';
beforeEach(() => {
  name = crypto.randomUUID();
  library = openLibrary(name);
});

describe('finding a brief', () => {
  it('gives back what was kept, in another worker too', async () => {
    expect(await library.keep(aKept(), 10)).toBe(true);
    expect(await openLibrary(name).find(identity)).toEqual(aKept());
  });

  it.each([
    ['another page', { canonicalUrl: 'https://news.example/other' }],
    ['another text', { hash: 'text-2' }],
    ['another engine', { engine: 'local' }],
    ['another endpoint', { endpoint: 'https://other.example/v1' }],
    ['another model', { model: 'other' }],
    ['another language', { outputLang: 'fr' }],
    ['another length', { length: 'short' }],
    ['no context', { context: false }],
    ['another part of the text', { tokenBudget: 100 }],
  ] satisfies [string, Partial<BriefIdentity>][])('finds none for %s', async (_, change) => {
    await library.keep(aKept(), 10);
    expect(await library.find({ ...identity, ...change })).toBeNull();
  });

  it('finds key sentences whatever was wished of a model', async () => {
    const instant = { ...identity, engine: 'instant' };
    await library.keep(aKept(instant), 10);
    expect(await library.find({ ...instant, outputLang: 'fr', model: 'other' })).not.toBeNull();
  });
});

describe('the last brief of another text of the page', () => {
  it('is the newest where that is of another text', async () => {
    await library.keep(aKept({ hash: 'text-1', savedAt: 1 }), 10);
    await library.keep(aKept({ hash: 'text-2', savedAt: 2 }), 10);
    expect(await library.lastOther(PAGE, 'text-3')).toMatchObject({ hash: 'text-2' });
  });

  it('is none where the newest is of this text: that change has been told', async () => {
    await library.keep(aKept({ hash: 'text-1', savedAt: 1 }), 10);
    await library.keep(aKept({ hash: 'text-2', savedAt: 2 }), 10);
    expect(await library.lastOther(PAGE, 'text-2')).toBeNull();
  });

  it('is none where the page was never kept', async () => {
    await library.keep(aKept({ canonicalUrl: 'https://news.example/other' }), 10);
    expect(await library.lastOther(PAGE, 'text-1')).toBeNull();
  });
});

describe('the coverage of a text', () => {
  it('is the newest, whichever engine wrote', async () => {
    const coverage = (stage: 'found' | 'done') => ({ ...newCoverage(), stage });
    await library.keep(aKept({ engine: 'instant', savedAt: 1, coverage: coverage('found') }), 10);
    await library.keep(aKept({ engine: 'remote', savedAt: 2, coverage: coverage('done') }), 10);
    await library.keep(aKept({ engine: 'local', savedAt: 3 }), 10);
    expect(await library.coverageOf(PAGE, aKept().hash)).toMatchObject({ stage: 'done' });
    expect(await library.coverageOf(PAGE, 'another text')).toBeNull();
    expect(await library.coverageOf('https://news.example/other', aKept().hash)).toBeNull();
  });
});

describe('the newest briefs', () => {
  it('are those saved since a time, at most so many, newest first', async () => {
    for (const one of pages(4)) await library.keep(one, 10);
    const urls = async (since: number, most: number) =>
      (await library.recent(since, most)).map(({ canonicalUrl }) => canonicalUrl.slice(-1));
    expect(await urls(2, 10)).toEqual(['4', '3', '2']);
    expect(await urls(0, 2)).toEqual(['4', '3']);
    expect(await urls(9, 2)).toEqual([]);
  });
});

describe('how many are kept', () => {
  it('gives up the oldest when a new one comes', async () => {
    for (const brief of pages(5)) await library.keep(brief, 3);
    expect(await names(library)).toEqual(['5', '4', '3']);
  });

  it('counts a brief that is kept again once', async () => {
    await library.keep(aKept({ savedAt: 1 }), 2);
    await library.keep(aKept({ savedAt: 2 }), 2);
    expect(await library.list()).toMatchObject([{ savedAt: 2 }]);
  });

  it('keeps none, and none of before, where the reader keeps none', async () => {
    for (const brief of pages(2)) await library.keep(brief, 10);
    expect(await library.keep(aKept(), 0)).toBe(true);
    expect(await library.list()).toEqual([]);
  });

  it.each([
    [10, ['4', '3', '2', '1']],
    [2, ['4', '3']],
    [0, []],
  ])('leaves the newest %i when there may be fewer', async (most, left) => {
    for (const brief of pages(4)) await library.keep(brief, 10);
    await library.prune(most);
    expect(await names(library)).toEqual(left);
  });
});

describe('changing a brief that is kept', () => {
  it('adds what came later and leaves the rest', async () => {
    const kept = aKept();
    await library.keep(kept, 10);
    await library.amend(kept.key, { lookups: [{ at: 1, url: 'https://en.wikipedia.org/', query: 'dam' }] });
    expect(await library.find(identity)).toEqual({
      ...kept,
      lookups: [{ at: 1, url: expect.any(String), query: 'dam' }],
    });
  });

  it('keeps none that is not kept any more', async () => {
    await library.amend(aKept().key, { lookups: [] });
    expect(await library.list()).toEqual([]);
  });

  it('loses neither of two changes at the same time', async () => {
    const kept = aKept();
    await library.keep(kept, 10);
    const lookups = [{ at: 1, url: 'https://en.wikipedia.org/', query: 'dam' }];
    await Promise.all([library.amend(kept.key, { lookups }), library.amend(kept.key, { wordsRead: 3 })]);
    expect(await library.find(identity)).toMatchObject({ lookups, wordsRead: 3 });
  });
});

it('takes out one brief, or all', async () => {
  const briefs = pages(3);
  for (const brief of briefs) await library.keep(brief, 10);
  await library.remove(briefs[1]?.key ?? '');
  expect(await names(library)).toEqual(['3', '1']);
  await library.clear();
  expect(await library.list()).toEqual([]);
});

describe('a full disk', () => {
  it('costs the older half where that makes room', async () => {
    for (const brief of pages(6)) await library.keep(brief, 10);
    roomFor(6, 'briefs');
    expect(await library.keep(aKept({ savedAt: 100 }), 10)).toBe(true);
    expect(await names(library)).toEqual(['m', '6', '5']);
  });

  it('costs nothing where deleting makes no room: the brief is not kept', async () => {
    for (const brief of pages(4)) await library.keep(brief, 10);
    noRoomToWrite();
    expect(await library.keep(aKept({ savedAt: 100 }), 10)).toBe(false);
    expect(await names(library)).toEqual(['4', '3', '2', '1']);
  });

  it('refuses a change, and leaves the brief as it was', async () => {
    const kept = aKept();
    await library.keep(kept, 10);
    noRoomToWrite();
    await expect(library.amend(kept.key, { wordsRead: 3 })).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await library.find(identity)).toEqual(kept);
  });

  it('still lets briefs be found and taken out', async () => {
    const kept = aKept();
    await library.keep(kept, 10);
    noRoomToWrite();
    expect(await library.find(identity)).toEqual(kept);
    await library.remove(kept.key);
    expect(await library.list()).toEqual([]);
  });
});

it('rejects what is no matter of room, and goes on', async () => {
  const broken = { ...aKept(), article: () => 1 } as unknown as KeptBrief;
  await expect(library.keep(broken, 10)).rejects.toMatchObject({ name: 'DataCloneError' });
  expect(await library.keep(aKept(), 10)).toBe(true);
});

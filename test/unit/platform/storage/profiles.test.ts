import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRunStore } from '../../../../utils/background/runs/store';
import { changesSince } from '../../../../utils/core/run/changed';
import { contentHash, type KeptBrief } from '../../../../utils/core/run/kept';
import { maskedKeys, readKey } from '../../../../utils/platform/storage/keys';
import { type Library, openLibrary } from '../../../../utils/platform/storage/library';
import { knownOutlets } from '../../../../utils/platform/storage/outlets';
import { runMemory } from '../../../../utils/platform/storage/run-memory';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { spendingItem } from '../../../../utils/platform/storage/spending';
import { useFakeBrowser } from '../../../support/browser';
import { allInLibrary, putInLibrary } from '../../../support/stored';

/** A recorded file of data that version 0.1.0 stored (test/fixtures/profiles). */
const recorded = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../fixtures/profiles/0.1.0', file), 'utf8'));

const briefs: Record<string, unknown>[] = recorded('library.json');
const local: Record<string, unknown> = recorded('local.json');
const session: Record<string, Record<string, unknown>> = recorded('session.json');
const runs = Object.entries(session).flatMap(([name, run]) => (name.startsWith('run:') ? [run] : []));

const { disks } = useFakeBrowser();
const ENDPOINT = 'https://api.model.example/v1';
const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const EDITED = 'https://www.northmarch-courier.example/news/2026/11/edited';
const NOW = Date.parse('2026-11-30T20:00:00Z');

let name = '';
let library: Library;
beforeEach(async () => {
  vi.setSystemTime(NOW);
  name = crypto.randomUUID();
  library = openLibrary(name);
  await library.count();
  await putInLibrary(name, briefs);
  disks.local.data = structuredClone(local);
  disks.session.data = structuredClone(session);
});
afterEach(() => void vi.useRealTimers());

/** The brief on which every feature of that version was used. */
async function thorough(): Promise<KeptBrief> {
  const brief = (await library.list()).find(({ canonicalUrl }) => canonicalUrl === SAMPLE);
  if (!brief) throw new Error('It is not there');
  return brief;
}

/** Plain data of that version, with verdicts that are no longer given read as what they show today. */
function readAnew(stored: object): object {
  const old = (value: unknown) => value === 'supported' || value === 'partly';
  return JSON.parse(
    JSON.stringify(stored, (key, value: unknown) => {
      if (!old(value)) return value;
      return key === 'verdict' ? 'unchecked' : key === 'status' ? 'unproven' : value;
    }),
  );
}

describe('the library of version 0.1.0', () => {
  it('opens: each brief with all that was written of it, and empty what came of it only later', async () => {
    const all = await library.list();
    expect(all).toHaveLength(6);
    for (const brief of all) {
      const stored = briefs.find(({ key }) => key === brief.key) ?? {};
      expect(brief).toEqual(readAnew({ coverage: null, lookups: [], questions: [], ...stored }));
    }
  });

  it('has what the tests of later versions lean on', async () => {
    const { brief, coverage, questions, lookups, sent } = await thorough();
    expect(brief?.story).toContainEqual(expect.objectContaining({ before: expect.stringContaining('15 million') }));
    expect(brief?.story).toContainEqual(
      expect.objectContaining({ flag: 'They were opened on Friday.', mended: [[1, 17]] }),
    );
    expect(brief?.context[0]?.support).toMatchObject({ status: 'unproven', lang: 'en' });
    expect(coverage?.sources.filter(({ number }) => number !== null).length).toBeGreaterThan(3);
    expect(coverage?.agree).not.toEqual([]);
    expect(questions.map(({ state }) => state)).toEqual(['answered', 'none']);
    expect(lookups).not.toEqual([]);
    expect(sent.map(({ task }) => task)).toEqual([undefined, 'rewrite', undefined, 'ask', 'ask']);
  });

  it('is found under the same keys, and the same text has the same hash', async () => {
    const { article, hash } = await thorough();
    const found = await library.find({
      ...{ canonicalUrl: SAMPLE, hash: await contentHash(article), engine: 'remote', endpoint: ENDPOINT },
      ...{ model: 'newsroom-large', outputLang: 'en-GB', length: 'medium', context: true, tokenBudget: 60_000 },
    });
    expect(found).toMatchObject({ hash, canonicalUrl: SAMPLE });
  });

  it('tells what changed in an article since', async () => {
    const last = await library.lastOther(EDITED, 'another text');
    if (!last) throw new Error('It is not there');
    const passages = last.article.passages.slice(1);
    expect(changesSince(last, { ...last.article, passages }).passages).toMatchObject([{ type: 'removed', before: 1 }]);
  });

  it('is written on in the present format', async () => {
    const { key } = await thorough();
    await library.amend(key, { lookups: [] });
    expect(await allInLibrary(name)).toContainEqual(expect.objectContaining({ key, lookups: [], format: 1 }));
    expect(await thorough()).toMatchObject({ key, lookups: [], questions: [{}, {}] });
  });
});

describe('the runs of version 0.1.0', () => {
  it('open, with all that was written of them', async () => {
    const all = await runMemory.load();
    expect(all.map(({ stage }) => stage).sort()).toEqual([
      ...['done', 'done', 'done', 'done', 'done', 'failed', 'notArticle', 'writing'],
    ]);
    for (const run of all) {
      const stored = readAnew(runs.find(({ id }) => id === run.id) ?? {});
      // Its suggestions were no questions yet, and are found anew.
      expect(run).toMatchObject({ ...stored, suggestions: [] });
    }
    expect(all.every(({ loading }) => loading === false)).toBe(true);
  });

  it('stand in their tabs again; the one that was being written was interrupted', async () => {
    const store = createRunStore(
      runMemory,
      () => NOW,
      () => undefined,
    );
    await store.ready;
    const writing = runs.find(({ stage }) => stage === 'writing');
    const broken = store.get(Number(writing?.tabId));
    expect(broken).toMatchObject({ stage: 'failed', error: { kind: 'interrupted' }, endedAt: NOW });
    expect(broken?.brief?.story.length).toBeGreaterThan(2);
    for (const { tabId, stage } of runs) if (stage === 'done') expect(store.get(Number(tabId))?.stage).toBe('done');
  });
});

describe('what else version 0.1.0 stored', () => {
  it('settings', async () => {
    expect(await settingsItem.get()).toMatchObject(Object(local.settings));
  });

  it('keys, each for where it was typed', async () => {
    expect(await readKey('custom', ENDPOINT)).toBe('no-key-custom');
    expect(await readKey('custom', 'https://other.example/v1')).toBe('');
    expect(await readKey('brave')).toBe('no-key-brave');
    expect(Object.keys(await maskedKeys((provider) => (provider === 'custom' ? ENDPOINT : undefined)))).toEqual([
      ...['brave', 'custom'],
    ]);
  });

  it('spending', async () => {
    expect(await spendingItem.get()).toEqual(local.spending);
  });

  it('outlets', async () => {
    const outlets = knownOutlets(Date.now);
    await outlets.ready();
    expect(outlets.get('metro-ledger.example')).toMatchObject({ owner: 'Brandreth Media Group' });
    expect(outlets.get('valley-gazette.example')).toBeNull();
    expect(outlets.get('never-asked.example')).toBeUndefined();
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { type BriefIdentity, briefKey, type KeptBrief } from '../../../../utils/core/run/kept';
import { maskedKeys, readKey } from '../../../../utils/platform/storage/keys';
import { type Library, openLibrary } from '../../../../utils/platform/storage/library';
import { knownOutlets } from '../../../../utils/platform/storage/outlets';
import { runMemory } from '../../../../utils/platform/storage/run-memory';
import { useFakeBrowser } from '../../../support/browser';
import { aBrief, anArticle, aRun } from '../../../support/run';
import { allInLibrary, putInLibrary } from '../../../support/stored';

const { disks } = useFakeBrowser();

const PAGE = 'https://news.example/2026/dam';
const identity = (hash: string): BriefIdentity => ({
  ...{ canonicalUrl: PAGE, hash, engine: 'remote', endpoint: 'https://api.example/v1', model: 'writer' },
  ...{ outputLang: 'en', length: 'medium', context: true, tokenBudget: 8000 },
});
const aKept = (hash: string, savedAt: number): KeptBrief => ({
  ...{ key: briefKey(identity(hash)), canonicalUrl: PAGE, hash, savedAt },
  ...{ article: anArticle(), instant: aBrief(), brief: null, wordsRead: 16, parts: 1, usage: null, sent: [] },
  ...{ coverage: null, lookups: [], questions: [] },
});

describe('a kept brief that cannot be read', () => {
  let name = '';
  let library: Library;
  beforeEach(async () => {
    name = crypto.randomUUID();
    library = openLibrary(name);
    await library.keep(aKept('whole', 1), 10);
    const { article, ...without } = aKept('broken', 2);
    await putInLibrary(name, [
      { ...without, article: { ...article, passages: 'none' } },
      { ...aKept('later', 3), format: 99 },
    ]);
  });

  it('is counted, and does not take the others with it', async () => {
    expect((await library.list()).map(({ hash }) => hash)).toEqual(['whole']);
    expect(await library.count()).toBe(3);
  });

  it('is found by nobody, and does not stand before an earlier one', async () => {
    expect(await library.find(identity('broken'))).toBeNull();
    expect(await library.find(identity('later'))).toBeNull();
    expect(await library.lastOther(PAGE, 'now')).toMatchObject({ hash: 'whole' });
  });

  it('is left as it is, until it is written anew', async () => {
    const before = await allInLibrary(name);
    await library.amend(aKept('later', 3).key, { wordsRead: 1 });
    expect(await allInLibrary(name)).toEqual(before);
    await library.keep(aKept('broken', 4), 10);
    expect(await library.find(identity('broken'))).toEqual(aKept('broken', 4));
  });

  it('goes with the oldest, and with all', async () => {
    await library.prune(1);
    expect(await library.count()).toBe(1);
    await library.clear();
    expect(await library.count()).toBe(0);
  });
});

describe('a stored run that cannot be read', () => {
  it('is taken away, and leaves the others', async () => {
    await runMemory.save(aRun({ tabId: 1 }));
    await runMemory.save(aRun({ tabId: 2 }));
    disks.session.data = {
      ...disks.session.data,
      ...{ 'run:2': { ...aRun({ tabId: 2 }), stage: 'dreaming' }, 'run:3': { ...aRun({ tabId: 3 }), format: 99 } },
      keys: { openai: 'key' },
    };
    expect(await runMemory.load()).toEqual([aRun({ tabId: 1 })]);
    expect(Object.keys(disks.session.data)).toEqual(['run:1', 'keys']);
  });
});

describe('an outlet that cannot be read', () => {
  it('is looked up again, and leaves the others', async () => {
    await knownOutlets(() => 1000).remember('nobody.example', null, { traces: true });
    const { outlets } = disks.local.data;
    const broken = [
      ['ledger.example', { outlet: { name: 'Ledger' }, at: 1000 }],
      ['post.example', null],
    ];
    disks.local.data = { outlets: [...broken, ...(Array.isArray(outlets) ? outlets : [])] };
    const known = knownOutlets(() => 1000);
    await known.ready();
    expect(known.get('ledger.example')).toBeUndefined();
    expect(known.get('nobody.example')).toBeNull();
  });
});

describe('a key without an origin', () => {
  it('is good for no service whose address can be changed', async () => {
    disks.local.data = { keys: { openai: 'sk-0123456789', brave: 'brave-0123456789' } };
    expect(await readKey('openai', 'https://api.openai.com/v1')).toBe('');
    expect(await readKey('brave')).toBe('brave-0123456789');
    expect(await maskedKeys(() => 'https://api.openai.com/v1')).toEqual({ brave: '…6789' });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forgetKeys, maskedKeys, moveKeys, readKey, saveKey } from '../../../../utils/platform/storage/keys';
import { useFakeBrowser } from '../../../support/browser';

const { disks } = useFakeBrowser();

const KEY = 'sk-0123456789abcdef';
const OPENAI = 'https://api.openai.com/v1';

describe('a key', () => {
  it.each([
    ['https://api.openai.com/v1', KEY],
    ['https://api.openai.com/v2/other', KEY],
    ['https://api.openai.com:8443/v1', ''],
    ['http://api.openai.com/v1', ''],
    ['https://api.openai.com.evil.example/v1', ''],
    ['https://evil.example/https://api.openai.com/v1', ''],
    ['no address', ''],
    ['', ''],
  ])('is good for the origin that it was given for: %s', async (address, key) => {
    await saveKey('openai', KEY, { place: 'local', address: OPENAI });
    expect(await readKey('openai', address)).toBe(key);
  });

  it('is good nowhere where it was given for no address', async () => {
    await saveKey('custom', KEY, { place: 'local', address: 'not yet an address' });
    expect(await readKey('custom', 'not yet an address')).toBe('');
  });

  it('is good by itself where its service has one address only', async () => {
    await saveKey('brave', KEY, { place: 'local' });
    expect(await readKey('brave')).toBe(KEY);
  });

  it('is nobody else’s', async () => {
    await saveKey('openai', KEY, { place: 'local', address: OPENAI });
    expect(await readKey('mistral', OPENAI)).toBe('');
  });

  it('gives way to the next, others stay', async () => {
    await saveKey('brave', 'brave-0123456789', { place: 'local' });
    await saveKey('openai', 'old-0123456789', { place: 'local', address: OPENAI });
    await saveKey('openai', KEY, { place: 'local', address: OPENAI });
    expect(await readKey('openai', OPENAI)).toBe(KEY);
    expect(await readKey('brave')).toBe('brave-0123456789');
  });

  it('is read where what is stored is of no known shape', async () => {
    disks.local.data = { keys: ['not', 'keys'] };
    expect(await readKey('openai', OPENAI)).toBe('');
    await saveKey('openai', KEY, { place: 'local', address: OPENAI });
    expect(await readKey('openai', OPENAI)).toBe(KEY);
  });

  it('is not taken for lost where the store cannot be read', async () => {
    disks.local.broken = new Error('locked');
    await expect(readKey('openai', OPENAI)).rejects.toThrow('locked');
  });
});

describe('where keys are kept', () => {
  const both = () => JSON.stringify(disks.local.data).includes(KEY) && JSON.stringify(disks.session.data).includes(KEY);
  const isIn = (place: 'local' | 'session') => JSON.stringify(disks[place].data).includes(KEY);

  it.each(['local', 'session'] as const)('is one place: %s', async (place) => {
    await saveKey('openai', KEY, { place: place === 'local' ? 'session' : 'local', address: OPENAI });
    await saveKey('openai', KEY, { place, address: OPENAI });
    expect(isIn(place)).toBe(true);
    expect(both()).toBe(false);
    expect(await readKey('openai', OPENAI)).toBe(KEY);
  });

  it('leaves nothing on the disk when all are moved to memory', async () => {
    await saveKey('openai', KEY, { place: 'local', address: OPENAI });
    await saveKey('brave', 'brave-0123456789', { place: 'session' });
    await moveKeys('session');
    expect(disks.local.data).toEqual({});
    expect(await readKey('openai', OPENAI)).toBe(KEY);
    expect(await readKey('brave')).toBe('brave-0123456789');
  });

  it('keeps a key bound to its origin when it is moved', async () => {
    await saveKey('openai', KEY, { place: 'session', address: OPENAI });
    await moveKeys('local');
    expect(disks.session.data).toEqual({});
    expect(await readKey('openai', 'https://evil.example/v1')).toBe('');
    expect(await readKey('openai', OPENAI)).toBe(KEY);
  });
});

describe('forgetting', () => {
  it('takes one key from both places and leaves others', async () => {
    await saveKey('openai', KEY, { place: 'session', address: OPENAI });
    await saveKey('brave', 'brave-0123456789', { place: 'local' });
    await forgetKeys('openai');
    expect(JSON.stringify([disks.local.data, disks.session.data])).not.toContain(KEY);
    expect(await readKey('brave')).toBe('brave-0123456789');
  });

  it('takes all of them', async () => {
    await saveKey('openai', KEY, { place: 'session', address: OPENAI });
    await saveKey('brave', 'brave-0123456789', { place: 'local' });
    await forgetKeys();
    expect([disks.local.data, disks.session.data]).toEqual([{}, {}]);
  });
});

describe('masked keys', () => {
  it('show the end of a long key and nothing of a short one', async () => {
    await saveKey('openai', KEY, { place: 'local', address: OPENAI });
    await saveKey('brave', 'short', { place: 'session' });
    expect(await maskedKeys(() => OPENAI)).toEqual({ openai: '…cdef', brave: '…' });
  });

  it('are those that are good for the address of now', async () => {
    await saveKey('openai', KEY, { place: 'local', address: OPENAI });
    await saveKey('brave', 'brave-0123456789', { place: 'local' });
    const addressOf = (name: string) => (name === 'openai' ? 'https://proxy.example/v1' : undefined);
    expect(await maskedKeys(addressOf)).toEqual({ brave: '…6789' });
  });
});

/** The files that a file loads, now or later; types are not loaded. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const named = [...source.matchAll(/^(?:import|export)(?! type\b)[^;]*?from '(\.[^']+)'/gm)];
  const later = [...source.matchAll(/import\('(\.[^']+)'\)/g)];
  return [...named, ...later].flatMap(([, path = '']) => {
    const base = resolve(dirname(file), path);
    const found = ['', '.ts', '.tsx'].map((end) => base + end).find((name) => /\.tsx?$/.test(name) && exists(name));
    return found ? [found] : [];
  });
}

const exists = (file: string) => readdirSync(dirname(file)).some((name) => join(dirname(file), name) === file);

it('no page and no content script loads the file that reads keys back', () => {
  const root = resolve(import.meta.dirname, '../../../..');
  const files = readdirSync(join(root, 'entrypoints'), { recursive: true, encoding: 'utf8' });
  const open = files
    .filter((name) => /\.tsx?$/.test(name) && name !== 'background.ts')
    .map((name) => join(root, 'entrypoints', name));
  const seen = new Set<string>();
  while (open.length > 0) {
    const file = open.pop() ?? '';
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...importsOf(file));
  }
  expect(seen.size).toBeGreaterThan(200);
  expect(seen).not.toContain(join(root, 'utils/platform/storage/keys.ts'));
});

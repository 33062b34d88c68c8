import * as v from 'valibot';
import { storageItem } from './item';
import { mask } from './mask';
import type { ProviderId, SEARCH_KEYS } from './settings';

/** Whose key: a provider's of models, or a search engine's. */
export type KeyName = ProviderId | (typeof SEARCH_KEYS)[number];

export type KeyPlace = 'local' | 'session';

const keysSchema = v.fallback(v.record(v.string(), v.string()), {});

/*
 * The two homes a key can have. Only the background imports this file: no page of the extension reads a key back,
 * it gets the masked form. Cleared by "Forget all keys" and "Delete everything"; the session item also by closing
 * the browser.
 */
const items = {
  local: storageItem('local', 'keys'),
  session: storageItem('session', 'keys'),
};

async function read(place: KeyPlace): Promise<Record<string, string>> {
  return v.parse(keysSchema, (await items[place].getValue()) ?? {});
}

/** Keeps a key in one place and takes it out of the other. */
export async function saveKey(name: KeyName, key: string, place: KeyPlace): Promise<void> {
  const other: KeyPlace = place === 'local' ? 'session' : 'local';
  await items[place].setValue({ ...(await read(place)), [name]: key });
  const { [name]: _gone, ...rest } = await read(other);
  await items[other].setValue(rest);
}

/** Takes every key to one place and out of the other. */
export async function moveKeys(place: KeyPlace): Promise<void> {
  const other: KeyPlace = place === 'local' ? 'session' : 'local';
  await items[place].setValue({ ...(await read('local')), ...(await read('session')) });
  await items[other].removeValue();
}

/** A key, or '' when there is none. */
export async function readKey(name: KeyName): Promise<string> {
  return (await read('session'))[name] ?? (await read('local'))[name] ?? '';
}

/** Forgets one key, or all of them. */
export async function forgetKeys(name?: KeyName): Promise<void> {
  for (const place of ['local', 'session'] as const) {
    if (!name) await items[place].removeValue();
    else {
      const { [name]: _gone, ...rest } = await read(place);
      await items[place].setValue(rest);
    }
  }
}

/** Masked keys by name ("…a1b2"), fit to show. */
export async function maskedKeys(): Promise<Record<string, string>> {
  const all = { ...(await read('local')), ...(await read('session')) };
  return Object.fromEntries(Object.entries(all).map(([name, key]) => [name, mask(key)]));
}

import * as v from 'valibot';
import { originOf } from '../../core/settings/clean-address';
import { FINDER_KEYS } from '../../core/settings/finders';
import { storageItem } from './item';
import { type KeyBox, localKeyBox } from './key-box';
import { mask } from './mask';

/** The name of a key: the id of a saved endpoint, or a finder. */
export type KeyName = string;

export type KeyPlace = 'local' | 'session';

/** A key with the origin that it was given for; a bare key where the service has one address only. */
const kept = v.union([v.string(), v.object({ key: v.string(), origin: v.string() })]);
type Kept = v.InferOutput<typeof kept>;

const keysSchema = v.fallback(v.record(v.string(), kept), {});

/*
 * The two places a key can be kept in. Only the background imports this file: no page of the extension reads a key
 * back, it gets the masked form. Cleared by "Forget all keys" and "Delete everything"; the session item also by
 * closing the browser.
 */
const items: Record<KeyPlace, KeyBox> = {
  local: localKeyBox(),
  session: storageItem('session', 'keys'),
};

let last: Promise<unknown> = Promise.resolve();

/** Has changes made one after the other: each reads what is kept before it writes. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = last.then(change, change);
  last = next.catch(() => undefined);
  return next;
}

async function read(place: KeyPlace): Promise<Record<string, Kept>> {
  return v.parse(keysSchema, (await items[place].getValue()) ?? {});
}

export interface KeyHome {
  place: KeyPlace;
  address?: string | undefined;
}

/**
 * Keeps a key in one place and removes it from the other. With an address it is a key for that origin only, not for
 * another that the same service may get later, from the reader or from an organisation.
 */
export function saveKey(name: KeyName, key: string, { place, address }: KeyHome): Promise<void> {
  const other: KeyPlace = place === 'local' ? 'session' : 'local';
  const value: Kept = address === undefined ? key : { key, origin: originOf(address) };
  return inTurn(async () => {
    await items[place].setValue({ ...(await read(place)), [name]: value });
    const { [name]: _gone, ...rest } = await read(other);
    await items[other].setValue(rest);
  });
}

/** Moves every key to one place, out of the other. */
export function moveKeys(place: KeyPlace): Promise<void> {
  const other: KeyPlace = place === 'local' ? 'session' : 'local';
  return inTurn(async () => {
    await items[place].setValue({ ...(await read('local')), ...(await read('session')) });
    await items[other].removeValue();
  });
}

/**
 * Returns a key, for an address where its service has one; '' when there is none, or it was given for another origin.
 */
export async function readKey(name: KeyName, address?: string): Promise<string> {
  return keyFor(name, (await read('session'))[name] ?? (await read('local'))[name] ?? '', address);
}

function keyFor(name: string, value: Kept, address = ''): string {
  // A service whose address can be changed has no use for a key without an origin.
  if (typeof value === 'string') return Object.hasOwn(FINDER_KEYS, name) ? value : '';
  return value.origin !== '' && value.origin === originOf(address) ? value.key : '';
}

/** Forgets one key, or all of them. */
export function forgetKeys(name?: KeyName): Promise<void> {
  return inTurn(async () => {
    for (const place of ['local', 'session'] as const) {
      if (!name) await items[place].removeValue();
      else {
        const { [name]: _gone, ...rest } = await read(place);
        await items[place].setValue(rest);
      }
    }
  });
}

/**
 * Masked keys by name ("…a1b2"), safe to show. A key is included when it was given for the address that `addressOf`
 * returns.
 */
export async function maskedKeys(addressOf: (name: string) => string | undefined): Promise<Record<string, string>> {
  const all = { ...(await read('local')), ...(await read('session')) };
  const good = Object.entries(all).map(([name, value]) => [name, keyFor(name, value, addressOf(name))] as const);
  return Object.fromEntries(good.flatMap(([name, key]) => (key ? [[name, mask(key)]] : [])));
}

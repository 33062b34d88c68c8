import { folded } from '../../text/fold';
import type { Outlet } from '../types';
import { type OutletRow, outletRows } from './table';

/** Most characters of a host name (RFC 1035), and of an outlet's name. */
const LONGEST_HOST_CHARS = 253;
const LONGEST_NAME_CHARS = 200;

/** Grammatical articles ("The", "Le") that finders and outlets write or leave out at will. */
const ARTICLE = /^(?:the|le|la|les|l|el|los|las|il|lo|der|die|das|de|het) (?=.)/;
/** A name that is nothing but a host, as some feeds and finders give it. */
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/i;

interface OutletIndex {
  byDomain: ReadonlyMap<string, Outlet>;
  /** Null where several outlets have that name. */
  byName: ReadonlyMap<string, Outlet | null>;
  byBareName: ReadonlyMap<string, Outlet | null>;
}

/**
 * The table's facts on an outlet; null when it is not in it. `domain` is a host name with or without "www.", '' when
 * unknown: the table is searched for it, then for the domains above it ("edition.cnn.com" is CNN's). `name` counts only
 * where there is no domain: another site may well have the same name. A name that several outlets share finds none.
 */
export function outletOf(domain: string, name = ''): Outlet | null {
  const host = hostOf(domain) || (HOST.test(name.trim()) ? hostOf(name) : '');
  return host ? byHost(host) : byName(name);
}

function hostOf(domain: string): string {
  return domain
    .trim()
    .slice(0, LONGEST_HOST_CHARS)
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

function byHost(host: string): Outlet | null {
  const { byDomain } = index();
  // Never reaches a public suffix ("co.uk"): the table has none.
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = byDomain.get(rest);
    if (found) return found;
  }
  return null;
}

function byName(name: string): Outlet | null {
  const whole = folded(name.slice(0, LONGEST_NAME_CHARS));
  if (whole === '') return null;
  const { byName: names, byBareName } = index();
  const found = names.get(whole);
  return found !== undefined ? found : (byBareName.get(whole.replace(ARTICLE, '')) ?? null);
}

let made: OutletIndex | null = null;

/** Made when first asked for: most runs of the worker never search for coverage. */
function index(): OutletIndex {
  made ??= indexOf(outletRows());
  return made;
}

function indexOf(rows: readonly OutletRow[]): OutletIndex {
  const byDomain = new Map<string, Outlet>();
  const byName = new Map<string, Outlet | null>();
  const byBareName = new Map<string, Outlet | null>();
  const add = (map: Map<string, Outlet | null>, key: string, outlet: Outlet) => {
    const known = map.get(key);
    map.set(key, known === undefined || known === outlet ? outlet : null);
  };
  for (const { outlet, domains, names } of rows) {
    for (const domain of domains) byDomain.set(domain, outlet);
    for (const name of names) {
      add(byName, folded(name), outlet);
      add(byBareName, folded(name).replace(ARTICLE, ''), outlet);
    }
  }
  return { byDomain, byName, byBareName };
}

import { isPrivate } from '../http/address';

/** The ends of addresses that are pasted from documentation, and belong to one call rather than to the service. */
const CALL =
  /\/(?:chat\/completions|completions|responses|messages|embeddings|models|api\/(?:chat|generate|tags))\/*$/i;
const AROUND = /^[\s\p{Cf}\p{Cc}"'`‘’“”„«»‹›<(]+|[\s\p{Cf}\p{Cc}"'`‘’“”„«»‹›>),;]+$/gu;

/** An address in its parts. */
export interface SplitAddress {
  /** Up to and without `/chat/completions`, without query, credentials and slashes at its end. */
  base: string;
  query: Record<string, string>;
  /** "user:password" in base64; '' for none. */
  login: string;
}

/** The base address in what was pasted: with a scheme, without quotes, invisible characters and the path of a call. */
export function cleanAddress(pasted: string): string {
  const bare = pasted.replace(/[\p{Cf}\p{Cc}]/gu, '').replace(AROUND, '');
  if (bare === '') return '';
  const isSchemed = /^[a-z][a-z\d+.-]*:\/\//i.test(bare);
  // An address without scheme is that of a service, or of a machine nearby, which rarely has a certificate.
  const guess = `http://${bare.replace(/^\/+/, '')}`;
  const address = isSchemed ? bare : isPrivate(guess) ? guess : guess.replace(/^http:/, 'https:');
  if (!URL.canParse(address)) return bare;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return bare;
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/+$/, '')
    .replace(CALL, '');
  const login = url.username === '' ? '' : `${url.username}${url.password === '' ? '' : `:${url.password}`}@`;
  return `${url.protocol}//${login}${url.host}${path.replace(/\/+$/, '')}${url.search}`;
}

/** Splits a base address; one that is none is its own base. */
export function splitAddress(address: string): SplitAddress {
  const clean = cleanAddress(address);
  if (!URL.canParse(clean)) return { base: clean, query: {}, login: '' };
  const url = new URL(clean);
  const { username, password } = url;
  const login = username === '' ? '' : btoa(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  return {
    base: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    query: Object.fromEntries(url.searchParams),
    login,
  };
}

/**
 * Other base addresses on the same host at which the service may stand, likeliest first: people leave `/v1` out. An
 * address with a version has none.
 */
export function otherBases(address: string): string[] {
  const clean = cleanAddress(address);
  if (!URL.canParse(clean)) return [];
  const { origin, pathname, search } = new URL(clean);
  const path = pathname.replace(/\/+$/, '');
  if (/\/v\d+\w*(?=\/|$)/.test(path)) return [];
  return [...new Set([`${path}/v1`, '/v1'])].map((own) => `${origin}${own}${search}`);
}

/** The origin of an address, as it is cleaned; '' for what is none. */
export function originOf(address: string): string {
  const clean = cleanAddress(address);
  return URL.canParse(clean) ? new URL(clean).origin : '';
}

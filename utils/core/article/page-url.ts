import { cleanUrl } from './about/canonical';

/** A fragment that names another page of an application rather than a place in this one. */
const ROUTE = /^#!?\//;

/**
 * The address of the page itself: a jump within the page (`#…`) is no other page, nor are tracking parameters that the
 * page takes away after it has loaded; a route of an application (`#/story/2`) is one.
 */
export function pageUrl(url: string): string {
  const clean = cleanUrl(url);
  if (clean === null) return url;
  const { hash } = new URL(url);
  return ROUTE.test(hash) ? clean + hash : clean;
}

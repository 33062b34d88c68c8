import { routedUrl } from './about/canonical';

/**
 * The address of the page itself: a jump within the page (`#…`) is no other page, nor are tracking parameters that the
 * page takes away after it has loaded; a route of an application (`#/story/2`) is one.
 */
export function pageUrl(url: string): string {
  return routedUrl(url) ?? url;
}

import { registrable } from '../article/about/canonical';
import { folded } from '../text/fold';
import type { Outlet } from './types';

/** Hosts under which others publish: there the whole host name is the outlet. */
const HOSTING = new Set(
  'blogspot.com wordpress.com substack.com medium.com tumblr.com over-blog.com canalblog.com github.io'.split(' '),
);

/**
 * One key an outlet, whatever edition or section host it publishes on: its Wikidata id, else its registered domain, else
 * its name. '' when nothing is known.
 */
export function outletKey(outlet: Outlet | null, domain: string, name: string): string {
  if (outlet?.wikidata) return outlet.wikidata;
  const host = domain.toLowerCase().replace(/^www\./, '');
  if (host === '') return folded(outlet?.name ?? name);
  const owner = registrable(host);
  return HOSTING.has(owner) ? host : owner;
}

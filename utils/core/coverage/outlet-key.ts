import { folded } from '../text/fold';
import { registrable } from '../text/registrable';
import type { Outlet } from './types';

/**
 * A key for each outlet, the same for all its editions and section hosts: its Wikidata id, else its registered domain,
 * else its name. '' when nothing is known.
 */
export function outletKey(outlet: Outlet | null, domain: string, name: string): string {
  if (outlet?.wikidata) return outlet.wikidata;
  return domain === '' ? folded(outlet?.name ?? name) : registrable(domain);
}

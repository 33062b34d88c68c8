import * as v from 'valibot';
import { normalSites } from '../text/site';
import { type Fields, field } from './field';

/** A list of sites in normal spelling; entries that are none are dropped. */
export const sites = v.pipe(
  v.array(v.unknown()),
  v.transform((list): string[] => normalSites(list)),
);

/** Settings for the pages that are looked at. */
export const siteFields = {
  detectEverywhere: field(v.boolean(), false),
  /** Sites that are never touched; a site covers its subdomains. */
  neverSites: field(sites, []),
};

export type SiteSettings = Fields<typeof siteFields>;

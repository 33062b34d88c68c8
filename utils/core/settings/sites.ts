import * as v from 'valibot';
import { isSite } from '../text/site';
import { type Fields, field } from './field';

/** Match patterns of all pages and services; a reader may allow them later, and install asks for none. */
export const EVERY_SITE = ['https://*/*', 'http://*/*'];

/** A list of host names; entries that are none are dropped. */
export const sites = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => list.filter((site): site is string => typeof site === 'string' && isSite(site))),
);

/** Settings for the pages that are looked at. */
export const siteFields = {
  detectEverywhere: field(v.boolean(), false),
  /** Host names; a name covers its subdomains. */
  neverSites: field(sites, []),
};

export type SiteSettings = Fields<typeof siteFields>;

import { codeOf, type LangTag } from '../../text/lang-tag';
import { registrable } from '../../text/registrable';
import { outletRows } from '../outlets/table';
import type { OutletKind } from '../types';

/** Outlets asked for one search. */
const MOST_SITES = 40;
/** Of these at most from the article's own country, so that others are heard too. */
const MOST_OWN_SITES = 28;
/** Kinds in the order in which their outlets are asked: those that report the day's news first. */
const KINDS: readonly OutletKind[] = ['agency', 'national', 'public', 'broadcaster', 'online', 'regional', 'magazine'];
/** Kinds whose outlets are asked in other countries than the article's. */
const ABROAD: readonly OutletKind[] = ['agency', 'national', 'public', 'broadcaster'];

let sites: { domain: string; country: string | null; lang: LangTag | null; kind: OutletKind | null }[] | null = null;

/**
 * The outlets whose news sitemaps may list the event, as domains: those of the article's country and language, then the
 * large ones of other countries in that language, country after country in turn.
 */
export function newsSites(lang: LangTag | null, country: string | null): string[] {
  sites ??= outletRows().flatMap(({ outlet, domains: [domain = ''] }) => ({ ...outlet, domain }));
  const code = codeOf(lang) ?? 'en';
  const order = ({ kind }: { kind: OutletKind | null }) => (kind === null ? -1 : KINDS.indexOf(kind));
  const speaking = sites.filter((site) => codeOf(site.lang) === code && order(site) >= 0);
  const ranked = speaking.sort((a, b) => order(a) - order(b));
  const own = ranked.filter((site) => site.country === country).slice(0, MOST_OWN_SITES);
  const foreign = ranked.filter((site) => site.country !== country && site.kind !== null && ABROAD.includes(site.kind));
  const byCountry = [...Map.groupBy(foreign, (site) => site.country).values()];
  const longest = Math.max(0, ...byCountry.map((list) => list.length));
  const turns = Array.from({ length: longest }, (_, i) => byCountry.flatMap((list) => list[i] ?? [])).flat();
  return [...new Set([...own, ...turns].map(({ domain }) => domain))].slice(0, MOST_SITES);
}

/** The origin at which a domain's robots.txt is asked for. */
export function originOf(domain: string): string {
  return registrable(domain) === domain ? `https://www.${domain}` : `https://${domain}`;
}

import { outletOf } from '../outlets/index';
import type { CoveredArticle } from '../types';

/** Endings of host names that are a country's on paper, and mostly used by others. */
const ANYBODYS = new Set(['ai', 'cc', 'co', 'eu', 'fm', 'gg', 'io', 'ly', 'me', 'su', 'to', 'tv', 'ws']);

/**
 * The country (ISO 3166-1 alpha-2) in which an article is read: that of its outlet by the table, else of its address, else
 * of its language's tag; null where none of them tells.
 */
export function countryOf({ canonicalUrl, lang }: Pick<CoveredArticle, 'canonicalUrl' | 'lang'>): string | null {
  const host = URL.canParse(canonicalUrl) ? new URL(canonicalUrl).hostname : '';
  return outletOf(host)?.country ?? countryOfHost(host) ?? regionOf(lang);
}

function countryOfHost(host: string): string | null {
  const ending = /\.([a-z]{2})\.?$/.exec(host)?.[1] ?? '';
  if (ending === '' || ANYBODYS.has(ending)) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

/** The region in a language's tag. */
export function regionOf(lang: string | null): string | null {
  return /-([A-Z]{2})(?:-|$)/.exec(lang ?? '')?.[1] ?? null;
}

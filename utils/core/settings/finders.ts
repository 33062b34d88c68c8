/**
 * Finders that need nothing but the browser's permission: each search asks them, unless the reader switched them off.
 */
export const OPEN_FINDERS = ['gdelt', 'bing', 'google'] as const;

/**
 * One way of finding coverage each, in the order shown. `feeds`: the reader's own, or those to start with; `sitemaps`: the
 * lists of the last two days that outlets publish; `model`: the web search of the model's provider.
 */
export const FINDER_NAMES = [...OPEN_FINDERS, 'feeds', 'sitemaps', 'searxng', 'brave', 'model'] as const;
export type FinderName = (typeof FINDER_NAMES)[number];

/** Hosts that each asks; null where they follow from the settings (`coverage/finders/origins.ts`). */
export const FINDER_HOSTS: Record<FinderName, readonly string[] | null> = {
  gdelt: ['api.gdeltproject.org'],
  bing: ['www.bing.com'],
  google: ['news.google.com'],
  feeds: null,
  sitemaps: null,
  searxng: null,
  brave: ['api.search.brave.com'],
  model: null,
};

/** A key that a finder wants of the reader: who gives it out, and on which page. */
export interface KeySource {
  issuer: string;
  page: string;
}

export const FINDER_KEYS: { readonly [Name in FinderName]?: KeySource } = {
  brave: { issuer: 'Brave', page: 'https://brave.com/search/api/' },
};

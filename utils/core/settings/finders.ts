/**
 * Finders that need nothing but the browser's permission: each search asks them, unless the reader switched them off.
 */
export const OPEN_FINDERS = ['gdelt', 'bing', 'google'] as const;

/**
 * One way of finding coverage each, in the order shown. `feeds`: the reader's own, or those to start with; `sitemaps`: the
 * lists of the last two days that outlets publish; `keyless`: a search of the whole web that wants no key; `model`: the web
 * search of the model's provider; `factChecks`: what fact-checkers list, which is no report.
 */
export const FINDER_NAMES = [
  ...OPEN_FINDERS,
  'feeds',
  'sitemaps',
  'searxng',
  'brave',
  'keyless',
  'model',
  'factChecks',
] as const;
export type FinderName = (typeof FINDER_NAMES)[number];

/** Finders that are asked only once the reader switched them on. */
export const OPT_IN_FINDERS = ['keyless'] as const;

/** The reader's choice of finders. */
export interface FinderChoice {
  findersOff: readonly FinderName[];
  findersOn: readonly (typeof OPT_IN_FINDERS)[number][];
}

/** True for a finder that may be asked. */
export function isFinderOn({ findersOff, findersOn }: FinderChoice, name: FinderName): boolean {
  const isOptIn = OPT_IN_FINDERS.some((one) => one === name);
  return !findersOff.includes(name) && (!isOptIn || findersOn.some((one) => one === name));
}

/** Hosts that each asks; null where they follow from the settings (`coverage/finders/origins.ts`). */
export const FINDER_HOSTS: Record<FinderName, readonly string[] | null> = {
  gdelt: ['api.gdeltproject.org'],
  bing: ['www.bing.com'],
  google: ['news.google.com'],
  feeds: null,
  sitemaps: null,
  searxng: null,
  brave: ['api.search.brave.com'],
  keyless: ['api.tavily.com'],
  model: null,
  factChecks: null,
};

/** A key that a finder wants of the reader: who gives it out, and on which page. */
export interface KeySource {
  issuer: string;
  page: string;
  /** True where it is asked without a key too, for fewer searches. */
  optional?: boolean;
}

export const FINDER_KEYS: { readonly [Name in FinderName]?: KeySource } = {
  brave: { issuer: 'Brave', page: 'https://brave.com/search/api/' },
  keyless: { issuer: 'Tavily', page: 'https://app.tavily.com/', optional: true },
  factChecks: {
    issuer: 'Google',
    page: 'https://developers.google.com/fact-check/tools/api',
    optional: true,
  },
};

/** One way of finding coverage each. `feeds`: the reader's own; `model`: the web search of the model's provider. */
export const FINDER_NAMES = ['gdelt', 'bing', 'google', 'feeds', 'searxng', 'brave', 'model'] as const;
export type FinderName = (typeof FINDER_NAMES)[number];

/** Search engines that want a key of the reader's. */
export const SEARCH_KEYS = ['brave'] as const;

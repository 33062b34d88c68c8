import * as v from 'valibot';
import { isSite } from '../../core/article/page-url';
import { FINDER_NAMES } from '../../core/coverage/types';

/** The services that `engines/remote/providers` has presets for. */
export const PROVIDER_IDS = [
  'openai',
  'anthropic',
  'gemini',
  'mistral',
  'groq',
  'openrouter',
  'deepseek',
  'ollama',
  'lmstudio',
  'llamacpp',
  'custom',
] as const;
export type ProviderId = (typeof PROVIDER_IDS)[number];

/** What can write briefs. */
export const ENGINES = ['auto', 'instant', 'built-in', 'local', 'remote'] as const;

/** Search engines that want a key of the reader's. */
export const SEARCH_KEYS = ['brave'] as const;

/** A field that is missing or broken falls back to its default; it never takes the others with it. */
const field = <const S extends v.GenericSchema>(schema: S, fallback: v.InferOutput<S>) =>
  v.optional(v.fallback(schema, fallback as never), fallback as never);

const endpoint = v.object({
  baseURL: field(v.pipe(v.string(), v.maxLength(2000)), ''),
  model: field(v.pipe(v.string(), v.maxLength(300)), ''),
  headers: field(v.record(v.string(), v.string()), {}),
  /** Tokens that fit one request; 0 takes the preset's. */
  contextTokens: field(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000_000)), 0),
  /** Whether its model gets the short prompt for small models. */
  small: field(v.picklist(['auto', 'yes', 'no']), 'auto'),
});
export type EndpointSettings = v.InferOutput<typeof endpoint>;

/** Without what is broken: one endpoint does not take the others with it. */
const endpoints = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((stored) => {
    const read: Record<string, EndpointSettings> = {};
    for (const provider of PROVIDER_IDS) {
      const own = v.safeParse(endpoint, stored[provider]);
      if (own.success) read[provider] = own.output;
    }
    return read;
  }),
);

const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000_000));

/** What a provider charges for a million tokens; `cached` is null where input from its cache costs as any other. */
const price = v.object({ input: amount, cached: v.nullable(amount), output: amount });
export type Price = v.InferOutput<typeof price>;

/** Without what is broken: one price does not take the others with it. */
const prices = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((stored) => {
    const read: Partial<Record<ProviderId, Price>> = {};
    for (const provider of PROVIDER_IDS) {
      const own = v.safeParse(price, stored[provider]);
      if (own.success) read[provider] = own.output;
    }
    return read;
  }),
);

/** Without what is no site. */
const sites = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => list.filter((site): site is string => typeof site === 'string' && isSite(site))),
);

const feed = v.object({
  url: v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\//i)),
  title: field(v.pipe(v.string(), v.maxLength(300)), ''),
});
export type FeedSetting = v.InferOutput<typeof feed>;

/** More feeds than this would take minutes to ask. */
export const MOST_FEEDS = 500;

/** Without what is no feed. */
const feeds = v.pipe(
  v.array(v.unknown()),
  v.transform((list) =>
    list
      .flatMap((entry) => {
        const read = v.safeParse(feed, entry);
        return read.success ? [read.output] : [];
      })
      .slice(0, MOST_FEEDS),
  ),
);

const schema = v.object({
  /** `auto`: see `engines/automatic`. What was stored without one, or with a broken one, asks nobody. */
  engine: field(v.picklist(ENGINES), 'instant'),
  /** Id of the downloaded model that the local engine runs; '' for none. */
  localModel: field(v.pipe(v.string(), v.maxLength(200)), ''),
  /** Threads that it calculates with; 0 leaves it to the device. */
  localThreads: field(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64)), 0),
  provider: field(v.picklist(PROVIDER_IDS), 'openai'),
  /** What the reader set per provider; presets fill what is not here. */
  endpoints: field(endpoints, {}),
  /** Where keys live: for good in `storage.local`, or until the browser closes. */
  keyStorage: field(v.picklist(['local', 'session']), 'local'),
  /** `article`, `browser`, or a BCP 47 language. */
  outputLang: field(v.pipe(v.string(), v.regex(/^(article|browser|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$/)), 'article'),
  length: field(v.picklist(['short', 'medium', 'long']), 'medium'),
  context: field(v.boolean(), true),
  /** Context is looked up in Wikipedia with every brief; else when the reader asks. */
  verifyContext: field(v.boolean(), false),
  /** Most tokens of article text that one brief may send. */
  tokenBudget: field(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(1_000_000)), 60_000),
  /** What providers charge, where the reader said so. */
  prices: field(prices, {}),
  /** ISO 4217, of prices and of a budget in money. */
  currency: field(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), 'USD'),
  /** Most that models may cost in a calendar month, in `budgetUnit`; 0 for no limit. */
  monthBudget: field(amount, 0),
  budgetUnit: field(v.picklist(['money', 'tokens']), 'tokens'),
  /** Statements that were not found in the sources are folded away instead of marked. */
  hideNotFound: field(v.boolean(), false),
  /** They are written anew by the model with every brief; else when the reader asks. */
  rewriteNotFound: field(v.boolean(), false),
  detectEverywhere: field(v.boolean(), false),
  /** Host names; a name covers its subdomains. */
  neverSites: field(sites, []),
  /** Briefs kept at most; 0 keeps none. */
  keepBriefs: field(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000)), 300),
  /** Coverage is searched with every brief; else when the reader asks. */
  coverageAuto: field(v.boolean(), false),
  /** Sources found are read without asking again. */
  readAuto: field(v.boolean(), false),
  /** Finders that the reader does not want asked. */
  findersOff: field(v.array(v.picklist(FINDER_NAMES)), []),
  /** A second language (BCP 47) to search in; '' for none. */
  alsoSearchIn: field(v.pipe(v.string(), v.regex(/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/)), ''),
  /** Address of the reader's SearXNG instance; '' for none. */
  searxng: field(v.pipe(v.string(), v.maxLength(2000), v.regex(/^(https?:\/\/.+)?$/i)), ''),
  feeds: field(feeds, []),
  /** Outlets (host names) never shown as sources, and those shown first. */
  hiddenOutlets: field(sites, []),
  pinnedOutlets: field(sites, []),
  /** Outlets that our table lacks are looked up at Wikidata without asking. */
  lookUpOutlets: field(v.boolean(), false),
  /** Per cent of the panel's own size. */
  textSize: field(v.picklist([90, 100, 115, 130, 150]), 100),
  theme: field(v.picklist(['auto', 'light', 'dark']), 'auto'),
});

/** Everything the reader can set, but for keys. */
export type Settings = v.InferOutput<typeof schema>;

/** Nothing was ever set: what writes is chosen by what there is. */
const NEW: Partial<Settings> = { engine: 'auto' };

/** Settings from whatever was stored: unknown fields dropped, missing or broken ones at their defaults. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(schema, stored ?? NEW);
  return result.success ? result.output : v.parse(schema, {});
}

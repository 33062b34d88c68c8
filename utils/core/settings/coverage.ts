import * as v from 'valibot';
import { langTagSchema } from '../text/lang-schema';
import { type Fields, field } from './field';
import { FINDER_NAMES, OPT_IN_FINDERS } from './finders';
import { sites } from './sites';

const feed = v.object({
  url: v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\//i)),
  title: field(v.pipe(v.string(), v.maxLength(300)), ''),
  /** The topic that the reader has filed it under. */
  topic: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(100))), undefined)),
});
export type FeedSetting = v.InferOutput<typeof feed>;

/** More feeds than this would take minutes to ask. */
export const MOST_FEEDS = 500;

/** A list of feeds; entries that are none are dropped. */
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

/** Settings for where other reports are looked for, and which are shown. */
export const coverageFields = {
  /** True to search for coverage with every brief, false to wait until the reader asks. */
  coverageAuto: field(v.boolean(), false),
  /** Sources found are read without asking again. */
  readAuto: field(v.boolean(), false),
  /** Finders that the reader does not want asked. */
  findersOff: field(v.array(v.picklist(FINDER_NAMES)), []),
  /** Finders that are asked only where the reader wants it, and does. */
  findersOn: field(v.array(v.picklist(OPT_IN_FINDERS)), []),
  /** A second language to search in; '' for none. */
  alsoSearchIn: field(v.union([v.literal(''), langTagSchema]), ''),
  /** Address of the reader's SearXNG instance; '' for none. */
  searxng: field(v.pipe(v.string(), v.maxLength(2000), v.regex(/^(https?:\/\/.+)?$/i)), ''),
  feeds: field(feeds, []),
  /** Outlets (host names) never shown as sources, and those shown first. */
  hiddenOutlets: field(sites, []),
  pinnedOutlets: field(sites, []),
  /** Outlets that our table lacks are looked up at Wikidata without asking. */
  lookUpOutlets: field(v.boolean(), false),
};

export type CoverageSettings = Fields<typeof coverageFields>;

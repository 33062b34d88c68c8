import * as v from 'valibot';
import { langTagSchema } from '../../text/lang-schema';
import type { LangTag } from '../../text/lang-tag';

const text = v.fallback(v.string(), '');

/** An entry of a feed as it is kept. */
export const itemSchema = v.object({
  /** Its address when it was first seen, without tracking: a name that it keeps. */
  id: v.string(),
  /** Its address as it is now. */
  url: v.string(),
  title: text,
  /** '' for none. */
  lead: text,
  lang: v.fallback(v.nullable(langTagSchema), null),
  outlet: text,
  /** Host without "www."; '' where an index hides it. */
  domain: text,
  /** ISO 8601, as the feed claims; null where it does not. */
  publishedAt: v.fallback(v.nullable(v.string()), null),
  /** When we first saw it, epoch ms. */
  seenAt: v.number(),
  /** When it is taken to have been published: as claimed where that can be, else when we first saw it. Epoch ms. */
  at: v.number(),
  /** When its headline was last edited; null where it never was. Epoch ms. */
  editedAt: v.fallback(v.nullable(v.number()), null),
  /** The followed feeds that have listed it. */
  feeds: v.fallback(v.array(v.string()), []),
  /** Names by which feeds know it: "FEED NAME". */
  names: v.fallback(v.array(v.string()), []),
  /** The story that it was placed in; '' before. */
  story: text,
});

export type StoryItem = Omit<v.InferOutput<typeof itemSchema>, 'lang'> & { lang: LangTag | null };

/** As much of an item as a story's brief needs. */
export type StoryEntry = Pick<StoryItem, 'id' | 'url' | 'title' | 'outlet' | 'domain' | 'at' | 'lead' | 'lang'>;

/** Days for which an item is kept. */
export const KEPT_DAYS = 14;
export const DAY_MS = 86_400_000;

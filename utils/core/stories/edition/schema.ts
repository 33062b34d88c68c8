import * as v from 'valibot';
import { CATEGORY_IDS } from '../../text/category-ids';
import { langTagSchema } from '../../text/lang-schema';

const lang = v.fallback(v.nullable(langTagSchema), null);
const item = v.object({ id: v.string(), url: v.string(), title: v.string(), outlet: v.string(), at: v.number() });

const news = v.object({ text: v.string(), outlet: v.string(), url: v.string(), at: v.number() });

const reason = v.variant('kind', [
  v.object({ kind: v.literal('sources'), count: v.number(), upTo: v.boolean() }),
  v.object({ kind: v.literal('story') }),
  v.object({ kind: v.literal('topic'), name: v.string() }),
  v.object({ kind: v.literal('outlet'), name: v.string() }),
  v.object({ kind: v.literal('rare'), name: v.string() }),
  v.object({ kind: v.literal('beyond') }),
  v.object({ kind: v.literal('grown'), before: v.number() }),
  v.object({ kind: v.literal('statements'), count: v.number() }),
]);

const story = v.object({
  ...{ id: v.string(), headline: v.string(), url: v.string(), outlet: v.string(), lang },
  category: v.fallback(v.nullable(v.picklist(CATEGORY_IDS)), null),
  standfirst: v.fallback(v.string(), ''),
  count: v.object({
    ...{ independent: v.number(), articles: v.number(), upTo: v.boolean() },
    owners: v.fallback(v.nullable(v.number()), null),
    agencies: v.fallback(v.array(v.object({ name: v.string(), articles: v.number() })), []),
    outlets: v.array(v.string()),
  }),
  ...{ first: v.number(), last: v.number(), topics: v.array(v.string()), followed: v.boolean() },
  items: v.array(item),
  why: v.array(reason),
  update: v.nullable(v.object({ before: v.number(), statements: v.array(news) })),
});

/** An edition as it is kept. */
export const editionSchema = v.object({ day: v.string(), at: v.number(), stories: v.array(story) });

/** A story that the reader has saved: as it was then. */
export const savedStorySchema = v.object({ id: v.string(), at: v.number(), story });

/** What was shown of a story. */
export const shownSchema = v.object({ story: v.string(), independent: v.number(), at: v.number(), day: v.string() });

/** What was read of a story. */
export const readStorySchema = v.object({
  /** The id that the story had when it was read. */
  id: v.string(),
  at: v.number(),
  texts: v.array(
    v.object({
      ...{ id: v.string(), url: v.string(), title: v.string(), outlet: v.string(), lang },
      publishedAt: v.fallback(v.nullable(v.string()), null),
      passages: v.array(v.object({ n: v.number(), text: v.string() })),
    }),
  ),
});

import * as v from 'valibot';
import type { ToldStory } from './told';

/** A reader's rule on what is not to be shown. */
export const hideRuleSchema = v.object({
  kind: v.picklist(['story', 'outlet', 'topic']),
  /** Of a story its id, of an outlet its name, of a topic its name, of a category ":" and its id. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
  /** As shown to the reader. */
  name: v.pipe(v.string(), v.maxLength(300)),
  /** Epoch ms. */
  at: v.number(),
});
export type HideRule = v.InferOutput<typeof hideRuleSchema>;

/** The rule that keeps a story from being shown; null where none does. Less of an outlet: what others report stays. */
export function hiddenBy(story: ToldStory, rules: readonly HideRule[]): HideRule | null {
  const ids = new Set([story.id, ...story.items.map(({ id }) => id)]);
  const outlets = new Set(story.items.map(({ outlet }) => outlet));
  const topics = new Set([...story.topics, ...(story.category === null ? [] : [`:${story.category}`])]);
  return (
    rules.find(({ kind, key }) => {
      if (kind === 'story') return ids.has(key);
      if (kind === 'topic') return topics.has(key);
      return outlets.size === 1 && outlets.has(key);
    }) ?? null
  );
}

/** How many of the stories each rule hides, by its kind and key. */
export function hiddenCounts(stories: readonly ToldStory[], rules: readonly HideRule[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const story of stories) {
    const rule = hiddenBy(story, rules);
    if (rule) counts.set(ruleId(rule), (counts.get(ruleId(rule)) ?? 0) + 1);
  }
  return counts;
}

export const ruleId = ({ kind, key }: Pick<HideRule, 'kind' | 'key'>): string => `${kind} ${key}`;

import type { Article } from '../article/types';
import { SAME_EVENT_THRESHOLD } from '../constants/same-event';
import { paragraphs } from '../coverage/member';
import { withoutBackground } from '../coverage/same-event/background';
import { matchPool } from '../coverage/same-event/match-pool';
import type { MatchItem } from '../coverage/same-event/terms';
import type { StoryItem } from './items/item';
import type { Story } from './story';

/** Share of the threshold below which two read texts are surely of two events: in between, the headlines are believed. */
const SURELY_APART_SHARE = 0.5;
/** Items of a story that are compared, the read ones first: the work grows with their square. */
const MOST_ITEMS = 60;

/**
 * The read items of a story that their texts show to be of another event than most of the read ones are, by id. Headlines
 * that are alike put them together; the texts decide again.
 * @param texts articles that were read, by item id
 */
export function strangersIn(story: Story, texts: ReadonlyMap<string, Article>): string[] {
  const read = story.items.filter(({ id }) => texts.has(id));
  if (read.length < 2) return [];
  const items = [...read, ...story.items.filter(({ id }) => !texts.has(id))].slice(0, MOST_ITEMS);
  const score = matchPool(items.map((item) => matchItem(item, texts.get(item.id))));
  const places = items.flatMap(({ id }, i) => (texts.has(id) ? [i] : []));
  const apart = (i: number, j: number) => score(i, j) < SURELY_APART_SHARE * SAME_EVENT_THRESHOLD;
  // The one that most others go with stands for the story.
  const heads = places.map((i) => ({ i, with: places.filter((j) => !apart(i, j)).length }));
  const head = heads.reduce((best, one) => (one.with > best.with ? one : best), heads[0] ?? { i: 0, with: 0 });
  return places.flatMap((i) => (i !== head.i && apart(head.i, i) ? [items[i]?.id ?? ''] : []));
}

function matchItem({ title, lead, lang, at }: StoryItem, text: Article | undefined): MatchItem {
  return {
    title,
    lead: withoutBackground(lead),
    text: text ? withoutBackground(paragraphs(text.passages).join('\n')) : '',
    publishedAt: new Date(at).toISOString(),
    lang: text?.lang ?? lang,
  };
}

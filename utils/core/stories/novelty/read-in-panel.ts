import { addressKey } from '../../coverage/address-key';
import { readSourcesOf } from '../../coverage/state';
import type { KeptBrief } from '../../run/kept';
import { Grouping } from '../group/grouping';
import type { StoryItem } from '../items/item';
import { type ReadReport, readReport } from './report';

/** A kept brief as far as it tells which story it is of. */
export interface KeptReport {
  key: string;
  /** Address of its page. */
  url: string;
  title: string;
  lead: string;
  lang: StoryItem['lang'];
  /** Epoch ms. */
  savedAt: number;
  /** ISO 8601; null when unknown. */
  publishedAt: string | null;
}

/**
 * The stories that kept briefs are of, by the briefs' keys: the one that has their page, else the one that they would be
 * placed in as one more report. A brief of no story is not among them.
 */
export function storiesOfKept(kept: readonly KeptReport[], items: readonly StoryItem[]): Map<string, string> {
  const placed = items.filter(({ story }) => story !== '');
  const byPage = new Map(placed.flatMap(({ id, url, story }) => [id, url].map((page) => [addressKey(page), story])));
  const found = new Map<string, string>();
  const others: KeptReport[] = [];
  for (const one of kept) {
    const story = byPage.get(addressKey(one.url));
    if (story) found.set(one.key, story);
    else others.push(one);
  }
  if (others.length === 0) return found;
  const grouping = new Grouping();
  for (const { id, url, title, lead, lang, at, story } of placed)
    grouping.restore({ id, url, title, lead, lang, at }, story);
  const stories = new Set(placed.map(({ story }) => story));
  for (const { key, url, title, lead, lang, savedAt, publishedAt } of others) {
    const at = Date.parse(publishedAt ?? '') || savedAt;
    const story = grouping.add({ id: `kept ${key}`, url, title, lead, lang, at });
    if (stories.has(story)) found.set(key, story);
  }
  return found;
}

/** The reports that a kept brief was made of: its article, and the sources of others that were read for it. */
export function reportsOfKept({ article, coverage }: KeptBrief): ReadReport[] {
  const own = readReport(article.canonicalUrl, article.outlet, article);
  const others = coverage ? readSourcesOf(coverage) : [];
  return [own, ...others.map((one) => readReport(one.id, one.outlet, { ...one, canonicalUrl: one.url }))];
}

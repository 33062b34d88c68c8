import type { NewsOfStory } from '../edition/again';
import type { StoryItem } from '../items/item';
import { isNew, readSoFar } from './new-since';
import type { ReadReport } from './report';
import { type ReportText, statementsOf } from './statements';
import { readPages } from './story-news';

/** What the reader has read of a story. */
export interface ReadOfStory {
  texts: readonly ReadReport[];
  /** Epoch ms. */
  at: number;
}

const MOST_STATEMENTS = 5;

/**
 * The statements of a story's later reports, as their feeds give them, that nothing the reader has read of it supports;
 * none that another of them says.
 */
export function newsOf(items: readonly StoryItem[], { texts, at }: ReadOfStory): NewsOfStory[] {
  const isRead = readPages(texts);
  const later = items.filter((item) => item.seenAt > at && !isRead(item)).sort((a, b) => a.at - b.at);
  const found: NewsOfStory[] = [];
  let known: ReportText[] = [...texts];
  let sources = readSoFar(known);
  for (const { title, lead, lang, at: published, outlet, url } of later) {
    if (found.length >= MOST_STATEMENTS) break;
    // A report in a language of which nothing was read cannot be told as new by its words.
    if (!texts.some((text) => text.lang === lang)) continue;
    const report = { lang, publishedAt: new Date(published).toISOString(), passages: [{ n: 1, text: lead || title }] };
    const fresh = statementsOf(report).filter(({ text }) => isNew(text, report, sources));
    if (fresh.length === 0) continue;
    found.push(...fresh.map(({ text }) => ({ text, outlet, url, at: published })));
    known = [...known, { ...report, passages: fresh.map(({ text }, i) => ({ n: i + 1, text })) }];
    sources = readSoFar(known);
  }
  return found.slice(0, MOST_STATEMENTS);
}

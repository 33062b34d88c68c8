import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LangTag, langTag } from '../../../../utils/core/text/lang-tag.ts';
import { readJsonLineSets } from '../jsonl.ts';

/*
 * The rules of the world in which `bench find` searches. They were fixed before any search was tuned, and stay as they
 * are: who changes one has no figure to compare with.
 *
 * Articles. Every article of every set of events in `same-event` (files whose rows have `id`, `event` and `title`) is in
 * the world, those of all other events too. Events whose articles are whole (a set most of whose rows have a text of
 * `FULL_TEXT_CHARS` at least) are searched for; the other sets are there to be found wrongly.
 *
 * Outlets. An article's outlet is its `domain`; where a set gives none, the n-th article of an event, by its id, is that
 * of the n-th made-up outlet of its set. Outlets are told apart by their registered domain or Wikidata item, as the extension does.
 *
 * Time. Dates within an event are often those of an update months later. So an event has one day, the median of its
 * articles' dates, and each article an hour of that day, drawn from its id; it is searched for six hours after the day's
 * end, and what is of later days is not there yet. Events without dates are of the day of whichever event is searched
 * for: all of them compete with it for the rows of an index.
 *
 * Knowledge. Each service knows an article with the share in `KNOWN`, drawn from its id and the seed: a hash, as a
 * number from 0 to 1, is below the share. An outlet's feed and its news sitemap list the articles that were drawn for
 * them, the one of seven days, the other of two. Every outlet of the events that are searched for is among those that a search may ask, where it writes in the
 * article's language: that a reader's lists lack some is part of the share.
 *
 * GDELT answers with the newest 250 articles in whose title or text every word occurs. Of an article that is not in
 * English it knows names and numbers alone, since it searches translations: words with a capital or a digit.
 * Bing answers with 14 and Google with 100, best first, in whose title or text every word occurs: more words in the title
 * are better, of equals the newer one. Both search one language, that of the edition asked. Bing knows no operators: "OR"
 * and brackets bring nothing. Phrases are words in a row; words are compared as written, without accents and capitals.
 * Of an article, GDELT and sitemaps show the title, Google the title and the outlet, Bing and feeds also the first 160
 * characters of the text.
 *
 * The reader. Of each event one article is the reader's: of those with a whole text the one with the smallest hash of id
 * and seed. The event is searched for only where another outlet has an article on it.
 *
 * Figures. `recall` is the share of the event's other outlets of which at least one article on the event is shown,
 * whatever group it stands in; `precision` the share of the articles shown that are on the event; both over all searches
 * together. Requests are those to indexes; those to outlets are counted apart. Four seeds are searched: that given and
 * the three after it. Events are parted in two by a hash of their name: what is tuned is tuned on one half and judged
 * on the other.
 */

export const FULL_TEXT_CHARS = 500;
export const SEEDS = 4;
export const KNOWN = { gdelt: 0.6, bing: 0.4, google: 0.6, feeds: 0.5, sitemaps: 0.5 } as const;
export type Knower = keyof typeof KNOWN;

const DAY_MS = 86_400_000;
/** The day of events without dates, where one of them is searched for. */
const NO_DAY = Date.UTC(2026, 9, 14);
const SNIPPET_CHARS = 160;

export interface WorldArticle {
  id: string;
  /** Set and event. */
  event: string;
  set: string;
  title: string;
  text: string;
  /** First characters of the text. */
  snippet: string;
  lang: LangTag;
  /** Host name, without "www.". */
  host: string;
  url: string;
  /** The start of its event's day, epoch ms; null where the set gives no dates. */
  day: number | null;
  /** Milliseconds after the start of the day. */
  after: number;
}

/** An event to search for. */
export interface WorldEvent {
  name: string;
  set: string;
  articles: WorldArticle[];
  /** True for the half on which the search may be tuned. */
  tuned: boolean;
}

export interface World {
  articles: WorldArticle[];
  events: WorldEvent[];
}

/** The hosts of the outlets that write in a language about the events that are searched for. */
export function hostsIn({ events }: World, lang: string): string[] {
  const own = events.flatMap(({ articles }) => articles).filter((article) => isIn(article, lang));
  return [...new Set(own.map(({ host }) => host))];
}

/** True for an article in a language, whatever the region. */
export function isIn({ lang }: WorldArticle, wanted: string): boolean {
  return lang.split('-')[0] === wanted.toLowerCase().split('-')[0];
}

/** A number from 0 to 1 that follows from the parts. */
export function drawn(...parts: readonly (string | number)[]): number {
  return createHash('sha256').update(parts.join('\n')).digest().readUInt32BE() / 2 ** 32;
}

export function knows(who: Knower, { id }: WorldArticle, seed: number): boolean {
  return drawn(who, id, seed) < KNOWN[who];
}

/** The day on which an event is searched for, and the moment: epoch ms. */
export function timeOf({ day }: WorldArticle): { day: number; now: number } {
  const start = day ?? NO_DAY;
  return { day: start, now: start + 1.25 * DAY_MS };
}

/** An article's time of publication in a search for an event of a day (epoch ms). */
export function publishedOn({ day, after }: WorldArticle, searched: number): number {
  return (day ?? searched) + after;
}

/** The day of an event by its articles' dates. */
function dayOf(rows: readonly Row[]): number | null {
  const written = rows.map(({ date, ts }) => (typeof ts === 'number' ? ts : Date.parse(textOf(date))));
  const times = written.filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)];
  return middle === undefined ? null : Math.floor(middle / DAY_MS) * DAY_MS;
}

/** The reader's article of an event. */
export function readersArticle({ articles }: WorldEvent, seed: number): WorldArticle | undefined {
  const whole = articles.filter(({ text }) => text.length >= FULL_TEXT_CHARS);
  return whole.sort((a, b) => drawn('reader', a.id, seed) - drawn('reader', b.id, seed))[0];
}

type Row = Record<string, unknown>;
const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The world of a data folder. Throws where it holds no events of whole articles. */
export function readWorld(data: string): World {
  const folder = join(data, 'same-event');
  const sets = existsSync(folder) ? readJsonLineSets(folder) : [];
  const world: World = { articles: [], events: [] };
  for (const { name, rows } of sets) {
    const own = rows.filter(isRow).filter(({ id, event, title }) => [id, event, title].every((part) => textOf(part)));
    if (own.length === 0 || own.some((row) => 'a' in row)) continue;
    const events = Map.groupBy(own, ({ event }) => textOf(event));
    const whole = own.filter(({ text }) => textOf(text).length >= FULL_TEXT_CHARS).length * 2 >= own.length;
    for (const [event, list] of events) {
      const day = dayOf(list);
      const articles = [...list]
        .sort((a, b) => (textOf(a.id) < textOf(b.id) ? -1 : 1))
        .map((row, place) => articleOf(row, { set: name, event, day, place, number: world.articles.length + place }));
      world.articles.push(...articles);
      const hosts = new Set(articles.map(({ host }) => host));
      if (whole && hosts.size > 1) {
        world.events.push({ name: event, set: name, articles, tuned: drawn('half', event) < 0.5 });
      }
    }
  }
  if (world.events.length === 0) throw new Error(`no events of whole articles in ${folder}`);
  return world;
}

interface Place {
  set: string;
  event: string;
  day: number | null;
  /** Among the articles of its event. */
  place: number;
  number: number;
}

function articleOf(row: Row, { set, event, day, place, number }: Place): WorldArticle {
  const id = textOf(row.id);
  const text = textOf(row.text);
  const host = textOf(row.domain).replace(/^www\./, '') || `${set.replace(/\W|_/g, '-')}-outlet-${place + 1}.example`;
  return {
    id,
    set,
    event: `${set}\n${event}`,
    title: textOf(row.title),
    text,
    snippet: text.slice(0, SNIPPET_CHARS).replace(/\s+/g, ' '),
    lang: langTag(textOf(row.lang)) ?? 'en',
    host,
    url: `https://${host}/news/${number}`,
    day,
    after: Math.floor(drawn('hour', id) * DAY_MS),
  };
}

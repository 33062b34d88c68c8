import { PUBLISHED, UPDATED } from '../../text/lang/page/date-words';
import type { Line } from '../find/headings';
import { PUBLISHED_TAGS, UPDATED_TAGS } from './date-tags';
import { believed, dateInUrl, parseDate } from './dates';
import { type LdNode, textIn, typesOf } from './json-ld';
import { datesInLine } from './line-dates';
import { looseMeta, type MetaTags } from './meta-tags';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Most days between a date and the one in the address: stories are written some days before they are published. */
const SAME_STORY = 3;
/** Most characters of a line, anywhere on the page, that gives a day and little else. */
const LONGEST_LABEL = 60;
const MOST_TIMES = 20;
/** Most words beside the day in a line whose purpose is to give the day: a name, a weekday, a month. */
const MOST_BESIDE = 6;

/** Types of JSON-LD nodes that describe a page and not its story; their date is one sign among others. */
const PAGE_TYPE =
  /^(?:WebPage|ItemPage|AboutPage|ClaimReview|VideoObject|AudioObject|MediaObject|PodcastEpisode|CreativeWork)$/;

export interface DateSigns {
  doc: Document;
  /** The story's JSON-LD, and all of the page's. */
  story: LdNode | null;
  nodes: readonly LdNode[];
  tags: MetaTags;
  url: string;
  /** The document's title: some end with the day of publication. */
  title: string;
  /** Short visible blocks around the headline, the nearest first. */
  near: readonly Line[];
  /** Short lines of the whole page. */
  page: readonly string[];
  /** The country writes the month before the day ("12/31/2025"). */
  monthFirst: boolean;
  /** Epoch ms. */
  now: number;
}

export interface StoryDates {
  publishedAt: string | null;
  updatedAt: string | null;
}

/** `<time>` elements and microdata of the story, in the page's order. */
function marked(doc: Document, names: string, now: number): string | null {
  const elements = doc.querySelectorAll(names);
  for (let i = 0; i < elements.length && i < MOST_TIMES; i++) {
    const element = elements[i];
    const value =
      element?.getAttribute('datetime') ??
      element?.getAttribute('content') ??
      element?.textContent?.slice(0, 200) ??
      null;
    const date = parseDate(value, now);
    if (date !== null) return date;
  }
  return null;
}

/** Days between two dates, without regard to the time of day. */
function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
}

function described(node: LdNode | null | undefined, now: number): string | null {
  for (const value of [node?.datePublished, node?.dateCreated, node?.uploadDate]) {
    const date = parseDate(textIn(value), now);
    if (date !== null) return date;
  }
  return null;
}

/** True when a line has little beside its day: captions and subheads mention days, too. */
function isStamp(line: string): boolean {
  return PUBLISHED.test(line) || (line.match(/\p{L}{3,}/gu)?.length ?? 0) <= MOST_BESIDE;
}

/**
 * The dates in the lines around the headline; where a day has no word beside it, the first one is the day of
 * publication.
 */
function written(signs: DateSigns, fits: (line: string) => boolean): StoryDates {
  const { near, now, monthFirst } = signs;
  let day: string | null = null;
  let instant: string | null = null;
  let updatedAt: string | null = null;
  for (const { text, time } of near) {
    if (time === null && (!/\p{Nd}/u.test(text) || !fits(text))) continue;
    const { published, updated } = datesInLine(text, { monthFirst });
    const isUpdate = updated !== null || (UPDATED.test(text) && !PUBLISHED.test(text));
    const timed = parseDate(time, now);
    if (!isUpdate && instant === null && timed?.includes('T')) instant = timed;
    day ??= (isUpdate ? null : timed) ?? believed(published, now);
    updatedAt ??= isUpdate && published === null ? (timed ?? believed(updated, now)) : believed(updated, now);
  }
  // An instant in the markup says more than a day in a line above it.
  const isOneStory = day !== null && instant !== null && daysApart(day, instant) <= SAME_STORY;
  return { publishedAt: isOneStory ? instant : day, updatedAt };
}

/** Last resort: any day in a line near the headline that is not a sentence. */
function loosely(signs: DateSigns): string | null {
  const { publishedAt, updatedAt } = written(signs, (line) => !/\p{L}{3}[.!?]$/u.test(line));
  return publishedAt ?? updatedAt;
}

/** The day in a line anywhere on the page that calls it the day of publication: "Datum 28.04.2023"; null for none. */
function labelled(signs: DateSigns): string | null {
  for (const line of signs.page) {
    if (line.length > LONGEST_LABEL || !/\p{Nd}/u.test(line) || !PUBLISHED.test(line)) continue;
    const date = believed(datesInLine(line, signs).published, signs.now);
    if (date !== null) return date;
  }
  return null;
}

/** The dates of the page's own `<time>` elements that mark the day of publication, and of microdata. */
function instants({ doc, now }: DateSigns): (string | null)[] {
  return ['[itemprop~="datePublished"]', 'time[pubdate]', 'article header time[datetime]', 'header time[datetime]'].map(
    (names) => marked(doc, names, now),
  );
}

/** The first of these dates that gives the time of a day, where `date` gives the day alone; else `date`. */
function withTime(date: string, others: readonly (string | null)[]): string {
  if (date.includes('T')) return date;
  return others.find((other) => other?.startsWith(`${date}T`)) ?? date;
}

/** True when a story was changed a minute or more after it was published; on a later day, where no time is known. */
function isLater(updated: string, published: string | null): boolean {
  if (published === null) return true;
  if (!updated.includes('T') || !published.includes('T')) return updated.slice(0, 10) > published.slice(0, 10);
  // Times of day without a zone are those of the same clock.
  const isZoned = [updated, published].every((date) => /(?:Z|[+-]\d{2}:?\d{2})$/.test(date));
  const [late, early] = [updated, published].map((date) => Date.parse(isZoned ? date : `${date.slice(0, 19)}Z`));
  return late !== undefined && early !== undefined && late - early >= MINUTE;
}

/**
 * The dates on which the story was published and updated, ISO 8601 with the offset that the page gives; null where it
 * gives none. Structured data decides unless two other signs agree against it.
 */
export function readDates(signs: DateSigns): StoryDates {
  const { doc, story, nodes, tags, url, now } = signs;
  const addressed = dateInUrl(url, now);
  const page = nodes.find(
    (node) => typesOf(node).some((type) => PAGE_TYPE.test(type)) && node.datePublished !== undefined,
  );
  const said = [described(story, now), parseDate(looseMeta(tags, PUBLISHED_TAGS), now), described(page, now)].filter(
    (date) => date !== null,
  );
  const isFar = (date: string) => addressed !== null && daysApart(date, addressed) > SAME_STORY;
  if (said[0] === undefined || isFar(said[0])) {
    const timed = marked(doc, '[itemprop~="datePublished"], time[pubdate], article header time[datetime]', now);
    if (timed !== null) said.push(timed);
  }
  const lines = said[0] === undefined ? written(signs, isStamp) : { publishedAt: null, updatedAt: null };
  // An instant that the page gives at its headline is better than the day in the address; a day in words may be
  // another's.
  const isSure = lines.publishedAt !== null && (lines.publishedAt.includes('T') || !isFar(lines.publishedAt));
  const visible = isSure ? lines.publishedAt : null;
  const found =
    said.find((date) => !isFar(date)) ??
    said[0] ??
    visible ??
    addressed ??
    lines.updatedAt ??
    labelled(signs) ??
    believed(datesInLine(signs.title).published, now) ??
    marked(doc, 'article time, main time, time[datetime]', now) ??
    loosely(signs);
  const publishedAt =
    found === null ? null : withTime(found, [...said, written(signs, isStamp).publishedAt, ...instants(signs)]);
  const updatedAt =
    parseDate(textIn(story?.dateModified), now) ??
    parseDate(looseMeta(tags, UPDATED_TAGS), now) ??
    lines.updatedAt ??
    marked(doc, '[itemprop~="dateModified"]', now);
  return { publishedAt, updatedAt: updatedAt !== null && isLater(updatedAt, publishedAt) ? updatedAt : null };
}

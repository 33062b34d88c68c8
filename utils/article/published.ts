import { datesInLine } from './date-prose';
import { PUBLISHED as SAYS_PUBLISHED } from './date-words';
import { believed, dateInUrl, parseDate } from './dates';
import { type LdNode, textIn, typesOf } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';
import type { Block } from './page-blocks';

const DAY = 86_400_000;
/** Days by which a date may miss the one in the address: stories are written, then published. */
const SAME_STORY = 3;
/** Longest line that tells a day and little else, anywhere on the page. */
const LONGEST_LABEL = 60;
const MOST_TIMES = 20;

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'publish-date',
  'publishdate',
  'publish_date',
  'pubdate',
  'published_time',
  'publication_date',
  'article.published',
  'article:created_time',
  'article_date_original',
  'date',
  'originalpublicationdate',
  'rnews:datepublished',
  'bt:pubdate',
  'displaydate',
  'ptime',
  'article:publish_time',
  'article:published_date',
  'article:post_date',
  'og:pubdate',
  'og:publish_date',
  'og:regdate',
  'og:release_date',
  'dcterms.issued',
  'dcterms.date.issued',
  'dc.date.published',
  'dc:date',
  'dc.terms.created',
  'citation_publication_date',
  'citation_date',
  'sailthru.publish_date',
  'article.date',
  'article_date',
  'article-date',
  'publishtime',
  'published-date',
  'published_at',
  'published_date',
  'publicationdate',
  'publication-date',
  'pub_date',
  'pub-date',
  'post_date',
  'release_date',
  'news_date',
  'dable:published_time',
  'mediator_published_time',
  'weibo:article:create_at',
  'apub:time',
  'iso-8601-publish-date',
  'shareaholic:article_published_time',
  'datecreated',
  'uploaddate',
  'pdate',
];
const UPDATED = [
  'article:modified_time',
  'article:updated_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'article.updated',
  'article:modified',
  'revised',
  'sailthru.updated',
  'utime',
  'article:modified_date',
  'dcterms.modified.date',
  'lastmodified',
  'last-update',
  'moddate',
  'dable:modified_time',
  'weibo:article:update_at',
  'dateupdate',
];

/** Descriptions of the page that are dated when they describe no story by its own type. */
const PAGE_TYPE =
  /^(?:WebPage|ItemPage|AboutPage|ClaimReview|VideoObject|AudioObject|MediaObject|PodcastEpisode|CreativeWork)$/;

export interface DateSigns {
  doc: Document;
  /** The story's JSON-LD, and all of the page's. */
  story: LdNode | null;
  nodes: readonly LdNode[];
  tags: MetaTags;
  url: string;
  /** The document's title: some end with the day. */
  title: string;
  /** Short visible blocks around the headline, the nearest first. */
  near: readonly Block[];
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

/** What the lines around the headline say; of days without a word, the first is the day of publication. */
function written(signs: DateSigns): StoryDates {
  const { near, now, monthFirst } = signs;
  let publishedAt: string | null = null;
  let updatedAt: string | null = null;
  for (const block of near) {
    // A sentence tells of days, too.
    if (block.text.length > 120 && /[\p{L}]{3}[.!?]$/u.test(block.text)) continue;
    const { published, updated } = datesInLine(block.text, monthFirst);
    const timed = updated === null ? parseDate(block.time, now) : null;
    publishedAt ??= timed ?? believed(published, now);
    updatedAt ??= believed(updated, now);
  }
  return { publishedAt, updatedAt };
}

/** A line anywhere on the page that names its day as that of publication: "Datum 28.04.2023". */
function labelled(signs: DateSigns): string | null {
  for (const line of signs.page) {
    if (line.length > LONGEST_LABEL || !/\p{Nd}/u.test(line) || !SAYS_PUBLISHED.test(line)) continue;
    const date = believed(datesInLine(line, signs.monthFirst).published, signs.now);
    if (date !== null) return date;
  }
  return null;
}

/**
 * When the story was published and updated, ISO 8601 with the offset that the page gives; null where it does not say.
 * Structured data is believed unless two other signs agree against it.
 */
export function readDates(signs: DateSigns): StoryDates {
  const { doc, story, nodes, tags, url, now } = signs;
  const addressed = dateInUrl(url, now);
  const page = nodes.find(
    (node) => typesOf(node).some((type) => PAGE_TYPE.test(type)) && node.datePublished !== undefined,
  );
  const said = [described(story, now), parseDate(firstMeta(tags, PUBLISHED), now), described(page, now)].filter(
    (date) => date !== null,
  );
  const isFar = (date: string) => addressed !== null && daysApart(date, addressed) > SAME_STORY;
  if (said[0] === undefined || isFar(said[0])) {
    const timed = marked(doc, '[itemprop~="datePublished"], time[pubdate], article header time[datetime]', now);
    if (timed !== null) said.push(timed);
  }
  const lines = said[0] === undefined ? written(signs) : { publishedAt: null, updatedAt: null };
  const publishedAt =
    said.find((date) => !isFar(date)) ??
    said[0] ??
    (lines.publishedAt !== null && !isFar(lines.publishedAt) ? lines.publishedAt : null) ??
    addressed ??
    lines.updatedAt ??
    labelled(signs) ??
    marked(doc, 'article time, main time, time[datetime]', now) ??
    believed(datesInLine(signs.title).published, now);
  const updatedAt =
    parseDate(textIn(story?.dateModified), now) ??
    parseDate(firstMeta(tags, UPDATED), now) ??
    lines.updatedAt ??
    marked(doc, '[itemprop~="dateModified"]', now);
  const isLater = updatedAt !== null && (publishedAt === null || updatedAt.slice(0, 10) >= publishedAt.slice(0, 10));
  return { publishedAt, updatedAt: isLater ? updatedAt : null };
}

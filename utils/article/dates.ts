import { dateInProse } from './date-prose';
import { type LdNode, textIn } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';

const FIRST_YEAR = 1990;
const DAY = 86_400_000;

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;
const MAIL_DATE =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i;
const SCRIPT_DATE =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{1,2}):(\d{2}):(\d{2})\s*(?:GMT|UTC)?\s*([+-]\d{4})?/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Part = string | undefined;

function offset(zone: Part): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function assemble(y: Part, m: Part, d: Part, hours?: Part, minutes?: Part, seconds?: Part, zone?: Part): string | null {
  if (y === undefined || m === undefined || d === undefined) return null;
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const value =
    hours === undefined ? day : `${day}T${hours.padStart(2, '0')}:${minutes ?? '00'}:${seconds ?? '00'}${offset(zone)}`;
  return Number.isNaN(Date.parse(value)) || new Date(Date.parse(day)).getUTCDate() !== Number(d) ? null : value;
}

function monthNumber(name: Part): string | undefined {
  const index = MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '');
  return index < 0 ? undefined : String(index + 1);
}

/**
 * A date as pages write it, as ISO 8601: "YYYY-MM-DD", or with the time and the offset that it gives. Null where it is no
 * date, or none between 1990 and the year after `now` (epoch ms).
 */
export function parseDate(value: string | null, now: number): string | null {
  if (value === null) return null;
  const text = value.trim().slice(0, 80);
  const parsed = parseKnown(text) ?? dateInProse(text);
  if (parsed === null) return null;
  const year = Number(parsed.slice(0, 4));
  return year >= FIRST_YEAR && year <= new Date(now).getUTCFullYear() + 1 ? parsed : null;
}

function parseKnown(text: string): string | null {
  let match = ISO.exec(text) ?? COMPACT.exec(text);
  if (match) return assemble(match[1], match[2], match[3], match[4], match[5], match[6], match[7]);
  match = MAIL_DATE.exec(text);
  if (match) return assemble(match[3], monthNumber(match[2]), match[1], match[4], match[5], match[6], match[7]);
  match = SCRIPT_DATE.exec(text);
  if (match) return assemble(match[3], monthNumber(match[1]), match[2], match[4], match[5], match[6], match[7]);
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const moment = Number(text) * (text.length === 10 ? 1000 : 1);
    return new Date(moment).toISOString().replace(/\.\d{3}/, '');
  }
  return null;
}

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
  'datecreated',
  'rnews:datepublished',
  'bt:pubdate',
  'displaydate',
  'ptime',
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
];

/** `<time>` elements and microdata of the story, its own before others'. */
function marked(doc: Document, names: string, now: number): string | null {
  const elements = doc.querySelectorAll(names);
  for (let i = 0; i < elements.length && i < 20; i++) {
    const element = elements[i];
    const value = element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent ?? null;
    const date = parseDate(value, now);
    if (date !== null) return date;
  }
  return null;
}

/** The day in a path such as /2024/05/12/ or /20240512-. */
export function dateInUrl(url: string, now: number): string | null {
  const match = /[/_.-]((?:19|20)\d{2})([/_.-]?)(\d{1,2})\2(\d{1,2})(?:[/_.-]|$)/.exec(url.split(/[?#]/)[0] ?? '');
  const parts = match && (match[2] !== '' || (match[3]?.length === 2 && match[4]?.length === 2)) ? match : null;
  return parts ? parseDate(assemble(parts[1], parts[3], parts[4]), now) : null;
}

/** Days between two dates, without regard to the time of day. */
function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
}

/**
 * When the story was published and updated, ISO 8601 with the offset that the page gives; null where it does not say.
 * Structured data is believed unless two other signs agree against it. `prose` are the short texts near the headline.
 */
export function readDates(
  doc: Document,
  story: LdNode | null,
  tags: MetaTags,
  url: string,
  prose: string[],
  now: number,
): { publishedAt: string | null; updatedAt: string | null } {
  const described = parseDate(
    textIn(story?.datePublished) ?? textIn(story?.dateCreated) ?? textIn(story?.uploadDate),
    now,
  );
  const tagged = parseDate(firstMeta(tags, PUBLISHED), now);
  const timed = marked(doc, '[itemprop~="datePublished"], time[pubdate], article header time[datetime]', now);
  const addressed = dateInUrl(url, now);
  const said = [described, tagged, timed].filter((date) => date !== null);
  let publishedAt = said[0] ?? null;
  if (publishedAt !== null && addressed !== null && daysApart(publishedAt, addressed) > 3) {
    publishedAt = said.find((date) => daysApart(date, addressed) <= 3) ?? publishedAt;
  }
  publishedAt ??= marked(doc, 'h1 ~ time, h1 ~ * time, article time, main time, time[datetime]', now);
  publishedAt ??= addressed;
  for (const text of prose) publishedAt ??= parseDate(dateInProse(text), now);
  const updatedAt =
    parseDate(textIn(story?.dateModified), now) ??
    parseDate(firstMeta(tags, UPDATED), now) ??
    marked(doc, '[itemprop~="dateModified"]', now);
  const isLater = updatedAt !== null && (publishedAt === null || updatedAt.slice(0, 10) >= publishedAt.slice(0, 10));
  return { publishedAt, updatedAt: isLater ? updatedAt : null };
}

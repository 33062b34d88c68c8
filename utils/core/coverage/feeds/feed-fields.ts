import { writtenInstant } from '../../text/dates/instants';
import { plainSummary, plainTitle, type TextMode } from './feed-text';
import type { FeedItem } from './types';

/** Elements under an entry, or under the feed itself, that are read, best last: a later one replaces an earlier one. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['itunes:title', 'dc:title', 'title'],
  published: [
    ...['dcterms:modified', 'modified', 'updated', 'dcterms:created', 'created', 'dcterms:issued', 'dc:date', 'date'],
    ...['issued', 'pubdate', 'published'],
  ],
  summary: ['itunes:summary', 'dc:description', 'content', 'content:encoded', 'summary', 'description'],
  sourceName: ['dc:publisher', 'news:source', 'source'],
  lang: ['dc:language', 'language'],
  link: ['link', 'feedburner:origlink'],
  guid: ['id', 'guid'],
  ttl: ['ttl'],
};

/** The field that an element tells, and how well. */
export interface FieldRank {
  field: string;
  rank: number;
}

export const RANKS: ReadonlyMap<string, FieldRank> = new Map(
  Object.entries(FIELDS).flatMap(([field, names]) => names.map((name, rank) => [name, { field, rank }] as const)),
);

/** A field's text as it was written. */
export interface Written {
  rank: number;
  text: string;
  mode: TextMode;
}

/** Fields found under one element: of each the best, of dates all, the best first. */
export interface Found {
  keep(field: string, written: Written): void;
  raw(field: string): string;
  mode(field: string): TextMode;
}

export function createFound(): Found {
  const found = new Map<string, Written[]>();
  const best = (field: string) => found.get(field)?.[0];
  return {
    keep(field, { rank, text, mode }) {
      const trimmed = text.trim();
      if (trimmed === '') return;
      const known = found.get(field) ?? [];
      const at = known.findIndex((one) => one.rank < rank);
      known.splice(at < 0 ? known.length : at, 0, { rank, text: trimmed, mode });
      found.set(field, known);
    },
    raw(field) {
      const all = found.get(field) ?? [];
      // Of dates, the best that can be read: a feed may have a good one beside a bad one.
      const readable =
        field === 'published' && all.length > 1 ? all.find(({ text }) => writtenInstant(text) !== null) : null;
      return (readable ?? all[0])?.text ?? '';
    },
    mode: (field) => best(field)?.mode ?? 'loose',
  };
}

/** The address of an entry: its link, or an identifier that is one. */
function addressOf({ raw }: Found): string {
  const isAddress = (text: string) => /^https?:\/\//i.test(text);
  const written = raw('link') || [raw('guid'), raw('about')].find(isAddress) || '';
  const whole = /^www\.[^/\s]+\.[a-z]{2,}/i.test(written) ? `https://${written}` : written;
  return whole.replaceAll('&amp;', '&');
}

const LONGEST_GUID_CHARS = 500;

export function itemOf(found: Found): FeedItem {
  const { raw, mode } = found;
  return {
    guid: (raw('identity') || raw('guid') || raw('about')).slice(0, LONGEST_GUID_CHARS),
    title: plainTitle(raw('title'), mode('title')),
    url: addressOf(found),
    published: raw('published'),
    summary: plainSummary(raw('summary'), mode('summary')),
    rawSummary: raw('summary'),
    source: { name: plainTitle(raw('sourceName'), mode('sourceName')), url: raw('sourceUrl') },
    lang: raw('lang'),
  };
}

import { join } from 'node:path';
import { type LangTag, langTag } from '../../../utils/core/text/lang-tag';
import { readJsonLineSets } from './jsonl.ts';

/** An article of a labelled stream, as a feed would give it. */
export interface StreamItem {
  id: string;
  url: string;
  title: string;
  /** The first words of its text; '' where the set has titles alone. */
  lead: string;
  lang: LangTag | null;
  /** Epoch ms. */
  at: number;
  /** The event that it belongs to. */
  story: string;
}

export interface StreamSet {
  name: string;
  /** In order of time. */
  items: StreamItem[];
}

/** Words of a text that stand for a lead. */
const LEAD_WORDS = 80;
/** Sets of one subject in several languages, whose stories are the same: they are one more set together. */
const MERGED = 'og2021';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function itemOf(row: unknown): StreamItem[] {
  if (typeof row !== 'object' || row === null) return [];
  const { id, url, title, text: body, lang, at, story } = row as Record<string, unknown>;
  const time = Date.parse(text(at));
  if (text(id) === '' || Number.isNaN(time)) return [];
  return [
    {
      id: text(id),
      url: text(url),
      title: text(title),
      lead: text(body).split(/\s+/).slice(0, LEAD_WORDS).join(' '),
      lang: langTag(text(lang)),
      at: time,
      story: text(story),
    },
  ];
}

const byTime = (a: StreamItem, b: StreamItem): number => a.at - b.at;

/** The streams in the folder `stories` of `data`, and those of one subject together. */
export function readStreams(data: string): StreamSet[] {
  const sets = readJsonLineSets(join(data, 'stories')).map(({ name, rows }) => ({
    name,
    items: rows.flatMap(itemOf).sort(byTime),
  }));
  const merged = sets.filter(({ name }) => name.startsWith(`${MERGED}_`)).flatMap(({ items }) => items);
  return merged.length > 0 ? [...sets, { name: `${MERGED}_all`, items: merged.sort(byTime) }] : sets;
}

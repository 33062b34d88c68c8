import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LangTag, langTag } from '../../../utils/core/text/lang-tag';
import { readJsonLineSets } from './jsonl.ts';

/** An article of a labelled set, as far as the set describes it; '' for the rest. */
export interface LabelledArticle {
  id: string;
  title: string;
  lead: string;
  text: string;
  /** ISO 8601; null when unknown. */
  date: string | null;
  lang: LangTag | null;
  domain: string;
}

/** A labelled pair of articles of one set. */
export interface LabelledPair {
  id: string;
  a: string;
  b: string;
  /** Null where the labellers were undecided. */
  label: boolean | null;
  /** The kind of difficulty; '' when the set does not say. */
  kind: string;
  event: string;
}

export interface PairSet {
  name: string;
  pairs: LabelledPair[];
  /** The articles that the pairs name: the pool. */
  articles: Map<string, LabelledArticle>;
}

type Row = Record<string, unknown>;

/** The longest that a headline gets: a longer text without a title is an article's. */
const LONGEST_TITLE = 300;

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row);
const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

function dateOf({ date, ts }: Row): string | null {
  const at = text(date) !== '' ? Date.parse(text(date)) : text(ts) !== '' ? Number(text(ts)) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function articleOf(id: string, row: Row, lang: LangTag | null): LabelledArticle {
  return {
    id,
    title: text(row.title),
    lead: text(row.description) || text(row.lead),
    text: text(row.text),
    date: dateOf(row),
    lang: langTag(text(row.lang)) ?? lang,
    domain: text(row.domain),
  };
}

/** An article that stands in the pair itself: its text, a headline, or fields. The same content has the same id. */
function inline(value: unknown, lang: LangTag | null): LabelledArticle | null {
  const row = isRow(value) ? value : typeof value === 'string' ? asRow(value) : null;
  if (!row) return null;
  const id = createHash('sha1').update(JSON.stringify(row)).digest('hex');
  return articleOf(id, row, lang);
}

function asRow(value: string): Row {
  return value.length <= LONGEST_TITLE && !value.includes('\n') ? { title: value } : { text: value };
}

function labelOf(value: unknown): boolean | null {
  return value === null || value === undefined || value === '' ? null : Number(value) === 1;
}

/**
 * Labelled pairs in the folders of `data` with these names, set by set; sets are recognised among article files by
 * their fields. Articles that pairs name by id may stand in any file of any folder. Throws where no pairs are found.
 */
export function readPairSets(data: string, folders: readonly string[], all = ['same-event', 'reprints']): PairSet[] {
  const known = new Map<string, LabelledArticle>();
  const found: { folder: string; name: string; rows: Row[] }[] = [];
  for (const folder of all) {
    if (!existsSync(join(data, folder))) continue;
    for (const { name, rows } of readJsonLineSets(join(data, folder))) {
      const own = rows.filter(isRow);
      if (own.some((row) => 'a' in row && 'b' in row)) found.push({ folder, name, rows: own });
      else for (const row of own) addArticle(known, row);
    }
  }
  const sets = found
    .filter(({ folder }) => folders.includes(folder))
    .map(({ name, rows }) => pairSet(name, rows, known));
  if (sets.length === 0) throw new Error(`no pairs in ${folders.map((folder) => join(data, folder)).join(', ')}`);
  return sets;
}

/** Merges the fields that several files have of one article. */
function addArticle(known: Map<string, LabelledArticle>, row: Row): void {
  const id = text(row.id);
  if (id === '') return;
  const [one, other] = [articleOf(id, row, null), known.get(id)];
  if (!other) known.set(id, one);
  else {
    const merged = { ...other };
    for (const key of ['title', 'lead', 'text', 'domain'] as const) merged[key] ||= one[key];
    known.set(id, { ...merged, date: other.date ?? one.date, lang: other.lang ?? one.lang });
  }
}

function pairSet(name: string, rows: readonly Row[], known: ReadonlyMap<string, LabelledArticle>): PairSet {
  const articles = new Map<string, LabelledArticle>();
  const pairs = rows.flatMap((row): LabelledPair[] => {
    const lang = langTag(text(row.lang));
    const [a, b] = [row.a, row.b].map((value) => known.get(text(value)) ?? inline(value, lang));
    if (!a || !b) return [];
    for (const one of [a, b]) articles.set(one.id, { ...one, lang: one.lang ?? lang });
    const id = text(row.id) || `${text(row.a)}|${text(row.b)}`;
    return [{ id, a: a.id, b: b.id, label: labelOf(row.label), kind: text(row.kind), event: text(row.event) }];
  });
  return { name, pairs, articles };
}

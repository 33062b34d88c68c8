import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type LangTag, langTag } from '../../../utils/core/text/lang-tag';
import { readJsonLines } from './jsonl.ts';

/** A text of a labelled set. */
export interface SetText {
  /** The file, the row's own id, and the field: "bump:632.ref#source". */
  id: string;
  lang: LangTag | null;
  text: string;
}

/** Fields that hold texts, as strings, lists of strings, or rows with such fields. */
const FIELDS = ['source', 'passages', 'claim', 'title', 'description', 'text', 'documents', 'references', 'a', 'b'];

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const named = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/**
 * Every text under a folder: of JSON lines those fields that hold texts, of page sets the labelled stories
 * (`text/ID.txt`), packed or not. A text that stands there several times, but for white space, is given once.
 */
export function* textsUnder(folder: string): Generator<SetText> {
  const seen = new Set<string>();
  const langs = new Map<string, LangTag | null>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    for (const one of textsOf(file, relative(folder, file), langs)) {
      const key = `${one.lang} ${one.text.replace(/\s+/gu, ' ').trim()}`;
      if (one.text.trim() === '' || seen.has(key)) continue;
      seen.add(key);
      yield one;
    }
  }
}

/** The texts of one file; the languages of a set's pages are noted in `langs` by the page's path without ending. */
function* textsOf(file: string, name: string, langs: Map<string, LangTag | null>): Generator<SetText> {
  if (/\.txt(?:\.gz)?$/.test(file)) {
    const page = join(dirname(dirname(file)), basename(file).replace(/\.txt(?:\.gz)?$/, ''));
    const bytes = readFileSync(file);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    yield { id: name, lang: langs.get(page) ?? null, text };
    return;
  }
  if (!/\.jsonl(?:\.gz)?$/.test(file)) return;
  for (const [number, row] of readJsonLines(file).entries()) {
    if (!isRow(row)) continue;
    const lang = langTag(named(row.lang));
    const id = named(row.id) || String(number);
    if (basename(file).startsWith('pages.jsonl')) langs.set(join(dirname(file), id), lang);
    else yield* textsIn(row, { id: `${name}:${id}`, lang });
  }
}

function* textsIn(row: Row, { id, lang }: Pick<SetText, 'id' | 'lang'>): Generator<SetText> {
  for (const field of FIELDS) {
    const value = row[field];
    const place = { id: `${id}#${field}`, lang };
    if (typeof value === 'string') {
      // A pair may name its articles by their ids.
      if (field.length > 1 || /\s/u.test(value.trim())) yield { ...place, text: value };
    } else if (isRow(value)) yield* textsIn(value, place);
    else if (Array.isArray(value)) {
      const strings = value.filter((one) => typeof one === 'string');
      if (strings.length > 0) yield { ...place, text: strings.join('\n') };
      for (const [i, one] of value.entries()) if (isRow(one)) yield* textsIn(one, { id: `${place.id}.${i}`, lang });
    }
  }
}

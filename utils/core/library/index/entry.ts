import type { KeptBrief } from '../../run/kept';
import { codeOf } from '../../text/lang-tag';
import { unindexed } from '../stops';
import { type FieldText, hostOf, textsOf } from '../texts';
import type { LibraryRow } from '../types';
import { indexWords } from '../words';
import { FLAGS, plusBody, plusStatement } from './code';
import { filterTerm } from './filter-term';
import { pairFilter, pairHash } from './pairs';

/** Grows with each change of what an entry or a segment means: those of another version are made anew. */
export const INDEX_VERSION = 1;

/** A kept brief as the index has it, before it is merged into a segment. Plain data. */
export interface IndexEntry {
  version: number;
  /** Epoch seconds at which it was kept. */
  time: number;
  /** Words counted. */
  length: number;
  /** Its terms, sorted, one a line. */
  terms: string;
  /** For each term, see `code.ts`. */
  codes: Uint16Array<ArrayBuffer>;
  /** See `pairs.ts`. */
  pairs: Uint8Array<ArrayBuffer>;
}

/** The index entry of a kept brief. */
export function indexEntry(kept: KeptBrief, row: LibraryRow): IndexEntry {
  const codes = new Map<string, number>();
  const pairs = new Set<number>();
  let length = 0;
  for (const text of textsOf(kept, row)) length += addText(text, codes, pairs);
  for (const term of filterTerms(kept, row)) codes.set(term, 0);
  const terms = [...codes.keys()].sort(byUnits);
  return {
    version: INDEX_VERSION,
    time: Math.floor(kept.savedAt / 1000),
    length,
    terms: terms.join('\n'),
    codes: Uint16Array.from(terms, (term) => codes.get(term) ?? 0),
    pairs: pairFilter(pairs),
  };
}

/** The order of terms everywhere in the index: by UTF-16 units, as `<` compares. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Adds the words of one text, and returns how many of them are indexed. */
function addText({ field, text, lang }: FieldText, codes: Map<string, number>, pairs: Set<number>): number {
  const long = field === 'passage' || field === 'statement';
  const stops = unindexed(long ? codeOf(lang) : null);
  let length = 0;
  let before = '';
  for (const { word } of indexWords(text, lang)) {
    if (before) pairs.add(pairHash(before, word));
    before = word;
    if (stops.has(word)) continue;
    length += 1;
    const code = codes.get(word) ?? 0;
    if (field === 'passage') codes.set(word, plusBody(code));
    else if (field === 'statement') codes.set(word, plusStatement(code));
    else codes.set(word, code | FLAGS[field]);
  }
  return length;
}

/** The terms that operators look up. */
function filterTerms({ article }: KeptBrief, row: LibraryRow): string[] {
  const words = indexWords(article.outlet, null).map(({ word }) => word);
  const host = hostOf(article.canonicalUrl);
  const lang = codeOf(row.lang);
  return [
    ...words.map((word) => filterTerm('outlet', word)),
    ...(host ? [filterTerm('outlet', host)] : []),
    ...(lang ? [filterTerm('lang', lang)] : []),
    ...row.tags.map((tag) => filterTerm('tag', tag)),
    ...(row.saved ? [filterTerm('is', 'saved')] : []),
    ...(row.differences > 0 ? [filterTerm('has', 'differences')] : []),
    ...(row.questions > 0 ? [filterTerm('has', 'questions')] : []),
    ...(row.note || row.highlights.length > 0 ? [filterTerm('has', 'notes')] : []),
  ];
}

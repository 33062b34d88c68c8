import {
  CONTAINED_BY_CHANCE,
  CONTAINED_WEIGHT,
  DISTANT_DATE_FACTOR,
  FULL_DOUBT_DAYS,
  OTHER_NAMES_COST,
  SAME_EVENT_DAYS,
  UNKNOWN_NAMES_SHARE,
} from '../../constants/same-event';
import { codeOf } from '../../text/lang-tag';
import { nameLikeness } from './across-languages';
import { contained } from './contained';
import { cosines } from './cosine';
import { Matrix } from './matrix';
import { sharedNames } from './names';
import { itemTerms, type MatchItem, type Terms } from './terms';

const DAY_MS = 86_400_000;

function language(item: MatchItem): string | null {
  const tag = codeOf(item.lang) ?? '';
  return /^[a-z]{2,3}$/.test(tag) ? tag : null;
}

function dateDoubt(a: number, b: number): number {
  const days = Math.abs(a - b) / DAY_MS;
  if (!(days > SAME_EVENT_DAYS)) return 1;
  return (
    1 -
    ((1 - DISTANT_DATE_FACTOR) * (Math.min(days, FULL_DOUBT_DAYS) - SAME_EVENT_DAYS)) /
      (FULL_DOUBT_DAYS - SAME_EVENT_DAYS)
  );
}

/**
 * The parts that are compared: texts where both were read, else titles and leads; names and numbers between two
 * languages.
 */
type Regime = 'text' | 'head' | 'names';

function nameDoubt(shared: number | null): number {
  return 1 - OTHER_NAMES_COST * (1 - (shared ?? UNKNOWN_NAMES_SHARE));
}

/** Likeness of the items of a pool, 0 to 1, two by two: by their words, less where names, dates or languages differ. */
export function likeness(items: readonly MatchItem[]): Matrix {
  const languages = items.map(language);
  const dates = items.map((item) => (item.publishedAt === null ? Number.NaN : Date.parse(item.publishedAt)));
  const regime = (i: number, j: number): Regime => {
    const [a, b] = [languages[i], languages[j]];
    if (a !== b && a !== null && b !== null) return 'names';
    return items[i]?.text && items[j]?.text ? 'text' : 'head';
  };
  const terms = items.map(itemTerms);
  const namesShared = sharedNames(items, terms);
  const inText = contained(terms);
  const needed = new Set<Regime>();
  for (let i = 0; i < items.length; i++) for (let j = 0; j < i; j++) needed.add(regime(i, j));

  const tables = {
    head: needed.has('head') ? cosines(terms.map(({ head }) => head)) : null,
    // Items without a text take no part, and must not blur how rare a word is among those that do.
    text: needed.has('text') ? among(terms.map(({ text }) => text)) : null,
    names: needed.has('names') ? nameLikeness(items) : null,
  };
  const table = new Matrix(items.length);
  for (let i = 0; i < items.length; i++) {
    table.set(i, i, 1);
    for (let j = 0; j < i; j++) {
      const how = regime(i, j);
      let value = tables[how]?.at(i, j) ?? 0;
      if (how === 'head') {
        const [a, b] = [terms[i]?.text, terms[j]?.text];
        if (a && !b) value += CONTAINED_WEIGHT * Math.max(0, inText(i, j) - CONTAINED_BY_CHANCE);
        else if (b && !a) value += CONTAINED_WEIGHT * Math.max(0, inText(j, i) - CONTAINED_BY_CHANCE);
      }
      if (value > 0 && how !== 'names') value *= nameDoubt(namesShared(i, j));
      table.set(i, j, Math.min(1, value) * dateDoubt(dates[i] ?? Number.NaN, dates[j] ?? Number.NaN));
    }
  }
  return table;
}

/** Cosines of the items that have terms; 0 with the rest. */
function among(all: readonly (Terms | null)[]): Matrix {
  const places = all.flatMap((terms, i) => (terms === null ? [] : [i]));
  const part = cosines(all.filter((terms) => terms !== null));
  if (places.length === all.length) return part;
  const table = new Matrix(all.length);
  for (const [a, i] of places.entries()) {
    for (const [b, j] of places.entries()) if (b <= a) table.set(i, j, part.at(a, b));
  }
  return table;
}

import { REPRINT_THRESHOLD, SHARED_LEAD, TELLING_LEAD_RUNS, TELLING_TITLE_CHARS } from '../../constants/reprints';
import { folded } from '../../text/fold';
import { type ComparableText, sameText } from './same-text';
import { shingles, unquoted } from './shingles';

/** One article of the event, as folding needs it. */
export interface Foldable {
  /** The publisher; '' when unknown. Articles of one outlet are one voice. */
  outlet: string;
  title: string;
  /** A finder's excerpt of its beginning; '' for none. */
  lead: string;
  /** Its text made ready; null before it is read. */
  text: ComparableText | null;
}

/** Most characters of a title, and of a lead, that are compared. */
const LONGEST_TITLE_CHARS = 400;
const LONGEST_LEAD_CHARS = 1000;

/** Numbers from 0 that are joined two by two. */
export class Groups {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, i) => i);
  }

  /** The number that stands for the group of `item`: its lowest. */
  of(item: number): number {
    let top = item;
    while ((this.parents[top] ?? top) !== top) top = this.parents[top] ?? top;
    this.parents[item] = top;
    return top;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)];
    this.parents[Math.max(one, other)] = Math.min(one, other);
  }
}

/**
 * Groups articles of one event whose text is (nearly) the same. Where one of two was not read, the very same long
 * headline or the same lead counts instead: agency copy is often printed under its own. Texts that differ are never
 * joined for their titles.
 */
export function foldReprints(articles: readonly Foldable[]): Groups {
  const groups = new Groups(articles.length);
  const join = (i: number, j: number): void => {
    if (!(articles[i]?.text && articles[j]?.text)) groups.join(i, j);
  };
  joinTexts(articles, groups);
  const titles = new Map<string, number[]>();
  for (const [i, { title }] of articles.entries()) {
    const key = folded(title.slice(0, LONGEST_TITLE_CHARS));
    if (key.length >= TELLING_TITLE_CHARS) titles.set(key, [...(titles.get(key) ?? []), i]);
  }
  for (const alike of titles.values()) {
    // All unread articles join one: a read one, where there is one.
    const first = alike.find((i) => articles[i]?.text) ?? alike[0] ?? 0;
    for (const i of alike) join(first, i);
  }
  joinLeads(articles, join);
  return groups;
}

function joinTexts(articles: readonly Foldable[], groups: Groups): void {
  const read = articles.flatMap(({ text }, i) => (text ? [{ i, text }] : []));
  for (const [at, one] of read.entries()) {
    for (const other of read.slice(0, at)) {
      if (groups.of(one.i) === groups.of(other.i)) continue;
      if (sameText(one.text, other.text) >= REPRINT_THRESHOLD) groups.join(one.i, other.i);
    }
  }
}

/** Joins an article to another whose lead or text has most of its lead's runs of words. */
function joinLeads(articles: readonly Foldable[], join: (i: number, j: number) => void): void {
  const leads = articles.map(({ lead }) => shingles(unquoted(lead.slice(0, LONGEST_LEAD_CHARS))));
  const holders = new Map<number, number[]>();
  for (const lead of leads) for (const run of lead) holders.set(run, []);
  for (const [j, { text }] of articles.entries()) {
    for (const run of new Set([...(leads[j] ?? []), ...(text?.runs ?? [])])) holders.get(run)?.push(j);
  }
  for (const [i, lead] of leads.entries()) {
    if (lead.size < TELLING_LEAD_RUNS) continue;
    const shared = new Map<number, number>();
    for (const run of lead) for (const j of holders.get(run) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1);
    for (const [j, runs] of shared) if (j !== i && runs >= SHARED_LEAD * lead.size) join(i, j);
  }
}

/**
 * Finds the independent voices: groups of reprints and articles of one outlet are one voice. An outlet that prints an
 * agency's text beside its own is not counted beside the agency: it has read it.
 * @param group the group of reprints of article `i`, as a number.
 * @returns the voice of each article, as a number, and how many there are.
 */
export function countVoices(
  articles: readonly Pick<Foldable, 'outlet'>[],
  group: (i: number) => number,
): { voices: number[]; count: number } {
  const joined = new Groups(articles.length);
  const firsts = new Map<string, number>();
  const speaksWith = (key: string, i: number): void => {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, i);
    else joined.join(first, i);
  };
  for (const [i, { outlet }] of articles.entries()) {
    speaksWith(`text ${group(i)}`, i);
    if (outlet !== '') speaksWith(`outlet ${outlet}`, i);
  }
  const voices = articles.map((_, i) => joined.of(i));
  return { voices, count: new Set(voices).size };
}

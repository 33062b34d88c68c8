import { folded } from '../../article/plain';
import { type ComparableText, REPRINT_THRESHOLD, sameText } from './same-text';
import { shingles, unquoted } from './shingles';

/** One article of the event, as folding needs it. */
export interface Foldable {
  /** Who publishes it; '' when unknown. Articles of one outlet are one voice. */
  outlet: string;
  title: string;
  /** What a finder tells of its beginning; '' for nothing. */
  lead: string;
  /** Its text made ready; null before it is read. */
  text: ComparableText | null;
}

/** Headlines of fewer characters come to two editors' minds at once. */
const TELLING_TITLE = 32;
/** A lead must have so many runs of words, and so large a share of them in the other, to be the other's. */
const TELLING_LEAD = 10;
const ENOUGH_OF_LEAD = 0.6;

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

/** An article's title, lead and text made ready to be compared with many. */
interface Ready {
  title: string;
  lead: ReadonlySet<number>;
  text: ComparableText | null;
}

/**
 * Groups articles of one event whose text is (nearly) the same. Where one of two was not read, the very same long headline
 * or the same lead tells: agency copy is often printed under its own. What texts set apart is never joined for its title.
 */
export function foldReprints(articles: readonly Foldable[]): Groups {
  const groups = new Groups(articles.length);
  const ready = articles.map(
    ({ title, lead, text }): Ready => ({
      title: folded(title.slice(0, 400)),
      lead: shingles(unquoted(lead.slice(0, 1000))),
      text,
    }),
  );
  for (const [i, one] of ready.entries()) {
    for (const [j, other] of ready.slice(0, i).entries()) {
      if (groups.of(i) !== groups.of(j) && isReprint(one, other)) groups.join(i, j);
    }
  }
  return groups;
}

function isReprint(a: Ready, b: Ready): boolean {
  if (a.text && b.text) return sameText(a.text, b.text) >= REPRINT_THRESHOLD;
  if (a.title === b.title && a.title.length >= TELLING_TITLE) return true;
  return beginsAs(a.lead, b) || beginsAs(b.lead, a);
}

function beginsAs(lead: ReadonlySet<number>, { lead: otherLead, text }: Ready): boolean {
  if (lead.size < TELLING_LEAD) return false;
  let shared = 0;
  for (const run of lead) if (otherLead.has(run) || text?.runs.has(run)) shared++;
  return shared >= ENOUGH_OF_LEAD * lead.size;
}

/**
 * Who speaks for whom: groups of reprints and articles of one outlet are one voice. An outlet that prints an agency's text
 * beside its own is not counted beside the agency: it has read it.
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

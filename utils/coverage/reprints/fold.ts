import { folded } from '../../article/plain';
import { type ComparableText, REPRINT_THRESHOLD, sameText } from './same-text';

/** One article of the event, as folding needs it. */
export interface Foldable {
  /** Who publishes it; '' when unknown. Articles of one outlet are one voice. */
  outlet: string;
  title: string;
  /** Its text made ready; null before it is read. */
  text: ComparableText | null;
}

/** Headlines of fewer characters come to two editors' minds at once. */
const TELLING_TITLE = 32;

/** Sets of numbers from 0 that are joined two by two. */
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
    const [low, high] = [this.of(a), this.of(b)].sort((x, y) => x - y) as [number, number];
    this.parents[high] = low;
  }
}

/**
 * Groups articles of one event whose text is (nearly) the same. Where one of two was not read, only the very same long
 * headline tells: agency copy is often printed under its own. Articles of one outlet are not joined for that.
 */
export function foldReprints(articles: readonly Foldable[]): Groups {
  const groups = new Groups(articles.length);
  const titles = new Map<string, number[]>();
  const read: number[] = [];
  for (const [i, { title, text }] of articles.entries()) {
    const key = folded(title.slice(0, 400));
    if (key.length >= TELLING_TITLE) titles.set(key, [...(titles.get(key) ?? []), i]);
    if (text === null) continue;
    for (const j of read) {
      const other = articles[j]?.text;
      if (other && groups.of(i) !== groups.of(j) && sameText(text, other) >= REPRINT_THRESHOLD) groups.join(i, j);
    }
    read.push(i);
  }
  for (const alike of titles.values()) {
    // With a text that was read, the headline alone must not join what the texts set apart.
    const unread = alike.filter((i) => articles[i]?.text === null);
    const anchor = alike.find((i) => articles[i]?.text !== null) ?? unread[0];
    if (anchor !== undefined) for (const i of unread) groups.join(anchor, i);
  }
  return groups;
}

/**
 * Who speaks for whom: groups of reprints and articles of one outlet are one voice. An outlet that prints an agency's text
 * beside its own is not counted beside the agency: it has read it.
 * @param group the group of reprints of article `i`, as a number.
 * @returns the voice of each article, as a number, and how many there are.
 */
export function countVoices(
  articles: readonly Foldable[],
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

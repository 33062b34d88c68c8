import type { Citation } from '../../article/types';

/**
 * The passages that may be cited: all up to the article's highest number, or up to that of each source, by source,
 * where there are several.
 */
export type Citable = number | ReadonlyMap<number, number>;

/** Most passages that one range ("1.3-1.5") may name. */
const LONGEST_RANGE_PASSAGES = 30;

/** Something in brackets, short enough to be citations. */
const GROUP = /[[【［(（]([^[\]【】［］()（）]{1,80})[\]】］)）]/g;

/** Numbers, dots, separators, carets and the few words that models put among them. */
const ONLY_NUMBERS = /^(?:[\s\d.:,;&+^†§¶–—-]|et|and|und|bis|to|passages?|sources?|pp?\.)+$/i;

const NUMBER = /(?:(\d{1,3})[.:])?(\d{1,5})(?:\s?[-–—]\s?(?:(\d{1,3})[.:])?(\d{1,5}))?/g;

/** A marker found in a text: where it stood in the text without markers, and what it cites. */
export interface Marker {
  at: number;
  citations: Citation[];
}

/** The highest passage number of a source; 0 for one that does not exist. */
function highest(citable: Citable, source: number): number {
  if (typeof citable !== 'number') return citable.get(source) ?? 0;
  return source === 1 ? citable : 0;
}

/**
 * The citations named in "1.3, 1.5-1.7" or "3, 4", without repeats; only those of `citable` exist. A number without its
 * source is one of source 1 where there is no other, else nothing: "[3]" may then be a passage or a source.
 */
export function readCitations(list: string, citable: Citable): Citation[] {
  const found = new Map<string, Citation>();
  for (const match of list.matchAll(NUMBER)) {
    const [, named, first = '', lastNamed, last = first] = match;
    if (named === undefined && typeof citable !== 'number') continue;
    const source = Number(named ?? 1);
    if (lastNamed !== undefined && Number(lastNamed) !== source) continue;
    const from = Number(first);
    const to = Math.min(Number(last), from + LONGEST_RANGE_PASSAGES, highest(citable, source));
    for (let n = from; n <= to; n++) if (n >= 1) found.set(`${source}.${n}`, [source, n]);
  }
  return [...found.values()];
}

/** Both lists, without repeats, in order of first mention. */
export function mergeCitations(a: Citation[], b: Citation[]): Citation[] {
  const all = new Map([...a, ...b].map((citation) => [citation.join('.'), citation] as const));
  return [...all.values()];
}

/** True when brackets with this inside are a citation rather than words of the text. */
function isCitation(open: string, inside: string, citable: Citable): boolean {
  if (!/\d/.test(inside) || !ONLY_NUMBERS.test(inside)) return false;
  // Round brackets are the text's own unless they name a passage in full: "(3)" and "(2.5)" may be anything.
  if (open === '(' || open === '（') return /\d[.:]\d/.test(inside) && readCitations(inside, citable).length > 0;
  // "[2024]" in a quotation is an editor's insertion.
  return !/^\s*(?:1[5-9]|20)\d\d\s*$/.test(inside) || (typeof citable === 'number' && Number(inside) <= citable);
}

/**
 * Takes the citation markers out of a text, whatever brackets they stand in. Gives the text without them and each
 * marker's offset in it; markers whose numbers do not exist go too, citing nothing.
 */
export function takeMarkers(text: string, citable: Citable): { text: string; markers: Marker[] } {
  const markers: Marker[] = [];
  let rest = '';
  let from = 0;
  for (const match of text.matchAll(GROUP)) {
    const inside = match[1] ?? '';
    if (!isCitation(match[0].charAt(0), inside, citable)) continue;
    rest += text.slice(from, match.index);
    from = match.index + match[0].length;
    // The space before a marker is the marker's, if punctuation or another marker follows: "rose [1.2]." is "rose."
    if (/^\s*(?:[.,;:!?…)»”"[【［]|$)/.test(text.slice(from, from + 8))) rest = rest.trimEnd();
    if (rest === '' || /\s$/.test(rest)) while (/\s/.test(text.charAt(from))) from++;
    markers.push({ at: rest.length, citations: readCitations(inside, citable) });
  }
  return { text: rest + text.slice(from), markers };
}

import type { Citation } from './types';

/** Most passages that one range ("1.3-1.5") may name. */
const LONGEST_RANGE = 30;

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

/** The citations named in "1.3, 1.5-1.7" or "3, 4", without repeats; only passages 1 to `passages` of source 1 exist. */
export function readCitations(list: string, passages: number): Citation[] {
  const found = new Set<number>();
  for (const match of list.matchAll(NUMBER)) {
    const [, source = '1', first = '', lastSource = source, last = first] = match;
    if (Number(source) !== 1 || Number(lastSource) !== 1) continue;
    const from = Number(first);
    const to = Math.min(Number(last), from + LONGEST_RANGE, passages);
    for (let n = from; n <= to; n++) if (n >= 1) found.add(n);
  }
  return [...found].map((n) => [1, n]);
}

/** Both lists, without repeats, in order of first mention. */
export function mergeCitations(a: Citation[], b: Citation[]): Citation[] {
  const all = new Map([...a, ...b].map((citation) => [citation.join('.'), citation] as const));
  return [...all.values()];
}

/** Whether brackets with this inside are a citation rather than words of the text. */
function isCitation(open: string, inside: string, passages: number): boolean {
  if (!/\d/.test(inside) || !ONLY_NUMBERS.test(inside)) return false;
  // Round brackets are the text's own unless they name a passage in full: "(3)" and "(2.5)" may be anything.
  if (open === '(' || open === '（') return /\d[.:]\d/.test(inside) && readCitations(inside, passages).length > 0;
  // "[2024]" in a quotation is an editor's insertion.
  return !/^\s*(?:1[5-9]|20)\d\d\s*$/.test(inside) || Number(inside) <= passages;
}

/**
 * Takes the citation markers out of a text, whatever brackets they stand in. Gives the text without them and each
 * marker's offset in it; markers whose numbers do not exist go too, citing nothing.
 */
export function takeMarkers(text: string, passages: number): { text: string; markers: Marker[] } {
  const markers: Marker[] = [];
  let rest = '';
  let from = 0;
  for (const match of text.matchAll(GROUP)) {
    const inside = match[1] ?? '';
    if (!isCitation(match[0].charAt(0), inside, passages)) continue;
    rest += text.slice(from, match.index);
    from = match.index + match[0].length;
    // The space before a marker is the marker's, if punctuation or another marker follows: "rose [1.2]." is "rose."
    if (/^\s*(?:[.,;:!?…)»”"[【［]|$)/.test(text.slice(from, from + 8))) rest = rest.trimEnd();
    if (rest === '' || /\s$/.test(rest)) while (/\s/.test(text.charAt(from))) from++;
    markers.push({ at: rest.length, citations: readCitations(inside, passages) });
  }
  return { text: rest + text.slice(from), markers };
}

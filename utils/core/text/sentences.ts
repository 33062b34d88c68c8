import { stopIsAbbreviation } from './abbreviations';
import { codeOf, type LangCode, type LangTag } from './lang-tag';
import { quoteRole } from './quotes';

/** Number of characters before and after a boundary that are read. */
const WINDOW_CHARS = 48;

/** Most characters between a boundary and the end of a quotation for both to stay in one sentence. */
const QUOTE_REST_CHARS = 120;

/** Two boundaries that Unicode's rules miss: after "…", and a stop without a space after it ("said.The"). */
const AFTER_ELLIPSIS = /…["”»)\]]{0,3}\s{1,9}(?=["“«(]?\s?\p{Lu})/gu;
const GLUED =
  /(?<=[\p{Ll}\p{N}]{2})(?:[.!?]["”»]?|["”»][.!?])(?=["“«]?\p{Lu}(?:\p{Ll}|[’' ]))(?!(?:Com|Net|Org|Co)\b)/gu;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: LangCode | null): Intl.Segmenter {
  let segmenter = segmenters.get(lang ?? '');
  if (!segmenter) {
    try {
      segmenter = new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
    } catch {
      // A page may declare anything as its language, and an invalid one throws.
      segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
    }
    if (segmenters.size < 100) segmenters.set(lang ?? '', segmenter);
  }
  return segmenter;
}

/** Offsets at which a sentence may start, ascending, without 0. */
function candidates(text: string, lang: LangCode | null): number[] {
  const cuts: number[] = [];
  for (const { index } of segmenterFor(lang).segment(text)) if (index > 0) cuts.push(index);
  const unseen: number[] = [];
  for (const pattern of [AFTER_ELLIPSIS, GLUED]) {
    for (const match of text.matchAll(pattern)) unseen.push(match.index + match[0].length);
  }
  if (unseen.length === 0) return cuts;
  return [...new Set([...cuts, ...unseen])].sort((a, b) => a - b);
}

/**
 * Moves a boundary before an opening quote with no space before it, as in texts without spaces (Unicode takes "“" for a
 * close), or past the quotes and brackets that close what stands before it: "« Non. » Il" is cut after "» ".
 */
export function pastMarks(text: string, cut: number): number {
  if (quoteRole(text, cut - 1) === 'open') return cut - 1;
  let end = cut;
  for (let i = cut; i < text.length && i < cut + WINDOW_CHARS; i++) {
    const char = text.charAt(i);
    if (char === ')' || char === ']' || quoteRole(text, i) === 'close') end = i + 1;
    else if (!/\s/u.test(char)) break;
  }
  if (end === cut) return cut;
  while (end < text.length && /\s/u.test(text.charAt(end))) end++;
  return end;
}

function closesSoon(text: string, from: number): boolean {
  for (let i = from, depth = 1; i < text.length && i < from + QUOTE_REST_CHARS; i++) {
    const role = quoteRole(text, i);
    if (role === 'open') depth++;
    else if (role === 'close' && --depth === 0) return true;
  }
  return false;
}

/**
 * True where the sentence goes on after a stop: `before` ends with it and the white space behind it; both may be cut to
 * some 40 characters.
 */
export function goesOn(before: string, after: string, lang: LangCode | null): boolean {
  if (/[\n\u2029]\s*$/u.test(before)) return false;
  const tail = before.trimEnd();
  // A small letter continues the sentence, unless it begins a name such as "iPhone"; so does a comma, a dash or a
  // colon.
  if (/^["“«(]?\s?\p{Ll}(?!\p{Lu})/u.test(after) && !/[。！？]$/u.test(tail)) return true;
  if (/^[,;:.!?…]/u.test(after)) return true;
  // An omission within a quotation: "(…)", "[...]".
  if (/[([](?:…|\.{3})[)\]]$/u.test(tail)) return true;
  return tail.endsWith('.') && stopIsAbbreviation(tail, after, lang);
}

/**
 * The sentences of a passage in order, each a verbatim piece of `text` without the white space around it. Follows the
 * Unicode rules (Intl.Segmenter) and corrects their errors: titles, initials and other abbreviations, quotations that
 * close after the stop, short quotations of several sentences, "…". Time is linear.
 */
export function sentences(text: string, lang: LangTag | null): string[] {
  const language = codeOf(lang);
  const found: string[] = [];
  let start = 0;
  let scanned = 0;
  let depth = 0;
  const close = (end: number): void => {
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') found.push(sentence);
    start = end;
    depth = 0;
  };
  for (const candidate of candidates(text, language)) {
    const cut = pastMarks(text, candidate);
    if (cut <= start || cut < scanned) continue;
    for (; scanned < cut; scanned++) {
      const role = quoteRole(text, scanned);
      if (role === 'open') depth++;
      else if (role === 'close' && depth > 0) depth--;
    }
    if (cut >= text.length) break;
    if (depth > 0 && closesSoon(text, cut)) continue;
    const before = text.slice(Math.max(start, cut - WINDOW_CHARS), cut);
    if (!goesOn(before, text.slice(cut, cut + WINDOW_CHARS), language)) close(cut);
  }
  close(text.length);
  return found;
}

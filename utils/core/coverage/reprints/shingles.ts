import { LONGEST_QUOTE_CHARS, RUN_WORDS, UNSPACED_RUN_CHARS } from '../../constants/reprints';
import { quoteRole } from '../../text/quotes';

/**
 * The signature of an embedded post of a social network: "(@name)". Such a post is a quotation without marks.
 */
const POST = /\(@\w{2,30}\)/;
/** Most characters of a text that are compared: one of a book's length must not stop the panel. */
const LONGEST_TEXT_CHARS = 60_000;

const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}]';
const WORD = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const IS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

/**
 * The text in pieces, without what it quotes: two reporters at one press conference write down the same sentences, and
 * are two sources all the same.
 */
export function unquoted(text: string): string[] {
  return text
    .slice(0, LONGEST_TEXT_CHARS)
    .split('\n')
    .filter((paragraph) => !POST.test(paragraph))
    .flatMap(withoutQuotes);
}

/** A quotation ends with its paragraph at the latest, closed or not. */
function withoutQuotes(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let opened = -1;
  for (let i = 0; i < text.length; i++) {
    const role = quoteRole(text, i);
    if (role === 'open' && opened < 0) opened = i;
    else if (role === 'close' && opened >= 0) {
      if (i - opened <= LONGEST_QUOTE_CHARS) {
        pieces.push(text.slice(from, opened));
        from = i + 1;
      }
      opened = -1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** FNV-1a over a word, folded into what came before: 32 bits are enough for texts of a few thousand words. */
function hashed(word: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ 0x20, 0x01000193);
}

/** The distinct runs of five words of a text's pieces, as numbers; no run goes from one piece to the next. */
export function shingles(pieces: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const piece of pieces) {
    const words = piece.toLowerCase().match(WORD) ?? [];
    const length =
      words.length > 0 && IS_UNSPACED.test(words[words.length >> 1] ?? '') ? UNSPACED_RUN_CHARS : RUN_WORDS;
    for (let start = 0; start + length <= words.length; start++) {
      let hash = 0x811c9dc5;
      for (let k = 0; k < length; k++) hash = hashed(words[start + k] ?? '', hash);
      found.add(hash >>> 0);
    }
  }
  return found;
}

/** Share of the shorter one's runs that the other has too, 0 to 1; 0 where one has none. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const run of few) if (many.has(run)) shared++;
  return shared / few.size;
}

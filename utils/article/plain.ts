import { tidy } from './text-run';

const NAMED: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' };

function decodeOne(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * A metadata value as one line of plain text, at most `most` characters: white space collapsed, character references
 * decoded (pages escape twice), tags dropped.
 */
export function plain(value: string, most = 1000): string {
  const text = value.slice(0, most * 4).replace(/&(#?\w{1,8});/g, decodeOne);
  return tidy(text.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')).slice(0, most);
}

/** The text without case, accents and punctuation, words apart by single spaces: for comparing, not for showing. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the shorter text's words that the longer one has too, 0 to 1; 0 where one has none. */
export function sharedWords(a: string, b: string): number {
  // Scripts without spaces are compared by character.
  const parts = (text: string) =>
    new Set(folded(text).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\S+/gu));
  const [first, second] = [parts(a), parts(b)];
  const [few, many] = first.size < second.size ? [first, second] : [second, first];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared / few.size;
}

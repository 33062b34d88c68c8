/** What a character does to quotation: opens it, closes it, or neither. */
export type QuoteRole = 'open' | 'close' | null;

const OPENING = new Set(['«', '“', '„', '‹', '「', '『']);
const CLOSING = new Set(['»', '”', '›', '」', '』']);

function isSpace(char: string): boolean {
  return char === '' || /\s/u.test(char);
}

/**
 * The role of the character at `index`. A straight double quote opens after white space or an opening bracket and closes
 * after anything else, unless white space stands on both sides: then it tells nothing.
 */
export function quoteRole(text: string, index: number): QuoteRole {
  const char = text.charAt(index);
  if (OPENING.has(char)) return 'open';
  if (CLOSING.has(char)) return 'close';
  if (char !== '"') return null;
  const before = text.charAt(index - 1);
  const afterSpace = isSpace(text.charAt(index + 1));
  if (isSpace(before) || before === '(' || before === '[') return afterSpace ? null : 'open';
  return 'close';
}

/** Whether each quotation that `text` opens it also closes, and the other way round. */
export function quotesBalance(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const role = quoteRole(text, i);
    if (role === 'open') depth++;
    else if (role === 'close' && --depth < 0) return false;
  }
  return depth === 0;
}

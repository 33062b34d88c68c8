/** The role of a character in quotations: it opens one, closes one, or neither (null). */
export type QuoteRole = 'open' | 'close' | null;

const OPENING = new Set(['„', '「', '『']);
const CLOSING = new Set(['”', '」', '』']);

function isSpace(char: string): boolean {
  return char === '' || /\s/u.test(char);
}

/** True when a mark that elsewhere opens closes here, as in German („…“, »…«): after a word, and not before one. */
function closesHere(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  return !isSpace(before) && !/[([{'’—–-]/u.test(before) && /^[\s.,;:!?…)\]–—-]|^$/u.test(text.charAt(index + 1));
}

/** True when » opens, as in German: after white space or a bracket, and right before a word. */
function opensHere(text: string, index: number): boolean {
  return /^[\s([]|^$/u.test(text.charAt(index - 1)) && /[\p{L}\p{N}¿¡…]/u.test(text.charAt(index + 1));
}

/**
 * The role of the character at `index`. A straight double quote opens after white space or an opening bracket and
 * closes after anything else, unless white space stands on both sides: then it has no role. “ and « close, and » opens,
 * where German text has them.
 */
export function quoteRole(text: string, index: number): QuoteRole {
  const char = text.charAt(index);
  if (char === '“' || char === '«' || char === '‹') return closesHere(text, index) ? 'close' : 'open';
  if (char === '»' || char === '›') return opensHere(text, index) ? 'open' : 'close';
  if (OPENING.has(char)) return 'open';
  if (CLOSING.has(char)) return 'close';
  if (char !== '"') return null;
  const before = text.charAt(index - 1);
  const afterSpace = isSpace(text.charAt(index + 1));
  if (isSpace(before) || before === '(' || before === '[') return afterSpace ? null : 'open';
  return 'close';
}

/** True when `text` closes each quotation that it opens, and the other way round. */
export function quotesBalance(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const role = quoteRole(text, i);
    if (role === 'open') depth++;
    else if (role === 'close' && --depth < 0) return false;
  }
  return depth === 0;
}

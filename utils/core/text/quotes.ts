/** The role of a character in quotation: it opens one, closes one, or neither. */
export type QuoteRole = 'open' | 'close' | null;

const OPENING = new Set(['„', '「', '『']);
const CLOSING = new Set(['”', '」', '』']);

function isSpace(char: string): boolean {
  return char === '' || /\s/u.test(char);
}

/** Tells whether a mark that opens elsewhere closes here, as in German („…“, »…«): after a word, and before none. */
function closesHere(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  return !isSpace(before) && !/[([{'’—–-]/u.test(before) && /^[\s.,;:!?…)\]–—-]|^$/u.test(text.charAt(index + 1));
}

/** Tells whether » opens, as in German: after white space or a bracket, and glued to a word. */
function opensHere(text: string, index: number): boolean {
  return /^[\s([]|^$/u.test(text.charAt(index - 1)) && /[\p{L}\p{N}¿¡…]/u.test(text.charAt(index + 1));
}

/**
 * The role of the character at `index`. A straight double quote opens after white space or an opening bracket and closes
 * after anything else, unless white space stands on both sides: then it tells nothing. “ and « close, and » opens, where
 * German text has them.
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

/** Tells whether each quotation that `text` opens it also closes, and the other way round. */
export function quotesBalance(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const role = quoteRole(text, i);
    if (role === 'open') depth++;
    else if (role === 'close' && --depth < 0) return false;
  }
  return depth === 0;
}

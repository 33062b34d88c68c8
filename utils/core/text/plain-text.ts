import { withoutUnseen } from './unseen';

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: '\u00a0',
};

const LINK = /!?\[([^[\]]{0,400})\]\([^()\s]{0,2000}(?:\s[^()]{0,200})?\)/g;

/** Removes links: `[text](url)` leaves its text (a number its brackets: it is a citation), a bare address nothing. */
export function withoutLinks(text: string): string {
  return text
    .replace(LINK, (_whole, inner: string) => (/^[\s\d.,;^-]+$/.test(inner) ? `[${inner}]` : inner))
    .replace(/<?(?:https?:\/\/|\bwww\.)(?:[^\s<>«»"”)\]]*[^\s<>«»"”)\].,;:!?…])?>?/gi, '');
}

/** Removes tags, comments and special tokens, and Markdown's marks; decodes the usual entities. */
export function withoutMarks(text: string): string {
  return text
    .replace(/<!--[^<>]{0,1000}-->|<\/?[a-z][^<>]{0,1000}>|<\|[^<>|]{0,40}\|>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/(^|[\s(«"“'’])([*_])(?=\S)([^*_]{1,400})\2(?![\p{L}\p{N}])/gu, '$1$3')
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
    .replace(/^(?:[\s>]|#{1,6}\s)+/, '');
}

/** Single ordinary spaces, none at the ends; no-break spaces stay, for they are typography. */
export function tidySpaces(text: string): string {
  return text
    .replace(/[ \t\n\v\f\r]+/g, ' ')
    .replace(/ ([.,])(?=\s|$)/g, '$1')
    .trim();
}

/**
 * The text of a model or a page as plain text on one line: no markup, no links, no invisible characters. Time is
 * linear.
 */
export function plainText(text: string): string {
  return tidySpaces(withoutLinks(withoutMarks(withoutLinks(withoutUnseen(text)))));
}

/** A text without the quotes around the whole of it, which models put on headlines; a quotation inside stays. */
export function withoutQuotes(text: string): string {
  const inner = /^(?:"([^"]+)"|“([^“”]+)”|«([^«»]+)»|'([^']+)')$/u.exec(text);
  return (inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? inner?.[4] ?? text).trim();
}

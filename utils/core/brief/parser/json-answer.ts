import { BRIEF_VOCABULARY, tagOf, type Vocabulary } from './tag-words';

/** Deepest nesting that is looked into. */
const DEEPEST_LEVELS = 6;
const TEXT_KEYS = ['text', 'statement', 'sentence', 'content', 'value'];
const CITATION_KEYS = ['citations', 'citation', 'cites', 'sources', 'passages', 'refs', 'references'];
const TAG_KEYS = ['tag', 'type', 'section', 'kind'];

/** True when an answer that starts like this is JSON: an object, or a list of objects or strings; not "[1.3]". */
export function startsJson(line: string): boolean {
  return /^\s*(?:\{|\[\s*(?:[{["]|$))/.test(line);
}

/** One JSON value in a text: where it ends, or for a cut one where its last whole part ends and what closes it. */
function scan(text: string, start: number): { end: number; safe: number; closers: string } {
  const stack: string[] = [];
  let quoted = false;
  let safe = start;
  let closers = '';
  for (let i = start; i < text.length; i++) {
    const char = text.charAt(i);
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"') quoted = false;
      continue;
    }
    if (char === '"') quoted = true;
    else if (char === '{') stack.push('}');
    else if (char === '[') stack.push(']');
    else if (char === '}' || char === ']') stack.pop();
    if (char === '}' || char === ']' || char === ',') {
      if (stack.length === 0) return { end: i + 1, safe: i + 1, closers: '' };
      if (stack.length > 100) break;
      safe = char === ',' ? i : i + 1;
      closers = stack.toReversed().join('');
    }
  }
  return { end: -1, safe, closers };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `[1, 3]` as a source and its passage; null for any other value. */
function pairText(value: unknown): string | null {
  const isPair = Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === 'number');
  return isPair ? value.join('.') : null;
}

/** `[1, 3]` within a list, `{source, passage}`, `3`, `"1.3"`: as the line format writes them. */
function citationText(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => pairText(item) ?? citationText(item)).join(', ');
  if (isRecord(value)) return `${citationText(value.source ?? 1)}.${citationText(value.passage ?? value.n ?? '')}`;
  return typeof value === 'number' || typeof value === 'string' ? String(value).replace(/[^\d.,;–\s-]/g, '') : '';
}

function firstOf(record: Record<string, unknown>, keys: string[]): unknown {
  const key = keys.find((name) => record[name] !== undefined && record[name] !== null);
  return key === undefined ? undefined : record[key];
}

interface Walk {
  /** The tag that the values around this one give it. */
  tag: string | null;
  depth: number;
  vocabulary: Vocabulary;
}

/** Adds the lines in a value to `lines`. */
function walk(value: unknown, lines: string[], { tag, depth, vocabulary }: Walk): void {
  if (depth > DEEPEST_LEVELS) return;
  if (typeof value === 'string') {
    if (tag) for (const part of value.split('\n')) lines.push(part.trim() ? `${tag}: ${part}` : '');
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) {
      if (Array.isArray(item)) lines.push('');
      walk(item, lines, { tag, depth: depth + 1, vocabulary });
    }
    return;
  }
  if (!isRecord(value)) return;
  const named = firstOf(value, TAG_KEYS);
  const own = (typeof named === 'string' ? tagOf(named, vocabulary)?.toUpperCase() : null) ?? tag;
  const text = firstOf(value, TEXT_KEYS);
  if (typeof text === 'string' && own) {
    const cited = citationText(firstOf(value, CITATION_KEYS));
    const plain = text.replace(/\s*\n\s*/g, ' ');
    lines.push(cited.trim() ? `${own} [${cited}]: ${plain}` : `${own}: ${plain}`);
    return;
  }
  for (const [key, item] of Object.entries(value))
    walk(item, lines, { tag: tagOf(key, vocabulary)?.toUpperCase() ?? own, depth: depth + 1, vocabulary });
}

/**
 * An answer in JSON as lines of the line format, whatever its shape: keys named as tags, strings, lists, objects with a
 * text and citations, one value or several, whole or cut off. `whole` is true when nothing was cut.
 */
export function linesFromJson(
  text: string,
  vocabulary: Vocabulary = BRIEF_VOCABULARY,
): { lines: string[]; whole: boolean } {
  const lines: string[] = [];
  let whole = true;
  let at = text.search(/[{[]/);
  while (at >= 0) {
    const { end, safe, closers } = scan(text, at);
    whole = end > 0;
    const value = parse(whole ? text.slice(at, end) : text.slice(at, safe) + closers);
    walk(value, lines, { tag: null, depth: 0, vocabulary });
    if (!whole) break;
    const next = text.slice(end).search(/[{[]/);
    at = next < 0 ? -1 : end + next;
  }
  return { lines, whole };
}

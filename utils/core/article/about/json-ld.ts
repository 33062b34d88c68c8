import { plain } from '../dom/plain';
import { parseLoosely } from './loose-json';

/** One JSON-LD object, its values unchecked. */
export type LdNode = Readonly<Record<string, unknown>>;

const MOST_SCRIPTS = 40;
const LONGEST_SCRIPT = 1_000_000;
const MOST_NODES = 3000;

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value, or an array of values, as a list of objects. */
export function nodesIn(value: unknown): LdNode[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** The text of a value: a string, a number, the first of a list, or the name of an object; null for anything else. */
export function textIn(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return plain(first) || null;
  if (typeof first === 'number') return String(first);
  if (!isNode(first)) return null;
  const inner = first['@value'] ?? first.name ?? first['@id'];
  return typeof inner === 'string' ? plain(inner) || null : null;
}

/** An object's own name, else a person's given and family name. */
function nameOf(node: LdNode): unknown {
  if (node.name !== undefined && node.name !== null && node.name !== '') return node.name;
  const parts = [node.givenName, node.additionalName, node.familyName].map((part) => (part ? textIn(part) : null));
  const [given, , family] = parts;
  return given || family ? parts.filter((part) => part !== null).join(' ') : null;
}

const MOST_TEXTS = 40;

/** All texts of a value: strings, and the names of objects, of lists and of lists within. */
export function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_TEXTS; i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, MOST_TEXTS));
    else if (typeof one === 'string') {
      const text = plain(one);
      if (text !== '') texts.push(text);
    } else if (isNode(one)) queue.push(one['@list'] ?? one['@value'] ?? nameOf(one));
  }
  return texts;
}

/** The object that a reference by `@id` names, where the page describes it; the value itself otherwise. */
export function referred(value: unknown, nodes: readonly LdNode[]): unknown {
  if (!isNode(value) || nameOf(value) !== null || typeof value['@id'] !== 'string') return value;
  return nodes.find((node) => node['@id'] === value['@id'] && nameOf(node) !== null) ?? value;
}

/** The types of an object without the vocabulary's address: "NewsArticle". */
export function typesOf(node: LdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, ''));
}

/** All objects of a page's JSON-LD, outer ones first; broken scripts are left out. */
export function readJsonLd(doc: Document): LdNode[] {
  const found: LdNode[] = [];
  const scripts = [...doc.querySelectorAll('script[type*="ld+json" i]')].slice(0, MOST_SCRIPTS);
  const queue: unknown[] = scripts.map((script) => parseLoosely((script.textContent ?? '').slice(0, LONGEST_SCRIPT)));
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, Math.max(0, MOST_NODES - queue.length)));
    else if (isNode(value)) {
      if (value['@type'] !== undefined) found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemReviewed', 'liveBlogUpdate']) {
        const inner = value[key];
        if (typeof inner === 'object') queue.push(inner);
      }
    }
  }
  return found;
}

import { plain } from '../dom/plain';

/** The page's `<meta>` values by lower-case name or property, in the page's order. */
export type MetaTags = ReadonlyMap<string, string[]>;

const MOST_TAGS = 500;

/** Reads the `<meta>` tags with a name, property or itemprop; values are plain text. */
export function readMetaTags(doc: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of [...doc.querySelectorAll('meta[content]')].slice(0, MOST_TAGS)) {
    const value = plain(tag.getAttribute('content') ?? '');
    if (value === '') continue;
    const names = [tag.getAttribute('property'), tag.getAttribute('name'), tag.getAttribute('itemprop')];
    for (const name of names.flatMap((names) => names?.toLowerCase().trim().split(/\s+/) ?? [])) {
      const values = tags.get(name);
      if (values) values.push(value);
      else tags.set(name, [value]);
    }
  }
  return tags;
}

/** The first value of the first of these names that has one; null where none has. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

/**
 * The first value of the first of these names, whatever marks a page sets between the words of a name: "published_time",
 * "published-time" and "published:time" are one. `names` are written without any.
 */
export function looseMeta(tags: MetaTags, names: readonly string[]): string | null {
  const loose = new Map<string, string>();
  for (const [name, [value]] of tags) {
    const bare = name.replace(/[^a-z0-9]/g, '');
    if (value !== undefined && !loose.has(bare)) loose.set(bare, value);
  }
  for (const name of names) {
    const value = loose.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

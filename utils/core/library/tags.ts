import { folded } from '../text/fold';

/** Most tags of a brief, and most characters of one. */
const MOST_TAGS = 50;
const MOST_CHARS = 100;

/** Tags as typed, between commas: without empty ones and repeats, whatever their case and accents. */
export function tagsFrom(typed: string): string[] {
  const known = new Map<string, string>();
  for (const part of typed.split(/[,،、，;\n]/u)) {
    const tag = part.trim().replace(/^#/, '').replace(/\s+/g, ' ').slice(0, MOST_CHARS);
    const plain = folded(tag);
    if (plain && !known.has(plain)) known.set(plain, tag);
  }
  return [...known.values()].slice(0, MOST_TAGS);
}

/** Number of words of a passage that mark its beginning, and its end. */
const END_WORDS = 6;
/** Most characters of each. */
const LONGEST_END_CHARS = 120;

/** Encodes words for a text directive, whose own marks must not stand in them; halves of characters are left out. */
const encode = (words: string) => encodeURIComponent(words.replace(/\p{Surrogate}/gu, '')).replace(/-/g, '%2D');

/**
 * An address that opens a page at a passage and highlights it, in browsers that support this (`#:~:text=`, WICG
 * scroll-to-text-fragment); other browsers open the page. `url` must be http(s).
 */
export function withTextFragment(url: string, passage: string): string {
  const words = passage.trim().split(/\s+/).filter(Boolean);
  const page = url.split('#', 1)[0] ?? url;
  if (words.length === 0) return page;
  const start = words.slice(0, END_WORDS).join(' ').slice(0, LONGEST_END_CHARS);
  if (words.length <= END_WORDS * 2)
    return `${page}#:~:text=${encode(words.join(' ').slice(0, 2 * LONGEST_END_CHARS))}`;
  return `${page}#:~:text=${encode(start)},${encode(words.slice(-END_WORDS).join(' ').slice(-LONGEST_END_CHARS))}`;
}

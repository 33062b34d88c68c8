/** Words of a passage that name its beginning, and its end. */
const WORDS = 6;

/** A text directive's own marks must not stand in the words it looks for. */
const encode = (words: string) => encodeURIComponent(words).replace(/-/g, '%2D');

/**
 * An address that opens a page at a passage and marks it, where the browser can (`#:~:text=`, WICG scroll-to-text-fragment);
 * other browsers open the page. `url` must be http(s).
 */
export function withTextFragment(url: string, passage: string): string {
  const words = passage.trim().split(/\s+/).filter(Boolean);
  const page = url.split('#', 1)[0] ?? url;
  if (words.length === 0) return page;
  const start = words.slice(0, WORDS).join(' ').slice(0, 120);
  if (words.length <= WORDS * 2) return `${page}#:~:text=${encode(words.join(' ').slice(0, 240))}`;
  return `${page}#:~:text=${encode(start)},${encode(words.slice(-WORDS).join(' ').slice(-120))}`;
}

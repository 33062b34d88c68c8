/** Rules of a robots.txt that concern one robot. */
export interface RobotsRule {
  allow: boolean;
  /** Path with `*` for anything and `$` at its end for the end. */
  pattern: string;
}

/** Characters of a path that are looked at, and of a pattern: no honest one is longer. */
const LONGEST_PATH_CHARS = 2000;
const LONGEST_PATTERN_CHARS = 500;

/** Spells paths and patterns alike: everything outside ASCII as %XX, in upper case. */
function spelled(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

/**
 * The rules of a robots.txt (RFC 9309) for a robot, by its lower-case name; those for all (`*`) where it has no group
 * of its own. Anything that is no rule is passed over: the file may be a page, or nonsense.
 * Known parsers keep a copy of each rule for each robot named before it, which a hostile file of half a megabyte drives
 * to hundreds of millions.
 */
export function parseRobots(text: string, robot: string): RobotsRule[] {
  const own: RobotsRule[] = [];
  const general: RobotsRule[] = [];
  let isNamed = false;
  let forUs = false;
  let forAll = false;
  let inNames = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const field = line.slice(0, colon).trim().toLowerCase();
    const value = (line.slice(colon + 1).split('#', 1)[0] ?? '').trim();
    if (field === 'user-agent') {
      if (!inNames) forUs = forAll = false;
      inNames = true;
      const name = /^[a-z_-]*/.exec(value.toLowerCase())?.[0];
      forUs ||= name === robot;
      forAll ||= value.startsWith('*');
      isNamed ||= forUs;
    } else if (field === 'allow' || field === 'disallow') {
      inNames = false;
      // An empty rule ("Disallow:") forbids nothing.
      if (value === '' || value.length > LONGEST_PATTERN_CHARS) continue;
      const rule = { allow: field === 'allow', pattern: spelled(value) };
      if (forUs) own.push(rule);
      if (forAll) general.push(rule);
    }
  }
  return isNamed ? own : general;
}

/** Most sitemaps that a robots.txt may name: large sites name some dozens. */
const MOST_SITEMAPS = 200;

/** The addresses of the sitemaps that a robots.txt names, whichever robot they stand under. */
export function sitemapsIn(text: string): string[] {
  const named = [...text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*([^\s#]{1,2000})/gim)].map(([, address = '']) => address);
  return [...new Set(named)].slice(0, MOST_SITEMAPS);
}

/** True when a pattern fits the beginning of a path, or all of it where the pattern ends in `$`. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...rest] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  const last = anchored ? rest.pop() : undefined;
  if (anchored && last === undefined) return path === first;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return last === undefined || (path.endsWith(last) && path.length - last.length >= at);
}

/** True when the rules allow a page: the longest one that fits decides, of equals the one that allows. */
export function robotsAllow(rules: readonly RobotsRule[], url: URL): boolean {
  const path = spelled(url.pathname + url.search).slice(0, LONGEST_PATH_CHARS);
  let best: RobotsRule | null = null;
  for (const rule of rules) {
    const length = rule.pattern.length;
    if (best && (length < best.pattern.length || (length === best.pattern.length && !rule.allow))) continue;
    if (fits(rule.pattern, path)) best = rule;
  }
  return best?.allow ?? true;
}

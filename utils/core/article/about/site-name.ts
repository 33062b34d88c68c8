import { folded } from '../../text/fold';
import { siteOf } from './domain-name';

/** Marks, with the white space around them, that separate a site's name from a title. */
const SEPARATOR = /\s+[|\-–—·•»«›‹/\\:]+\s+|\s*[|｜]\s*|\s*::\s*|\s+[-–—]{1,2}(?=\S{0,30}$)/g;

const ADDED_BEFORE = /^([^\s].*?)\s*(?:\s[-–—·•»]|[|:])\s+$/;
const ADDED_AFTER = /^\s*(?:\s[-–—·•«»]|[|:])\s+(\S.*)$/;

function withoutSpaces(text: string): string {
  return folded(text).replaceAll(' ', '');
}

/** Names of the site, folded and without spaces; those too short to be recognised safely are left out. */
export function siteNames(names: readonly string[], url: string): string[] {
  const site = siteOf(url);
  const all = [...names, site.split('.').slice(0, -1).join('.'), site].map(withoutSpaces);
  return [...new Set(all)].filter((name) => name.length >= 3);
}

/**
 * True when a part of a title is the name of the site (`sites`, from `siteNames`) or of the section, and not of the
 * story.
 */
export function namesSite(part: string, sites: readonly string[], section: string | null): boolean {
  const name = withoutSpaces(part);
  if (name === '' || name === withoutSpaces(section ?? '')) return true;
  const isShort = part.split(' ').length <= 6;
  return sites.some(
    (site) => name === site || (name.length >= 3 && site.includes(name)) || (isShort && name.includes(site)),
  );
}

/** A title without the names of site (`sites`, of `siteNames`) and section before or after it. */
export function trimmed(title: string, sites: readonly string[], section: string | null): string {
  let rest = title.trim();
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(SEPARATOR)];
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (!first || !last) break;
    const tail = rest.slice(last.index + last[0].length);
    const head = rest.slice(0, first.index);
    if (namesSite(tail, sites, section)) rest = rest.slice(0, last.index).trim();
    else if (namesSite(head, sites, null)) rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  return rest || title.trim();
}

/**
 * The part of a page's title that its title for sharing lacks, before or after it: the name of the site, or of its
 * section.
 */
export function addedTo(page: string, shared: string): string {
  const at = shared.length > 12 ? page.indexOf(shared) : -1;
  if (at < 0 || (at > 0 && at + shared.length < page.length)) return '';
  const rest = page.slice(0, at) + page.slice(at + shared.length);
  const name = at > 0 ? ADDED_BEFORE.exec(rest)?.[1] : ADDED_AFTER.exec(rest)?.[1];
  return name !== undefined && name.length <= 40 ? name : '';
}

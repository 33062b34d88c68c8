import { honestDocument } from '../../article/dom/honest';

/*
 * Ways in which a page asks programs of this kind to leave its text alone: `noai`, and the reservation of text and data
 * mining (TDMRep, after Article 4 of the European directive 2019/790). Both are obeyed even without a model: the text
 * is compared, counted and shown beside others.
 *
 * `noindex`, `nosnippet`, `noarchive` and `none` address search engines, their results and their stored copies. Here
 * one reader reads one page after a click, and nothing is published from it; so they do not apply.
 */

/** The name by which a site may address this reader alone; also its name in robots.txt. */
export const ROBOT_NAME = 'recoupe';

/** Most characters that are read of one tag's content, and of a header. */
const LONGEST_CONTENT_CHARS = 2000;
const LONGEST_HEADER_CHARS = 8000;

/** Directives of X-Robots-Tag that have a value of their own, and so look like another robot's name. */
const VALUED = /^(?:unavailable_after|max-(?:snippet|image-preview|video-preview))$/;

function tokens(content: string): string[] {
  return content
    .slice(0, LONGEST_CONTENT_CHARS)
    .toLowerCase()
    .split(/[,;\s]+/);
}

/**
 * True when "googlebot: noindex, noai" and the like says `noai` to us. Several headers arrive as one list, in which a
 * robot's name may belong to its first directive or to all after it: only the directive right behind another robot's
 * name is taken as not for us.
 */
function tagOptsOut(header: string): boolean {
  return header
    .slice(0, LONGEST_HEADER_CHARS)
    .toLowerCase()
    .split(',')
    .some((part) => {
      const colon = part.indexOf(':');
      const name = part.slice(0, Math.max(colon, 0)).trim();
      const isOurs = name === '' || name === '*' || name === ROBOT_NAME || VALUED.test(name);
      return isOurs && tokens(part.slice(colon + 1)).includes('noai');
    });
}

/** True when an answer's headers (`X-Robots-Tag`, `TDM-Reservation`) ask programs to leave its text alone. */
export function headersOptOut(headers: Headers): boolean {
  return tagOptsOut(headers.get('x-robots-tag') ?? '') || isReserved(headers.get('tdm-reservation'));
}

/** True when a header reserves the text; of several headers, joined by commas, one reservation is enough. */
function isReserved(value: string | null): boolean {
  return value !== null && tokens(value).includes('1');
}

/** True when a page's `<meta>` elements ask programs to leave its text alone. */
export function pageOptsOut(page: Document): boolean {
  for (const meta of honestDocument(page).querySelectorAll('meta[name][content]')) {
    const name = (meta.getAttribute('name') ?? '').trim().toLowerCase();
    const content = meta.getAttribute('content') ?? '';
    if ((name === 'robots' || name === ROBOT_NAME) && tokens(content).includes('noai')) return true;
    if (name === 'tdm-reservation' && isReserved(content)) return true;
  }
  return false;
}

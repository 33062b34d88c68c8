import type { Detection } from '../types';
import { weighDeclared } from './declared';
import { readHeadline } from './headline';
import { weighProse } from './prose';
import { plain } from './text';
import { kindOf, LEGAL, NO_ARTICLE, named } from './words';

const HOME = /^\/?(([a-z]{2}([-_][a-z]{2})?|home|index|start|accueil)(\.\w+)?\/?)?$/;
/** Elements of head or body that give a day of publication, and those that name an author or a time. */
const DATED = 'meta[property$=published_time],meta[name*=publish i],meta[name*=date i],[itemprop=datePublished]';
const SIGNED = 'time,[class*=byline i],[rel=author]';
/** Elements of which other pages have many: code, prices, posts and members, times; and those that articles have. */
const MANY: [selector: string, most: number, weight: number][] = [
  ['pre,code', 3, 1.2],
  ['[class*=price],[class*=cart]', 3, 1],
  ['[id*=post],[class*=reply],[href*="/user"],[href*="/member"]', 20, 1],
  ['time', 12, 0.6],
  ['article', 0, -0.3],
  ['figcaption', 0, -0.3],
];

/**
 * Decides if a page is a news article from its address, structured data, tags and the shape of its text: a sum of signs
 * weighed by hand, none of which is needed or is enough. Asks for no layout and looks at a bounded part of the page,
 * for it runs on every page.
 */
export function detect(doc: Document, url: string): Detection {
  const address = url.slice(0, 2000).toLowerCase();
  const [, host, path = ''] = /^\w+:\/+([^/?#]*)([^?#]*)/.exec(address) ?? [];
  if (HOME.test(path)) return { isArticle: false, score: 0, kind: null, page: 'home' };

  const slugs = path.replace(/\.\w+$/, '').match(/[^/]+/g) ?? [];
  const words = Math.max(...slugs.slice(-2).map((slug) => slug.split(/[a-z%]{2,}/).length - 1));
  const numbered = /\d{5}[^/]*\/?$|(19|20)\d\d[/-]?\d\d|=\d{5}/.test(address);
  const headline = readHeadline(doc);
  const prose = weighProse(doc);
  const { line } = headline;
  let sum = words > 3 ? 0.1 : words > 2 || numbered ? -0.4 : -1.4;
  sum += headline.sum + prose + weighDeclared(doc);
  sum += doc.querySelector(DATED) ? 0.4 : headline.dated || doc.querySelector(SIGNED) ? 0 : -1.2;
  for (const [selector, most, weight] of MANY) if (doc.querySelectorAll(selector).length > most) sum -= weight;

  // Its paragraphs are spread over its entries.
  const kind = kindOf(path + line);
  if (kind === 'live' && doc.querySelectorAll('time').length > 5) sum += 5;

  // A single word is no sign in a long slug or a long headline.
  const names = ` ${plain(`${words < 4 ? slugs.pop() : ''} ${line.split(' ')[4] ? '' : line}`)} `;
  const legal = named({ legal: LEGAL }, names);
  const page = legal ?? named(NO_ARTICLE, `${names}/${host}${path}/`);
  if (page) sum -= legal ? 5 : 1.8;

  const score = 1 / (1 + Math.exp(-1.5 * sum));
  const isArticle = score >= 0.5;
  return {
    isArticle,
    score,
    kind: isArticle ? kind : null,
    page: isArticle ? 'article' : (page ?? (prose < -1 ? 'section' : 'other')),
  };
}

import { readDeclared } from './detect-declared';
import { readHeadline } from './detect-headline';
import { weighProse } from './detect-prose';
import { plain, width } from './detect-text';
import { KINDS, LEGAL, NO_ARTICLE, named } from './detect-words';
import type { Detection } from './types';

const HOME = /^\/?(([a-z]{2}([-_][a-z]{2})?|home|index|start|accueil)(\.\w+)?\/?)?$/;
/** Where an author or a time is marked up. */
const SIGNED = 'time,[class*=byline i],[rel=author],[itemprop=author]';
/** What other pages have many of: code, prices, posts and members, times, headlines, fields to fill in. */
const MANY: [selector: string, most: number, weight: number][] = [
  ['pre,code', 3, 1.2],
  ['[class*=price],[class*=cart],[id*=cart]', 3, 1],
  ['[id*=post],[class*=reply],a[href*="/user"],a[href*="/member"],a[href*="/profile"]', 20, 1],
  ['time', 12, 0.6],
  ['h1', 4, 0.4],
  ['input,select,textarea', 30, 0.6],
];

/**
 * Whether a page is a news article, told from its address, structured data, tags and the shape of its text: a sum of signs,
 * none of them needed, none enough, weighed by hand. Asks for no layout and looks at a bounded part, for it runs on every
 * page.
 */
export function detect(doc: Document, url: string): Detection {
  const [, host, path = '', query = ''] = /^\w+:\/+([^/?#]*)([^?#]*)(.*)/.exec(url.slice(0, 2000).toLowerCase()) ?? [];
  if (HOME.test(path)) return { isArticle: false, score: 0, kind: null, page: 'home' };

  const slugs = path
    .replace(/\.\w+$/, '')
    .split('/')
    .filter(Boolean)
    .slice(-2);
  const words = Math.max(
    ...slugs.map((slug) => slug.split(/[-_+,.]/).filter((word) => /[a-z]{2}|%/.test(word)).length),
  );
  const numbered = /\d{5}[^/]*\/?$|(19|20)\d\d[/-]?\d\d/.test(path) || /=\d{5}/.test(query);

  const declared = readDeclared(doc);
  const headline = readHeadline(doc);
  const prose = weighProse(doc);
  let sum = words > 4 ? 0.6 : words > 3 ? 0.4 : words > 2 || numbered ? 0 : -1;
  sum += declared.sum + headline.sum + prose.sum;
  if (!declared.dated && !headline.dated && !doc.querySelector(SIGNED)) sum -= 1.2;
  for (const [selector, most, weight] of MANY) if (doc.querySelectorAll(selector).length > most) sum -= weight;

  // One word of a long slug says nothing, nor does one of a long headline.
  const short = [
    words < 4 ? slugs.pop() : '',
    width(headline.line) < 45 ? headline.line || doc.title.slice(0, 60) : '',
  ];
  const names = ` ${plain(short.join(' '), ' ')} /${host}${path}/`;
  const legal = named({ legal: LEGAL }, ' ', names);
  const page = legal ?? named(NO_ARTICLE, '[ ./]', names);
  if (page) sum -= legal ? 5 : 1.2;

  const score = 1 / (1 + Math.exp(-1.5 * sum));
  const isArticle = score >= 0.5;
  return isArticle
    ? { isArticle, score, kind: named(KINDS, '', path + declared.types) ?? 'news', page: 'article' }
    : { isArticle, score, kind: null, page: page ?? (prose.teasers > 2 ? 'section' : 'other') };
}

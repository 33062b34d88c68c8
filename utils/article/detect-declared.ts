import { all, openGraph, text } from './detect-text';

/** Characters of structured data that are read. */
const MOST_JSON = 4e5;

export interface Declared {
  /** Signs in what the page says of itself. */
  sum: number;
  dated: boolean;
  /** The types of its structured data, as JSON. */
  types: string;
}

/** Structured data, `og:type`, and days of publication in head and mark-up. */
export function readDeclared(doc: Document): Declared {
  const json = all(doc, 'script[type*=json]').map(text).join().slice(0, MOST_JSON).replace(/\s+/g, '');
  const typed = (type: string) => json.match(RegExp(`"@type":\\[?"[\\w:/.]{0,30}?(${type})`, 'g'))?.length ?? 0;
  // A page that describes many stories lists them.
  const stories = typed('NewsArticle|LiveBlog') || typed('Blog|Article"|ContentArticle') * 1.5;
  let sum = stories && stories < 5 ? 1.6 / stories ** 0.6 : 0;
  if (typed('Product|(Collect|Search|Q|FAQ|Profile|Contact)\\w*Page|Discussion|Recipe|ItemList|Job|Service'))
    sum -= stories ? 0.5 : 1.5;

  const type = openGraph(doc, 'type').toLowerCase();
  sum += type === 'article' ? 0.6 : /product|video|profile|book|music|image/.test(type) ? -1.5 : type ? -0.3 : 0;

  const dates = [
    'meta[property$=published_time],meta[name*=publish i],meta[name*=date i]',
    '[itemprop=datePublished],[itemprop=articleBody],time[pubdate]',
  ].filter((selector) => doc.querySelector(selector)).length;
  const dated = !!dates || json.includes('"datePub');
  return { sum: sum + 0.3 * dates, dated, types: `${json.match(/"@type"[^,]{0,60}/g)}` };
}

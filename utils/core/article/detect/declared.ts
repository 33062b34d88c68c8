import { all, stated, text } from './text';

/** The weight of a page's own statements about itself in its structured data and its `og:type`. */
export function weighDeclared(doc: Document): number {
  const json = all(doc, '[type*=json]').map(text).join().replace(/\s+/g, '');
  const typed = (type: string) => json.split(RegExp(`"@type":\\[?"[\\w:/.]{0,30}?(?:${type})`)).length - 1;
  // A page that describes many stories lists them.
  const stories = typed('NewsArt|LiveBlog') || typed('Blog|Article"');
  const others = typed('Product|Collection|QA|FAQ|Discussion|Recipe|ItemList|Job');
  const type = stated(doc, 'property$=type').toLowerCase();
  return (
    (stories && stories < 5 ? 1.2 : 0) -
    (others ? (stories ? 0.5 : 1.5) : 0) +
    (type === 'article' ? 0.6 : /product|video/.test(type) ? -1.5 : type ? -0.3 : 0)
  );
}

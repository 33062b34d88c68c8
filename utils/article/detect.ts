import type { ArticleKind, Detection, PageKind } from './types';

/** What pages that are no articles are called in addresses and headlines, in larger languages; the first that fits. */
const NO_ARTICLE = {
  search: 'search|suche|recherche|buscar?|results?',
  login: 'log-?in|sign-?(in|up)|register|account|konto|connexion|subscribe|abo',
  legal: 'privacy|datenschutz|impressum|imprint|agb|terms|legal|mentions|cookies?|cg[uv]|about|conta[ck]to?|kontakt',
  shop: 'shop|store|products?|produkte?|produits?|cart|dp|collections?|pricing',
  forum: 'forums?|threads?|questions?|community|topic|t',
  video: 'videos?|watch|mediathek|podcasts?|slideshow|episodes?|gallery|live-?tv|radio',
  reference: 'wiki|docs?|documentation|help|support|faq|api|manual|guides?|recipes?|services?|features',
  section:
    'tags?|topics|themen?|categor(y|ies|ias?)|sections?|rubri\\w+|authors?|aut(or|eur)e?s?|archives?|page|dossiers?',
} satisfies Partial<Record<PageKind, string>>;
/** Kinds of articles by words of their addresses and structured types; news when none fits. */
const KINDS = {
  sponsored: 'sponsored|advert',
  live: 'live-?(blog|ticker|updates)|en-direct',
  opinion: 'opinion|editorial|tribune|kommentar',
  analysis: 'analys|decryptage',
} satisfies Partial<Record<ArticleKind, string>>;
const HOME = /^\/?(([a-z]{2}([-_][a-z]{2})?|home|index|start|accueil)\/?)?$/;

/** The first name in a table whose words fit the text. */
function named<Name extends string>(
  table: Record<Name, string>,
  wrap: (words: string) => string,
  text: string,
): Name | undefined {
  for (const name in table) if (RegExp(wrap(table[name]), 'i').test(text)) return name;
  return undefined;
}

/**
 * Whether a page is a news article, told from its address, structured data, tags and the shape of its text: a sum of signs,
 * none of them needed, none enough. Asks for no layout, imports nothing and looks at a bounded part, for it runs on every
 * page.
 */
export function detect(doc: Document, url: string): Detection {
  const path = url
    .slice(0, 2000)
    .toLowerCase()
    .replace(/^\w+:\/+[^/?#]*|[?#].*/g, '')
    .replace(/\.\w+$/, '');
  const answer = (score: number, page: PageKind, kind: ArticleKind | null = null) => ({
    isArticle: score >= 0.5,
    score,
    kind,
    page,
  });
  if (HOME.test(path)) return answer(0, 'home');
  const all = (selector: string) => [...doc.querySelectorAll(selector)].slice(0, 250);
  const count = (selector: string) => all(selector).length;
  const text = (node: Node) => (node.textContent ?? '').trim();

  const slugs = path.split('/').filter(Boolean).slice(-2);
  const words = Math.max(
    ...slugs.map((slug) => slug.split(/[-_+,.]/).filter((word) => /[a-z]{2}|%/.test(word)).length),
  );
  let sum = words > 3 ? -0.5 : words > 2 ? -1 : /\d{5}[^/]*\/?$/.test(path) ? -1 : -2.2;

  const json = all('script[type*="ld+json"]').map(text).join().slice(0, 4e5).replace(/\s+/g, '');
  const typed = (type: string) => json.match(RegExp(`"@type":\\[?"[\\w:/.]{0,30}?(${type})`, 'g'))?.length ?? 0;
  // A page that describes many stories lists them.
  const stories = typed('NewsArticle|LiveBlog') || typed('Blog|Article"|ContentArticle') * 1.5;
  if (stories) sum += stories < 5 ? 2.4 / stories ** 0.6 : 0;
  if (typed('Product|(Collect|Search|Q|FAQ|Profile|Contact)\\w*Page|Discussion|Recipe|ItemList|Job|Service'))
    sum -= stories ? 0.8 : 1.8;

  const kind = doc.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  sum += kind === 'article' ? 0.9 : /product|video|profile/.test(kind) ? -1.5 : kind ? -0.6 : 0;
  const dates = [
    count('meta[property$="published_time"],meta[name*="publish" i],meta[name*="date" i]'),
    count('[itemprop="datePublished"],[itemprop="articleBody"],time[pubdate]'),
    /\/(19|20)\d\d[/-]?\d\d/.test(path),
  ].filter(Boolean).length;
  sum += dates ? dates * 0.7 : count(`time,[class*="byline" i]`) || json.includes('"datePub') ? 0 : -1.1;

  let prose = 0;
  let paragraphs = 1;
  for (const paragraph of all('p')) {
    const { length } = text(paragraph);
    if (length < 60 || paragraph.closest('li,nav,footer,aside,a,figcaption,form')) continue;
    if ([...paragraph.querySelectorAll('a')].map(text).join('').length > length / 2) continue;
    paragraphs++;
    prose += length;
  }
  sum += prose > 1500 ? 1 : prose > 600 ? 0.5 : prose < 200 ? -1.2 : -0.4;
  const teasers = count('h2 a,h3 a,h4 a,a h2,a h3,a h4') / paragraphs;
  sum -= teasers > 4 ? 1.4 : teasers > 2 ? 0.7 : 0;

  const headline =
    all('h1')
      .map(text)
      .sort((a, b) => b.length - a.length)[0] ?? '';
  sum += headline.length > 29 ? 0.8 : headline.length < 12 ? -0.7 : 0;

  // One word of a long slug says nothing, nor does one of a long headline.
  const names = `${path}/${words < 4 ? slugs.join('/').replace(/[-_]/g, '/') : ''}/${headline.length < 30 ? headline || doc.title : ''}`;
  const page = named(NO_ARTICLE, (all) => `/(${all})([/ ]|$)`, names);
  if (page) sum -= page === 'legal' ? 4 : 1.7;

  const score = 1 / (1 + Math.exp(-1.5 * sum));
  if (score < 0.5) return answer(score, page ?? (teasers > 2 ? 'section' : 'other'));
  return answer(
    score,
    'article',
    named(KINDS, String, path + (json.match(/"@type"[^,]{0,60}/g) ?? []).join()) ?? 'news',
  );
}

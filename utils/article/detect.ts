import type { ArticleKind, Detection, PageKind } from './types';

/**
 * What pages that are no articles are called in addresses and headlines, by whole words, in the languages of the web's
 * larger news markets. Order counts: the first that fits names the page.
 */
const NO_ARTICLE: readonly (readonly [PageKind, RegExp])[] = [
  ['search', /^(search|suche?|recherche|buscar?|busca|cerca|zoeken|find|results?|pesquisa)$/],
  ['login', /^(login|logon|signin|signup|register|account|konto|connexion|anmelden|subscribe|abo|auth)$/],
  [
    'legal',
    /^(privacy|datenschutz\w*|impressum|imprint|agb|terms|legal|mentions|cookies?|confidentialite|cg[uv]|conditions|about|contact|kontakt|nutzungsbedingungen|disclaimer|aviso)$/,
  ],
  ['shop', /^(shop|store|products?|produkte?|produits?|cart|panier|boutique|dp|collections?|pricing|prices?|offers?)$/],
  ['forum', /^(forums?|threads?|questions?|comments|discussions?|community|viewtopic|showthread)$/],
  [
    'video',
    /^(videos?|watch|mediathek|podcasts?|photos?|slideshow|episodes?|galler(y|ies)|bilderstrecke|live-?tv|radio)$/,
  ],
  [
    'reference',
    /^(wiki|docs?|documentation|help|support|faqs?|api|reference|manual|guides?|glossary|recipes?|services?|solutions?|features)$/,
  ],
  [
    'section',
    /^(tags?|topics?|them(a|en|es?)|categor(y|ies?|ias?)|sections?|rubri(k|que|ca)s?|authors?|autor(en|es)?|auteurs?|archive[ns]?|page|schlagwort|dossiers?|latest|ressort)$/,
  ],
];

/** Kinds of articles by words of their addresses and structured types. */
const KINDS: readonly (readonly [ArticleKind, RegExp])[] = [
  ['sponsored', /sponsored|advertorial|advertisercontent|partner-content/],
  ['live', /liveblog|live-(blog|updates|ticker)|en-direct/],
  ['opinion', /opinion|editorial|tribunes?\/|chronique|kommentar|column/],
  ['analysis', /analys[ei]s|explainer|decryptage|backgroundnews/],
  ['review', /reviews?\/|reviewnews|critiques?\//],
  ['interview', /interview|entretien/],
  ['gallery', /galler|diaporama|slideshow/],
  ['video', /\/videos?\//],
];

const HOME = /^\/(([a-z]{2}([-_][a-z]{2})?|home|index|default|start|startseite|accueil|portada)(\.\w+)?\/?)?$/;
const LIST_TYPE =
  /^(Product|CollectionPage|SearchResultsPage|QAPage|FAQPage|DiscussionForumPosting|Recipe|ItemList|SoftwareApplication|JobPosting|ProfilePage|ContactPage|AboutPage|Question|Service|VideoGallery)$/;

/** Bounds of what is looked at, so that a large page costs no more than a middling one. */
const MOST_PARAGRAPHS = 250;
const MOST_JSON = 200_000;

/**
 * Whether a page is a news article, told from its address, structured data, tags and the shape of its text: a sum of signs,
 * none of them needed, none enough. Asks for no layout and imports nothing, for it runs on every page.
 */
export function detect(doc: Document, url: string): Detection {
  const path = (url.replace(/^\w+:\/+[^/?#]*/, '').split(/[?#]/)[0] ?? '').toLowerCase();
  if (HOME.test(path)) return { isArticle: false, score: 0, kind: null, page: 'home' };
  const parts = path.split('/').filter(Boolean);
  const slugs = parts.slice(-2).map((part) => part.replace(/\.\w{2,5}$/, '').split(/[-_+,.]/));
  const last = slugs.at(-1) ?? [];
  const has = (selector: string) => doc.querySelector(selector) !== null;
  let sum = -1.6;

  let json = '';
  for (const script of doc.querySelectorAll('script[type*="ld+json"]')) {
    if (json.length < MOST_JSON) json += (script.textContent ?? '').slice(0, MOST_JSON);
  }
  const types = [...json.matchAll(/"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const news = types.filter((type) => /NewsArticle|LiveBlogPosting/.test(type)).length;
  const stories = types.filter((type) => /^(Article|BlogPosting|\w+ContentArticle)$/.test(type)).length;
  // A page that describes many stories lists them.
  if (news) sum += news < 2 ? 2.2 : news < 5 ? 1.2 : 0;
  else if (stories) sum += stories < 2 ? 1.5 : stories < 4 ? 0.8 : 0;
  if (types.some((type) => LIST_TYPE.test(type))) sum -= news || stories ? 0.8 : 1.6;

  const kind = doc.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  sum += kind === 'article' ? 0.9 : /product|video|profile/.test(kind) ? -1.5 : kind ? -0.6 : 0;
  const tagged = has(
    'meta[property$="published_time"],meta[itemprop="datePublished"],meta[name*="publish" i],meta[name*="date" i]',
  );
  const marked = has('[itemprop~="datePublished"],[itemprop~="articleBody"],time[pubdate]');
  const times = doc.getElementsByTagName('time').length;
  const inPath = /\/(19|20)\d\d[/-]?\d\d/.test(path);
  if (tagged) sum += 0.7;
  if (marked) sum += 0.6;
  if (inPath) sum += 0.8;
  if (times && times < 12) sum += 0.2;
  if (has('[rel~="author"],[itemprop~="author"],[class*="byline" i],meta[name*="author" i]')) sum += 0.2;

  const words = Math.max(...slugs.map((slug) => slug.filter((word) => /[^\d\W]{2}|[^\x20-\x7e]|%/.test(word)).length));
  const digits = /\d{5}/.test(parts.at(-1) ?? '');
  sum += words > 3 ? 1.1 : words > 2 ? 0.5 : digits ? 0.6 : words > 1 ? -0.4 : -0.9;

  let prose = 0;
  let paragraphs = 0;
  for (const [i, paragraph] of [...doc.getElementsByTagName('p')].entries()) {
    if (i > MOST_PARAGRAPHS) break;
    const length = paragraph.textContent?.length ?? 0;
    if (length < 60 || paragraph.closest('li,nav,footer,aside,a,figcaption,form')) continue;
    let linked = 0;
    for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
    if (linked > length / 2) continue;
    paragraphs += 1;
    prose += length;
  }
  sum += prose > 1500 ? 1 : prose > 600 ? 0.5 : prose < 200 ? -1.2 : -0.4;
  const teasers = doc.querySelectorAll('h2 a,h3 a,h4 a,a h2,a h3,a h4').length / (paragraphs + 1);
  sum -= teasers > 4 ? 1.4 : teasers > 2 ? 0.7 : 0;

  const headlines = [...doc.getElementsByTagName('h1')];
  const headline = headlines
    .map((element) => element.textContent?.trim() ?? '')
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  sum += headline.length > 29 ? 0.7 : headline.length < 12 ? -0.8 : 0;
  if (headlines.length > 3) sum -= 0.4;
  const near = headlines[0]?.parentElement?.parentElement?.textContent?.slice(0, 3000) ?? '';
  const dated =
    tagged || marked || inPath || times || /"datePublished"/.test(json) || /\b20\d\d\b|\d[:.h]\d\d/.test(near);
  if (!dated) sum -= 0.6;

  const named = [...parts, ...last, (headline || doc.title).toLowerCase().split(/[^\p{L}]/u)[0] ?? ''];
  const page = NO_ARTICLE.find(([, pattern]) => named.some((name) => pattern.test(name)))?.[0];
  if (page) sum -= page === 'legal' ? 3 : 1.5;

  const score = 1 / (1 + Math.exp(-1.5 * sum));
  if (score < 0.5) return { isArticle: false, score, kind: null, page: page ?? (teasers > 2 ? 'section' : 'other') };
  const signs = `${path} ${types.join(' ').toLowerCase()}`;
  return {
    isArticle: true,
    score,
    kind: KINDS.find(([, pattern]) => pattern.test(signs))?.[0] ?? 'news',
    page: 'article',
  };
}

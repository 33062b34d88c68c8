import { folded } from '../../text/fold';
import type { ArticleKind, Passage } from '../types';
import { isAgency, isSignedByAgency } from './agency';
import { type LdNode, typesOf } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';

const BY_TYPE: Readonly<Record<string, ArticleKind>> = {
  OpinionNewsArticle: 'opinion',
  LiveBlogPosting: 'live',
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'analysis',
  ReviewNewsArticle: 'review',
  AdvertiserContentArticle: 'sponsored',
};

/** Words of sections, labels and paths, folded. */
const WORDS: readonly (readonly [ArticleKind, RegExp])[] = [
  [
    'sponsored',
    /\b(?:sponsored|advertorial|partner content|paid content|paid post|branded content|brandvoice|publi ?(?:redactionnel|reportage|communique)|contenu (?:sponsorise|partenaire)|en partenariat avec|bezahlter inhalt)\b/,
  ],
  ['live', /\b(?:live ?blog|live updates?|en direct|as it happened|minute by minute|liveticker|newsblog)\b/],
  [
    'opinion',
    /\b(?:opinions?|editorials?|op ed|columns?|columnists?|comment is free|commentary|tribunes?|editos?|editoriaux|chroniques?|billets?|libre opinion|points? de vue|debats?|idees|kommentar|meinung|letters? to the editor|idees debats|voices)\b/,
  ],
  ['interview', /\b(?:interviews?|entretiens?|grand entretien|q and a|questions? reponses?)\b/],
  ['analysis', /\b(?:analysis|analyses?|explainers?|explained|decryptages?|eclairages?|news analysis|hintergrund)\b/],
  ['review', /\b(?:reviews?|critiques?|film review|book review|music review|rezension)\b/],
  [
    'gallery',
    /\b(?:photo galler(?:y|ies)|galler(?:y|ies)|slideshows?|in pictures|diaporamas?|portfolios?|en images|bilderstrecke)\b/,
  ],
  ['video', /\b(?:videos?)\b/],
];

const LABELS =
  '[class*="kicker" i], [class*="eyebrow" i], [class*="overline" i], [class*="surtitre" i], [class*="label" i]';

export interface KindSigns {
  doc: Document;
  story: LdNode | null;
  tags: MetaTags;
  title: string;
  section: string | null;
  byline: string[];
  url: string;
  passages: Passage[];
}

/** Labels that stand by the headline: above it, in its own header. */
function labels(doc: Document): string {
  const near = doc.querySelector('h1')?.parentElement?.parentElement ?? null;
  const found = near ? [...near.querySelectorAll(LABELS)].slice(0, 8) : [];
  return found.map((element) => element.textContent?.slice(0, 60) ?? '').join(' | ');
}

function folders(url: string): string {
  const parts = (url.split(/[?#]/)[0] ?? '').split('/').slice(3, -1);
  return parts
    .filter((part) => part.length <= 30)
    .join(' | ')
    .replaceAll('-', ' ');
}

/**
 * The part of a title that may be its label: "Opinion | …", "… : live updates", "Review: …". Elsewhere in a title such
 * a word says nothing about the kind.
 */
function titleLabel(title: string): string {
  const ends = title.match(/^[^|:–—]{2,24}(?=\s?[|:–—])|(?<=[|:–—]\s?)[^|:–—]{2,30}$/g) ?? [];
  return ends.join(' | ');
}

/** The kind according to the address and title alone, before the page is read; null when they give none. */
export function toldKind(url: string, title: string): ArticleKind | null {
  const said = folded(`${folders(url)} | ${titleLabel(title)}`);
  return WORDS.find(([, words]) => words.test(said))?.[0] ?? null;
}

/** The kind of journalism, by the story's types, labels, section and address; news when nothing says otherwise. */
export function readKind(signs: KindSigns): ArticleKind {
  const { story, passages, byline } = signs;
  for (const type of story ? typesOf(story) : []) {
    const kind = BY_TYPE[type];
    if (kind) return kind;
  }
  const sections = [
    signs.section ?? '',
    firstMeta(signs.tags, ['article:section', 'og:type', 'content_type', 'type']) ?? '',
  ];
  const said = folded([...sections, labels(signs.doc), folders(signs.url), titleLabel(signs.title)].join(' | '));
  const kind = WORDS.find(([, words]) => words.test(said))?.[0];
  if (kind === 'gallery' || kind === 'video') {
    const body = passages.filter((passage) => passage.kind !== 'caption');
    // A story with a film or pictures is a story.
    if (body.reduce((sum, passage) => sum + passage.text.length, 0) < 1200) return kind;
  } else if (kind) return kind;
  if (passages.filter((passage) => passage.time !== undefined).length >= 3) return 'live';
  const isWire =
    byline.length > 0 ? byline.every(isAgency) : isSignedByAgency(passages[0]?.text ?? '', passages.at(-1)?.text ?? '');
  return isWire ? 'agency' : 'news';
}

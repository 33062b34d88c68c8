import { folded } from '../../text/fold';
import { codeOf, type LangTag } from '../../text/lang-tag';
import type { ArticleKind, Passage } from '../types';
import { isAgency, isSignedByAgency } from './agency';
import { type LdNode, typesOf } from './json-ld';
import { shapedKind } from './kind-shape';
import { KIND_WORDS, PICTURES } from './kind-words';
import { firstMeta, type MetaTags } from './meta-tags';

const BY_TYPE: Readonly<Record<string, ArticleKind>> = {
  OpinionNewsArticle: 'opinion',
  LiveBlogPosting: 'live',
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'analysis',
  ReviewNewsArticle: 'review',
  CriticReview: 'review',
  AdvertiserContentArticle: 'sponsored',
};

const LABELS =
  '[class*="kicker" i], [class*="eyebrow" i], [class*="overline" i], [class*="surtitre" i], [class*="label" i]';

/**
 * An address that ends as those of reviews do. News of court reviews may have such an address, too, but nobody writes
 * it in the first person.
 */
const REVIEWED = /-(?:review|rezension|kritik|critique)(?:-\d+)?(?:\.\w{2,5})?\/?(?:[?#].*)?$/;

/** A text of fewer characters, captions apart, may be told by its pictures. */
const SHORT_STORY = 1200;

export interface KindSigns {
  doc: Document;
  story: LdNode | null;
  tags: MetaTags;
  title: string;
  section: string | null;
  byline: string[];
  lang: LangTag | null;
  url: string;
  passages: Passage[];
}

/** True when a label stands above a heading, beside it or in the element right below: others are those of teasers. */
function standsBy(label: Element, heading: Element): boolean {
  if ((label.compareDocumentPosition(heading) & 4) !== 0) return true;
  return label.parentElement === heading.parentElement || (heading.nextElementSibling?.contains(label) ?? false);
}

/** Labels that stand by the headline: above it, or right beside it. */
function labels(doc: Document): string {
  const heading = doc.querySelector('h1');
  const near = heading?.parentElement?.parentElement ?? null;
  const found = near ? [...near.querySelectorAll(LABELS)].slice(0, 8) : [];
  return found
    .filter((label) => heading !== null && standsBy(label, heading))
    .map((label) => label.textContent?.slice(0, 60) ?? '')
    .join(' | ');
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
export function statedKind(url: string, title: string): ArticleKind | null {
  const said = folded(`${folders(url)} | ${titleLabel(title)}`);
  return KIND_WORDS.find(([, words]) => words.test(said))?.[0] ?? null;
}

/** True where pictures tell the most of it: a story with some is a story. */
function isToldByPictures(passages: readonly Passage[]): boolean {
  const body = passages.filter((passage) => passage.kind !== 'caption');
  return body.reduce((sum, passage) => sum + passage.text.length, 0) < SHORT_STORY;
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
  const own = folded([...sections, folders(signs.url), titleLabel(signs.title)].join(' | '));
  const said = `${own} | ${folded(labels(signs.doc))}`;
  // A label that offers the newsletter is none of the story's, nor is one of many sections.
  const place = folded(
    [folders(signs.url), titleLabel(signs.title), /[,|]/.test(signs.section ?? '') ? '' : signs.section].join(' | '),
  );
  const kind = KIND_WORDS.find(([kind, words]) => words.test(kind === 'newsletter' ? place : said))?.[0];
  const shaped = shapedKind({ ...signs, lang: codeOf(signs.lang) });
  if (kind) return kind === 'list' && shaped === 'live' ? 'live' : kind;
  if (PICTURES.test(said) && isToldByPictures(passages)) return 'list';
  if (shaped === 'column' && REVIEWED.test(signs.url)) return 'review';
  if (shaped !== null) return shaped;
  const isWire =
    byline.length > 0 ? byline.every(isAgency) : isSignedByAgency(passages[0]?.text ?? '', passages.at(-1)?.text ?? '');
  return isWire ? 'agency' : 'news';
}

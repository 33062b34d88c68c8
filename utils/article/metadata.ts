import { readByline } from './byline';
import { readCanonical } from './canonical';
import { readDates } from './dates';
import { describedStory } from './described-story';
import { type LdNode, readJsonLd, textIn } from './json-ld';
import { firstMeta, type MetaTags, readMetaTags } from './meta-tags';
import { readOutlet } from './outlet';
import { readPaywall } from './paywall';
import { plain } from './plain';
import { readSection } from './section';
import { readTitle } from './title';

/** What a page says of its story, beside the text. */
export interface Metadata {
  title: string;
  byline: string[];
  outlet: string;
  /** The languages that it declares, the story's own first. */
  languages: (string | null)[];
  publishedAt: string | null;
  updatedAt: string | null;
  section: string | null;
  paywalled: boolean;
  canonicalUrl: string;
  /** The JSON-LD object of this story. */
  story: LdNode | null;
  tags: MetaTags;
}

/** Headings (visible, in order) and short texts near them, which the reading of the page found. */
export interface VisibleSigns {
  headings: string[];
  prose: string[];
}

/** Reads a page's metadata; what contradicts the page itself is not believed. `now` is epoch ms. */
export function readMetadata(doc: Document, url: string, visible: VisibleSigns, now: number): Metadata {
  const nodes = readJsonLd(doc);
  const tags = readMetaTags(doc);
  const page = plain(doc.title, 600);
  const openGraph = firstMeta(tags, ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title']);
  const titles = [...visible.headings, page, openGraph ?? ''].filter((title) => title !== '');
  const story = describedStory(nodes, url, titles);
  const outlet = readOutlet(story, tags, url);
  const section = readSection(story, nodes, tags);
  const headline = textIn(story?.headline);
  const title = readTitle({ page, openGraph, headline, headings: visible.headings, outlet, section, url });
  const html = doc.documentElement;
  const languages = [
    html?.getAttribute('lang') || html?.getAttribute('xml:lang') || null,
    textIn(story?.inLanguage),
    firstMeta(tags, ['og:locale', 'language', 'content-language', 'dc.language', 'inlanguage']),
  ];
  return {
    title: title.slice(0, 500),
    byline: readByline(doc, story, tags, outlet),
    outlet,
    languages,
    ...readDates(doc, story, tags, url, visible.prose, now),
    section,
    paywalled: readPaywall(doc, story, tags),
    canonicalUrl: readCanonical(doc, firstMeta(tags, ['og:url']), url),
    story,
    tags,
  };
}

import { plain } from '../dom/plain';
import { mainHeadings, nearHeadline } from '../find/headings';
import type { PageBlocks } from '../find/page-blocks';
import { readByline } from './byline';
import { canonicalLink, readCanonical } from './canonical';
import { describedStory } from './described-story';
import { type LdNode, readJsonLd, textIn } from './json-ld';
import { firstMeta, type MetaTags, readMetaTags } from './meta-tags';
import { readOutlet, writtenOutlet } from './outlet';
import { type Head, ownHead } from './own-head';
import { readPaywall } from './paywall';
import { readDates, type StoryDates } from './published';
import { readSection } from './section';
import { readTitle } from './title';

/** The metadata of a page's story, except its author and its dates. */
export interface Metadata {
  title: string;
  outlet: string;
  /** The same as the page itself writes it. */
  site: string;
  /** The languages that it declares, the story's own first. */
  languages: (string | null)[];
  section: string | null;
  paywalled: boolean;
  canonicalUrl: string;
  /** The JSON-LD object of this story, and all of the page's. */
  story: LdNode | null;
  nodes: LdNode[];
  tags: MetaTags;
}

/** The authors of a story, and its dates. */
export interface Signature extends StoryDates {
  byline: string[];
}

/** Longest line of the page that may be a label with a name or a day. */
const LONGEST_LABEL = 80;

/** The head of a page as it stands. */
function headOf(doc: Document): Head {
  const tags = readMetaTags(doc);
  const canonical = [canonicalLink(doc), firstMeta(tags, ['og:url'])];
  return { nodes: readJsonLd(doc), tags, page: plain(doc.title, 600), canonical };
}

/** Reads a page’s metadata, and leaves out values that contradict the page itself. */
export function readMetadata(doc: Document, url: string, blocks: PageBlocks): Metadata {
  const headings = mainHeadings(blocks);
  const head = headOf(doc);
  const { nodes, tags, page, canonical } = ownHead(head, { url, headings, blocks });
  const openGraph = firstMeta(tags, ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title']);
  const titles = [...headings, page, openGraph ?? ''].filter((title) => title !== '');
  const story = describedStory(nodes, url, titles);
  // Whose site it is, other stories say as well.
  const publishing = story ?? head.nodes.find((node) => node.publisher !== undefined) ?? null;
  const outletSigns = { story: publishing, tags, url, page: head.page, headings };
  const outlet = writtenOutlet(outletSigns);
  const section = readSection(story, nodes, tags);
  const headline = textIn(story?.headline);
  const title = readTitle({ page, openGraph, headline, headings, outlet, section, url });
  const html = doc.documentElement;
  const languages = [
    html?.getAttribute('lang') || html?.getAttribute('xml:lang') || null,
    textIn(story?.inLanguage),
    firstMeta(tags, ['og:locale', 'language', 'content-language', 'dc.language', 'inlanguage']),
  ];
  return {
    title: title.slice(0, 500),
    outlet: readOutlet(outletSigns),
    site: outlet,
    languages,
    section,
    paywalled: readPaywall(doc, story, tags),
    canonicalUrl: readCanonical(canonical, url),
    story,
    nodes,
    tags,
  };
}

export interface SignatureOptions {
  url: string;
  blocks: PageBlocks;
  /** Index of the story's first block, near which lines with names and days stand; null for a text that is no story. */
  first: number | null;
  /** Epoch ms. */
  now: number;
}

/**
 * Reads the authors of the story and its dates. The visible text of the page counts only where its tags say nothing.
 */
export function readSignature(
  doc: Document,
  metadata: Metadata,
  { url, blocks, first, now }: SignatureOptions,
): Signature {
  const { story, nodes, tags, site, title, languages } = metadata;
  const near = first === null ? [] : nearHeadline(blocks, title, first);
  const page =
    first === null ? [] : blocks.blocks.map((block) => block.text).filter((text) => text.length <= LONGEST_LABEL);
  const monthFirst = /^en[-_]us/i.test(languages.find((language) => language) ?? '');
  return {
    byline: readByline({ doc, story, nodes, tags, outlet: site, title, lines: near, page }),
    ...readDates({ doc, story, nodes, tags, url, title: doc.title, near, page, monthFirst, now }),
  };
}

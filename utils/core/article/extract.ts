import { countWords } from '../text/words';
import { judge } from './about/confidence';
import { saidWords } from './about/described-story';
import { readKind } from './about/kind';
import { liveTimes } from './about/live';
import { firstMeta } from './about/meta-tags';
import { type Metadata, readMetadata, readSignature, type Signature } from './about/metadata';
import { isCut } from './about/paywall';
import { askPage } from './ask-page';
import { detect } from './detect/detect';
import { honestDocument } from './dom/honest';
import { unseenIn } from './dom/unseen';
import { boxAround } from './find/groups';
import { isOffer } from './find/offer-words';
import { type PageBlocks, readBlocks } from './find/page-blocks';
import { type FoundStory, findStory } from './find/story';
import { readLanguage } from './language';
import { toPassages } from './passages';
import { secondLook } from './second-look';
import { countSelected, readSelection } from './selection';
import type { Article, ArticleScope, Extraction, ExtractionFailure, Passage } from './types';

export interface ExtractOptions {
  /** The text to make passages of; the article by default. */
  scope?: ArticleScope;
  /** True when time is over: what has been found by then is given. */
  deadline?: () => boolean;
  /** The clock, epoch ms: dates far in the future are not believed. */
  now?: number;
}

/** Characters of the story from which its language is recognised. */
const SAMPLE = 3000;
/** Captions that are kept, and characters of each. */
const MOST_CAPTIONS = 60;
const LONGEST_CAPTION = 1000;
/** A story that is seen has this share of the text of one that is hidden as a whole, at least. */
const LEAST_SEEN = 1 / 3;
/** Blocks after the story in which an offer to subscribe is looked for. */
const AFTERWARDS = 12;

/**
 * Reads the article (or the reader's selection, or all visible text) out of a page, with its metadata and numbered
 * passages. The page is left as it was and its scripts do not run; of a page that is shown, styles are asked for where
 * the story stands. Never throws: a failure is returned with its reason.
 */
export function extract(page: Document, url: string, options: ExtractOptions = {}): Extraction {
  const doc = honestDocument(page);
  const fail = (reason: ExtractionFailure): Extraction => ({ ok: false, reason, url, title: titleOf(doc) });
  try {
    if (/^application\/(?:x-)?pdf\b/i.test(page.contentType ?? '')) return fail('pdf');
    return read(doc, url, options) ?? fail(options.deadline?.() ? 'timeout' : 'empty');
  } catch (error) {
    // Out of memory or stack: the page is too large; anything else is a page that no rule foresaw.
    return fail(error instanceof RangeError ? 'tooLarge' : 'failed');
  }
}

function titleOf(doc: Document): string {
  try {
    return doc.title.slice(0, 500);
  } catch {
    return '';
  }
}

function read(doc: Document, url: string, options: ExtractOptions): Extraction | null {
  const { scope = 'article', deadline, now = Date.now() } = options;
  const { page, metadata, blocks, captions } = seen(doc, { url, scope, deadline });
  const first = blocks[0];
  if (!first) return null;
  const at = scope === 'selection' ? null : first.index;
  const signature = askPage(doc, (asked) => readSignature(asked, metadata, { url, blocks: page, first: at, now }));
  const day = signature.publishedAt?.slice(0, 10) ?? null;
  const passages = toPassages(blocks, scope === 'article' ? liveTimes(page, blocks, { day, now }) : undefined);
  return {
    ok: true,
    article: describe(doc, { url, scope, metadata: { ...metadata, ...signature }, passages, page, blocks, captions }),
    selectionWords: countSelected(doc),
  };
}

/** No style of a page is worth losing its text: a document of another kind may have none. */
function unseenAround(root: Element, deadline?: () => boolean): Set<Element> {
  try {
    return unseenIn(root, deadline);
  } catch {
    return new Set();
  }
}

interface Choice {
  metadata: Metadata;
  scope: ArticleScope;
  deadline: (() => boolean) | undefined;
}

/** The page, its metadata and its story. */
interface SeenPage extends FoundStory {
  page: PageBlocks;
  metadata: Metadata;
}

/**
 * The page as the reader sees it. Styles are asked for where the story stands, once it is found; where they hide some of
 * it, the page is read again without that. A story that is hidden as a whole, as while a banner is open, is read all the
 * same.
 */
function seen(doc: Document, { url, scope, deadline }: Omit<Choice, 'metadata'> & { url: string }): SeenPage {
  const look = (unseen?: ReadonlySet<Element>): SeenPage => {
    const page = readBlocks(doc.documentElement ?? doc, doc, { deadline, ...(unseen ? { unseen } : {}) });
    const metadata = askPage(doc, (asked) => readMetadata(asked, url, page));
    return { page, metadata, ...chosen(doc, page, { metadata, scope, deadline }) };
  };
  const first = look();
  let around = boxAround(first.blocks);
  while (around?.name === 'FORM') around = around.parent;
  const root = around?.element ?? doc.body;
  if (scope === 'selection' || first.blocks.length === 0 || !root) return first;
  const unseen = unseenAround(root, deadline);
  if (unseen.size === 0) return first;
  const second = look(unseen);
  const isAllHidden = [...unseen].some((element) => element.contains(root));
  const weigh = ({ blocks }: SeenPage) => blocks.reduce((sum, block) => sum + block.weight, 0);
  return second.blocks.length === 0 || (isAllHidden && weigh(second) < LEAST_SEEN * weigh(first)) ? first : second;
}

function chosen(doc: Document, page: PageBlocks, { metadata, scope, deadline }: Choice): FoundStory {
  if (scope === 'selection') return { blocks: readSelection(doc, deadline), captions: [] };
  if (scope === 'page') return { blocks: page.blocks, captions: [] };
  const description = firstMeta(metadata.tags, ['og:description', 'description', 'twitter:description']) ?? '';
  return findStory(page, { titles: [metadata.title], description, deadline });
}

/** The story, title and metadata as read from a page. */
interface ReadPage extends FoundStory {
  url: string;
  scope: ArticleScope;
  metadata: Metadata & Signature;
  passages: Passage[];
  page: PageBlocks;
}

function describe(doc: Document, { url, scope, metadata, passages, page, blocks, captions }: ReadPage): Article {
  const sample = passages
    .map((passage) => passage.text)
    .join('\n')
    .slice(0, SAMPLE);
  const lang = readLanguage(metadata.languages, sample);
  const words = passages.reduce((sum, passage) => sum + countWords(passage.text, lang), 0);
  const { title, byline, outlet, section, publishedAt, updatedAt, canonicalUrl, paywalled, story, tags } = metadata;
  const last = blocks.at(-1)?.index ?? 0;
  const offered = page.blocks.slice(last + 1, last + AFTERWARDS).some(isOffer);
  const { isArticle, score } = secondLook(
    askPage(doc, (asked) => detect(asked, url)),
    { passages, words, dated: publishedAt !== null },
  );
  const cut = scope === 'article' && (page.truncated || isCut(passages, { words, paywalled, offered }));
  const said = scope === 'article' ? saidWords(story) : null;
  return {
    url,
    canonicalUrl,
    title,
    byline,
    outlet,
    lang,
    publishedAt,
    updatedAt,
    kind: askPage(doc, (asked) => readKind({ doc: asked, story, tags, title, section, byline, url, passages })),
    section,
    isArticle,
    score,
    paywalled,
    cut,
    words,
    passages,
    scope,
    ...judge({ passages, words, score, truncated: page.truncated, said, cut }),
    captions: captions.slice(0, MOST_CAPTIONS).map((block) => block.text.slice(0, LONGEST_CAPTION)),
  };
}

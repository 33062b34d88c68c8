import { countWords } from '../text/words';
import { readClaimReviews } from './about/claim-reviews';
import { judge } from './about/confidence';
import { saidWords } from './about/described-story';
import { readKind } from './about/kind';
import { liveTimes } from './about/live';
import { type Metadata, readSignature, type Signature } from './about/metadata';
import { isCut } from './about/paywall';
import { askPage } from './ask-page';
import { detect } from './detect/detect';
import { honestDocument } from './dom/honest';
import type { Block } from './find/block';
import { isOffer } from './find/offer-words';
import type { PageBlocks } from './find/page-blocks';
import type { FoundStory } from './find/story';
import { readLanguage } from './language';
import { toPassages } from './passages';
import { secondLook } from './second-look';
import { seePage } from './see-page';
import { countSelected } from './selection';
import type { Article, ArticleScope, Extraction, ExtractionFailure, Passage, ReadScope } from './types';

export interface ExtractOptions {
  /** The text to make passages of; the article by default. */
  scope?: ReadScope;
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
  const { scope: asked = 'article', deadline, now = Date.now() } = options;
  const scope = asked === 'whole' ? 'article' : asked;
  const found = seePage(doc, { url, scope, deadline });
  const { page, metadata, captions } = found;
  const isWhole = asked === 'whole';
  const blocks = isWhole ? inOrder([...found.blocks, ...found.doubtful]) : found.blocks;
  const doubtful = isWhole ? [] : found.doubtful;
  const first = blocks[0];
  if (!first) return null;
  const at = scope === 'selection' ? null : first.index;
  const signature = askPage(doc, (asked) => readSignature(asked, metadata, { url, blocks: page, first: at, now }));
  const day = signature.publishedAt?.slice(0, 10) ?? null;
  const passages = toPassages(blocks, scope === 'article' ? liveTimes(page, blocks, { day, now }) : undefined);
  return {
    ok: true,
    article: describe(doc, {
      ...{ url, scope, metadata: { ...metadata, ...signature }, passages },
      ...{ page, blocks, captions, doubtful },
    }),
    selectionWords: countSelected(doc),
  };
}

function inOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => a.index - b.index);
}

/** The story, title and metadata as read from a page. */
interface ReadPage extends FoundStory {
  url: string;
  scope: ArticleScope;
  metadata: Metadata & Signature;
  passages: Passage[];
  page: PageBlocks;
}

function describe(
  doc: Document,
  { url, scope, metadata, passages, page, blocks, captions, doubtful }: ReadPage,
): Article {
  const sample = passages
    .map((passage) => passage.text)
    .join('\n')
    .slice(0, SAMPLE);
  const lang = readLanguage(metadata.languages, sample);
  const words = passages.reduce((sum, passage) => sum + countWords(passage.text, lang), 0);
  const leftOut = doubtful.reduce((sum, block) => sum + countWords(block.text, lang), 0);
  const { title, byline, outlet, section, publishedAt, updatedAt, canonicalUrl, paywalled, story, tags } = metadata;
  const last = blocks.at(-1)?.index ?? 0;
  const offered = page.blocks.slice(last + 1, last + AFTERWARDS).some(isOffer);
  const { isArticle, score } = secondLook(
    askPage(doc, (asked) => detect(asked, url)),
    { passages, words, dated: publishedAt !== null },
  );
  const cut = scope === 'article' && (page.truncated || isCut(passages, { words, paywalled, offered }));
  const claimReviews = readClaimReviews(metadata.nodes);
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
    kind: askPage(doc, (asked) => readKind({ doc: asked, story, tags, title, section, byline, lang, url, passages })),
    section,
    isArticle,
    score,
    paywalled,
    cut,
    words,
    ...(leftOut > 0 ? { leftOut } : {}),
    ...(claimReviews.length > 0 ? { claimReviews } : {}),
    passages,
    scope,
    ...judge({ passages, words, score, truncated: page.truncated, said, cut }),
    captions: captions.slice(0, MOST_CAPTIONS).map((block) => block.text.slice(0, LONGEST_CAPTION)),
  };
}

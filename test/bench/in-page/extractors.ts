import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extract } from '../../../utils/core/article/extract';
import type { Extraction } from '../../../utils/core/article/types';
import { kindNames, readBroken } from './broken';
import { detectPage } from './detectors';

/** The result of one extractor on a page. */
export interface Extracted {
  title: string;
  byline: string[];
  date: string | null;
  text: string;
  lang: string | null;
  kind: string | null;
  paywalled: boolean | null;
  confidence: number | null;
  /** Words found, with those left out in doubt, and words in the text. */
  words: number | null;
  wordsRead: number | null;
  /** Its own time, ms; a fresh copy of the document is not counted. */
  ms: number;
  /** The reason why there is no text, or the error thrown. */
  failure: string | null;
}

export interface PageRun {
  parseMs: number;
  own: Extracted;
  peers: Record<string, Extracted>;
}

const NOTHING = {
  title: '',
  byline: [],
  date: null,
  text: '',
  lang: null,
  kind: null,
  paywalled: null,
  confidence: null,
  words: null,
  wordsRead: null,
};

/** Runs an extractor, timed; what it throws is its failure. */
function timed(work: () => Partial<Extracted>): Extracted {
  const start = performance.now();
  try {
    const found = work();
    return { ...NOTHING, failure: null, ...found, ms: performance.now() - start };
  } catch (error) {
    return { ...NOTHING, ms: performance.now() - start, failure: String(error).slice(0, 200) };
  }
}

function recoupe(doc: Document, url: string): Partial<Extracted> {
  const result = extract(doc, url);
  if (!result.ok) return { title: result.title, failure: result.reason };
  const { article } = result;
  return {
    title: article.title,
    byline: article.byline,
    date: article.publishedAt,
    text: article.passages.map((passage) => passage.text).join('\n'),
    lang: article.lang,
    kind: article.kind,
    paywalled: article.paywalled,
    confidence: article.confidence,
    words: article.words + (article.leftOut ?? 0),
    wordsRead: article.words,
  };
}

/** The text of markup, blocks apart. */
function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll(
    'p,div,li,h1,h2,h3,h4,h5,h6,br,tr,td,blockquote,figcaption,dd,dt,pre,section',
  ))
    block.append('\n');
  return body.textContent ?? '';
}

function readability(doc: Document): Partial<Extracted> {
  const found = new Readability(doc, {}).parse();
  if (!found) return { failure: 'nothing found' };
  return {
    title: found.title ?? '',
    byline: found.byline ? [found.byline] : [],
    date: found.publishedTime ?? null,
    text: found.content ?? '',
    lang: found.lang ?? null,
  };
}

function defuddle(doc: Document, url: string): Partial<Extracted> {
  const found = new Defuddle(doc, { url }).parse();
  return {
    title: found.title,
    byline: found.author ? [found.author] : [],
    date: found.published || null,
    text: found.content,
    lang: found.language || null,
  };
}

const PEERS = { readability, defuddle };
/** Parses a page as a browser does: declared shadow roots are roots. Nothing in it runs. */
const parse = (html: string) => Document.parseHTMLUnsafe(html);

const benchInPage = {
  /** Extracts one page; the peers, who change the document, each get a copy of it. */
  extract(html: string, url: string, peers: boolean): PageRun {
    const start = performance.now();
    const doc = parse(html);
    const parseMs = performance.now() - start;
    const run: PageRun = { parseMs, own: timed(() => recoupe(doc, url)), peers: {} };
    if (!peers) return run;
    for (const [name, peer] of Object.entries(PEERS)) {
      const copy = parse(html);
      const found = timed(() => peer(copy, url));
      run.peers[name] = { ...found, text: textOf(found.text) };
    }
    return run;
  },

  /** Reads one page as the extension does; nothing else runs on it. */
  read: (html: string, url: string): Extraction => extract(parse(html), url),

  detect: detectPage,
  kindNames,
  readBroken,
};

declare global {
  var recoupeBench: typeof benchInPage;
}
globalThis.recoupeBench = benchInPage;

export type BenchInPage = typeof benchInPage;

import { isProbablyReaderable } from '@mozilla/readability';
import { detect } from '../../../utils/core/article/detect/detect';
import type { Detection } from '../../../utils/core/article/types';

/** Verdicts of the detector and of other people's rules on one state of a page. */
export interface Verdicts {
  own: Detection;
  /** The detector's own time on the parsed document, ms: the first time, and the mean of many. */
  firstMs: number;
  ms: number;
  /** Readability's `isProbablyReaderable`. */
  readerable: boolean;
  /** `og:type` is "article". */
  ogArticle: boolean;
  /** A JSON-LD type ends in NewsArticle, or is one of the other kinds of news that schema.org has. */
  jsonLdNews: boolean;
}

export interface DetectRun {
  given: Verdicts;
  /** The same page without its script elements, and so without its structured data. */
  stripped: Verdicts;
  /** Elements in the body, and characters of text outside scripts and styles: next to none in a mere shell for scripts. */
  elements: number;
  textLength: number;
}

const NEWS_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|LiveBlogPosting)"/;
/** Repeats whose mean is one measurement: the browser's clock ticks in tenths of a millisecond. */
const REPEATS = 20;

function verdicts(doc: Document, url: string): Verdicts {
  const start = performance.now();
  const own = detect(doc, url);
  const firstMs = performance.now() - start;
  const again = performance.now();
  for (let n = 0; n < REPEATS; n++) detect(doc, url);
  const ms = (performance.now() - again) / REPEATS;
  const ogType = doc.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const json = [...doc.querySelectorAll('script[type*="ld+json"]')].map((script) => script.textContent ?? '');
  return {
    own,
    firstMs,
    ms,
    readerable: isProbablyReaderable(doc),
    ogArticle: ogType.toLowerCase() === 'article',
    jsonLdNews: json.some((text) => NEWS_TYPE.test(text)),
  };
}

/** Detection of one page, as given and without its scripts. */
export function detectPage(html: string, url: string): DetectRun {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const given = verdicts(doc, url);
  for (const script of doc.querySelectorAll('script')) script.remove();
  const stripped = verdicts(doc, url);
  for (const unseen of doc.querySelectorAll('style,noscript,template')) unseen.remove();
  const textLength = (doc.body.textContent ?? '').replace(/\s+/g, ' ').length;
  return { given, stripped, elements: doc.body.querySelectorAll('*').length, textLength };
}

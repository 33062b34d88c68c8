import { believed } from '../../article/believed';
import type { Article, Extraction } from '../../article/types';
import { withKnownOutlet } from '../outlets/known-name';
import type { Reading, Source } from '../types';
import { fetchPage, type PageLimits } from './fetch-page';
import type { FetchHop } from './follow';
import type { ParsePage } from './parse-html';
import type { Robots } from './robots';

export interface ReadDeps {
  fetchHop: FetchHop;
  robots: Robots;
  parse: ParsePage;
  /**
   * Called with each address of a page right before it is requested; requests for robots.txt are reported by `robots`.
   */
  onRequest?(url: string): void;
  limits?: PageLimits;
}

/** The result of reading a source. `article` is there where `reading` is `read` or `cut`. */
export interface SourceText {
  reading: Reading;
  /** Host that a refused address or redirect leads to; '' otherwise. */
  refusedHost: string;
  article: Article | null;
}

/** Words below which the beginning of a paywalled story says nothing that a finder's excerpt does not. */
const FEWEST_WORDS = 80;

/**
 * Fetches a source's page and reads its article. What stands in the way is the answer; rejects only with the reason of
 * `signal`. An opaque address is never asked: it is the index's, and only the reader opens it.
 */
export async function readSource(
  source: Pick<Source, 'url' | 'opaque'>,
  deps: ReadDeps,
  signal: AbortSignal,
): Promise<SourceText> {
  signal.throwIfAborted();
  if (source.opaque) return without('unread');
  const { fetchHop, robots, parse, onRequest, limits } = deps;
  const objection = robots.objection;
  const page = await fetchPage(
    source.url,
    { fetchHop, objection, ...(onRequest && { onRequest }) },
    { signal, limits },
  );
  if (!page.ok) return without(page.reading, page.refusedHost);
  try {
    const parsed = await parse(page.html, page.url, signal);
    return parsed.optedOut ? without('blocked') : ofExtraction(parsed.extraction);
  } catch {
    signal.throwIfAborted();
    return without('failed');
  }
}

function without(reading: Reading, refusedHost = ''): SourceText {
  return { reading, refusedHost, article: null };
}

function ofExtraction(extraction: Extraction): SourceText {
  if (!extraction.ok) {
    if (extraction.reason === 'timeout') return without('tooSlow');
    return without(extraction.reason === 'tooLarge' ? 'tooLarge' : 'failed');
  }
  const article = withKnownOutlet(believed(extraction.article));
  if (article.cut && article.paywalled && article.words < FEWEST_WORDS) return without('paywalled');
  // A dead story often leads to the home page, a consent page or a list: nothing of it may be cited as the outlet's
  // report.
  if (!article.isArticle) return without('failed');
  return { reading: article.cut ? 'cut' : 'read', refusedHost: '', article };
}

import { JSDOM } from 'jsdom';
import { extract } from '../../utils/core/article/extract';
import type { Article } from '../../utils/core/article/types';
import { ARTICLES } from '../newsroom/indexes/articles';
import { NEWSROOM_NOW } from '../newsroom/indexes/world';
import { readSite } from '../newsroom/sites';

/**
 * Reads the articles of the newsroom's indexes from their stored pages with the extractor, by address. An article is
 * missing where its page is not stored or has no text without its script.
 */
export async function readPages(): Promise<Map<string, Article>> {
  const read = new Map<string, Article>();
  for (const { url } of ARTICLES) {
    const { host, pathname } = new URL(url);
    const page = await readSite(host, pathname);
    if (!page) continue;
    const { document } = new JSDOM(page.body, { url, contentType: 'text/html' }).window;
    const result = extract(document, url, { now: NEWSROOM_NOW });
    if (result.ok) read.set(url, result.article);
  }
  return read;
}

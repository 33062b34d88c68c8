import { JSDOM } from 'jsdom';
import { extract } from '../../utils/core/article/extract';
import type { Article } from '../../utils/core/article/types';
import { ARTICLES } from '../newsroom/indexes/articles';
import { NEWSROOM_NOW } from '../newsroom/indexes/world';
import { readSite } from '../newsroom/sites';

/**
 * The articles of the newsroom's indexes as the extractor reads their kept pages, by address. Missing are those whose page
 * is not kept or holds no text without its script.
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

import { readSite } from '../sites.ts';
import { ARTICLES } from './articles.ts';
import type { IndexWorld } from './types.ts';

/** The newsroom's present: four days after the sample's event. */
export const NEWSROOM_NOW = Date.UTC(2026, 10, 25, 12);

const ENTITY: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The table of articles and the text of those whose pages are stored, as the indexes see them at `now` (epoch ms). */
export async function loadWorld(now = NEWSROOM_NOW): Promise<IndexWorld> {
  const texts = new Map<string, string>();
  for (const { url } of ARTICLES) {
    const { host, pathname } = new URL(url);
    const site = await readSite(host, pathname);
    if (site) texts.set(url, textOf(site.body));
  }
  return { articles: ARTICLES, texts, now };
}

/** All text of a page, including templates; an index reads more than the article. */
function textOf(page: Buffer): string {
  const latin = /charset=iso-8859-1/i.test(page.subarray(0, 1024).toString('latin1'));
  return page
    .toString(latin ? 'latin1' : 'utf8')
    .replace(/<(script|style)\b[^>]*>.*?<\/\1>/gis, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITY[name] ?? whole);
}

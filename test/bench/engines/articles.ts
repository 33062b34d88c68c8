import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import type { Article } from '../../../utils/core/article/types.ts';
import type { LangTag } from '../../../utils/core/text/lang-tag';
import { ARTICLES } from '../../newsroom/indexes/articles.ts';
import { readSite } from '../../newsroom/sites.ts';
import { loadCore } from './core-here.ts';

interface Row {
  lang: LangTag;
  documents: { title?: string; text: string }[];
}

/** Fewest words of a text that deserves a brief. */
const LEAST = 150;

/** Texts of the summarisation sets, set by set in turn, `count` of them. */
export function readArticles(data: string, count: number): Article[] {
  const folder = join(data, 'nlp', 'summarisation');
  const sets = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .map((name) =>
      gunzipSync(readFileSync(join(folder, name)))
        .toString('utf8')
        .trim()
        .split('\n'),
    );
  const articles: Article[] = [];
  for (let at = 0; articles.length < count && sets.some((rows) => at < rows.length); at++) {
    for (const rows of sets) {
      const line = rows[at];
      const row: Row | null = line ? JSON.parse(line) : null;
      const [document] = row?.documents ?? [];
      const article = row && document ? articleOf(document, row.lang, articles.length) : null;
      if (article && article.words >= LEAST && articles.length < count) articles.push(article);
    }
  }
  return articles;
}

/** Articles of the sample newsroom, `count` of them or as many as there are: for those who have no data at hand. */
export async function newsroomArticles(count: number): Promise<Article[]> {
  const { extract } = await loadCore();
  const articles: Article[] = [];
  for (const { url } of ARTICLES) {
    const { host, pathname } = new URL(url);
    const site = articles.length < count ? await readSite(host, pathname) : null;
    if (!site) continue;
    const { window } = new JSDOM(site.body, { url, contentType: 'text/html' });
    const read = extract(window.document, url);
    if (read.ok && read.article.words >= LEAST) articles.push(read.article);
    window.close();
  }
  return articles;
}

/** A text without paragraphs, as some sets have it, gets one for every two sentences. */
function articleOf({ title, text }: { title?: string; text: string }, lang: LangTag, index: number): Article {
  const whole = text.split(/\n+/).filter((line) => line.trim() !== '');
  const sentences = text.split(/(?<=[.!?])\s+/);
  const pairs = sentences.flatMap((sentence, i) => (i % 2 ? [] : [`${sentence} ${sentences[i + 1] ?? ''}`.trim()]));
  const paragraphs = whole.length > 2 ? whole : pairs;
  const url = `https://bench.example/2026/11/story-number-${index}`;
  return {
    url,
    canonicalUrl: url,
    title: title ?? sentences[0]?.slice(0, 90) ?? '',
    byline: [],
    outlet: 'Bench',
    lang,
    publishedAt: null,
    updatedAt: null,
    kind: 'news',
    section: null,
    isArticle: true,
    score: 1,
    paywalled: false,
    cut: false,
    words: text.split(/\s+/).length,
    passages: paragraphs.map((paragraph, i) => ({ n: i + 1, text: paragraph, kind: 'paragraph' })),
    scope: 'article',
    confidence: 1,
    doubt: null,
    captions: [],
  };
}

const html = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The article as a page of a newspaper. */
export function pageOf({ title, lang, passages }: Article): string {
  const paragraphs = passages.map(({ text }) => `<p>${html(text)}</p>`).join('\n');
  const head = `<meta charset="utf-8"><title>${html(title)}</title><meta property="og:type" content="article">`;
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body><article><h1>${html(title)}</h1>${paragraphs}</article></body></html>`;
}

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../utils/core/article/extract';
import { parseHtml } from '../../../../../utils/core/coverage/reading/parse-html';
import { writeDocument } from '../../../../../utils/core/coverage/reading/write-document';
import { NOW, paragraph, STORY_URL } from '../../article/page';

const { document, Document } = new JSDOM('').window;
/** A document that collects the pieces written to it: jsdom, unlike browsers, parses each piece separately. */
function emptyDocument(): Document {
  const page = document.implementation.createHTMLDocument('');
  let html = '';
  const write = (...pieces: string[]) => {
    html += pieces.join('');
  };
  return Object.assign(page, { write, close: () => Document.prototype.write.call(page, html) });
}
const deps = { emptyDocument, extract, now: () => NOW };

const TOPICS = ['harbour wall', 'fish hall', 'ferry berth', 'north quay', 'tide gate', 'pilot house'];
const page = (head = '', body = '') =>
  `<!doctype html><html lang="en"><head><title>Harbour wall to be raised</title>
    <meta property="og:type" content="article">${head}</head>
    <body><article><h1>Harbour wall to be raised</h1>${TOPICS.map(paragraph).join('')}</article>${body}</body></html>`;

describe('parseHtml', () => {
  it('reads the article, at the address where it was found', () => {
    const parsed = parseHtml(page(), STORY_URL, deps);
    if (parsed.optedOut || !parsed.extraction.ok) throw new Error('nothing read');
    const { article } = parsed.extraction;
    expect(article).toMatchObject({ url: STORY_URL, title: 'Harbour wall to be raised', isArticle: true });
    for (const topic of TOPICS) expect(article.passages.some(({ text }) => text.startsWith(`The ${topic}`))).toBe(true);
  });

  it('takes nothing from a page that asks programs to leave it alone', () => {
    expect(parseHtml(page('<meta name="robots" content="noai">'), STORY_URL, deps)).toEqual({ optedOut: true });
  });

  it('runs no script of it', () => {
    const parsed = parseHtml(page('<script>document.title = "ran"; throw new Error("ran")</script>'), STORY_URL, deps);
    expect(!parsed.optedOut && parsed.extraction.ok && parsed.extraction.article.title).toBe(
      'Harbour wall to be raised',
    );
  });

  it('gives up when time is over', () => {
    let clock = NOW;
    const slow = { ...deps, now: () => (clock += 300) };
    const parsed = parseHtml(page('', '<p>And on.</p>'.repeat(5000)), STORY_URL, slow);
    expect(parsed).toMatchObject({ optedOut: false, extraction: { ok: false, reason: 'timeout' } });
  });

  it.each([
    ['nothing', ''],
    ['no page', '\0\u0001\uD800'],
  ])('%s is an empty page', (_, html) => {
    expect(parseHtml(html, STORY_URL, deps)).toMatchObject({ optedOut: false, extraction: { ok: false } });
  });

  it('a parser that fails is a failed page', () => {
    const broken = () => {
      throw new Error('no parser');
    };
    expect(parseHtml(page(), STORY_URL, { ...deps, emptyDocument: broken })).toMatchObject({
      extraction: { ok: false, reason: 'failed' },
    });
  });
});

describe('writeDocument', () => {
  /** A document that only records the calls to it. */
  function recorder(): Document & { done: string[] } {
    const page = {
      done: [] as string[],
      open: () => page.done.push('open'),
      write: (piece: string) => page.done.push(piece),
      close: () => page.done.push('close'),
    };
    return page as unknown as Document & { done: string[] };
  }

  it('writes all of it, in order, and closes', () => {
    const html = Array.from({ length: 3000 }, (_, n) => `<p>${n}</p>`).join('');
    const page = recorder();
    expect(writeDocument(page, html, () => false)).toBe(true);
    expect(page.done.at(0)).toBe('open');
    expect(page.done.slice(1, -1).join('')).toBe(html);
    expect(page.done.at(-1)).toBe('close');
  });

  it('stops as soon as time is over', () => {
    const page = recorder();
    expect(writeDocument(page, 'x'.repeat(1_000_000), () => page.done.length > 3)).toBe(false);
    expect(page.done).toHaveLength(4);
  });
});

import { type Breaker, tree } from './breaker';
import { MEGABYTE } from './floods';

/** Structured data before everything that the page says itself. */
function withData(json: string): Breaker {
  return tree(true, (doc) => {
    const script = doc.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = json;
    (doc.head ?? doc.documentElement).prepend(script);
  });
}

function metas(values: readonly (readonly [string, string])[]): Breaker {
  return tree(true, (doc) => {
    const head = doc.head ?? doc.documentElement;
    for (const [name, content] of values) {
      const meta = doc.createElement('meta');
      meta.setAttribute(name.includes(':') ? 'property' : 'name', name);
      meta.content = content;
      head.prepend(meta);
    }
  });
}

const story = (more: object) => JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...more });
const OTHER = 'Dragons have landed on the town hall and demand a tax on umbrellas';

/** Structured data and tags that are too large, broken, or that lie. */
export const lies: Record<string, Breaker> = {
  '5 MB of data': withData(story({ headline: OTHER, articleBody: 'word '.repeat(MEGABYTE) })),
  '5 MB of broken data': withData(`{"@type":"NewsArticle","headline":"${',  '.repeat(1.6 * MEGABYTE)}`),
  'data of brackets': withData('{'.repeat(MEGABYTE)),
  'data of commas': withData(`[${', '.repeat(0.45 * MEGABYTE)}]`),
  'data 10,000 deep': withData(`${'{"@graph":['.repeat(10_000)}{"@type":"NewsArticle"}${']}'.repeat(10_000)}`),
  'data of many stories': withData(
    `[${Array.from({ length: 8000 }, (_, i) => story({ headline: `Story ${i}`, url: `/${i}` })).join()}]`,
  ),
  'odd data': withData(
    story({
      headline: { '@value': [1] },
      author: [[[]], 7, null, { name: {} }],
      datePublished: { a: 1 },
      publisher: [null],
      '@graph': 3,
    }),
  ),
  'a lying headline': withData(story({ headline: OTHER, articleBody: OTHER, description: OTHER, name: OTHER })),
  'dates of the year 0000': withData(story({ datePublished: '0000-00-00T00:00:00Z', dateModified: '0000-13-40' })),
  'dates of 2999': withData(story({ datePublished: '2999-01-01T00:00:00+99:99', dateModified: '2999-01-01' })),
  'dates out of range': withData(story({ datePublished: '9999999999999999', dateModified: '-271821-04-20' })),
  'lying tags': metas([
    ['og:title', OTHER],
    ['og:description', OTHER],
    ['article:published_time', '0000-00-00'],
    ['author', '<script>alert(1)</script>'],
    ['og:url', 'javascript:alert(1)'],
  ]),
  '5 MB in a tag': metas([
    ['og:title', 'word '.repeat(MEGABYTE)],
    ['author', ', '.repeat(2.5 * MEGABYTE)],
    ['description', '<a '.repeat(MEGABYTE)],
  ]),
  '50,000 tags': metas(Array.from({ length: 50_000 }, (_, i) => [`name${i}`, 'value'] as const)),
  'a title of 5 MB': tree(true, (doc) => {
    doc.title = ' - word | '.repeat(MEGABYTE / 2);
  }),
};

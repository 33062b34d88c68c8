import { expect, it } from 'vitest';
import { describedStory } from '../../../../../utils/core/article/about/described-story';
import { readJsonLd } from '../../../../../utils/core/article/about/json-ld';
import { readMetaTags } from '../../../../../utils/core/article/about/meta-tags';
import { readDates } from '../../../../../utils/core/article/about/published';
import type { Line } from '../../../../../utils/core/article/find/headings';
import { NOW, parse } from '../page';

const PLAIN_URL = 'https://www.herald.example/news/wall';

function dates(html: string, { url = PLAIN_URL, near = [] as string[], page = [] as string[], title = '' } = {}) {
  const doc = parse(html);
  const nodes = readJsonLd(doc);
  const lines: Line[] = near.map((text) => ({ text, time: null, signs: false }));
  const story = describedStory(nodes, url, ['Wall raised']);
  return readDates({
    doc,
    story,
    nodes,
    tags: readMetaTags(doc),
    url,
    title,
    near: lines,
    page,
    monthFirst: false,
    now: NOW,
  });
}

const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

it.each([
  ['article:published_time'],
  ['article:published:time'],
  ['og:published_time'],
  ['publish-date'],
  ['PublishDate'],
  ['DC.date.issued'],
  ['parsely-pub-date'],
])('reads <meta %s>', (name) => {
  expect(dates(`<meta name="${name}" content="2026-05-12T08:30:00+02:00">`).publishedAt).toBe(
    '2026-05-12T08:30:00+02:00',
  );
});

it('takes the description of the page where none is of the story', () => {
  expect(dates(ld({ '@type': 'WebPage', datePublished: '2026-05-12' })).publishedAt).toBe('2026-05-12');
});

it('believes the date that the address confirms', () => {
  const html = `${ld({ '@type': 'NewsArticle', headline: 'Wall raised', datePublished: '2026-10-30' })}
    <meta property="article:published_time" content="2026-05-12T08:30:00Z">`;
  expect(dates(html, { url: 'https://www.herald.example/2026/05/12/wall' }).publishedAt).toBe('2026-05-12T08:30:00Z');
  expect(dates(html).publishedAt).toBe('2026-10-30');
});

it('reads the line by the headline, and no caption', () => {
  const near = [
    'The wall as it stood in the harbour of old Marrick, 1 March 2025',
    'Updated 13 May 2026',
    '12 May 2026',
  ];
  expect(dates('', { near })).toEqual({ publishedAt: '2026-05-12', updatedAt: '2026-05-13' });
});

it('reads a labelled line far off, then the title, then any day at all', () => {
  expect(dates('', { page: ['28.04.2026', 'Datum 12.05.2026'] }).publishedAt).toBe('2026-05-12');
  expect(dates('', { title: 'Wall raised | Herald | 12.05.2026' }).publishedAt).toBe('2026-05-12');
  expect(dates('<main><time datetime="2026-05-12">May</time></main>').publishedAt).toBe('2026-05-12');
});

it('drops an update before the publication', () => {
  const html = ld({
    '@type': 'NewsArticle',
    headline: 'Wall raised',
    datePublished: '2026-05-12',
    dateModified: '2026-05-01',
  });
  expect(dates(html)).toEqual({ publishedAt: '2026-05-12', updatedAt: null });
});

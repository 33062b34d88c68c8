import { expect, it } from 'vitest';
import { describedStory } from '../../../../../utils/core/article/about/described-story';
import { readJsonLd } from '../../../../../utils/core/article/about/json-ld';
import { readMetaTags } from '../../../../../utils/core/article/about/meta-tags';
import { readDates } from '../../../../../utils/core/article/about/published';
import type { Line } from '../../../../../utils/core/article/find/headings';
import { NOW, parse } from '../page';

const PLAIN_URL = 'https://www.herald.example/news/wall';

function dates(
  html: string,
  { url = PLAIN_URL, near = [] as (string | [text: string, time: string])[], page = [] as string[], title = '' } = {},
) {
  const doc = parse(html);
  const nodes = readJsonLd(doc);
  const lines: Line[] = near.map((line) => {
    const [text, time] = typeof line === 'string' ? [line, null] : line;
    return { text, time, signs: false };
  });
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

const INSTANT = '2026-05-12T08:30:00+02:00';

it.each<[string, string, Parameters<typeof dates>[1]]>([
  ['in a line below', '', { near: ['12 May 2026', ['08:30', INSTANT]] }],
  ['in the line itself', '', { near: [['12 May 2026', INSTANT]] }],
  ['beside a day in a tag', '<meta name="date" content="2026-05-12">', { near: [['Yesterday', INSTANT]] }],
  [
    'beside a day in the address',
    '',
    { url: 'https://www.herald.example/2026/05/12/wall', near: [['Tuesday', INSTANT]] },
  ],
  [
    'in microdata',
    `<meta name="date" content="2026-05-12"><span itemprop="datePublished" content="${INSTANT}"></span>`,
    {},
  ],
  ['in a header', `<meta name="date" content="2026-05-12"><header><time datetime="${INSTANT}">May</time></header>`, {}],
])('takes an instant in markup before a day, %s', (_, html, options) => {
  expect(dates(html, options).publishedAt).toBe(INSTANT);
});

it('takes no instant of another day', () => {
  expect(dates('', { near: ['12 May 2026', ['Read also', '2026-01-02T10:00:00Z']] }).publishedAt).toBe('2026-05-12');
  expect(
    dates('<meta name="date" content="2026-05-12"><header><time datetime="2026-05-14T10:00Z">now</time></header>')
      .publishedAt,
  ).toBe('2026-05-12');
});

it('takes the instant in a line that speaks of a change for that of the change', () => {
  const near: [string, string][] = [
    ['Published', INSTANT],
    ['Updated two hours ago', '2026-05-12T14:00:00+02:00'],
  ];
  expect(dates('', { near })).toEqual({ publishedAt: INSTANT, updatedAt: '2026-05-12T14:00:00+02:00' });
});

it.each<[string, string, string, boolean]>([
  ['a later hour', INSTANT, '2026-05-12T09:30:00+02:00', true],
  ['a later hour in another zone', INSTANT, '2026-05-12T06:45:00Z', true],
  ['a later day', '2026-05-12', '2026-05-13', true],
  ['a later day without a time', INSTANT, '2026-05-13', true],
  ['the same instant in another zone', INSTANT, '2026-05-12T06:30:00Z', false],
  ['the minute before', INSTANT, '2026-05-12T08:29:00+02:00', false],
  ['some seconds later', INSTANT, '2026-05-12T08:30:20+02:00', false],
  ['a later hour by the clock alone', INSTANT, '2026-05-12T07:30:00Z', true],
  ['an earlier hour of a clock without a zone', '2026-05-12T08:30:00', '2026-05-12T08:10:00', false],
  ['the same day', '2026-05-12', '2026-05-12', false],
  ['the same day with a time', '2026-05-12', '2026-05-12T18:00:00Z', false],
])('tells an update of %s: %s, %s', (_, datePublished, dateModified, isTold) => {
  const html = ld({ '@type': 'NewsArticle', headline: 'Wall raised', datePublished, dateModified });
  expect(dates(html).updatedAt).toBe(isTold ? dateModified : null);
});

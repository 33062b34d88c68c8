import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../utils/core/article/extract';
import type { Article } from '../../../../../utils/core/article/types';
import { NOW, parse } from '../page';

const SITE = 'https://www.harbour-sentinel.example';
const QUARRY = `${SITE}/news/quarry-must-stop-blasting-at-night`;
const FERRY = `${SITE}/news/ferry-drifts-off-saltmarsh-point`;
const HEADLINE = 'Quarry must stop blasting at night, tribunal rules';
const FERRY_HEADLINE = 'Ferry with 212 on board drifts for three hours off Saltmarsh Point';

const BODY = `<main><article><h1>${HEADLINE}</h1><p class="byline">By <a href="/people/ruth-okonjo">Ruth Okonjo</a></p>
  <time datetime="2026-10-21T07:15:00+02:00">21 October 2026, 07:15</time>
  <p>The owners of the Hollowbrook quarry will have to stop blasting at night from the first of March, after a tribunal
  found that the noise had exceeded the permitted level on 41 of 90 nights.</p>
  <p>Residents of the three villages below the quarry had collected readings for two winters with instruments lent by the
  technical college, and handed 1,900 pages of them to the court in September.</p>
  <p>The company said it accepted the ruling but would ask for more time, because 28 lorries leave the site before dawn
  and the road cannot carry them during school hours.</p></article></main>
  <aside><a href="/news/ferry-drifts-off-saltmarsh-point">${FERRY_HEADLINE}</a></aside>`;

interface Story {
  headline: string;
  url: string;
  author?: string;
}

const ferry: Story = { headline: FERRY_HEADLINE, url: FERRY, author: 'Jonas Ekberg' };
const bakery: Story = {
  headline: 'Bakery of four generations closes its last oven',
  url: `${SITE}/city/bakery-of-four-generations-closes`,
  author: 'Mei-Lin Osterhaus',
};
const bridge: Story = {
  headline: 'Engineers close a lane of the Pellworth bridge',
  url: `${SITE}/city/engineers-close-a-lane-of-the-pellworth-bridge`,
  author: 'Bruno Castellan',
};
const quarry: Story = { headline: HEADLINE, url: QUARRY };

const canonical = ({ url }: Story) => `<link rel="canonical" href="${url}">`;
const openGraph = ({ headline, url }: Story) =>
  `<meta property="og:title" content="${headline}"><meta property="og:url" content="${url}">`;
const tagsOf = ({ author }: Story) =>
  `<meta name="author" content="${author}"><meta property="article:published_time" content="2026-09-04T18:05:00+02:00">
   <meta property="article:modified_time" content="2026-09-04T21:40:00+02:00">
   <meta property="article:section" content="Transport"><meta property="og:site_name" content="The Harbour Sentinel">`;
const data = ({ headline, url, author }: Story, type = 'NewsArticle') =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': type,
    headline,
    url,
    datePublished: '2026-09-04T18:05:00+02:00',
    dateModified: '2026-09-04T21:40:00+02:00',
    articleSection: 'Transport',
    ...(author ? { author: { name: author } } : {}),
    publisher: { '@type': 'Organization', name: 'The Harbour Sentinel' },
  })}</script>`;
const title = (text: string) => `<title>${text} | The Harbour Sentinel</title>`;

function read(head: string, url = QUARRY, body = BODY): Article {
  const result = extract(parse(`<html lang="en"><head>${head}</head><body>${body}</body></html>`), url, { now: NOW });
  if (!result.ok) throw new Error(`not read: ${result.reason}`);
  return result.article;
}

describe('a head that a navigation within the page left behind', () => {
  it.each<[string, string, string?]>([
    ['of the story before', title(HEADLINE) + canonical(ferry) + openGraph(ferry) + tagsOf(ferry) + data(ferry)],
    ['of three other stories', title(HEADLINE) + canonical(bakery) + openGraph(bridge) + tagsOf(bridge) + data(ferry)],
    ['down to the title', title(FERRY_HEADLINE) + canonical(ferry) + openGraph(ferry) + tagsOf(ferry) + data(ferry)],
    ['in structured data alone', title(HEADLINE) + canonical(quarry) + data(ferry)],
    ['in tags alone', title(HEADLINE) + openGraph(ferry) + tagsOf(ferry) + canonical(quarry)],
    [
      'in tags without addresses',
      `${title(HEADLINE)}<meta property="og:title" content="${FERRY_HEADLINE}">${tagsOf(ferry)}`,
    ],
    ['in tags without a headline', title(HEADLINE) + canonical(ferry) + tagsOf(ferry)],
    ['in a node for the page', title(HEADLINE) + data(ferry, 'WebPage')],
    [
      'of a story on the same subject',
      title(HEADLINE) +
        openGraph({
          headline: 'Night blasting: quarry owner fined',
          url: `${SITE}/news/night-blasting-quarry-owner-fined`,
        }) +
        canonical({ headline: '', url: `${SITE}/news/night-blasting-quarry-owner-fined` }) +
        tagsOf(ferry),
    ],
    [
      'where addresses are numbers',
      title(HEADLINE) +
        [canonical, openGraph, data].map((of) => of({ ...ferry, url: `${SITE}/a/88120417` })).join('') +
        tagsOf(ferry),
      `${SITE}/a/88120533`,
    ],
    [
      'where a parameter names the story',
      title(HEADLINE) +
        [canonical, openGraph, data].map((of) => of({ ...ferry, url: `${SITE}/story?id=417` })).join('') +
        tagsOf(ferry),
      `${SITE}/story?id=533`,
    ],
    [
      'where a route names the story',
      title(HEADLINE) +
        [canonical, openGraph, data].map((of) => of({ ...ferry, url: `${SITE}/#/story/417` })).join('') +
        tagsOf(ferry),
      `${SITE}/#/story/533`,
    ],
    [
      'where the address is that of the application',
      title(HEADLINE) + canonical({ headline: '', url: `${SITE}/app` }),
      `${SITE}/app#/story/533`,
    ],
    [
      'in an address of another number alone',
      title(HEADLINE) + canonical({ headline: '', url: `${SITE}/a/88120417` }),
      `${SITE}/a/88120533`,
    ],
  ])('is left aside %s', (_, head, url = QUARRY) => {
    expect(read(head, url)).toMatchObject({
      title: HEADLINE,
      byline: ['Ruth Okonjo'],
      publishedAt: '2026-10-21T07:15:00+02:00',
      updatedAt: null,
      section: null,
      canonicalUrl: url,
    });
  });

  it('still names the outlet', () => {
    expect(read(title(HEADLINE) + canonical(ferry) + openGraph(ferry) + tagsOf(ferry)).outlet).toBe(
      'The Harbour Sentinel',
    );
    expect(read(title(HEADLINE) + data(ferry)).outlet).toBe('The Harbour Sentinel');
  });

  it('is read in the parts that were renewed', () => {
    const renewed = { ...quarry, author: 'Ruth Okonjo' };
    expect(read(title(HEADLINE) + canonical(ferry) + openGraph(ferry) + tagsOf(ferry) + data(renewed))).toMatchObject({
      byline: ['Ruth Okonjo'],
      section: 'Transport',
      publishedAt: '2026-09-04T18:05:00+02:00',
      canonicalUrl: QUARRY,
    });
  });
});

describe('the head of this story', () => {
  const signed = { ...quarry, author: 'Ruth Okonjo' };
  const own = { byline: ['Ruth Okonjo'], section: 'Transport', updatedAt: '2026-09-04T21:40:00+02:00' };

  it.each<[string, string, string?]>([
    [
      'with a headline for sharing',
      openGraph({ ...quarry, headline: 'They measured the noise for two winters. Then they won' }) + tagsOf(signed),
    ],
    [
      'under an address in other words',
      [canonical, openGraph, data].map((of) => of({ ...signed, url: `${SITE}/2026/10/villagers-win-case` })).join('') +
        tagsOf(signed),
      `${SITE}/?p=5331`,
    ],
    [
      'whose headline for sharing is in the words of its text',
      openGraph({
        headline: 'Villages win: tribunal found noise exceeded level below Hollowbrook',
        url: `${SITE}/s/91`,
      }) + tagsOf(signed),
      `${SITE}/news/91-2`,
    ],
    [
      'in another script',
      openGraph({ headline: 'Карьер должен прекратить взрывы ночью', url: `${SITE}/ru/77` }) + tagsOf(signed),
    ],
    [
      'that names the site and its home page',
      openGraph({ headline: 'The Harbour Sentinel', url: `${SITE}/` }) + tagsOf(signed),
    ],
    [
      'beside those of a list of stories',
      [ferry, bakery, bridge, { ...ferry, headline: 'Drought empties the Tarrow reservoir' }]
        .map((other) => data(other))
        .join('') + tagsOf(signed),
    ],
  ])('is believed %s', (_, head, url = QUARRY) => {
    expect(read(title(HEADLINE) + head, url)).toMatchObject(own);
  });

  it('is believed where the address, too, names it and the heading is newer', () => {
    const latest = BODY.replace(HEADLINE, 'The latest: coastguard opens an inquiry');
    expect(read(title('The latest') + openGraph(ferry) + tagsOf(signed), FERRY, latest)).toMatchObject(own);
  });
});

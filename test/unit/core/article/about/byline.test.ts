import { expect, it } from 'vitest';
import { readByline } from '../../../../../utils/core/article/about/byline';
import { describedStory } from '../../../../../utils/core/article/about/described-story';
import { readJsonLd } from '../../../../../utils/core/article/about/json-ld';
import { readMetaTags } from '../../../../../utils/core/article/about/meta-tags';
import { bylineInProse } from '../../../../../utils/core/article/about/written-authors';
import type { Line } from '../../../../../utils/core/article/find/headings';
import { parse, STORY_URL } from '../page';

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const story = (author: unknown) => ld({ '@type': 'NewsArticle', headline: 'Wall raised', author });

function byline(html: string, lines: Line[] = [], page: string[] = []): string[] {
  const doc = parse(`${html}`);
  const nodes = readJsonLd(doc);
  return readByline({
    doc,
    story: describedStory(nodes, STORY_URL, ['Wall raised']),
    nodes,
    tags: readMetaTags(doc),
    outlet: 'Tidewater Herald',
    title: 'Wall raised',
    lines,
    page,
  });
}

it.each([
  [
    'a credit that structured data gives for an author',
    story([{ name: 'Ada Quill' }, { '@type': 'Organization', name: 'Image: Tidal Pictures' }]),
  ],
  [
    'the maker of a picture',
    `<h1>Wall raised</h1><figure><figcaption><span itemprop="author">Tidal Pictures</span></figcaption></figure>
      <div class="byline"><span itemprop="author">Ada Quill</span></div>`,
  ],
  [
    'the maker of a picture, named by microdata alone',
    `<h1>Wall raised</h1><div itemscope itemtype="https://schema.org/ImageObject"><b itemprop="author">Tidal Pictures</b></div>
      <div class="byline"><span itemprop="author">Ada Quill</span></div>`,
  ],
  [
    'a link with a comma behind the name',
    '<header><h1>Wall raised</h1><a href="/author/ada-quill/">Ada Quill,</a><a href="/author/wire/">WIRE</a></header>',
  ],
  [
    'a first name in the head where a line names the whole',
    `${story({ name: 'Ada' })}<h1>Wall raised</h1><p>By</p><p>Ada Quill</p>`,
    ['By', 'Ada Quill'],
  ],
])('takes %s for no author', (_, html, lines: string[] = []) => {
  expect(
    byline(
      html,
      lines.map((text) => ({ text, time: null, signs: false })),
    ),
  ).toEqual(['Ada Quill']);
});

it.each([
  ['Photos and story by Ada Quill', ['Ada Quill']],
  ['Words and pictures by Ada Quill and Bo Larsen', ['Ada Quill', 'Bo Larsen']],
])('reads %s', (line, names) => {
  expect(bylineInProse([line])).toEqual(names);
});

it.each<[string, unknown, string[]]>([
  ['a person', { '@type': 'Person', name: 'Ada Quill' }, ['Ada Quill']],
  ['strings', ['Ada Quill', 'Bo Larsen'], ['Ada Quill', 'Bo Larsen']],
  ['a person of two names', { '@type': 'Person', name: ['Ada Quill', 'Bo Larsen'] }, ['Ada Quill', 'Bo Larsen']],
  ['one string', 'By Ada Quill and Bo Larsen', ['Ada Quill', 'Bo Larsen']],
  ['a list in a list', { '@list': [{ name: 'Ada Quill' }] }, ['Ada Quill']],
  ['an agency', { '@type': 'Organization', name: 'Reuters' }, ['Reuters']],
  [
    'a person and the outlet',
    [{ name: 'Ada Quill' }, { '@type': 'Organization', name: 'Tidewater Herald' }],
    ['Ada Quill'],
  ],
  ['the outlet alone', { '@type': 'Organization', name: 'Tidewater Herald' }, ['Tidewater Herald']],
  ['a given and a family name', { '@type': 'Person', givenName: 'Ada', familyName: 'Quill' }, ['Ada Quill']],
  [
    'people of both kinds',
    [{ name: '', givenName: 'Ada', additionalName: 'M.', familyName: 'Quill' }, { name: 'Bo Larsen' }],
    ['Ada M. Quill', 'Bo Larsen'],
  ],
  ['a family name alone', [null, { familyName: 'Quill' }], ['Quill']],
])('reads %s from structured data', (_, author, names) => {
  expect(byline(story(author))).toEqual(names);
});

it('follows a reference by @id', () => {
  const graph = [
    { '@type': 'NewsArticle', headline: 'Wall raised', author: { '@id': '#ada' } },
    { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' },
  ];
  expect(byline(ld({ '@graph': graph }))).toEqual(['Ada Quill']);
});

it('takes people whom the page shows before a desk that its tags name, and an agency before both', () => {
  const shown = '<h1>Wall raised</h1><p class="byline">By Ada Quill</p>';
  expect(byline(`${story('Herald Newsroom')}${shown}`)).toEqual(['Ada Quill']);
  expect(byline(`${story({ '@type': 'Organization', name: 'AFP' })}${shown}`)).toEqual(['AFP']);
  expect(byline(story('Herald Newsroom'))).toEqual(['Herald Newsroom']);
});

it('lets the page decide where two sources name different people', () => {
  const tag = '<meta name="author" content="Ada Quill">';
  const shown = '<h1>Wall raised</h1><p class="byline">By Ada Quill</p>';
  expect(byline(`${tag}${story('Web Quimby')}${shown}`)).toEqual(['Ada Quill']);
  expect(byline(`${tag}${story('Cy Young')}<h1>Wall raised</h1>`)).toEqual(['Cy Young']);
});

it.each([
  [
    'links that touch',
    '<div class="authors"><a href="/a">Ada Quill</a><a href="/b">Bo Larsen</a></div>',
    ['Ada Quill', 'Bo Larsen'],
  ],
  ['a role on a line of its own', '<p class="author">Ada Quill<br>Science Editor</p>', ['Ada Quill']],
  ['buttons', '<p class="author"><a>Ada Quill</a> <a>Follow</a> <button>Share</button></p>', ['Ada Quill']],
  [
    'one after the other',
    '<div><p class="author">Ada Quill</p><p class="author">Bo Larsen</p></div>',
    ['Ada Quill', 'Bo Larsen'],
  ],
  [
    'a comment’s author before',
    '<div class="comments"><b class="author">Troll Grim</b></div><p class="byline">Ada Quill</p>',
    ['Ada Quill'],
  ],
  [
    'a sentence about her',
    '<p class="author-bio">Ada Quill is a reporter who writes about walls and lives in Marrick.</p>',
    [],
  ],
  ['a date', '<p class="byline">12 May 2026</p>', []],
])('reads a marked byline with %s', (_, html, names) => {
  expect(byline(`<header><h1>Wall raised</h1></header>${html}`)).toEqual(names);
});

it('leaves the authors of teasers to their stories', () => {
  const teaser = (name: string) => `<li><a class="entry-author">${name}</a></li>`;
  const list = `<ul class="related">${['Cy Young', 'Di Vale', 'Eve Marsh', 'Flo Gray'].map(teaser).join('')}</ul>`;
  expect(byline(`<header><h1>Wall raised</h1><span class="entry-author">Ada Quill</span></header>${list}`)).toEqual([
    'Ada Quill',
  ]);
});

it('finds a byline that only its words mark, and takes no sentence for one', () => {
  expect(bylineInProse(['Harbour', 'By Ada Quill', '12 May'])).toEqual(['Ada Quill']);
  expect(bylineInProse(['By the end of the year, all will be well.'])).toEqual([]);
  expect(bylineInProse(['Von Anna Groß, Marrick'])).toEqual(['Anna Groß']);
  expect(bylineInProse(['Ayşe Yılmaz | 12.05.2026 - Güncelleme: 13.05.2026'])).toEqual(['Ayşe Yılmaz']);
  expect(bylineInProse(['World News | 12 May 2026', 'Per Nyström sings'])).toEqual([]);
});

it('finds a name in bold above the text, and one with a label far off', () => {
  const line = (text: string, signs: boolean) => ({ text, time: null, signs });
  expect(byline('', [line('Ada Quill/Bo Larsen', true)])).toEqual(['Ada Quill', 'Bo Larsen']);
  expect(byline('', [line('Ada Quill', false), line('What happened then', true)])).toEqual([]);
  expect(byline('', [], ['Datum 12.05.2026', 'Autorin/Autor Ada Quill'])).toEqual(['Ada Quill']);
});

it('follows a reference to a person of given and family name', () => {
  const graph = [
    { '@type': 'NewsArticle', headline: 'Wall raised', author: { '@id': '#ada' } },
    { '@type': 'Person', '@id': '#ada', givenName: 'Ada', familyName: 'Quill' },
  ];
  expect(byline(ld({ '@graph': graph }))).toEqual(['Ada Quill']);
});

it.each([
  ['in a class', '<div class="authors">Ada Quill and Bo Larsen</div>'],
  [
    'in links to their pages',
    '<p><a href="/author/ada-quill">Ada Quill</a> <a href="/author/bo-larsen">Bo Larsen</a></p>',
  ],
  ['with their jobs', '<p class="byline">By Ada Quill, reporter, and Bo Larsen</p>'],
])('takes the byline that the reader sees, %s, before an account that stands nowhere in the page', (_, shown) => {
  for (const account of ['Watermark Import', 'The Sentinel feed', 'Wire Robot', 'herald.cms'])
    expect(
      byline(`${story({ name: account })}<meta name="author" content="${account}"><h1>Wall raised</h1>${shown}`),
    ).toEqual(['Ada Quill', 'Bo Larsen']);
});

it('keeps the name of the head where the page shows it, or no more than a form of it', () => {
  const shown = '<h1>Wall raised</h1><p class="byline">By Bo Larsen</p>';
  expect(byline(`${story({ name: 'Ada Quill' })}${shown}`, [], ['About Ada Quill'])).toEqual(['Ada Quill']);
  expect(byline(`${story({ name: 'Bo Olav Larsen' })}${shown}`)).toEqual(['Bo Olav Larsen']);
  expect(byline(`${story({ name: 'Bo' })}${shown}`)).toEqual(['Bo Larsen']);
  expect(byline(`${story({ name: 'Ada Quill' })}<h1>Wall raised</h1><p class="byline">Herald Newsroom</p>`)).toEqual([
    'Ada Quill',
  ]);
});

it('takes no editor for the author', () => {
  const page =
    '<h1>Wall raised</h1><div class="writer">Bo Larsen</div><div class="info">Editor : <a class="author">Ada Quill</a></div>';
  expect(byline(page)).toEqual(['Bo Larsen']);
  expect(byline(story({ name: 'Ada Quill' }) + page, [], ['Editor : Ada Quill'])).toEqual(['Bo Larsen']);
});

it.each([
  ['Written by', 'Ada Quill'],
  ['Verfasst von', 'Ada Quill'],
  ['Écrit par', 'Ada Quill'],
  ['Escrito por', 'Ada Quill'],
  ['Est. reading time', null],
])('reads a card’s tag labelled “%s”', (label, name) => {
  const card = `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ada Quill">`;
  expect(byline(card)).toEqual(name ? [name] : []);
});

it('takes links to the pages of authors for bylines, and no other links', () => {
  const head = '<h1>Wall raised</h1>';
  expect(byline(`${head}<p><a href="/authors/ada">Ada Quill</a> · 12 May</p>`)).toEqual(['Ada Quill']);
  expect(byline(`${head}<p><a href="/people/lisa-de-moor">Lisa de Moor</a></p>`)).toEqual(['Lisa de Moor']);
  expect(
    byline(`${head}<nav><a href="/people/">Who We Are</a></nav><p><a href="/profile/login">Log In Here</a></p>`),
  ).toEqual([]);
  expect(byline(`${head}<section><a href="/staff/jobs">Our Open Positions</a></section>`)).toEqual([]);
});

it.each([
  ['rel=author', '<a href="/author/bo-larsen" rel="author">Bo Larsen</a>'],
  ['a class', '<span class="byline">Bo Larsen</span>'],
  ['a link', '<a href="/author/bo-larsen">Bo Larsen</a>'],
])('takes no author of the teasers of other stories, by %s', (_, mark) => {
  const card = (name: string) =>
    `<div class="river"><h3><a href="/x">Cranes of the harbour learn to ${name}</a></h3><div>2 hours ago ${mark}</div></div>`;
  expect(byline(`<main><h1>Wall raised</h1><p>Text.</p></main>${card('lift')}${card('turn')}`)).toEqual([]);
  const own = `<main><h1>Wall raised</h1><p class="byline">By Ada Quill</p></main>`;
  expect(byline(own + card('lift') + card('turn'))).toEqual(['Ada Quill']);
});

it.each([
  ['Interview:', []],
  ['Interview: Ada Quill', ['Ada Quill']],
  ['Kommentar', []],
  ['Entretien', []],
  ['Gastbeitrag von Ada Quill', ['Ada Quill']],
])('takes no kind of piece for a name: %s', (text, names) => {
  expect(byline(`<h1>Wall raised</h1><p class="byline">${text}</p>`)).toEqual(names);
});

it('takes no outlet in another script for the author', () => {
  expect(byline(story({ name: '潮水先驅報' }))).toEqual([]);
  expect(byline(story({ name: '潮水先驅報' }), [{ text: 'AFP, MANILA', time: null, signs: false }])).toEqual(['AFP']);
});

it.each([
  [['By', 'Ada Quill', '12 May'], ['Ada Quill']],
  [['Von', 'Ada Quill'], ['Ada Quill']],
  [['By', 'The wall will be raised'], []],
])('reads a name below what leads in to it: %j', (lines, names) => {
  expect(bylineInProse(lines)).toEqual(names);
});

it('reads credits at the end of a text', () => {
  expect(byline('', [], ['Reporting by Ada Quill; Editing by Bo Larsen'])).toEqual(['Ada Quill']);
  expect(byline('', [], ['Reporting by The Associated Press.'])).toEqual(['The Associated Press']);
  expect(byline('', [], ['Photos by Ada Quill'])).toEqual([]);
});

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

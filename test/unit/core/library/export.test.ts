import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { keptHtml, keptJson, keptMarkdown } from '../../../../utils/core/library/export';
import { testI18n } from '../../../support/i18n';
import { aKeptBrief, aRow } from '../../../support/kept';

const NOW = Date.parse('2026-11-30T20:00:00Z');

const HOSTILE = '"]\n---\n<script>alert(1)</script> [x](javascript:alert(1)) {{x}} `rm`';
const exported = (change: Parameters<typeof aKeptBrief>[0], marks: Parameters<typeof aRow>[1] = {}) => {
  const kept = aKeptBrief(change);
  return { kept, row: aRow(kept, marks), i18n: testI18n('en'), now: NOW };
};
const plain = exported(
  { title: 'Dam closed', story: ['It was closed on Monday.'], url: 'https://news.example/dam' },
  {
    saved: true,
    tags: ['water', 'to check'],
    note: 'Ask the mayor.',
    highlights: [{ text: 'on Monday', note: 'which?' }],
  },
);
const hostile = exported(
  { title: HOSTILE, story: [HOSTILE], text: [HOSTILE], outlet: HOSTILE, url: 'javascript:alert(1)' },
  { tags: [HOSTILE], note: HOSTILE, highlights: [{ text: HOSTILE, note: HOSTILE }] },
);

/** The page that is saved, around a brief of which only the words matter here. */
const pageOf = (brief: typeof plain) => new JSDOM(keptHtml(brief, () => '<p>The brief.</p>')).window.document;

/** The front matter of a file, read as YAML reads values that are JSON. */
function matterOf(text: string): Record<string, unknown> {
  const [, block = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const pairs = block.split('\n').map((line) => {
    const at = line.indexOf(': ');
    return [line.slice(0, at), JSON.parse(line.slice(at + 2))] as const;
  });
  return Object.fromEntries(pairs);
}

describe('Markdown of a kept brief', () => {
  it('has what it is of as front matter, then the brief, then the reader’s words', () => {
    const text = keptMarkdown(plain);
    expect(matterOf(text)).toMatchObject({
      ...{ title: 'Dam closed', outlet: 'The Example', url: 'https://news.example/dam', lang: 'en', saved: true },
      tags: ['water', 'to check'],
    });
    expect(text).toMatch(
      /# Dam closed[\s\S]*It was closed on Monday\.[\s\S]*Ask the mayor\.[\s\S]*> on Monday[\s\S]*which\?/,
    );
  });

  it('keeps hostile texts texts', () => {
    const text = keptMarkdown(hostile);
    expect(matterOf(text)).toMatchObject({ title: HOSTILE, url: '', tags: [HOSTILE] });
    const body = text.slice(text.indexOf('\n---\n', 4) + 5);
    expect(body).not.toMatch(/(?<!\\)<script/);
    expect(body).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(body).not.toMatch(/^---$/m);
  });
});

describe('a note in Markdown', () => {
  it.each([
    ['- a list', '\\- a list'],
    ['  + a list', '\\+ a list'],
    ['1. first', '1\\. first'],
    ['12) first', '12\\) first'],
    ['---', '\\---'],
    ['a\n===', 'a\n\\==='],
    ['# head', '\\# head'],
    ['2026 was dry', '2026 was dry'],
    ['3.8 million', '3\\.8 million'],
    ['well-known', 'well-known'],
  ])('%j', (note, text) => {
    expect(keptMarkdown(exported({}, { note })).split('## Note\n\n')[1]).toBe(`${text}\n`);
  });
});

describe('a page of a kept brief', () => {
  it('has the brief and the reader’s words', () => {
    const page = pageOf(plain);
    expect(page.title).toBe('Dam closed');
    expect(page.querySelector('blockquote')?.textContent).toBe('on Monday');
    expect(page.body.textContent).toContain('Ask the mayor.');
  });

  it('runs nothing, fetches nothing and leads nowhere bad', () => {
    const page = pageOf(hostile);
    expect(page.querySelector('script, img, iframe, link, object, base, form')).toBeNull();
    expect([...page.querySelectorAll('a')].filter(({ protocol }) => !/^https?:$/.test(protocol))).toEqual([]);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(page.body.textContent).toContain('<script>alert(1)</script>');
  });
});

it('JSON of a kept brief has the panel’s own and the reader’s marks', () => {
  expect(JSON.parse(keptJson(plain))).toMatchObject({
    article: { title: 'Dam closed' },
    brief: { story: [{ text: 'It was closed on Monday.' }] },
    library: { saved: true, tags: ['water', 'to check'], note: 'Ask the mayor.', keptAt: '2023-11-14T22:13:20.000Z' },
  });
});

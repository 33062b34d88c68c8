import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/core/article/extract';
import { toPassages } from '../../../../utils/core/article/passages';
import { blocksOf, fixture, NOW, paragraph, STORY_URL } from './page';

/** The passages of a story with this in it, as "kind text". */
function passagesOf(html: string): string[] {
  return toPassages(blocksOf(`<article>${html}</article>`).blocks).map(({ kind, text }) => `${kind} ${text}`);
}

const after = paragraph('wall');
const LEAD = 'The reservoir above Tarrow has fallen to its lowest level since records began in 1961, the board said';

describe('the kind of a passage', () => {
  it.each([
    ['a heading', `${after}<h2>What it costs</h2>${after}`, 'subhead What it costs'],
    ['a heading that asks', `${after}<h3>And who pays for it?</h3>${after}`, 'subhead And who pays for it?'],
    ['a line in bold print', `${after}<p><b>What it costs</b></p>${after}`, 'subhead What it costs'],
    ['a run-in head', `<p><b>What it costs</b><br>Nobody could say.</p>`, 'subhead What it costs'],
    ['the text under it', `<p><strong>What it costs</strong><br>Nobody could say.</p>`, 'paragraph Nobody could say.'],
    ['a question in bold print', `${after}<p><b>What does it cost?</b></p>${after}`, 'paragraph What does it cost?'],
    ['a bold word', `<p><b>Nobody</b> could say.</p>`, 'paragraph Nobody could say.'],
    ['the lead as a heading', `<h2>${LEAD}.</h2>${after}`, `paragraph ${LEAD}.`],
    ['the same without its stop', `<h2>${LEAD}</h2>${after}`, `paragraph ${LEAD}`],
    [
      'a short lead',
      `<h3>Nobody will have to move, the mayor says.</h3>${after}`,
      'paragraph Nobody will have to move, the mayor says.',
    ],
    ['a subhead at the beginning', `<h2>What it costs</h2>${after}`, 'subhead What it costs'],
    [
      'a long subhead',
      `${after}<h2>What the wall costs, and why the town has to pay for all of it from May on</h2>${after}`,
      'subhead What the wall costs, and why the town has to pay for all of it from May on',
    ],
    [
      'a paragraph set as a heading',
      `${after}<h4>${LEAD}, and asked households to save.</h4>${after}`,
      `paragraph ${LEAD}, and asked households to save.`,
    ],
  ])('%s', (_, html, expected) => expect(passagesOf(html)).toContain(expected));
});

describe('an article', () => {
  const passages = (name: string) => {
    const result = extract(fixture(name), STORY_URL, { now: NOW });
    return result.ok ? result.article.passages : [];
  };

  it('has its lead as a paragraph where the page sets it as a heading', () => {
    expect(passages('lead-as-heading')[0]).toMatchObject({
      kind: 'paragraph',
      text: expect.stringMatching(/38 percent/),
    });
  });

  it('does not count pull quotes twice', () => {
    const texts = passages('pull-quotes').map(({ text }) => text);
    expect(texts.filter((text) => /cooling water had stopped/i.test(text))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('hospital visits around the weather'))).toHaveLength(1);
    expect(texts).toHaveLength(7);
  });

  it('has heads in bold print apart from what they head', () => {
    expect(passages('run-in-heads').map(({ kind, text }) => `${kind} ${text.slice(0, 12)}`)).toEqual([
      'paragraph EMBER HALT, ',
      'subhead 2026 Survey ',
      'paragraph The survey c',
      'subhead Statement of',
      'paragraph “We will kno',
      'subhead Cost and Sch',
      'paragraph The survey c',
      'paragraph Geologists a',
    ]);
  });
});

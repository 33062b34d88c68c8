import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../../utils/core/article/find/page-blocks';
import { blockOf, blocksOf, parse } from '../page';

const texts = (html: string) => blocksOf(html).blocks.map((block) => block.text);

/** A page with open shadow roots: each element with `data-shadow` gets one, of the template with that id. */
function shadowed(html: string): string[] {
  const doc = parse(`<body>${html}</body>`);
  const fill = (scope: ParentNode) => {
    for (const host of scope.querySelectorAll('[data-shadow]')) {
      const template = doc.getElementById(host.getAttribute('data-shadow') ?? '');
      if (!(template && 'content' in template)) throw new Error('no template');
      const root = host.attachShadow({ mode: 'open' });
      root.append(doc.importNode((template as HTMLTemplateElement).content, true));
      fill(root);
    }
  };
  fill(doc);
  return readBlocks(doc.documentElement, doc).blocks.map((block) => block.text);
}

describe('shadow roots and slots', () => {
  it.each([
    [
      'a root in place of its host’s children',
      '<template id="t"><p>Shown</p></template><x-a data-shadow="t"><p>Not shown</p></x-a>',
      ['Shown'],
    ],
    [
      'a slot with what is put into it',
      '<template id="t"><p>Before</p><slot></slot><p>After</p></template><x-a data-shadow="t"><p>One</p><p>Two</p></x-a>',
      ['Before', 'One', 'Two', 'After'],
    ],
    [
      'named slots in the order of the root',
      '<template id="t"><slot name="b"></slot><slot name="a"></slot></template><x-a data-shadow="t"><p slot="a">A</p><p slot="b">B</p><p>C</p></x-a>',
      ['B', 'A'],
    ],
    [
      'a slot’s own words where nothing is put into it',
      '<template id="t"><slot name="a"><p>Instead</p></slot></template><x-a data-shadow="t"><p>Not shown</p></x-a>',
      ['Instead'],
    ],
    [
      'a root in a root',
      '<template id="u"><p>Inner</p><slot></slot></template><template id="t"><x-b data-shadow="u"><slot></slot></x-b></template><x-a data-shadow="t"><p>Told</p></x-a>',
      ['Inner', 'Told'],
    ],
    [
      'the text after a host in its own place',
      '<template id="t"><p>Shown</p></template><p>Before</p><x-a data-shadow="t"></x-a><p>After</p>',
      ['Before', 'Shown', 'After'],
    ],
  ])('%s', (_, html, expected) => expect(shadowed(html)).toEqual(expected));

  it('leaves a template alone', () => {
    expect(texts('<template><p>Not shown</p></template><p>Shown</p>')).toEqual(['Shown']);
  });
});

describe('hidden parts', () => {
  it.each([
    ['hidden', '<div hidden>No</div><p>Yes</p>'],
    ['hidden from everybody who listens', '<div aria-hidden="true">No</div><p>Yes</p>'],
    ['not displayed', '<div style="color: red; DISPLAY:NONE">No</div><p>Yes</p>'],
    ['invisible', '<div style="visibility : hidden">No</div><p>Yes</p>'],
    [
      'scripts, styles and what stands in for them',
      '<script>No</script><style>/* No */</style><noscript>No</noscript><p>Yes</p>',
    ],
    ['what controls say', '<button>No</button><select><option>No</option></select><textarea>No</textarea><p>Yes</p>'],
    ['a dialog that is closed', '<dialog>No</dialog><p>Yes</p>'],
    ['how ruby is read', '<p><ruby>Yes<rp>(</rp><rt>No</rt><rp>)</rp></ruby></p>'],
    ['the rest of a metered story', '<article><p>Yes</p><div style="display:none"><p>No</p></div></article>'],
    ['a menu beside the story', '<article><p>Yes</p></article><nav hidden><p>No</p></nav>'],
  ])('left out: %s', (_, html) => expect(texts(html)).toEqual(['Yes']));

  it.each([
    ['a paragraph that is hidden from screen readers only', '<div><p aria-hidden="true">Yes</p></div>'],
    ['a main part, while a banner is open', '<main aria-hidden="true"><p>Yes</p></main>'],
    ['what holds one', '<div style="display:none"><div><article><p>Yes</p></article></div></div>'],
    ['what holds the headline', '<div hidden><h1>Yes</h1></div>'],
    ['a story that is hidden as a whole', '<article><div hidden><p>Yes</p></div></article>'],
    ['a dialog that is open', '<dialog open><p>Yes</p></dialog>'],
    ['opacity and size, which say nothing', '<div style="opacity:0;max-height:0"><p>Yes</p></div>'],
  ])('read: %s', (_, html) => expect(texts(html)).toEqual(['Yes']));
});

describe('paragraphs', () => {
  it.each([
    ['neighbouring boxes', '<div>One</div><div>Two</div>', ['One', 'Two']],
    ['text around a box', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['inline elements', '<p>O<b>n</b><i>e</i> <a href="/x">two</a></p>', ['One two']],
    ['a term and its explanation', '<p>The reservoir<span>A lake</span> is low</p>', ['The reservoir A lake is low']],
    ['a run-in head', '<p><b>Who survives</b>One of three does</p>', ['Who survives One of three does']],
    ['a head and a quotation', '<p><b>Statement</b>“We know”</p>', ['Statement “We know”']],
    ['a colon', '<p><span>Der Plan:</span><span>Mehr Licht</span></p>', ['Der Plan: Mehr Licht']],
    ['a name in two pieces', '<p>Mc<b>Donald</b> and Sky<i>Net</i> won</p>', ['McDonald and SkyNet won']],
    ['a drop cap', '<p><span>T</span>he boat of <b>i</b>Phone</p>', ['The boat of iPhone']],
    ['one line break', '<p>One<br>two</p>', ['One two']],
    ['two line breaks', '<p>One<br> <br/>Two</p>', ['One', 'Two']],
    ['a rule', '<div>One<hr>Two</div>', ['One', 'Two']],
    ['blank lines of plain text', '<pre>One\ntwo\n \nThree</pre>', ['One two', 'Three']],
    ['cells', '<table><tr><td>One</td><td>Two</td></tr></table>', ['One', 'Two']],
    ['an element of the page’s own, as a block', '<x-p>One</x-p><x-p>Two</x-p>', ['One', 'Two']],
    ['an element of the page’s own, in a text', '<p>One <x-term>two</x-term> three</p>', ['One two three']],
    ['white space and soft hyphens', '<p>  One\n\t two\u00ad\u200bfold </p>', ['One twofold']],
    ['no-break spaces of French', '<p>Un\u00a0; deux</p>', ['Un\u00a0; deux']],
    ['nothing', '<div> \n </div><p></p>', []],
  ])('%s', (_, html, expected) => expect(texts(html)).toEqual(expected));

  it.each([
    ['p', '<p>Text</p>'],
    ['div', '<div><span>Text</span></div>'],
    ['h2', '<h2><div>Text</div></h2>'],
    ['li', '<ul><li>Text</li></ul>'],
    ['figcaption', '<figure><figcaption>Text</figcaption></figure>'],
  ])('%s is what %s is', (tag, html) => expect(blockOf(html).tag).toBe(tag));
});

describe('what is told of a block', () => {
  it.each([
    ['a link', '<p>One <a href="/x">two</a></p>', 3],
    ['a link around a block', '<a href="/x"><h3>Three</h3></a>', 5],
    ['a link within the page', '<p>One <a href="#x">two</a></p>', 0],
    ['a link that leads nowhere', '<p>One <a>two</a></p>', 0],
    ['what stands after a link', '<p><a href="/x">one</a> two</p>', 3],
  ])('characters in links: %s', (_, html, chars) => expect(blockOf(html).linkChars).toBe(chars));

  it('characters in bold', () => {
    expect(blockOf('<p>One <b>two <strong>six</strong></b> four</p>').boldChars).toBe(6);
  });

  it('the first moment in it', () => {
    const html = '<p><time datetime="2026-05-12T10:00Z">10:00</time> <time datetime="2026-05-13">later</time></p>';
    expect(blockOf(html).time).toBe('2026-05-12T10:00Z');
  });

  it.each([
    ['a picture', '<div><img src="a.png"></div><p>Text</p>', true],
    ['a film', '<div><video src="a.mp4"></video></div><p>Text</p>', true],
    ['no picture', '<div><span></span></div><p>Text</p>', false],
  ])('the boxes around %s hold it', (_, inner, media) => {
    const { box } = blockOf(`<section>${inner}</section>`);
    expect([box.media, box.parent?.media]).toEqual([false, media]);
  });
});

describe('limits', () => {
  const deep = (depth: number) => `${'<span></span><div>'.repeat(depth)}<p>Text</p>${'</div>'.repeat(depth)}`;
  const wrapped = (depth: number) => `${'<div>'.repeat(depth)}<p>Text</p>${'</div>'.repeat(depth)}`;

  it.each([
    [10, 11],
    [117, 118],
    [118, 118],
    [400, 118],
  ])('%i boxes deep, the text is in one at depth %i', (boxes, depth) => {
    expect(blockOf(deep(boxes)).box.depth).toBe(depth);
  });

  it.each([
    [10, 11],
    [57, 58],
    [400, 59],
  ])('%i wrappers of nothing else, the text is in one at depth %i', (boxes, depth) => {
    expect(blockOf(wrapped(boxes)).box.depth).toBe(depth);
  });

  it('is not truncated when nothing is', () => {
    expect(blocksOf('<p>Text</p>')).toMatchObject({ truncated: false });
  });

  it('ends at the deadline, with what it has', () => {
    const doc = parse(`<p>First</p>${'<i>x</i>'.repeat(500)}<p>Last</p>`);
    const page = readBlocks(doc.documentElement, doc, { deadline: () => true });
    expect(page.truncated).toBe(true);
    expect(page.blocks.at(0)?.text).toBe('First');
    expect(page.blocks.map((block) => block.text)).not.toContain('Last');
  });

  it('ends where the text is too long', () => {
    const page = blocksOf(`<p>${'x'.repeat(2_400_000)}y</p><p>Last</p>`);
    expect(page).toMatchObject({ truncated: true, blocks: [{ text: 'x'.repeat(2_400_000) }] });
  });

  it('takes the part of a text that is wanted', () => {
    const doc = parse('<p>First</p><p>Last</p>');
    const textOf = (node: Node) => (node.nodeValue === 'First' ? 'Fi' : '');
    expect(readBlocks(doc.documentElement, doc, { textOf }).blocks.map((block) => block.text)).toEqual(['Fi']);
  });
});

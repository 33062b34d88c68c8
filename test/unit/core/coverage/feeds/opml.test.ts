import { describe, expect, it } from 'vitest';
import { importOpml, LONGEST_OPML_CHARS, OpmlError } from '../../../../../utils/core/coverage/feeds/opml';
import { exportOpml } from '../../../../../utils/core/coverage/feeds/opml-export';
import { expectLinear } from '../../../../support/growth';

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>${body}</body></opml>`;
const kindOf = (text: string) => {
  try {
    importOpml(text);
    return null;
  } catch (error) {
    return error instanceof OpmlError ? error.kind : error;
  }
};

describe('importOpml', () => {
  it('opens folders, keeps the order and takes the innermost folder as the topic', () => {
    const text = opml(`
      <outline text="Valley"><outline text="Dams"><outline type="rss" text="Courier" xmlUrl="https://courier.example/rss"/></outline></outline>
      <outline type="rss" text="label" title="Ledger &amp; Sons" xmlUrl="https://ledger.example/atom.xml?a=1&amp;b=2"/>`);
    expect(importOpml(text)).toEqual({
      feeds: [
        { url: 'https://courier.example/rss', title: 'Courier', topic: 'Dams' },
        { url: 'https://ledger.example/atom.xml?a=1&b=2', title: 'Ledger & Sons' },
      ],
      unusable: 0,
    });
  });

  it('takes each address once, with its first title', () => {
    const text = opml(
      '<outline text="One" xmlUrl="https://a.example/f"/><outline text="Two" xmlUrl="https://a.example/f"/>',
    );
    expect(importOpml(text).feeds).toEqual([{ url: 'https://a.example/f', title: 'One' }]);
  });

  it('reads attributes in any case, and feed: addresses', () => {
    const text = opml(
      '<OUTLINE TEXT="A" xmlurl="feed://a.example/f"/><outline text="B" XMLURL="feed:https://b.example/f"/>',
    );
    expect(importOpml(text).feeds.map(({ url }) => url)).toEqual(['https://a.example/f', 'https://b.example/f']);
  });

  it('counts what cannot be fetched, and takes the rest', () => {
    const text = opml(
      ['javascript:alert(1)', 'file:///etc/passwd', 'https://u:p@a.example/f', 'https://[', 'https://b.example/f']
        .map((url) => `<outline text="x" xmlUrl="${url}"/>`)
        .join(''),
    );
    expect(importOpml(text)).toEqual({ feeds: [{ url: 'https://b.example/f', title: 'x' }], unusable: 4 });
  });

  it('makes plain text of titles', () => {
    const text = opml(
      '<outline text="&lt;script&gt;alert(1)&lt;/script&gt;The &lt;b&gt;Ledger&lt;/b&gt;" xmlUrl="https://a.example/f"/>',
    );
    expect(importOpml(text).feeds[0]?.title).toBe('The Ledger');
  });

  it('reads what stands before a fault', () => {
    const text = opml('<outline text="A" xmlUrl="https://a.example/f"/><outline text="B" xmlU');
    expect(importOpml(text.slice(0, text.lastIndexOf('xmlU') + 4)).feeds.map(({ title }) => title)).toContain('A');
  });

  it.each([
    ['', 'noOpml'],
    ['hello', 'noOpml'],
    ['{"opml":1}', 'noOpml'],
    ['<html><body><outline xmlUrl="https://a.example/f"/></body></html>', 'noOpml'],
    ['<rss><channel><title>x</title></channel></rss>', 'noOpml'],
    [opml(''), 'noFeeds'],
    [opml('<outline text="Folder"/>'), 'noFeeds'],
    [opml('<outline text="x" xmlUrl="mailto:a@b.example"/>'), 'noFeeds'],
    [' '.repeat(LONGEST_OPML_CHARS + 1), 'tooLarge'],
  ])('says why %j gives no feeds', (text, kind) => expect(kindOf(text)).toBe(kind));

  it('expands no entities of a document type', () => {
    const text = opml('<outline text="&b;" xmlUrl="https://a.example/f"/>').replace(
      '<opml',
      '<!DOCTYPE o [<!ENTITY a "boom"><!ENTITY b "&a;&a;">]><opml',
    );
    expect(importOpml(text).feeds[0]?.title).not.toContain('boom');
  });

  it.each([
    ['folders without end', (n: number) => opml('<outline text="a">'.repeat(n))],
    ['ends without a beginning', (n: number) => opml('</x>'.repeat(n))],
    ['attributes', (n: number) => opml(`<outline ${Array.from({ length: n / 4 }, (_, i) => `a${i}="b"`).join(' ')}/>`)],
    [
      'feeds',
      (n: number) =>
        opml(Array.from({ length: n / 4 }, (_, i) => `<outline xmlUrl="https://a.example/${i}"/>`).join('')),
    ],
  ])('takes %s in time that grows with their length', (_, make) => {
    expectLinear(make, (text) => void kindOf(text), 10_000);
  });
});

describe('exportOpml', () => {
  it('keeps topics as folders', () => {
    const feeds = [
      { url: 'https://a.example/f', title: 'A', topic: 'Climate & <water>' },
      { url: 'https://b.example/f', title: 'B', topic: 'Climate & <water>' },
      { url: 'https://c.example/f', title: 'C' },
    ];
    expect(importOpml(exportOpml(feeds, 'Feeds', new Date('2026-11-20T12:00:00Z'))).feeds).toEqual(feeds);
  });

  it('gives what can be read back, whatever the titles hold', () => {
    const feeds = [
      { url: 'https://a.example/f?x=1&y=%222%22', title: 'Ledger & "Sons": 1 < 2 > 0' },
      { url: 'https://b.example/f', title: 'Journal de la vallée 河' },
    ];
    expect(importOpml(exportOpml(feeds, 'Feeds', new Date('2026-11-20T12:00:00Z'))).feeds).toEqual(feeds);
  });

  it('is well-formed XML with a date and a name for each feed', () => {
    const text = exportOpml([{ url: 'https://a.example/f', title: '' }], 'A & B', new Date('2026-11-20T12:00:00Z'));
    expect(text).toContain('<title>A &amp; B</title>');
    expect(text).toContain('<dateCreated>Fri, 20 Nov 2026 12:00:00 GMT</dateCreated>');
    expect(text).toContain('text="https://a.example/f"');
  });

  it('leaves out what XML has no place for', () => {
    const [feed] = importOpml(
      exportOpml([{ url: 'https://a.example/f', title: 'A\u0000\u0008B\ud800C' }], '', new Date(0)),
    ).feeds;
    expect(feed?.title).toBe('ABC');
  });
});

describe('files as programs write them', () => {
  const opml = (outlines: string) => `<?xml version="1.0"?><opml version="1.0"><head/><body>${outlines}</body></opml>`;
  it.each([
    [
      'bare ampersands',
      '<outline title="A & B" xmlUrl="https://a.example/?x=1&y=2"/>',
      ['https://a.example/?x=1&y=2', 'A & B'],
    ],
    [
      'ampersands escaped twice',
      '<outline text="A" xmlUrl="https://a.example/?x=1&amp;amp;y=2"/>',
      ['https://a.example/?x=1&y=2', 'A'],
    ],
    [
      'a sign of "greater than" in a title',
      '<outline title="A > B" xmlUrl="https://a.example/"/>',
      ['https://a.example/', 'A > B'],
    ],
    [
      'tags in a title',
      '<outline text="News &lt;Sport&gt; &lt;b&gt;now&lt;/b&gt;" xmlUrl="https://a.example/"/>',
      ['https://a.example/', 'News <Sport> now'],
    ],
    [
      'entities in a title',
      '<outline text="A &raquo; B" xmlUrl="https://a.example/"/>',
      ['https://a.example/', 'A » B'],
    ],
    ['a title of spaces', '<outline title=" " text="A" xmlUrl="https://a.example/"/>', ['https://a.example/', 'A']],
    ['no title', '<outline type="rss" xmlUrl="https://a.example/"/>', ['https://a.example/', '']],
    ['names in capitals', '<OUTLINE TEXT="A" XMLURL="https://a.example/"/>', ['https://a.example/', 'A']],
    ['single marks', "<outline text='A \"B\"' xmlUrl='https://a.example/'/>", ['https://a.example/', 'A "B"']],
    [
      'stray commas',
      '<outline text="F">,<outline text="A" xmlUrl="https://a.example/"/>,</outline>,',
      ['https://a.example/', 'A'],
    ],
    [
      'the address under another name',
      '<outline type="rss" text="A" url="https://a.example/"/>',
      ['https://a.example/', 'A'],
    ],
    [
      'folders that are not closed',
      '<outline text="F"><outline text="G"><outline text="A" xmlUrl="https://a.example/"/>',
      ['https://a.example/', 'A'],
    ],
  ])('%s', (_, outlines, [url, title]) => {
    expect(importOpml(opml(outlines)).feeds).toMatchObject([{ url, title }]);
  });

  it('a link to a page is no feed', () => {
    const text = opml('<outline type="link" url="https://a.example/"/><outline text="B" xmlUrl="https://b.example/"/>');
    expect(importOpml(text).feeds).toEqual([{ url: 'https://b.example/', title: 'B' }]);
  });

  it('a warning before the list is passed over', () => {
    const text = `<br /><b>Warning</b>: late<br />\n${opml('<outline text="A" xmlUrl="https://a.example/"/>')}`;
    expect(importOpml(text).feeds).toEqual([{ url: 'https://a.example/', title: 'A' }]);
  });
});

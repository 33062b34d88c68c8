import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newCoverage } from '../../../../utils/core/coverage/state';
import { briefDocument } from '../../../../utils/core/export/document';
import { fileName } from '../../../../utils/core/export/file-name';
import { frontMatter } from '../../../../utils/core/export/front-matter';
import { toHtmlFile } from '../../../../utils/core/export/html-file';
import { briefJson } from '../../../../utils/core/export/json';
import { toMarkdown } from '../../../../utils/core/export/markdown';
import { toText } from '../../../../utils/core/export/text';
import { shownBrief } from '../../../../utils/core/shown/shown';
import { stateLineText } from '../../../../utils/core/shown/state-line';
import { linkTarget } from '../../../../utils/core/text/link-target';
import { aSource } from '../../../support/coverage';
import { testI18n } from '../../../support/i18n';
import { aBrief, anArticle, aRun } from '../../../support/run';

const en = testI18n('en');
const fr = testI18n('fr');
const now = Date.parse('2026-11-20T12:00:00Z');
const context = [{ text: 'Dams age.', origin: 'ai' as const, citations: [] }];

const UNTIMED = { firstContentMs: null, firstStatementMs: null, doneMs: null };

describe('context that was looked up', () => {
  it('has its support in JSON, where it was', () => {
    const support = {
      status: 'verbatim' as const,
      url: 'https://en.wikipedia.org/wiki/Dam',
      title: 'Dam',
      lang: 'en',
      sentence: 'Dams age.',
      findings: [],
    };
    const looked = [...context.map((statement) => ({ ...statement, support })), ...context];
    const lookups = [{ at: 1, url: 'https://en.wikipedia.org/w/x', query: 'Dam' }];
    const run = aRun({ brief: aBrief({ engine: 'remote', model: 'm', context: looked }), lookups });
    const json = briefJson(run, { timings: UNTIMED, i18n: en, now });
    expect(json?.brief.context[0]).toMatchObject({ support });
    expect(json?.brief.context[1]).not.toHaveProperty('support');
    expect(json?.lookups).toEqual(lookups);
  });
});

describe('text', () => {
  it('cites passages and names the source', () => {
    const text = toText(briefDocument(aRun(), en, now));
    expect(text).toContain('Engineers found 12 cracks. [1.2]');
    expect(text).toContain('[1] The Example');
    expect(text).toContain('https://news.example/2026/dam');
    expect(text).toContain('Key sentences, picked from the article. No AI.');
  });

  it('has the disclaimer only where there is AI context', () => {
    expect(toText(briefDocument(aRun(), fr, now))).not.toContain('Article enrichi par l’IA.');
    const run = aRun({ brief: aBrief({ engine: 'remote', model: 'm', context }) });
    expect(toText(briefDocument(run, fr, now))).toContain('Article enrichi par l’IA.');
  });
});

describe('the head and the time of a sentence', () => {
  const claim = { text: 'The dam burst.', head: '<b>CLAIM', time: '9.05am', origin: 'article' as const, citations: [] };
  const blocks = (brief: Parameters<typeof aBrief>[0]) =>
    briefDocument(aRun({ instant: aBrief({ standfirst: [], story: [], ...brief }) }), en, now);

  it.each(['standfirst', 'story'] as const)('stand before it, as text: %s', (part) => {
    const document = blocks({ [part]: [claim] });
    expect(toText(document)).toContain('9.05am · <b>CLAIM: The dam burst.');
    expect(toMarkdown(document)).toMatch(/9\.05am · &lt;b&gt;CLAIM[:*]+ The dam burst\./);
  });
});

describe('Markdown', () => {
  it('keeps hostile text as text', () => {
    const story = [
      { text: '[x](javascript:alert(1)) <img src=x onerror=y>\n# *big*', origin: 'article' as const, citations: [] },
    ];
    const markdown = toMarkdown(briefDocument(aRun({ instant: aBrief({ story }) }), en, now));
    expect(markdown).toContain('\\[x]\\(javascript\u2060:alert(1)) &lt;img src=x onerror=y&gt; \\# \\*big\\*');
  });

  it.each([
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['nonsense', ''],
    ['https://a.example/(x)', 'https://a.example/%28x%29'],
  ])('linkTarget(%j) is %j', (url, target) => expect(linkTarget(url)).toBe(target));
});

describe('JSON', () => {
  it('has the article, the brief, the counts', () => {
    const timings = { firstContentMs: 1, firstStatementMs: 2, doneMs: 3 };
    const json = briefJson(aRun(), { timings, i18n: en, now });
    expect(json).toMatchObject({
      article: { title: 'Dam closed after cracks are found', isArticle: true, passages: { length: 3 } },
      brief: { engine: 'instant', model: null, complete: true },
      sources: [{ outlet: 'The Example' }],
      counts: { independent: 1, articles: 1 },
      disclaimer: null,
      timings,
    });
  });

  it('is null while there is nothing', () => {
    expect(briefJson(aRun({ article: null }), { timings: UNTIMED, i18n: en, now })).toBeNull();
  });
});

describe('what there is to say of a statement', () => {
  const check = {
    verdict: 'notFound' as const,
    score: 0.1,
    findings: [{ kind: 'number' as const, text: '15 million', found: false, passage: null }],
  };
  const [first] = aBrief().story;
  if (!first) throw new Error('no story');
  const story = [
    { ...first, check, flag: 'no such figure' },
    { ...first, text: 'It reopens in May.', before: 'It reopens in 99 days.' },
    { ...first, text: 'The dam was closed.' },
  ];
  const run = aRun({ brief: aBrief({ engine: 'remote', model: 'm', story }) });

  it('stands behind its statement in text and Markdown', () => {
    const text = toText(briefDocument(run, en, now));
    expect(text).toContain(
      'Engineers found 12 cracks. [1.2] (Not found in the sources: “15 million” · Mistake reported: no such figure)',
    );
    expect(text).toContain('(Rewritten; before: It reopens in 99 days.)');
    expect(text).toMatch(/The dam was closed\.[^(]*$/m);
    expect(toMarkdown(briefDocument(run, fr, now))).toMatch(/Erreur signalée\s: no such figure/);
  });

  it('is in the JSON: verdict, findings, flag, what it said before', () => {
    const json = briefJson(run, { timings: UNTIMED, i18n: en, now });
    expect(json?.brief.story).toMatchObject([
      { verdict: 'notFound', findings: check.findings, flag: 'no such figure' },
      { verdict: 'unchecked', findings: [], before: 'It reopens in 99 days.' },
      { verdict: 'unchecked' },
    ]);
    expect(json?.brief.story[2]).not.toHaveProperty('before');
    expect(json?.changed).toBeNull();
  });

  it('is, of an article that changed, when and what', () => {
    const changes = {
      title: null,
      passages: [{ type: 'removed' as const, before: 2, text: 'Gone.' }],
      more: 0,
      statements: [],
      lang: 'en' as const,
    };
    const json = briefJson(aRun({ changedSince: 7, changes }), { timings: UNTIMED, i18n: en, now });
    expect(json?.changed).toEqual({ since: 7, ...changes });
  });
});

describe('the state line', () => {
  it('says outlet, kind, date and words', () => {
    expect(stateLineText(aRun(), fr, now)).toMatch(/^The Example · actualité · 20 nov\. 2026.* · 16 mots lus sur 16$/);
  });

  it('counts the words that were left out in doubt among those found', () => {
    const run = aRun({ article: anArticle({ words: 617, leftOut: 85 }), wordsRead: 617 });
    expect(stateLineText(run, en, now)).toContain('617 words read of 702');
  });

  it('says when the text is cut, or not all of it was read', () => {
    expect(stateLineText(aRun({ article: anArticle({ cut: true, paywalled: true }) }), en, now)).toContain(
      'For subscribers',
    );
    expect(stateLineText(aRun({ wordsRead: 9 }), en, now)).toContain('Not all of it was read');
  });
});

describe('the shown brief', () => {
  it('stays with the key sentences until the model’s first statement', () => {
    const begun = aBrief({ engine: 'remote', standfirst: [], story: [] });
    expect(shownBrief(aRun({ brief: begun }))?.engine).toBe('instant');
    expect(shownBrief(aRun({ brief: aBrief({ engine: 'remote' }) }))?.engine).toBe('remote');
  });
});

describe('fileName', () => {
  const named = (title: string, outlet: string, publishedAt: string | null) =>
    fileName({ title, outlet, publishedAt }, 'md');
  it.each([
    ['Dam closed', 'The Example', '2026-11-20T08:00:00Z', '2026-11-20 The Example - Dam closed.md'],
    ['Été : « la crue »?', 'Le Courrier', '2026-11-20', '2026-11-20 Le Courrier - Été « la crue ».md'],
    ['../../etc/passwd', '', null, 'etc passwd.md'],
    ['CON', '', null, 'CON -.md'],
    ['A [[b]] #c ^d | e%f\n<g>\u202e.', 'x/y\\z', 'nonsense', 'x y z - A b c d e f g.md'],
    ['', '', null, 'recoupe.md'],
    ['. .hidden. ', '', null, 'hidden.md'],
  ])('%j of %j at %j is %j', (title, outlet, at, name) => expect(named(title, outlet, at)).toBe(name));

  it.each(['word '.repeat(60), 'x'.repeat(400), '水'.repeat(400), '😀'.repeat(200)])('is short: %.20s', (title) => {
    const name = named(title, title, '2026-11-20');
    expect([...name].length).toBeLessThanOrEqual(120);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^2026-11-20 \S.* - \S.*[^\s.-]\.md$/u);
    expect(name.isWellFormed()).toBe(true);
  });
});

describe('front matter', () => {
  it('holds the facts of the brief as YAML', () => {
    const run = aRun({ article: anArticle({ byline: ['Ada Brook', 'B. "Bo" Hill'] }), startedAt: now });
    const [, yaml = ''] = frontMatter(run, now).split('---\n');
    expect(parse(yaml)).toEqual({
      title: 'Dam closed after cracks are found',
      outlet: 'The Example',
      author: ['Ada Brook', 'B. "Bo" Hill'],
      published: '2026-11-20T08:00:00Z',
      read: '2026-11-20T12:00:00Z',
      url: 'https://news.example/2026/dam',
      sources: ['https://news.example/2026/dam'],
      tags: ['recoupe', 'environment'],
    });
  });

  it.each([
    ['---\ntags: [evil]', null, ''],
    ['"\n---\n# evil', 'nonsense', 'javascript:alert(1)'],
    ["'{{evil}}: !!js [[x]]", '2026-13-45', 'https://news.example/`a`_b_<c>"d"'],
  ])('stays in its place: %j', (hostile, publishedAt, canonicalUrl) => {
    const article = anArticle({ title: hostile, outlet: hostile, byline: [hostile], publishedAt, canonicalUrl });
    const brief = aBrief({ headline: hostile, category: hostile });
    const written = frontMatter(aRun({ article, instant: brief, startedAt: now }), now);
    expect(written.match(/^---$/gm)).toHaveLength(2);
    const facts = parse(written.split('---\n')[1] ?? '');
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(['title', 'outlet', 'author', 'read', 'tags']));
    expect(facts).not.toHaveProperty('published');
    expect(String(facts.title)).not.toContain('[[');
    expect(facts.url ?? 'https://').toMatch(/^https:/);
  });
});

describe('what a brief rests on', () => {
  const texts = (passages: string[]) => passages.map((text, i) => ({ n: i + 1, text, kind: 'paragraph' as const }));
  const source = aSource({ number: 2, outlet: 'The Herald', url: 'https://herald.example/dam', reading: 'read' });
  const coverage = {
    ...newCoverage(),
    sources: [
      { ...source, passages: texts(['It has 14 cracks.']) },
      aSource({ outlet: 'Post', title: 'Dam: latest', url: 'https://post.example/1', reading: 'paywalled' }),
      aSource({
        outlet: '',
        domain: 'tide.example',
        title: 'Cracks',
        url: 'https://tide.example/1',
        reading: 'unread',
      }),
    ],
    differences: [
      {
        about: 'cracks',
        kind: 'number' as const,
        values: [
          { text: '12', citations: [[1, 2] as [number, number]] },
          { text: '14', citations: [[2, 1] as [number, number]] },
        ],
      },
    ],
  };
  const run = aRun({ coverage, startedAt: now });
  const document = briefDocument(run, en, now);

  it('is in Markdown: passages as footnotes that open there, differences with outlets, sources not read', () => {
    const markdown = toMarkdown(document);
    expect(markdown).toContain('Engineers found 12 cracks.[^1-2]');
    expect(markdown).toContain(
      '[^1-2]: [The Example](https://news.example/2026/dam#:~:text=Engineers%20found%2012%20cracks.): “Engineers found 12 cracks.”',
    );
    expect(markdown).toContain('- cracks: 12 (The Example[^1-2]) · 14 (The Herald[^2-1])');
    expect(markdown).toContain('*not read: for subscribers*\n\n- [Dam: latest](https://post.example/1), Post');
    expect(markdown).toContain('- [Cracks](https://tide.example/1), tide.\u2060example');
    expect(markdown).toMatch(/By Ada Brook · \[The Example\]\(https:\/\/news\.example\/2026\/dam\)/);
    expect(markdown).toMatch(/\*Read on .*2026.* with Recoupe\*/);
  });

  it('is in plain text', () => {
    const text = toText(document);
    expect(text).toContain('- cracks: 12 (The Example [1.2]) · 14 (The Herald [2.1])');
    expect(text).toContain('[2.1] The Herald\n    It has 14 cracks.\n    https://herald.example/dam#:~:text=');
    expect(text).toContain('not read: for subscribers');
  });

  it('is in HTML, and citations lead to it', () => {
    const html = toHtmlFile(document, { title: 'x', lang: 'en' });
    expect(html).toContain('<sup><a href="#p1-2">1·2</a></sup>');
    expect(html).toContain('<blockquote id="p1-2">');
    expect(html).toContain('<b><bdi>14</bdi></b> (<bdi>The Herald</bdi>');
  });

  it('has no footnote without a passage', () => {
    const story = [{ text: 'It leaks.', origin: 'article' as const, citations: [[7, 9] as [number, number]] }];
    const markdown = toMarkdown(briefDocument(aRun({ instant: aBrief({ story }) }), en, now));
    expect(markdown).toContain('It leaks. (7-9)');
  });
});

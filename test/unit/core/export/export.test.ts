import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../components/shared/save-file';
import { briefDocument } from '../../../../utils/core/export/document';
import { briefJson } from '../../../../utils/core/export/json';
import { toMarkdown } from '../../../../utils/core/export/markdown';
import { toText } from '../../../../utils/core/export/text';
import { shownBrief } from '../../../../utils/core/shown/shown';
import { stateLineText } from '../../../../utils/core/shown/state-line';
import { linkTarget } from '../../../../utils/core/text/link-target';
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
    expect(toMarkdown(document)).toMatch(/9\.05am · \\<b\\?>CLAIM[:*]+ The dam burst\./);
  });
});

describe('Markdown', () => {
  it('links citations to the source', () => {
    expect(toMarkdown(briefDocument(aRun(), en, now))).toContain('<sup>[1·2](https://news.example/2026/dam)</sup>');
  });

  it('keeps hostile text as text', () => {
    const story = [
      { text: '[x](javascript:alert(1)) <img src=x onerror=y>\n# *big*', origin: 'article' as const, citations: [] },
    ];
    const markdown = toMarkdown(briefDocument(aRun({ instant: aBrief({ story }) }), en, now));
    expect(markdown).toContain('\\[x\\](javascript:alert(1)) \\<img src=x onerror=y\\> \\# \\*big\\*');
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
    expect(stateLineText(aRun(), fr, now)).toMatch(/^The Example · article · 20 nov\. 2026.* · 16 mots lus sur 16$/);
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
  it.each([
    ['Été : « la crue »?', 'Été-la-crue.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['', 'recoupe.md'],
  ])('%j becomes %j', (title, name) => expect(fileName(title, 'md')).toBe(name));
});

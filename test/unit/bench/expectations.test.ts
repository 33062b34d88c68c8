import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/lib/expectations';

const PAGE = {
  title: 'Ferry drifts',
  byline: ['Ruth Okonjo'],
  publishedAt: '2026-10-21T07:15:00+02:00',
  updatedAt: null,
  isArticle: true,
  section: 'Coast',
  edition: { lang: 'zh', country: 'TW', script: 'Hant' },
  passages: [
    { text: 'The ferry drifted for three hours.', kind: 'paragraph', time: null },
    { text: 'What the divers saw', kind: 'subhead', time: null },
    { text: '“Nobody was hurt,” the coastguard said.', kind: 'paragraph', time: null },
    { text: 'Tugs set out.', kind: 'live', time: '2026-10-21T07:15:00+02:00' },
  ],
};

const met = (kind: string, expected: object, actual: unknown) =>
  judge(kind, { ...expected }, actual).every((judgement) => judgement.met);

describe('expectations of a page', () => {
  it.each([
    [{ title: 'Ferry drifts' }, true],
    [{ title: 'Ferry' }, false],
    [{ byline: ['Ruth Okonjo'] }, true],
    [{ byline: [] }, false],
    [{ updatedAt: null }, true],
    [{ 'publishedAt~': '2026-10-21T07' }, true],
    [{ 'publishedAt~': '2026-10-22' }, false],
    [{ 'publishedAt!~': '2026-10-22' }, true],
    [{ 'publishedAt!~': '2026-10-21' }, false],
    [{ 'section!': 'Transport' }, true],
    [{ 'section!': 'Coast' }, false],
    [{ edition: { script: 'Hant', lang: 'zh', country: 'TW' } }, true],
    [{ edition: { lang: 'zh', country: 'CN', script: 'Hans' } }, false],
    [{ 'first^': 'The ferry' }, true],
    [{ 'first^': 'Tugs' }, false],
    [{ passagesHave: ['three hours', 'coastguard'] }, true],
    [{ passagesHave: ['three hours', 'four hours'] }, false],
    [{ passagesNot: ['four hours'] }, true],
    [{ passagesNot: ['four hours', 'divers'] }, false],
    [{ subheads: ['What the divers saw'] }, true],
    [{ subheads: ['Tugs set out.'] }, false],
    [{ kindOf: { drifted: 'paragraph' } }, true],
    [{ kindOf: { drifted: 'subhead' } }, false],
    [{ noParagraph: ['was hurt', 'What the divers saw'] }, true],
    [{ noParagraph: ['Nobody was hurt'] }, false],
    [{ once: ['divers'] }, true],
    [{ once: ['the'] }, false],
    [{ times: 1 }, true],
    [{ times: 2 }, false],
    [{ noShy: true }, true],
  ])('%j: %s', (expected, wanted) => {
    expect(met('page', expected, PAGE)).toBe(wanted);
  });

  it('is an article in any case', () => {
    expect(met('page', {}, PAGE)).toBe(true);
    expect(met('page', {}, { ...PAGE, isArticle: false })).toBe(false);
    expect(met('page', { 'publishedAt!~': '2026' }, null)).toBe(false);
  });

  it('tells a soft hyphen in a passage', () => {
    const passages = [{ text: 'Stein\u00adbruch', kind: 'paragraph', time: null }];
    expect(met('page', { noShy: true }, { ...PAGE, passages })).toBe(false);
  });
});

describe('expectations of feeds, answers and lists', () => {
  const feed = { title: 'Courier', entries: [{ title: 'A story', url: 'https://one.example/a', lead: 'Long ago.' }] };
  it.each([
    ['feed', { title: 'Courier', entries: [{ title: 'A story', 'lead^': 'Long' }] }, feed, true],
    ['feed', { entries: [{ 'title^': 'The' }] }, feed, false],
    ['feed', { entries: [{ title: 'A story' }, { title: 'Another' }] }, feed, false],
    ['feed', { entries: [{ title: 'A story' }] }, null, false],
    ['gdelt', { urls: ['https://one.example/a'] }, [{ url: 'https://one.example/a', title: '' }], true],
    ['gdelt', { urls: ['https://one.example/a'], urlsMay: ['https://two.example/'] }, [], false],
    [
      'opml',
      { feeds: [['https://one.example/rss', '']] },
      { feeds: [{ url: 'https://one.example/rss', title: '' }] },
      true,
    ],
    ['opml', { feeds: [['https://one.example/rss', 'One']] }, { feeds: [] }, false],
  ])('%s %j', (kind, expected, actual, wanted) => {
    expect(met(kind, expected, actual)).toBe(wanted);
  });
});

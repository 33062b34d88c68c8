import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/core/article/types';
import { assess } from '../../../../utils/core/coverage/assess';
import type { OutletOf } from '../../../../utils/core/coverage/member';
import type { Candidate, Outlet } from '../../../../utils/core/coverage/types';
import { anyTag } from '../../../support/lang';
import { candidate, OTHER_DAM, REPORTS, type Report, readArticle } from './events';

const dams = REPORTS.filter(({ event }) => event === 'dam');
const [own, second, third] = dams as [Report, Report, Report];
const tab = readArticle(own);
const others = REPORTS.slice(1).map((report) => candidate(report));
const unknown: OutletOf = () => null;
const nobody = new Map<string, Article>();

const outlet = (change: Partial<Outlet>): Outlet => ({
  ...{ name: '', country: null, lang: null, kind: null, owner: null, wikidata: null },
  ...change,
});

/** The same text under another outlet's name. */
const reprint = (of: Report, name: string, title: string): Report => ({ ...of, outlet: name, title });
const judge = (candidates: readonly Candidate[], read: ReadonlyMap<string, Article> = nobody, outletOf = unknown) =>
  assess(tab, candidates, { read, outletOf });
const reading = (...reports: Report[]): Map<string, Article> =>
  new Map(reports.map((report) => [candidate(report).url, readArticle(report)]));

describe('what is coverage', () => {
  it('keeps reports of the event, and nothing else', () => {
    const { sources, counts } = judge(others);
    expect(sources.map(({ title }) => title).sort()).toEqual([second.title, third.title].sort());
    expect(sources.every(({ group, reading }) => group === 'report' && reading === 'unread')).toBe(true);
    expect(counts).toEqual({ independent: 3, articles: 3, upTo: true, owners: null, agencies: [] });
  });

  it('is not taken in by another event of the kind', () => {
    const { sources } = judge([...others, candidate(OTHER_DAM)]);
    expect(sources.map(({ title }) => title)).not.toContain(OTHER_DAM.title);
  });

  it('leaves out the article itself, its own outlet, and what is long past', () => {
    const { sources } = judge([
      candidate(own),
      candidate({ ...own, title: `${own.title}: what we know` }),
      candidate({ ...second, outlet: 'news.northmarch-courier.example' }),
      candidate(third, { publishedAt: '2024-11-20T09:00:00Z' }),
    ]);
    expect(sources).toEqual([]);
  });

  it('leaves out its own outlet where only the name tells it', () => {
    const nameless = candidate({ ...second, title: own.title }, { domain: '', outlet: tab.outlet.toUpperCase() });
    expect(judge([nameless]).sources).toEqual([]);
    expect(judge([{ ...nameless, outlet: 'Another Paper' }]).sources).toHaveLength(1);
  });

  it('never shows what only stands beside it, and measures by it', () => {
    const beside = others.map((one) => ({ ...one, background: true as const }));
    expect(judge(beside).sources).toEqual([]);
    expect(judge([...others, candidate(OTHER_DAM, { background: true })]).counts.independent).toBe(3);
  });

  it('shows the host beside a name that the table gives to another domain, and takes it for no agency', () => {
    const table: OutletOf = (domain, name) =>
      name === 'Reuters' && (domain === '' || domain === 'reuters.com') ? outlet({ name, kind: 'agency' }) : null;
    const spoofed = candidate(second, { domain: 'spoof.example', outlet: 'Reuters' });
    const [source] = judge([spoofed], nobody, table).sources;
    expect(source).toMatchObject({ outlet: 'Reuters (spoof.example)', outletKind: null, agency: null });
  });

  it('finds nothing among nothing', () => {
    expect(judge([])).toEqual({
      sources: [],
      factChecks: [],
      counts: { independent: 1, articles: 1, upTo: false, owners: null, agencies: [] },
    });
  });

  it('takes what reading found over what the finder said', () => {
    const read = new Map([
      [candidate(second).url, readArticle(second, { publishedAt: '2026-11-23T07:00:00Z', cut: true })],
    ]);
    const [source] = judge([candidate(second, { seen: true, lang: null })], read).sources;
    expect(source).toMatchObject({ publishedAt: '2026-11-23T07:00:00Z', seen: false, lang: 'en', reading: 'cut' });
    expect(source?.passages).toHaveLength(3);
    expect(source?.number).toBeNull();
  });

  it('sets follow-ups and comment apart, and counts neither', () => {
    const later = candidate(second, { publishedAt: '2026-11-29T09:00:00Z' });
    const comment = candidate(third, { url: 'https://www.public-radio-north.example/opinion/tarrow-dam' });
    const { sources, counts } = judge([comment, later]);
    expect(sources.map(({ group }) => group)).toEqual(['followup', 'opinion']);
    expect(counts).toMatchObject({ independent: 1, articles: 1, upTo: false });
  });
});

describe('reprints', () => {
  const copies = ['upland-daily.example', 'tidewater-post.example'].map((name, i) =>
    reprint(second, name, `Residents leave as Tarrow Dam leaks, part ${i}`),
  );
  const all = [second, ...copies];

  it('are folded under the earliest, and counted once', () => {
    const [first] = copies as [Report];
    const candidates = all.map((report) =>
      candidate(report, { publishedAt: `2026-11-22T0${report === first ? 6 : 8}:00:00Z` }),
    );
    const texts = new Map(
      all.map((report, i) => [
        candidate(report).url,
        readArticle(report, { publishedAt: candidates[i]?.publishedAt ?? null }),
      ]),
    );
    const { sources, counts } = judge(candidates, texts);
    expect(sources.map(({ group }) => group)).toEqual(['report', 'reprint', 'reprint']);
    expect(sources[0]?.url).toBe(candidate(first).url);
    expect(sources.slice(1).every(({ reprintOf }) => reprintOf === sources[0]?.id)).toBe(true);
    expect(counts).toMatchObject({ independent: 2, articles: 4, upTo: false });
  });

  it('are folded under the agency that wrote the text', () => {
    const agency: OutletOf = (domain) =>
      domain === 'tidewater-post.example' ? outlet({ name: 'Continental Press Agency', kind: 'agency' }) : null;
    const { sources, counts } = judge(
      all.map((report) => candidate(report)),
      reading(...all),
      agency,
    );
    expect(sources[0]).toMatchObject({ domain: 'tidewater-post.example', group: 'report' });
    expect(counts).toMatchObject({
      independent: 2,
      articles: 4,
      agencies: [{ name: 'Continental Press Agency', articles: 3 }],
    });
  });

  it('of the article in the tab name its address', () => {
    const copy = reprint(own, 'upland-daily.example', 'Villages emptied below Tarrow Dam');
    const { sources, counts } = judge(
      [copy, second].map((report) => candidate(report)),
      reading(copy, second),
    );
    expect(sources.map(({ group }) => group)).toEqual(['report', 'reprint']);
    expect(sources[1]?.reprintOf).toBe(tab.canonicalUrl);
    expect(counts).toMatchObject({ independent: 2, articles: 3 });
  });

  it('of one agency are one voice, by the bylines', () => {
    const signed = new Map(
      [second, third].map((report) => [candidate(report).url, readArticle(report, { byline: ['AFP'] })]),
    );
    const { counts } = judge(
      [second, third].map((report) => candidate(report)),
      signed,
    );
    expect(counts.agencies).toEqual([{ name: 'AFP', articles: 2 }]);
  });

  it('are told by one headline before they are read: 300 of one title are one source', () => {
    const many = Array.from({ length: 300 }, (_, i) => candidate({ ...second, outlet: `outlet-${i}.example` }));
    const { sources, counts } = judge(many);
    expect(sources).toHaveLength(300);
    expect(sources.filter(({ group }) => group === 'report')).toHaveLength(1);
    expect(counts).toMatchObject({ independent: 2, articles: 301, upTo: true });
  });
});

describe('counts', () => {
  const owned: OutletOf = (domain) =>
    outlet({ name: domain, owner: domain === 'public-radio-north.example' ? null : 'Brandreth Media Group' });

  it('say how many owners stand behind, where some share one', () => {
    expect(judge(others, nobody, owned).counts).toMatchObject({ independent: 3, owners: 1 });
    expect(judge(others, nobody, (domain) => outlet({ name: domain, owner: domain })).counts.owners).toBeNull();
  });

  it('count one outlet once, and know the count for certain only when all is read', () => {
    const more: Report = { ...third, outlet: second.outlet, title: `${third.title}: the night in pictures` };
    const candidates = [second, more].map((report) => candidate(report));
    expect(judge(candidates).counts).toMatchObject({ independent: 2, articles: 3, upTo: true });
    expect(judge(candidates, reading(second, more)).counts).toMatchObject({ independent: 2, articles: 3, upTo: false });
  });
});

describe('counts, of outlets that no table knows,', () => {
  it.each([
    ['two sections of one', 'sport.rai.it', 'www.rai.it', 2],
    ['one with and without www.', 'www.lci.fr', 'lci.fr', 2],
    ['two associations', 'riverains.asso.fr', 'pecheurs.asso.fr', 3],
    ['two papers of one country', 'www.herald.co.uk', 'www.courier.co.uk', 3],
    ['two newsletters', 'ann.substack.com', 'ben.substack.com', 3],
    ['two pages of a code host', 'ann.github.io', 'ben.github.io', 3],
  ])('take %s for what they are', (_, one, other, independent) => {
    const candidates = [candidate({ ...second, outlet: one }), candidate({ ...third, outlet: other })];
    expect(judge(candidates).counts).toMatchObject({ independent, articles: 3 });
  });
});

describe('what finders should not send', () => {
  it('is lived with: no titles, no outlets, nonsense dates, huge texts, any script', () => {
    const odd: Partial<Candidate>[] = [
      { title: '' },
      { title: '<script>alert(1)</script>', lead: '\u202e\u0000' },
      { domain: '', outlet: '', lang: anyTag('no language at all'), publishedAt: 'yesterday' },
      { title: '塔罗大坝渗水', lang: 'zh' },
      { title: 'سد تارو', lang: 'ar' },
      { title: 'a '.repeat(100_000), lead: '“'.repeat(100_000) },
    ];
    const good = [second, third].map((report) => candidate(report));
    const bad = odd.map((change, i) =>
      candidate(second, { url: `https://odd-${i}.example/`, domain: `odd-${i}.example`, ...change }),
    );
    const huge = readArticle({ ...second, text: `${second.text}\n${'word "quote '.repeat(100_000)}` });
    const read = new Map([['https://odd-0.example/', huge]]);
    const { sources, counts } = assess({ ...tab, canonicalUrl: 'no address' }, [...bad, ...good], {
      read,
      outletOf: unknown,
    });
    const ids = sources.map(({ id }) => id);
    for (const { url } of good) expect(ids).toContain(url);
    expect(new Set(ids).size).toBe(ids.length);
    expect(counts.articles).toBe(1 + sources.filter(({ group }) => group === 'report' || group === 'reprint').length);
  });
});

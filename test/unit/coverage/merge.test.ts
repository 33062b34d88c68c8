import { describe, expect, it } from 'vitest';
import { mergeCandidates } from '../../../utils/coverage/merge';
import { outletKey } from '../../../utils/coverage/outlet-key';
import { candidate, REPORTS } from './events';

const [one, two] = REPORTS as [(typeof REPORTS)[0], (typeof REPORTS)[0]];

describe('mergeCandidates', () => {
  it('joins what several finders name, and keeps who named it', () => {
    const found = mergeCandidates([
      candidate(one, { finder: 'gdelt', lead: '', seen: true, publishedAt: '2026-11-22T10:15:00Z' }),
      candidate(two),
      candidate(one, { finder: 'bing', country: 'GB' }),
    ]);
    expect(found.map(({ title }) => title)).toEqual([one.title, two.title]);
    expect(found[0]).toMatchObject({
      finders: ['gdelt', 'bing'],
      lead: one.lead,
      country: 'GB',
      seen: false,
      publishedAt: '2026-11-22T09:00:00Z',
    });
  });

  it('prefers the outlet’s own address to one through an index', () => {
    const through = candidate(one, { finder: 'google', url: 'https://index.example/r/abc', opaque: true });
    const [found, ...others] = mergeCandidates([through, candidate(one)]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ url: candidate(one).url, opaque: false, finders: ['google', 'bing'] });
  });

  it('keeps apart what only looks alike: another outlet, or no title', () => {
    expect(mergeCandidates([candidate(one), candidate({ ...one, outlet: 'hallin-star.example' })])).toHaveLength(2);
    const untitled = [1, 2].map((n) => candidate({ ...one, title: '' }, { url: `https://a.example/${n}` }));
    expect(mergeCandidates(untitled)).toHaveLength(2);
  });

  it('changes nothing that it is given', () => {
    const given = [candidate(one, { lead: '' }), candidate(one)];
    const before = structuredClone(given);
    mergeCandidates(given);
    expect(given).toEqual(before);
  });
});

describe('outletKey', () => {
  const outlet = { name: 'The Ledger', country: null, lang: null, kind: null, owner: null, wikidata: 'Q1' };
  it.each([
    ['its Wikidata id', outletKey(outlet, 'ledger.example', ''), 'Q1'],
    ['its registered domain', outletKey(null, 'money.ledger.example', 'Ledger'), 'ledger.example'],
    ['a registered domain of three parts', outletKey(null, 'www.ledger.co.uk', ''), 'ledger.co.uk'],
    ['the whole host where others publish', outletKey(null, 'ann.substack.com', ''), 'ann.substack.com'],
    ['its name', outletKey(null, '', 'The Lédger'), 'the ledger'],
    ['nothing', outletKey(null, '', ''), ''],
  ])('is %s', (_, key, wanted) => {
    expect(key).toBe(wanted);
  });
});

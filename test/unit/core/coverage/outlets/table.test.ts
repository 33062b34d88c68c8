import { describe, expect, it } from 'vitest';
import { OUTLET_KINDS, outletRows } from '../../../../../utils/core/coverage/outlets/table';

const rows = outletRows();
const named = rows.map((row) => [row.outlet.name, row] as const);

const repeated = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('the table of outlets', () => {
  it('is of some size, and leaves no line out', () => {
    expect(rows.length).toBeGreaterThan(350);
  });

  it.each(named)('is well formed: %s', (_, { outlet, domains, names }) => {
    for (const domain of domains) expect(domain).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    for (const name of names) expect(name).toMatch(/^\S(?:.{0,60}\S)?$/u);
    expect(outlet.country).toMatch(/^[A-Z]{2}$/);
    expect(new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(outlet.country ?? '')).toBeDefined();
    if (outlet.lang !== null) {
      expect(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(outlet.lang)).toBeDefined();
    }
    expect(OUTLET_KINDS).toContain(outlet.kind);
    if (outlet.wikidata !== null) expect(outlet.wikidata).toMatch(/^Q[1-9]\d{0,9}$/);
    if (outlet.owner !== null) expect(outlet.owner).toMatch(/^\S(?:.{0,60}\S)?$/u);
  });

  it('knows each domain once', () => {
    expect(repeated(rows.flatMap((row) => row.domains))).toEqual([]);
  });

  it('gives each Wikidata item to one outlet', () => {
    expect(repeated(rows.flatMap((row) => row.outlet.wikidata ?? []))).toEqual([]);
  });

  it('has no public suffix among its domains', () => {
    const suffixes = ['com', 'co', 'org', 'net', 'ac', 'gov', 'or', 'ne', 'go', 'gob', 'gouv', 'edu', 'asso', 'press'];
    const short = rows.flatMap((row) => row.domains).filter((domain) => suffixes.includes(domain.split('.')[0] ?? ''));
    expect(short).toEqual([]);
  });

  it('spells owners alike', () => {
    const owners = [...new Set(rows.flatMap((row) => row.outlet.owner ?? []))];
    const bare = owners.map((owner) =>
      owner.toLowerCase().replace(/\b(?:the|group|groupe|company|media|co)\b|[^\p{L}]/gu, ''),
    );
    expect(repeated(bare)).toEqual([]);
  });

  it('hands out rows of its own each time', () => {
    const [first] = outletRows();
    first?.domains.push('changed.example');
    expect(outletRows()[0]?.domains).not.toContain('changed.example');
  });
});

describe('an outlet without an owner', () => {
  it.each([
    ['afp.com', 'itself'],
    ['humanite.fr', 'itself'],
    ['reporterre.net', 'association'],
    ['publicsenat.fr', 'state'],
  ])('%s belongs to %s', (domain, ownedBy) => {
    const outlet = outletRows().find(({ domains }) => domains.includes(domain))?.outlet;
    expect(outlet).toMatchObject({ owner: null, ownedBy });
  });
});

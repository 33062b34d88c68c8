import { describe, expect, it } from 'vitest';
import { cachedOutlet, type OutletCache, rememberOutlet } from '../../../../../utils/core/coverage/outlets/cache';

const DAY = 86_400_000;
const NOW = Date.parse('2026-05-04T08:00:00Z');
const POST = { name: 'Tarrow Post', country: 'GB', lang: 'en' as const, kind: null, owner: null, wikidata: 'Q1' };

describe('the cache of looked-up outlets', () => {
  it('tells what is known, known to be unknown, and never asked', () => {
    const cache = rememberOutlet(
      rememberOutlet([], { domain: 'tarrow.example', outlet: POST }, NOW),
      { domain: 'nobody.example', outlet: null },
      NOW,
    );
    expect(cachedOutlet(cache, 'tarrow.example', NOW)).toEqual(POST);
    expect(cachedOutlet(cache, 'nobody.example', NOW)).toBeNull();
    expect(cachedOutlet(cache, 'other.example', NOW)).toBeUndefined();
  });

  it('survives storage', () => {
    const stored: OutletCache = JSON.parse(
      JSON.stringify(rememberOutlet([], { domain: 'tarrow.example', outlet: POST }, NOW)),
    );
    expect(cachedOutlet(stored, 'tarrow.example', NOW)).toEqual(POST);
  });

  it.each([
    [POST, 90],
    [null, 7],
  ])('forgets %j after %d days', (outlet, days) => {
    const cache = rememberOutlet([], { domain: 'tarrow.example', outlet }, NOW);
    expect(cachedOutlet(cache, 'tarrow.example', NOW + days * DAY - 1)).toEqual(outlet);
    expect(cachedOutlet(cache, 'tarrow.example', NOW + days * DAY)).toBeUndefined();
    expect(rememberOutlet(cache, { domain: 'other.example', outlet: null }, NOW + days * DAY)).toHaveLength(1);
  });

  it('does not believe in entries of the future', () => {
    expect(
      cachedOutlet(rememberOutlet([], { domain: 'tarrow.example', outlet: POST }, NOW + DAY), 'tarrow.example', NOW),
    ).toBeUndefined();
  });

  it('keeps the newest of a domain, and the newest 500', () => {
    let cache = rememberOutlet([], { domain: 'tarrow.example', outlet: null }, NOW);
    cache = rememberOutlet(cache, { domain: 'tarrow.example', outlet: POST }, NOW + 1);
    expect(cache).toHaveLength(1);
    for (let i = 0; i < 500; i++) cache = rememberOutlet(cache, { domain: `n${i}.example`, outlet: null }, NOW + 2);
    expect(cache).toHaveLength(500);
    expect(cachedOutlet(cache, 'tarrow.example', NOW + 2)).toBeUndefined();
    expect(cachedOutlet(cache, 'n0.example', NOW + 2)).toBeNull();
  });

  it('leaves the cache it was given as it was', () => {
    const cache = rememberOutlet([], { domain: 'tarrow.example', outlet: POST }, NOW);
    rememberOutlet(cache, { domain: 'other.example', outlet: null }, NOW);
    expect(cache).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { outletOf } from '../../../../../utils/core/coverage/outlets/index';
import { outletRows } from '../../../../../utils/core/coverage/outlets/table';

const nameOf = (domain: string, name?: string) => outletOf(domain, name)?.name ?? null;

describe('outletOf, by domain', () => {
  it('finds every row by each of its domains', () => {
    for (const { outlet, domains } of outletRows()) {
      for (const domain of domains) expect(outletOf(domain), domain).toEqual(outlet);
    }
  });

  it.each([
    ['www.lemonde.fr', 'Le Monde'],
    ['WWW.LeMonde.FR.', 'Le Monde'],
    ['edition.cnn.com', 'CNN'],
    ['feeds.bbci.co.uk', 'BBC News'],
    ['amp.theguardian.com', 'The Guardian'],
    ['timesofindia.indiatimes.com', 'The Times of India'],
    ['economictimes.indiatimes.com', 'The Economic Times'],
    ['abcnews.go.com', 'ABC News'],
  ])('knows %s', (domain, name) => {
    expect(nameOf(domain)).toBe(name);
  });

  it.each([
    '',
    'co.uk',
    'com',
    'go.com',
    'indiatimes.com',
    'notlemonde.fr',
    'lemonde.fr.example.com',
    'tarrow-post.example',
    '.',
    '..',
    'a..b',
  ])('knows nothing of %j', (domain) => {
    expect(outletOf(domain)).toBeNull();
  });

  it('does not take a site for another of its name', () => {
    expect(outletOf('le-monde.example', 'Le Monde')).toBeNull();
  });

  it('gives the facts', () => {
    expect(outletOf('lesechos.fr')).toEqual({
      name: 'Les Échos',
      country: 'FR',
      lang: 'fr',
      kind: 'national',
      owner: 'LVMH',
      wikidata: 'Q923193',
    });
    expect(outletOf('france24.com')?.lang).toBeNull();
  });
});

describe('outletOf, by name', () => {
  it.each([
    ['Le Monde', 'Le Monde'],
    ['LES ECHOS', 'Les Échos'],
    ['Echos', 'Les Échos'],
    ["L'Humanité", "L'Humanité"],
    ['L’Humanité', "L'Humanité"],
    ['New York Times', 'The New York Times'],
    ['The Guardian', 'The Guardian'],
    ['Guardian', 'The Guardian'],
    ['AFP', 'AFP'],
    ['Agence France-Presse', 'AFP'],
    ['lemonde.fr', 'Le Monde'],
    ['www.reuters.com', 'Reuters'],
  ])('takes %j for %s', (name, outlet) => {
    expect(nameOf('', name)).toBe(outlet);
  });

  it.each([
    '',
    ' ',
    '—',
    'The',
    'Le',
    'Tarrow Post',
    'Le Monde des plantes',
    'tarrow-post.example',
    'constructor',
    '__proto__',
  ])('knows nothing of %j', (name) => {
    expect(outletOf('', name)).toBeNull();
  });

  it('does not choose between outlets of one name', () => {
    expect(outletOf('', 'Daily Telegraph (Sydney)')?.country).toBe('AU');
    for (const name of ['Tribune', 'ABC News', 'The Telegraph', 'le nouvelliste', 'La Presse']) {
      expect(outletOf('', name), name).toBeNull();
    }
  });
});

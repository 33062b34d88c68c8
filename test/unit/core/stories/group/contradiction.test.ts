import { describe, expect, it } from 'vitest';
import { claimsOf, contradict } from '../../../../../utils/core/stories/group/contradiction';
import { factsOf } from '../../../../../utils/core/stories/group/facts';
import { type LangTag, langTag } from '../../../../../utils/core/text/lang-tag';

const claims = (title: string, lang: LangTag | null = langTag('en')) =>
  claimsOf(title, factsOf({ title, lead: '', lang }));
const isContradiction = (a: string, b: string) => contradict(claims(a), claims(b));

describe('two headlines cannot be of one event', () => {
  it.each([
    ['Masters of Carrow, day 5: rain stops play', 'Masters of Carrow, day 6: rain stops play'],
    ['Tour of the Vales: stage 12 – the mountains', 'Tour of the Vales: stage 13 – the mountains'],
    ['bus falls into river near Port Hallin in Northmarch', 'bus falls into river near Quell in Vernois'],
  ])('%s / %s', (a, b) => {
    expect(isContradiction(a, b)).toBe(true);
  });
});

describe('two headlines may be of one event', () => {
  it.each([
    ['at least 12 people dead in Port Hallin', 'at least 15 people dead in Port Hallin'],
    ['dam at Tarrow: 3,800 leave', 'dam at Tarrow: 4,200 leave'],
    ['Masters of Carrow, day 5: rain stops play', 'rain stops play at the Masters of Carrow'],
    ['thousands leave homes below dam', 'Tarrow and Ellen: villages emptied'],
    ['games of 2026: a budget', 'games of 2028: a budget'],
  ])('%s / %s', (a, b) => {
    expect(isContradiction(a, b)).toBe(false);
  });
});

describe('facts', () => {
  it.each([
    ['en', 'Slovenia beat Argentina 118-100', ['=SI', '=AR', '118', '100']],
    ['de', 'Slowenien schlägt Argentinien mit 118 zu 100', ['=SI', '=AR', '118', '100']],
    ['fr', 'La Slovénie bat l’Argentine', ['=SI', '=AR']],
    ['es', 'Eslovenia gana a Argentina', ['=SI', '=AR']],
  ])('%s: %s', (lang, title, expected) => {
    expect(factsOf({ title, lead: '', lang: langTag(lang) })).toEqual(expect.arrayContaining(expected));
  });

  it('are no words that begin a sentence', () => {
    expect(factsOf({ title: 'Los que no fueron. The rest', lead: '', lang: langTag('es') })).not.toContain('los');
  });
});

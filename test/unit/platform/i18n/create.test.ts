import { describe, expect, it } from 'vitest';
import { testI18n } from '../../../support/i18n';
import { anyTag } from '../../../support/lang';

const en = testI18n('en');
const fr = testI18n('fr');
const de = testI18n('de');
const es = testI18n('es');

describe('createI18n', () => {
  it.each([
    [en, 1, '1 word read of 9'],
    [en, 1200, '1,200 words read of 9'],
    [fr, 0, '0 mot lu sur 9'],
    [fr, 1200, '1\u202f200 mots lus sur 9'],
    [de, 1, '1 Wort von 9 gelesen'],
    [de, 0, '0 Wörter von 9 gelesen'],
    [de, 1200, '1.200 Wörter von 9 gelesen'],
    [es, 1, '1 palabra leída de 9'],
    [es, 0, '0 palabras leídas de 9'],
    [es, 12_000, '12.000 palabras leídas de 9'],
    [es, 2_000_000, '2.000.000 palabras leídas de 9'],
  ])('picks the plural form that the language asks for', (i18n, n, words) => {
    expect(i18n.plural('wordsRead', n, '9')).toBe(words);
  });

  it('keeps a bare day on its day, whatever the time zone', () => {
    expect(en.date('2026-11-20')).toBe('Nov 20, 2026');
    expect(fr.date('2026-02-28')).toBe('28 févr. 2026');
    expect(de.date('2026-02-28')).toBe('28. Feb. 2026');
    expect(es.date('2026-02-28')).toBe('28 feb 2026');
  });

  it.each(['', 'yesterday', '0000-99-99'])('gives nothing for what is no date: %j', (text) => {
    expect(en.date(text)).toBe('');
  });

  it('counts back within a day, and dates what is older or in the future', () => {
    const now = Date.parse('2026-11-20T12:00:00Z');
    expect(en.ago('2026-11-20T11:40:00Z', now)).toBe('20 min. ago');
    expect(fr.ago('2026-11-20T09:00:00Z', now)).toMatch(/^il y a 3\sh$/);
    expect(en.ago('2026-11-18T09:00:00Z', now)).toContain('Nov 18, 2026');
    expect(en.ago('2026-11-21T09:00:00Z', now)).toContain('Nov 21, 2026');
  });

  it('names languages, and gives back what it cannot name', () => {
    expect(fr.language('de')).toBe('allemand');
    expect(de.language('es')).toBe('Spanisch');
    expect(es.language('de')).toBe('alemán');
    expect(en.language(anyTag('not a tag!'))).toBe('not a tag!');
  });

  it.each([
    [en, 'Germany', 'a, b, and c', '€1,200.50'],
    [fr, 'Allemagne', 'a, b et c', '1\u202f200,50\u00a0€'],
    [de, 'Deutschland', 'a, b und c', '1.200,50\u00a0€'],
    [es, 'Alemania', 'a, b y c', '1200,50\u00a0€'],
  ])('names countries, joins lists and writes money as the language does', (i18n, country, list, money) => {
    expect(i18n.country('DE')).toBe(country);
    expect(i18n.list(['a', 'b', 'c'])).toBe(list);
    expect(i18n.money(1200.5, 'EUR')).toBe(money);
  });
});

import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../utils/core/text/fold';
import type { LangCode, LangTag } from '../../../../../utils/core/text/lang-tag';
import { PACKS, packOf } from '../../../../../utils/core/text/packs';

describe.each([...PACKS])('the pack of %s', (_lang, pack) => {
  const lists = {
    stops: pack.stops,
    light: pack.light,
    irregular: pack.irregular,
    endings: pack.endings,
    synonyms: pack.synonyms,
    poles: pack.poles,
    negators: pack.negators,
    negative: pack.negative,
    refusals: pack.refusals,
    turns: pack.turns,
    hedges: pack.hedges,
    reserves: pack.reserves,
    headline: pack.headline,
    places: pack.places,
    address: pack.address,
    affirming: pack.affirming,
    beforeNames: pack.beforeNames,
    asking: pack.questions.asking,
    figures: Object.values({ ...pack.figures.predicates, ...pack.figures.nouns, ...pack.figures.topics }),
  };

  it.each(Object.entries(lists))('has %s, folded', (_name, words) => {
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      expect(word).toBe(fold(word));
      expect(word.trim()).not.toBe('');
    }
  });

  it('has single words in its lists', () => {
    const { stops, light, endings, negators, negative, refusals, hedges, reserves } = pack;
    for (const word of [stops, light, endings, negators, negative, refusals, hedges, reserves].flat()) {
      expect(word).not.toContain(' ');
    }
  });

  it('has two sides to each pole and each turn', () => {
    for (const line of pack.poles) expect(line.split('|').map((side) => side.trim().length > 0)).toEqual([true, true]);
    for (const line of pack.turns) expect(line.split(/\s+/)).toHaveLength(2);
  });

  it('names each concept of figures by words of one form', () => {
    const { predicates, nouns, units, roles, topics } = pack.figures;
    for (const list of [predicates, nouns, units, roles].flatMap((table) => Object.values(table))) {
      const phrases = list.trim().split(/\s*,\s*/);
      for (const phrase of phrases) expect(phrase).toMatch(/^[a-z-]+(?: [a-z-]+)*$/);
      expect(new Set(phrases).size).toBe(phrases.length);
    }
    for (const words of Object.values(topics)) expect(words).toMatch(/^[a-z]+(?: [a-z]+)*$/);
  });

  it('counts each reserve among its hedges', () => {
    const hedges = new Set(pack.hedges);
    for (const word of pack.reserves) expect(hedges.has(word), word).toBe(true);
  });
});

describe('packOf', () => {
  it.each<[LangTag | null, LangCode | null]>([
    ['de-AT', 'de'],
    ['fr', 'fr'],
    ['es-419', 'es'],
    ['it', 'it'],
    ['pt', null],
    ['und', null],
    [null, null],
  ])('of %s is that of %s', (tag, code) => {
    expect(packOf(tag)).toBe(code === null ? null : PACKS.get(code));
  });
});

describe('stems', () => {
  it.each<[LangCode, string, string]>([
    ['de', 'Häuser', 'Hauser'],
    ['de', 'Straße', 'Straßen'],
    ['de', 'Wahlkreise', 'Wahlkreisen'],
    ['de', 'verletzter', 'verletzten'],
    ['de', 'großen', 'großem'],
    ['de', 'Regierung', 'Regierungen'],
    ['de', 'Kindern', 'Kind'],
    ['es', 'heridos', 'herida'],
    ['es', 'elecciones', 'elección'],
    ['es', 'luces', 'luz'],
    ['es', 'países', 'paises'],
    ['es', 'evacuados', 'evacuada'],
  ])('in %s %s and %s fall together', (lang, a, b) => {
    const stem = packOf(lang)?.stem;
    expect(stem?.(fold(a))).toBe(stem?.(fold(b)));
  });

  it.each<[LangCode, string, string, string]>([
    ['de', 'Tag', 'Tage', 'Tor'],
    ['es', 'casa', 'casas', 'caso'],
  ])('in %s keep %s and %s from %s apart where they can', (lang, a, b, other) => {
    const stem = packOf(lang)?.stem;
    expect(stem?.(fold(a))?.startsWith(stem?.(fold(b))?.slice(0, 3) ?? '-')).toBe(true);
    expect(stem?.(fold(a))).not.toBe(stem?.(fold(other)));
  });
});

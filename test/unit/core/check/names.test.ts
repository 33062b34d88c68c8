import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../../utils/core/check/check';
import { indexSources } from '../../../../utils/core/check/read/index-sources';
import { isAssured } from '../../../../utils/core/check/tiers';
import { english, french, words } from './sources';

describe('names of a statement', () => {
  it.each([
    ['Tomas Brandt accused the operator.', 'Tomas Brandt'],
    ['On Friday Brandt accused the operator.', 'Brandt'],
    ['Reports were hidden, said Marwick, its head.', 'Marwick'],
    ['Warnings came from the VSB in March.', 'VSB'],
    ['Warnings came from the Valley Safety Board in March.', 'Valley Safety Board'],
    ['People left the valley of the Tarrow Dam.', 'Tarrow Dam'],
  ])('are found in full, by surname and by acronym: %s', (text, name) => {
    expect(words(english(text), 'name', true)).toContain(name);
  });

  it.each([
    ['Karl Brandt accused the operator.', 'Karl Brandt'],
    ['A mayor, Anna Winslow, accused the operator.', 'Anna Winslow'],
    ['People left the valley of the Vernois Dam.', 'Vernois Dam'],
    ['French divers will inspect the crack.', 'French'],
  ])('are not found where another stands: %s', (text, name) => {
    const result = english(text);
    expect(words(result, 'name')).toEqual([name]);
    expect(result.verdict).not.toMatch(/^(?:verbatim|excerpt|wordsFound)$/);
  });

  it('are found by a country and its people, an acronym and its expansion', () => {
    const text = 'Norwegian divers of the World Rescue Union arrived in Tarrow with engineers from the UK.';
    const sources = indexSources([{ number: 1, lang: 'en', publishedAt: null, passages: [{ n: 1, text }] }]);
    const found = (claim: string) =>
      words(checkStatement({ text: claim, citations: [] }, sources, { lang: 'en', publishedAt: null }), 'name', true);
    expect(found('Divers from Norway arrived.')).toEqual(['Norway']);
    expect(found('Engineers are British.')).toEqual(['British']);
    expect(found('Divers of the WRU arrived.')).toEqual(['WRU']);
  });

  it('are looked up in French', () => {
    expect(words(french('Le CSV avait averti en mars.'), 'name', true)).toEqual(['CSV']);
    expect(words(french('Selon Marvic, il fallait agir.'), 'name', true)).toEqual(['Marvic']);
    expect(words(french('Selon Anne Duval, il fallait agir.'), 'name')).toEqual(['Anne Duval']);
  });

  it('that change places get no assurance: who does what to whom is not read', () => {
    const turned = english('Norwater accused Mayor Tomas Brandt of hiding the report.');
    expect(isAssured(turned.verdict)).toBe(false);
  });
});

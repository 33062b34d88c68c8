import { describe, expect, it } from 'vitest';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { typography } from '../../../../utils/core/text/typography';
import { anyTag } from '../../../support/lang';

/** Texts before and after; "_" stands for the narrow no-break space. */
const FRENCH: [typed: string, set: string][] = [
  ["L'État dit: «Non!»", 'L’État dit_: «_Non_!_»'],
  ['Pourquoi ? Parce que ; voilà !', 'Pourquoi_? Parce que_; voilà_!'],
  ['Pourquoi\u00a0? Parce que\u00a0: voilà', 'Pourquoi_? Parce que_: voilà'],
  ['Quoi ?!', 'Quoi_?!'],
  ['Vrai (?) ou faux (!)', 'Vrai (?) ou faux (!)'],
  ['À 12:30, sur 16:9 ou 16 : 9', 'À 12:30, sur 16:9 ou 16 : 9'],
  ['En 2024 : 3 blessés', 'En 2024_: 3 blessés'],
  ['Bilan: 3 blessés', 'Bilan_: 3 blessés'],
  ['Voir https://exemple.fr/a?b=1;c:2!d puis http://a.fr/?', 'Voir https://exemple.fr/a?b=1;c:2!d puis http://a.fr/?'],
  ['Lu sur https://exemple.fr : rien ! \ue000 ?', 'Lu sur https://exemple.fr_: rien_! \ue000_?'],
  ['www.exemple.fr?q=«a', 'www.exemple.fr?q=«_a'],
  ["aujourd'hui, 'cité'", "aujourd’hui, 'cité'"],
  ['«  Oui  »', '«_Oui_»'],
  ['C:\\dossier :-)', 'C:\\dossier :-)'],
  ['', ''],
  ['?', '?'],
  ['« »', '« »'],
];

describe('typography', () => {
  it.each(FRENCH)('sets %j in French', (typed, set) => {
    expect(typography(typed, 'fr')).toBe(set.replaceAll('_', '\u202f'));
  });

  it.each(FRENCH)('changes nothing of %j the second time', (typed) => {
    const once = typography(typed, 'fr-FR');
    expect(typography(once, 'fr-FR')).toBe(once);
  });

  it.each<LangTag>(['en', 'en-GB', 'de', 'und', anyTag('')])('leaves other languages alone (%j)', (lang) => {
    const text = `"Why?" he asked: it's 'over' !`;
    expect(typography(text, lang)).toBe(text);
  });

  it('does not hang on spaces, quotes and addresses without end', () => {
    const text = `${' '.repeat(200_000)}${'« '.repeat(50_000)}${'www.'.repeat(50_000)}${"a'".repeat(50_000)}`;
    expect(typography(text, 'fr').length).toBeGreaterThan(0);
  }, 10_000);
});

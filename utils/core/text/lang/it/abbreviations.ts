import type { AbbreviationWords } from '../abbreviation-words';

/** Italian abbreviations of news text. */
export const abbreviations: AbbreviationWords = {
  shared: false,
  names: (
    'Sig Sigg sig sigg Dott dott Dr dr Prof prof Avv avv Ing ing On on Gen gen Mons mons Col col Cap Ten ' +
    'ten Arch arch ' +
    'Geom geom Rag rag Dir Pres Sen sen S St'
  ).split(' '),
  numbers: 'n nr num pag pagg p pp art artt cap vol voll fig tel Tel ca'.split(' '),
  within: ['ca', 'cfr', 'p. es', 'p.es', 'ad es', 'es', 'sec', 'a', 'd', 'c.d', 'cd'],
  soft: 'Co Inc Corp Ltd Spa Srl feb mar apr mag giu lug ago set ott nov dic ecc etc'.split(' '),
  openers: (
    'Il Lo La I Gli Le Un Uno Una Lui Lei Loro Egli Ella Noi Si Suo Sua Questo Questa Questi Queste ' +
    'Quello Quella Ma E O ' +
    'Però Inoltre Anche Così In Di Del Al A Con Per Secondo Dopo Da Dal Dalla Fino Tra Fra Su Durante Quando Mentre ' +
    'Anche Se Come Che Chi Cosa Dove Già Non Ora Poi Allora Prima Ieri Oggi Altri Tutti Molti Alcuni Più'
  ).split(' '),
};

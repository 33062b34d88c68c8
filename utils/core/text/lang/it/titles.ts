/** Forms of address and roles that stand before an Italian name. */
export const titles: readonly string[] = (
  'signor signora signori signorina sig sigra don donna dott dottor dottore dottoressa prof professor professore ' +
  'professoressa avv avvocato avvocata avvocatessa ing ingegner ingegnere on onorevole presidente ' +
  'presidentessa premier ' +
  'ministro ministra viceministro sottosegretario sottosegretaria sindaco sindaca vicesindaco assessore assessora ' +
  'governatore governatrice re regina principe principessa papa san santo santa generale colonnello ' +
  'capitano maresciallo ' +
  'brigadiere tenente senatore senatrice deputato deputata giudice procuratore procuratrice pm magistrato prefetto ' +
  'questore cancelliere cancelliera segretario segretaria commissario commissaria ambasciatore ' +
  'ambasciatrice padre suor ' +
  'monsignor cardinale vescovo arcivescovo portavoce direttore direttrice allenatore'
).split(' ');

/** Small words inside names in Italian texts, those of foreign names among them. */
export const particles: readonly string[] =
  "di de del della dei degli delle dell' d' da dal dalla lo la le von van der den do dos bin ibn al el of the y".split(
    ' ',
  );

/**
 * Forms of address and articles beside names in Italian texts, folded: with a capital or without, they do not say who
 * is meant. Those of foreign names stand among them.
 */
export const address: readonly string[] = `
signor signora signorina sig dott dottor dottore dottoressa prof professor professore professoressa avv ing on mr mrs
ms sir lord lady il lo la gli le un uno una
`
  .trim()
  .split(/\s+/);

/** Words beside titles before Italian names, folded. */
export const beforeNames: readonly string[] = 'ex defunto defunta compianto compianta fondata fondato'.split(' ');

/** Verbs right after the subject of a sentence. */
export const predicates: readonly string[] =
  'è era fu sarà ha aveva ebbe resta rimane diventa può potrebbe vince vinse perde perse sta'.split(' ');

/** Endings of Italian nouns for things, which may open a sentence without an article. */
export const things = /(?:zion[ei]|sion[ei]|ment[oi]|it[aà]|ism[oi]|anza|enza|ura|aggio)$/i;

/** Adjectives of countries have no capital in Italian. */
export const ofCountries: RegExp | null = null;

/** Nouns have no capital in Italian. */
export const beforeNouns: readonly string[] = [];

/** Words that acronyms leave out, folded. */
export const leftOut: readonly string[] = 'di del della dei degli delle dell e per il lo la i gli le d'.split(' ');

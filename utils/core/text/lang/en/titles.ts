/** Forms of address and roles that stand before an English name. */
export const titles: readonly string[] = (
  'mr mrs ms miss mx dr sir dame lord lady baroness president prime minister vice king queen prince princess ' +
  'pope saint gen general col colonel sgt sergeant capt captain lt lieutenant maj cpl corporal ' +
  'chancellor sen senator rep representative gov governor mayor judge justice chief secretary professor prof rev ' +
  'reverend archbishop bishop rabbi imam detective inspector superintendent constable ' +
  'commissioner ambassador councillor'
).split(' ');

/** Small words inside names in English texts, those of foreign names among them. */
export const particles: readonly string[] =
  'of the de du des la le d l van von der den di da do dos bin ibn al el del y'.split(' ');

/**
 * Forms of address and articles beside names in English texts, folded: with a capital or without, they do not say who
 * is meant. Those of foreign names stand among them.
 */
export const address: readonly string[] = `
mr mrs ms dr sir lord lady dame prof professor i m mme mlle me saint st monsieur madame the a an le
la les un une
`
  .trim()
  .split(/\s+/);

/** Words beside titles before English names, folded. */
export const beforeNames: readonly string[] = 'former late ex founded located built opened unlike like'.split(' ');

/** Verbs right after the subject of a sentence. */
export const predicates: readonly string[] =
  'is was has had became remains lies stands won lost can could may might will would did does'.split(' ');

/** Endings of English nouns for things, which may open a sentence without an article. */
export const things = /(?:ing|tions?|sions?|ments?|ness|ism|ity|ities|ance|ence|ure|age|[^aiosu]s)$/i;

/** Adjectives of countries and peoples, which English writes with a capital. */
export const ofCountries: RegExp | null =
  /^(?:french|german|greek|dutch|swiss|welsh|czech|thai|\p{L}{2,12}(?:ish|ese|ians?|eans?|icans?))$/iu;

/** Nouns have no capital in English. */
export const beforeNouns: readonly string[] = [];

/** Words that acronyms leave out, folded. */
export const leftOut: readonly string[] = 'of the and for de du des la le les d l et en'.split(' ');

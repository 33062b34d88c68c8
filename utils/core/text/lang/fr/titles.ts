/** Forms of address and roles that stand before a French name. */
export const titles: readonly string[] = (
  'm mm mr mme mmes mlle mlles monsieur madame mademoiselle messieurs me maître mgr monseigneur dr docteur docteure ' +
  'pr professeur professeure président présidente premier première ministre maire roi reine prince princesse pape ' +
  'saint sainte général générale colonel colonelle capitaine commandant commandante lieutenant adjudant sénateur ' +
  'sénatrice député députée gouverneur gouverneure préfet préfète juge procureur procureure chancelier chancelière ' +
  'secrétaire commissaire ambassadeur ambassadrice père sœur abbé cardinal évêque archevêque'
).split(' ');

/** Small words inside names in French texts, those of foreign names among them. */
export const particles: readonly string[] =
  'de du des la le les d l of von van der den di da do dos bin ibn al el del y'.split(' ');

/**
 * Forms of address and articles beside names in French texts, folded: with a capital or without, they do not say who is
 * meant. Those of foreign names stand among them.
 */
export const address: readonly string[] = `
mr mrs ms dr sir lord lady dame prof professor i m mme mlle me saint st monsieur madame the a an le
la les un une
`
  .trim()
  .split(/\s+/);

/** Words beside titles before French names, folded. */
export const beforeNames: readonly string[] = 'ancien ancienne feu feue ex'.split(' ');

/** Verbs right after the subject of a sentence. */
export const predicates: readonly string[] =
  'a est était etait fut avait sera devient devint reste compte abrite peut pourrait doit'.split(' ');

/** Endings of French nouns for things, which may open a sentence without an article. */
export const things = /(?:tions?|sions?|ments?|isme|ités?|ance|ence|ure|age|[^aiosu]s)$/i;

/** Adjectives of countries have no capital in French. */
export const ofCountries: RegExp | null = null;

/** Nouns have no capital in French. */
export const beforeNouns: readonly string[] = [];

/** Words that acronyms leave out, folded. */
export const leftOut: readonly string[] = 'de du des la le les d l et en of the and for'.split(' ');

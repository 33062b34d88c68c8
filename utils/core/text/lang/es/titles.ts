/** Forms of address and roles that stand before a Spanish name. */
export const titles: readonly string[] = (
  'sr sra srta sres señor señora señorita don doña d dña dr dra doctor doctora prof profesor profesora lic ' +
  'licenciado licenciada ing ingeniero ingeniera presidente presidenta ministro ministra primer ' +
  'primera vicepresidente ' +
  'vicepresidenta alcalde alcaldesa rey reina príncipe princesa infanta papa san santo santa general coronel capitán ' +
  'capitana teniente sargento senador senadora diputado diputada gobernador gobernadora juez jueza magistrado ' +
  'magistrada fiscal canciller secretario secretaria comisario comisaria embajador embajadora padre sor monseñor ' +
  'cardenal obispo arzobispo consejero consejera concejal portavoz'
).split(' ');

/** Small words inside names in Spanish texts, those of foreign names among them. */
export const particles: readonly string[] = 'de del la las los el y e von van der den di da do dos bin ibn al'.split(
  ' ',
);

/**
 * Forms of address and articles beside names in Spanish texts, folded: with a capital or without, they do not say who
 * is meant. Those of foreign names stand among them.
 */
export const address: readonly string[] = `
sr sra srta sres senor senora senorita don dona dr dra prof profesor profesora mr mrs ms sir lord
lady el la los las un una
`
  .trim()
  .split(/\s+/);

/** Words beside titles before Spanish names, folded. */
export const beforeNames: readonly string[] =
  'antiguo antigua difunto difunta fallecido ex exministro fundada fundado'.split(' ');

/** Verbs right after the subject of a sentence. */
export const predicates: readonly string[] =
  'es era fue ha había tiene tenía será sería está estaba puede podría gano ganó perdió queda'.split(' ');

/** Endings of Spanish nouns for things, which may open a sentence without an article. */
export const things = /(?:ci[oó]n(?:es)?|si[oó]n(?:es)?|mientos?|dad(?:es)?|ismo|anza|encia|ancia|[^aeiosu]s)$/i;

/** Adjectives of countries have no capital in Spanish. */
export const ofCountries: RegExp | null = null;

/** Nouns have no capital in Spanish. */
export const beforeNouns: readonly string[] = [];

/** Words that acronyms leave out, folded. */
export const leftOut: readonly string[] = 'de del la las los el y e para en'.split(' ');

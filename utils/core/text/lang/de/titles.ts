/** Forms of address and roles that stand before a German name. */
export const titles: readonly string[] = (
  'herr herrn hr frau fr dr prof professor professorin ing mag dipl präsident präsidentin bundespräsident ' +
  'bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin außenminister außenministerin innenminister ' +
  'innenministerin finanzminister finanzministerin ministerpräsident ministerpräsidentin premierminister ' +
  'premierministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin könig königin prinz ' +
  'prinzessin graf gräfin freiherr papst sankt st general oberst hauptmann senator senatorin landrat landrätin ' +
  'richter richterin staatsanwalt staatsanwältin sprecher sprecherin trainer trainerin kommissar kommissarin ' +
  'botschafter botschafterin bischof kardinal pater chef chefin direktor direktorin vorsitzender vorsitzende'
).split(' ');

/** Small words inside names in German texts. Articles are not among them: "sagte Müller der Zeitung". */
export const particles: readonly string[] = 'von zu van de di da del bin ibn al el'.split(' ');

/**
 * Forms of address and articles beside names in German texts, folded: with a capital or without, they do not say who is
 * meant. Those of foreign names stand among them.
 */
export const address: readonly string[] = `
herr herrn frau fraulein dr prof professor professorin mr mrs ms sir lord lady sankt st der die das
den dem des ein eine einen einem einer
`
  .trim()
  .split(/\s+/);

/** Words beside titles before German names, folded. */
export const beforeNames: readonly string[] =
  'ehemaliger ehemalige ehemaligen fruherer fruhere verstorbener verstorbene ex gegrundet wie'.split(' ');

/** Verbs right after the subject of a sentence. */
export const predicates: readonly string[] =
  'ist war hat hatte wird wurde bleibt blieb liegt steht gewann verlor kann konnte soll will'.split(' ');

/** Endings of German nouns for things, which may open a sentence without an article. */
export const things = /(?:ung(?:en)?|heit(?:en)?|keit(?:en)?|schaft(?:en)?|tion(?:en)?|ismus|nis(?:se)?|tum)$/i;

/** Adjectives of countries have no capital in German. */
export const ofCountries: RegExp | null = null;

/** Words before a noun: one that follows is no name, in spite of its capital. */
export const beforeNouns: readonly string[] = (
  'der die das den dem des ein eine einen einem einer eines im am vom zum zur beim ins ans kein keine ' +
  'keinen mehr viele alle'
).split(' ');

/** Words that acronyms leave out, folded. */
export const leftOut: readonly string[] = 'der die das des den dem und fur von zu'.split(' ');

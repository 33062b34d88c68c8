import type { OutletKind } from '../types';

/**
 * Wikidata's classes that give an outlet's kind, the most specific first. Newspapers are not among them: their classes
 * do not distinguish national from regional ones.
 */
const KINDS: readonly (readonly [item: string, kind: OutletKind])[] = [
  ['Q192283', 'agency'], // news agency
  ['Q1126006', 'public'], // public broadcaster
  ['Q685935', 'trade'], // trade magazine
  ['Q1684600', 'magazine'], // news magazine
  ['Q41298', 'magazine'],
  ['Q1616075', 'broadcaster'], // television station
  ['Q2001305', 'broadcaster'], // television channel
  ['Q1254874', 'broadcaster'], // broadcast network
  ['Q14350', 'broadcaster'], // radio station
  ['Q15265344', 'broadcaster'],
  ['Q17232649', 'online'], // news website
  ['Q1153191', 'online'], // online newspaper
];
const NEWSPAPERS: ReadonlySet<string> = new Set(['Q11032', 'Q1110794', 'Q2305295']);
/** Classes of a printed newspaper's site: the paper's own class says more. */
const ONLINE: ReadonlySet<string> = new Set(['Q17232649', 'Q1153191']);
/**
 * Classes of items that may share an outlet's site and are none: human, television series, television programme, radio
 * programme.
 */
const NO_OUTLET: ReadonlySet<string> = new Set(['Q5', 'Q5398426', 'Q15416', 'Q1555508']);

/** True when an item of these classes can be an outlet at all. */
export function canBeOutlet(classes: readonly string[]): boolean {
  return !classes.some((item) => NO_OUTLET.has(item));
}

/** True when one of the classes is a class of outlets. */
export function isOutlet(classes: readonly string[]): boolean {
  return classes.some((item) => NEWSPAPERS.has(item) || KINDS.some(([known]) => known === item));
}

/** The kind of outlet according to Wikidata's classes; null when they give none. */
export function kindOf(classes: readonly string[]): OutletKind | null {
  const printed = classes.some((item) => NEWSPAPERS.has(item));
  const found = KINDS.find(([item]) => classes.includes(item) && !(printed && ONLINE.has(item)));
  return found?.[1] ?? null;
}

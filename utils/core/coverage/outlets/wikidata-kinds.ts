import type { OutletKind } from '../types';

/**
 * Wikidata's classes that say what an outlet is, most telling first. A newspaper is in none: the classes do not tell a
 * national one from a regional one.
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
/** Site of a newspaper that is printed too: the paper's own class says more. */
const ONLINE: ReadonlySet<string> = new Set(['Q17232649', 'Q1153191']);
/** What may share an outlet's site and is none: human, television series, television programme, radio programme. */
const NO_OUTLET: ReadonlySet<string> = new Set(['Q5', 'Q5398426', 'Q15416', 'Q1555508']);

/** Whether an item of these classes can be an outlet at all. */
export function canBeOutlet(classes: readonly string[]): boolean {
  return !classes.some((item) => NO_OUTLET.has(item));
}

/** Whether one of the classes is one of outlets. */
export function isOutlet(classes: readonly string[]): boolean {
  return classes.some((item) => NEWSPAPERS.has(item) || KINDS.some(([known]) => known === item));
}

/** The kind of outlet that Wikidata's classes tell of; null when they do not. */
export function kindOf(classes: readonly string[]): OutletKind | null {
  const printed = classes.some((item) => NEWSPAPERS.has(item));
  const found = KINDS.find(([item]) => classes.includes(item) && !(printed && ONLINE.has(item)));
  return found?.[1] ?? null;
}

/** A thing that happens to, or is done by, the counted. */
export type CountedEvent =
  | 'dead'
  | 'injured'
  | 'missing'
  | 'evacuated'
  | 'arrested'
  | 'rescued'
  | 'hospitalised'
  | 'homeless'
  | 'trapped'
  | 'stranded'
  | 'protesting'
  | 'infected'
  | 'powerless'
  | 'destroyed'
  | 'damaged'
  | 'flooded'
  | 'burned'
  | 'redundant';

/** A thing that is counted. */
export type CountedNoun =
  | 'person'
  | 'child'
  | 'woman'
  | 'man'
  | 'firefighter'
  | 'soldier'
  | 'civilian'
  | 'police'
  | 'passenger'
  | 'home'
  | 'household'
  | 'building'
  | 'village'
  | 'school'
  | 'vehicle'
  | 'job'
  | 'signature'
  | 'pump';

/** A unit of measure or money. */
export type CountedUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'metre'
  | 'kilometre'
  | 'hectare'
  | 'acre'
  | 'tonne'
  | 'litre'
  | 'millimetre'
  | 'degree'
  | 'megawatt'
  | 'percent'
  | 'euro'
  | 'dollar'
  | 'pound';

/** A role that stands right before a name. */
export type NamedRole =
  | 'mayor'
  | 'president'
  | 'minister'
  | 'secretary'
  | 'chief'
  | 'director'
  | 'spokesperson'
  | 'prefect'
  | 'governor'
  | 'senator'
  | 'judge'
  | 'prosecutor'
  | 'lawyer'
  | 'professor'
  | 'engineer'
  | 'captain'
  | 'coach'
  | 'commissioner'
  | 'chair'
  | 'executive';

/**
 * A subject of news that languages name by different words: sentences in two of them are about the same thing where
 * they share some.
 */
export type NewsTopic =
  | 'dam'
  | 'water'
  | 'lake'
  | 'river'
  | 'valley'
  | 'flood'
  | 'storm'
  | 'wind'
  | 'rain'
  | 'fire'
  | 'forest'
  | 'earthquake'
  | 'magnitude'
  | 'explosion'
  | 'crash'
  | 'train'
  | 'plane'
  | 'ship'
  | 'boat'
  | 'bus'
  | 'bridge'
  | 'road'
  | 'airport'
  | 'hospital'
  | 'price'
  | 'cost'
  | 'fine'
  | 'budget'
  | 'loss'
  | 'profit'
  | 'revenue'
  | 'sale'
  | 'tax'
  | 'debt'
  | 'investment'
  | 'fund'
  | 'share'
  | 'company'
  | 'bank'
  | 'factory'
  | 'worker'
  | 'strike'
  | 'union'
  | 'wage'
  | 'inflation'
  | 'unemployment'
  | 'growth'
  | 'rate'
  | 'election'
  | 'vote'
  | 'turnout'
  | 'poll'
  | 'seat'
  | 'parliament'
  | 'government'
  | 'minister'
  | 'president'
  | 'prison'
  | 'sentence'
  | 'trial'
  | 'court'
  | 'judge'
  | 'victim'
  | 'attack'
  | 'shooting'
  | 'missile'
  | 'drone'
  | 'army'
  | 'war'
  | 'speed'
  | 'height'
  | 'depth'
  | 'distance'
  | 'temperature'
  | 'area'
  | 'capacity'
  | 'level'
  | 'second'
  | 'lower'
  | 'empty'
  | 'take'
  | 'engineer';

/**
 * The words by which a language counts the people and things of an event. All are folded. The words of a concept are
 * separated by commas ("lost their lives" is one), those of a topic by spaces.
 */
export interface FigureWords {
  predicates: Readonly<Record<CountedEvent, string>>;
  nouns: Readonly<Record<CountedNoun, string>>;
  units: Readonly<Record<CountedUnit, string>>;
  roles: Readonly<Record<NamedRole, string>>;
  topics: Readonly<Record<NewsTopic, string>>;
  /** Words right before the place of what is counted. */
  placeBefore: ReadonlySet<string>;
  /** Words for a larger whole: "4,000 jobs worldwide" does not contradict "2,000 jobs in France". */
  wholes: ReadonlySet<string>;
  /** Words before a part of a count: "including 12", « dont 12 ». */
  partBefore: ReadonlySet<string>;
  /** Words after a part of a count, or after a time: "12 of them", "12 others", "12 more", "12 years ago". */
  partAfter: ReadonlySet<string>;
  /** Words for the past, and for things that are only assumed. */
  elsewhen: ReadonlySet<string>;
  elsewhenPhrases: readonly string[];
  /** Words between a count and what it counts: "thousands of people". */
  of: ReadonlySet<string>;
  /** Conjunctions that end the clause of a number. */
  clauseEnds: ReadonlySet<string>;
  /** Words that join two predicates of one number: "killed or injured". */
  joints: ReadonlySet<string>;
  /** Pronouns before which a number is a part of others: "among them 12", and the word before them. */
  them: ReadonlySet<string>;
  among: ReadonlySet<string>;
  /** The words of a change: "from 12 to 15". */
  changeOpens: ReadonlySet<string>;
  changeJoins: ReadonlySet<string>;
  /** Words for one, which count where the thing that they count is named. */
  one: ReadonlySet<string>;
  /** Alternatives of a pattern: what may stand between a number and its noun, accents and all. */
  beforeNoun: string;
  /** The sign of the word that a number counts: its plural in -s, its capital, or its place right after the number. */
  countedBy: 'plural' | 'capital' | 'place';
  /** The mark between groups of three digits; '' where only a space stands there. */
  groups: '.' | ',' | '';
}

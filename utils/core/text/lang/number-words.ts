/** How exactly a number is meant; `nearly` is a little below it, `upTo` anywhere below. */
export type NumberHedge = 'about' | 'over' | 'under' | 'nearly' | 'upTo';

/**
 * Bounds of the number that a word such as "hundreds" means, and the factor that it is for another: "hundreds of
 * thousands".
 */
export interface VagueNumber {
  low: number;
  high: number;
  base: number;
}

/** The words by which a language writes numbers. All are folded. */
export interface NumberWords {
  /** Values that add up: "two", "forty", "doscientos". */
  values: ReadonlyMap<string, number>;
  /** Words for one that are also articles: numbers only beside another number. */
  one: ReadonlySet<string>;
  /** Words that multiply the number before them: "hundred", "millones". */
  magnitudes: ReadonlyMap<string, number>;
  /** Magnitudes that are a number by themselves: « mille », "hundert". */
  bare: ReadonlySet<string>;
  /** Short forms of magnitudes: "bn", "Mrd". Those of one letter count only right after digits. */
  suffixes: ReadonlyMap<string, number>;
  /** Words between the parts of one number: "and", « et », "und", "y". */
  joints: ReadonlySet<string>;
  /** Gives the parts of a number written in one word ("zweitausend"); null where the word is not one. */
  parts: ((word: string) => string[] | null) | null;
  /** The ones come before the tens, joined: "ein und zwanzig". */
  onesFirst: boolean;
  /** A joint may stand before what follows hundreds: "two hundred and fifty"; otherwise only between tens and ones. */
  joinsHundreds: boolean;
  /** Some tens are counted by twenties and sixties: « quatre-vingt-douze ». */
  byTwenties: boolean;
  /** Words after which digits with a full stop are an ordinal: "am 3. Oktober". */
  dottedAfter: ReadonlySet<string>;
  /** Words after "61m" that make it metres instead of millions. */
  lengths: ReadonlySet<string>;
  /** Gives the value of an ordinal in letters; null for other words. */
  ordinal: (word: string) => number | null;
  /** Letters after digits that make an ordinal: "st", "er". */
  ordinalEndings: ReadonlySet<string>;
  /** Counts that are also measures: "dozen", « dizaine ». */
  dozens: ReadonlyMap<string, VagueNumber>;
  /** Plurals without a number: "dozens", "miles" (Spanish: thousands). */
  vague: ReadonlyMap<string, VagueNumber>;
  /** Words for half of what follows, or of one. */
  halves: ReadonlySet<string>;
  /** The denominators of fractions by their words; a plural must follow a number above one. */
  denominators: ReadonlyMap<string, number>;
  /** Words between the two numbers of a share: "one in five". */
  outOf: readonly string[];
  of: ReadonlySet<string>;
  /** Hedges before a number, those of most words first, and those after it. */
  before: readonly (readonly [phrase: readonly string[], hedge: NumberHedge])[];
  after: readonly (readonly [phrase: readonly string[], hedge: NumberHedge])[];
  /** Words that join the ends of a range, by themselves (`to`), or only after a word that opens it (`between`). */
  to: ReadonlySet<string>;
  between: readonly (readonly [opens: string, joins: string])[];
  /** Units by the words that name them, phrases among them. */
  units: ReadonlyMap<string, string>;
  /** Words beside which a Roman numeral is a number: "chapter", "century". */
  numbered: ReadonlySet<string>;
  centuries: ReadonlySet<string>;
  /** The mark before decimals is a comma, not a stop. */
  decimalComma: boolean;
}

/** Reads "two 2 three 3": each word with its value. */
export function valuesOf(text: string): Map<string, number> {
  const words = text.trim().split(/\s+/);
  return new Map(words.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(words[i + 1])] as const] : [])));
}

/** Reads words separated by white space. */
export function setOf(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Reads "dozens 20 200 12": each word with its bounds and its base. */
export function vagueOf(text: string): Map<string, VagueNumber> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [word = '', low, high, base] = line.trim().split(' ');
        return [word, { low: Number(low), high: Number(high), base: Number(base) }] as const;
      }),
  );
}

/** Reads "over: more than, at least": each phrase with its hedge, those of most words first. */
export function hedgesOf(text: string): [string[], NumberHedge][] {
  const hedges: NumberHedge[] = ['about', 'over', 'under', 'nearly', 'upTo'];
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', phrases = ''] = line.trim().split(': ');
      const hedge = hedges.find((one) => one === name);
      return hedge ? phrases.split(', ').map((phrase): [string[], NumberHedge] => [phrase.split(' '), hedge]) : [];
    })
    .sort(([a], [b]) => b.length - a.length);
}

/** Reads "percent: per cent, percent": each phrase with its unit. */
export function unitsOf(text: string): Map<string, string> {
  return new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [unit = '', phrases = ''] = line.trim().split(': ');
        return phrases.split(', ').map((phrase) => [phrase, unit] as const);
      }),
  );
}

/** Number words by language: what each adds, or by how much it multiplies what came before. */
interface NumberWords {
  units: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  /** Stand between parts of one number: "two hundred and six", "vingt et un". */
  joints: ReadonlySet<string>;
  /** Words that stand for about so many: "a dozen", "une dizaine". */
  rounds: ReadonlyMap<string, number>;
}

function table(entries: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(entries).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)] as const)),
  );
}

const ENGLISH: NumberWords = {
  units: table({
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
  }),
  scales: table({ 100: 'hundred', 1e3: 'thousand', 1e6: 'million mn', 1e9: 'billion bn', 1e12: 'trillion' }),
  joints: new Set(['and']),
  rounds: table({ 12: 'dozen' }),
};

const FRENCH: NumberWords = {
  units: table({
    1: 'un une',
    2: 'deux',
    3: 'trois',
    4: 'quatre',
    5: 'cinq',
    6: 'six',
    7: 'sept',
    8: 'huit',
    9: 'neuf',
    10: 'dix',
    11: 'onze',
    12: 'douze',
    13: 'treize',
    14: 'quatorze',
    15: 'quinze',
    16: 'seize',
    20: 'vingt vingts',
    30: 'trente',
    40: 'quarante',
    50: 'cinquante',
    60: 'soixante',
    70: 'septante',
    90: 'nonante',
  }),
  scales: table({ 100: 'cent cents', 1e3: 'mille', 1e6: 'million millions', 1e9: 'milliard milliards' }),
  joints: new Set(['et']),
  rounds: table({
    10: 'dizaine',
    12: 'douzaine',
    15: 'quinzaine',
    20: 'vingtaine',
    30: 'trentaine',
    40: 'quarantaine',
    50: 'cinquantaine',
    60: 'soixantaine',
    100: 'centaine',
    1000: 'millier',
  }),
};

/** The number words of a language (two-letter code); null where none are known. */
export function numberWords(lang: string): NumberWords | null {
  return lang === 'en' ? ENGLISH : lang === 'fr' ? FRENCH : null;
}

/**
 * The number that words and scales make together, in order and folded; null where they make none. `lead` is what digits
 * before them stand for: "4.2" of "4.2 million".
 */
export function valueOfWords(words: readonly string[], lang: string, lead: number | null = null): number | null {
  const known = numberWords(lang);
  if (!known) return null;
  let total = 0;
  let group = lead ?? 0;
  let any = lead !== null;
  for (const word of words) {
    if (known.joints.has(word)) continue;
    const unit = known.units.get(word);
    const scale = known.scales.get(word);
    if (unit !== undefined) {
      // "quatre-vingt(s)" is four twenties; "deux vingts" is nothing.
      if (lang === 'fr' && unit === 20 && group % 100 === 4) group += 76;
      else if (any && group % 100 !== 0 && unit >= 10 && !(lang === 'fr' && unit < 17)) return null;
      else if (any && group % 10 !== 0 && lang === 'en') return null;
      else group += unit;
    } else if (scale === 100) group = Math.max(1, group) * 100;
    else if (scale !== undefined) {
      total += Math.max(any ? group : 1, group) * scale;
      group = 0;
    } else return null;
    any = true;
  }
  return any ? total + group : null;
}

import { hedgesOf, type NumberWords, setOf, unitsOf, vagueOf, valuesOf } from '../number-words';

const VALUES = valuesOf(`
  zwei 2 zwo 2 drei 3 vier 4 funf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwolf 12 dreizehn 13 vierzehn 14
  funfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreissig 30 vierzig 40 funfzig 50 sechzig 60
  siebzig 70 achtzig 80 neunzig 90 anderthalb 1.5 einhalb 0.5
`);
const MAGNITUDES = valuesOf(`
  hundert 1e2 tausend 1e3 million 1e6 millionen 1e6 milliarde 1e9 milliarden 1e9 billion 1e12 billionen 1e12
`);

/** The parts of numbers, the longest first: "dreizehn" is not "drei" and "zehn". */
const PARTS = [...VALUES.keys(), ...MAGNITUDES.keys(), 'eins', 'ein', 'und'].sort((a, b) => b.length - a.length);
const PART = new RegExp(PARTS.join('|'), 'y');
const LONGEST_NUMBER_LETTERS = 80;

/** The parts of a number in one word: "zweitausenddreihundert", "einundzwanzig"; null for other words. */
function partsOf(word: string): string[] | null {
  if (word.length > LONGEST_NUMBER_LETTERS) return null;
  const found: string[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < word.length) {
    const part = PART.exec(word)?.[0];
    if (part === undefined) return null;
    found.push(part === 'eins' ? 'ein' : part);
  }
  return found[0] === 'und' || found.at(-1) === 'und' ? null : found;
}

const IRREGULAR_ORDINALS = valuesOf('erst 1 dritt 3 siebt 7 acht 8');

/** The value of a number of one word that does not end with a joint; null for other words. */
function worthOf(word: string): number | null {
  const parts = partsOf(word);
  if (parts === null) return null;
  let [total, group] = [0, 0];
  for (const part of parts) {
    const magnitude = MAGNITUDES.get(part);
    if (magnitude === 100) group = Math.max(1, group) * 100;
    else if (magnitude !== undefined) [total, group] = [total + Math.max(1, group) * magnitude, 0];
    else if (part !== 'und') group += VALUES.get(part) ?? 1;
  }
  return total + group;
}

/** The value of an ordinal: "zwanzigste", "einundzwanzigsten", "hunderterster". */
function ordinalOf(word: string): number | null {
  const stem = /^(.{3,80}?)e[nrms]?$/.exec(word)?.[1] ?? '';
  for (const [ending, value] of IRREGULAR_ORDINALS) {
    if (!stem.endsWith(ending)) continue;
    const lead = stem.slice(0, -ending.length);
    const rest = lead === '' ? 0 : worthOf(lead);
    if (rest !== null) return rest + value;
  }
  const value = stem.endsWith('st') ? worthOf(stem.slice(0, -2)) : null;
  if (value !== null && value >= 20) return value;
  const small = stem.endsWith('t') ? worthOf(stem.slice(0, -1)) : null;
  return small !== null && small % 100 < 20 ? small : value;
}

/** How German writes numbers. */
export const numbers: NumberWords = {
  values: VALUES,
  one: setOf('ein eine einen einem einer eines eins'),
  magnitudes: MAGNITUDES,
  bare: setOf('hundert tausend'),
  suffixes: valuesOf('mio 1e6 mill 1e6 mrd 1e9 md 1e9 bio 1e12 tsd 1e3 k 1e3'),
  joints: setOf('und'),
  parts: partsOf,
  onesFirst: true,
  joinsHundreds: false,
  byTwenties: false,
  dottedAfter: setOf(`
    der die das den dem des am im zum zur vom beim ins ans ein eine
    einen einem einer seit sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer jede jeder jedes jeden
  `),
  lengths: setOf('hoch lang tief breit entfernt'),
  ordinal: ordinalOf,
  ordinalEndings: setOf('te ten ter tes tem ste sten ster stes stem'),
  dozens: vagueOf('dutzend 12 12 12'),
  vague: vagueOf(`
    dutzende 20 200 12
    dutzenden 20 200 12
    hunderte 150 2000 100
    hunderten 150 2000 100
    tausende 1500 2e5 1000
    tausenden 1500 2e5 1000
    zehntausende 15000 1e5 10000
    zehntausenden 15000 1e5 10000
    hunderttausende 150000 1e6 100000
    hunderttausenden 150000 1e6 100000
    millionen 1.5e6 2e9 1e6
    milliarden 1.5e9 2e12 1e9
  `),
  halves: setOf('halb halbe halben halber halbes halfte'),
  denominators: valuesOf(`
    drittel 3 viertel 4 funftel 5 sechstel 6 siebtel 7 achtel 8 neuntel 9 zehntel 10
    dritteln 3 vierteln 4 dreiviertel 1.3333333333333333
  `),
  outOf: ['von', 'aus'],
  of: setOf('der des von'),
  before: hedgesOf(`
    about: etwa, rund, ungefahr, circa, ca, gut, schatzungsweise, um die, an die, gegen
    over: mehr als, uber, mindestens, wenigstens, nicht weniger als, zumindest, ab
    under: weniger als, unter, hochstens, maximal, nicht mehr als
    nearly: fast, beinahe, nahezu, knapp, annahernd, kaum
    upTo: bis zu, bis
  `),
  after: hedgesOf(`
    over: oder mehr, mindestens, plus
    under: oder weniger, hochstens
  `),
  to: setOf('bis oder'),
  between: [
    ['zwischen', 'und'],
    ['von', 'bis'],
    ['von', 'auf'],
  ],
  units: unitsOf(`
    percent: prozent, v h
    points: prozentpunkte, prozentpunkten, prozentpunkt, punkte, punkten, punkt
    $: dollar, dollars, usd
    €: euro, euros, eur
    £: pfund
    ¥: yen, yuan
    chf: franken, chf
    second: sekunde, sekunden
    minute: minute, minuten, min
    hour: stunde, stunden, std
    day: tag, tage, tagen
    week: woche, wochen
    month: monat, monate, monaten
    year: jahr, jahre, jahren
    decade: jahrzehnt, jahrzehnte, jahrzehnten
    century: jahrhundert, jahrhunderte, jahrhunderten, jahrhunderts
    mile: meile, meilen
    kilometre: kilometer, kilometern, km
    metre: meter, metern, m
    centimetre: zentimeter, zentimetern, cm
    millimetre: millimeter, millimetern, mm
    foot: fuss
    inch: zoll
    kilogram: kilogramm, kilo, kg
    tonne: tonne, tonnen, t
    litre: liter, litern
    hectare: hektar, ha
    degree: grad
  `),
  numbered: setOf('kapitel teil band buch akt artikel abschnitt papst konig kaiser'),
  centuries: setOf('jahrhundert jahrhunderte jahrhunderts jahrhunderten'),
  decimalComma: true,
};

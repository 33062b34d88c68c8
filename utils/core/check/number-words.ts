/* Words for numbers, accents folded, by language. */

/** Values that add up or are multiplied: "two hundred", « quatre-vingt-dix ». */
export const CARDINALS: Record<string, Record<string, number>> = {
  en: list(
    'two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90',
  ),
  fr: list(
    'deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90',
  ),
};

/** Words that count one, and numbers only before a magnitude or after a ten: "one million", « vingt et un ». */
export const ONE: Record<string, Set<string>> = {
  en: new Set(['one', 'a', 'an']),
  fr: new Set(['un', 'une']),
};

/** What multiplies the number before it. "m" and the like stand right after digits only (see `quantities`). */
export const MAGNITUDES: Record<string, Record<string, number>> = {
  en: list('hundred 1e2 thousand 1e3 million 1e6 billion 1e9 trillion 1e12 dozen 12'),
  fr: list('cent 1e2 cents 1e2 mille 1e3 million 1e6 millions 1e6 milliard 1e9 milliards 1e9 douzaine 12'),
};

/** Magnitudes written as letters after digits: "40m", "3.5bn", "10k". */
export const SUFFIXES: Record<string, number> = list('m 1e6 mn 1e6 mln 1e6 md 1e9 mds 1e9 bn 1e9 b 1e9 k 1e3 tn 1e12');

/** Fractions, in percent. */
export const FRACTIONS: Record<string, Record<string, number>> = {
  en: list('half 50 quarter 25'),
  fr: list('moitie 50 quart 25 tiers 33.3'),
};

/** Ordinals from the third on ("first" and "second" are too often no numbers). */
export const ORDINALS: Record<string, Record<string, number>> = {
  en: list('third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10'),
  fr: list('troisieme 3 quatrieme 4 cinquieme 5 sixieme 6 septieme 7 huitieme 8 neuvieme 9 dixieme 10'),
};

/** "Dozens of", « des centaines de »: from and to, without. */
export const VAGUE: Record<string, Record<string, [from: number, to: number]>> = {
  en: own({
    dozens: [20, 200],
    scores: [30, 200],
    hundreds: [150, 2000],
    thousands: [1500, 2e5],
    millions: [1.5e6, 2e9],
  }),
  fr: own({
    dizaine: [8, 13],
    vingtaine: [17, 24],
    trentaine: [26, 35],
    quarantaine: [36, 45],
    cinquantaine: [45, 56],
    soixantaine: [55, 66],
    centaine: [85, 120],
    millier: [850, 1200],
    dizaines: [20, 200],
    centaines: [150, 2000],
    milliers: [1500, 2e5],
  }),
};

/** Words before (or after) a number that make it a bound or an estimate. */
export const ABOUT: Record<string, Set<string>> = {
  en: new Set(['about', 'around', 'roughly', 'approximately', 'some', 'estimated', 'circa', 'or']),
  fr: new Set(['environ', 'quelque', 'quelques', 'autour', 'approximativement', 'a peu pres']),
};
export const OVER: Record<string, Set<string>> = {
  en: new Set(['over', 'than', 'least', 'exceeding', 'above']),
  fr: new Set(['plus', 'moins', 'depasse', 'superieur', 'minimum']),
};
export const UNDER: Record<string, Set<string>> = {
  en: new Set(['nearly', 'almost', 'under', 'below', 'to', 'most']),
  fr: new Set(['pres', 'presque', 'jusqu', 'maximum', 'quasi']),
};

/** What a number is a number of, where units must not be confused. */
export const UNITS: Record<string, string> = own({
  percent: 'percent',
  pct: 'percent',
  percentage: 'points',
  point: 'points',
  points: 'points',
  pourcent: 'percent',
  dollar: '$',
  dollars: '$',
  usd: '$',
  euro: '€',
  euros: '€',
  eur: '€',
  pound: '£',
  pounds: '£',
  livres: '£',
  yen: '¥',
  yens: '¥',
});

/** Measures: two numbers of which one is of weeks and one of years are not the same. */
export const MEASURES = new Map(
  [
    'second seconds seconde secondes',
    'minute minutes',
    'hour hours heure heures',
    'day days jour jours journee',
    'week weeks semaine semaines',
    'month months mois',
    'year years yr an ans annee annees',
    'decade decades decennie decennies',
    'century centuries siecle siecles',
    'mile miles',
    'kilometre kilometres kilometer kilometers km',
    'metre metres meter meters m',
    'foot feet ft',
    'inch inches',
    'kilogram kilograms kilo kilos kg',
    'tonne tonnes ton tons',
    'degree degrees degre degres',
  ].flatMap((line) => {
    const [unit = '', ...forms] = line.split(' ');
    return [unit, ...forms].map((form): [string, string] => [form, unit]);
  }),
);

function list(text: string): Record<string, number> {
  const words = text.split(' ');
  const entries: [string, number][] = [];
  for (let i = 0; i + 1 < words.length; i += 2) entries.push([words[i] ?? '', Number(words[i + 1])]);
  return own(Object.fromEntries(entries));
}

/** A table without the members that every object has: "constructor" is no number. */
function own<Value>(table: Record<string, Value>): Record<string, Value> {
  return Object.assign(Object.create(null) as Record<string, Value>, table);
}

import { hedgesOf, type NumberWords, setOf, unitsOf, vagueOf, valuesOf } from '../number-words';

/** Stems of ordinals, whose endings vary with gender and number. */
const ORDINALS = valuesOf(`
  prim 1 second 2 terz 3 quart 4 quint 5 sest 6 settim 7 ottav 8 non 9 decim 10 undicesim 11 dodicesim 12
  ventesim 20 trentesim 30 quarantesim 40 cinquantesim 50 sessantesim 60 centesim 100 millesim 1000
`);

/** The words of which longer numbers are made, those that contain others first. */
const PARTS = new RegExp(
  '^(?:quattrocento|settecento|ottocento|novecento|duecento|trecento|cinquecento|seicento|cento|cent|mille|' +
    'mila|venti|vent|trenta|trent|quaranta|quarant|cinquanta|cinquant|sessanta|sessant|settanta|settant|' +
    'ottanta|ottant|novanta|novant|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|' +
    'diciotto|diciannove|dieci|uno|due|tre|quattro|cinque|sei|sette|otto|nove)',
);

/** The full forms of tens and hundreds that lose their vowel before "uno" and "otto". */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['cent', 'cento'],
  ['vent', 'venti'],
  ['trent', 'trenta'],
  ['quarant', 'quaranta'],
  ['cinquant', 'cinquanta'],
  ['sessant', 'sessanta'],
  ['settant', 'settanta'],
  ['ottant', 'ottanta'],
  ['novant', 'novanta'],
]);

/** The parts of a number written in one word: "duemilatrecentoquarantuno"; null where the word is not one. */
function parts(word: string): string[] | null {
  const found: string[] = [];
  for (let rest = word; rest !== ''; ) {
    const [part] = PARTS.exec(rest) ?? [];
    if (part === undefined) return null;
    found.push(WHOLE.get(part) ?? part);
    rest = rest.slice(part.length);
  }
  return found.length > 0 ? found : null;
}

/** How Italian writes numbers. */
export const numbers: NumberWords = {
  values: valuesOf(`
    due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12 tredici 13 quattordici 14
    quindici 15 sedici 16 diciassette 17 diciotto 18 diciannove 19 venti 20 trenta 30 quaranta 40 cinquanta 50
    sessanta 60 settanta 70 ottanta 80 novanta 90 duecento 200 trecento 300 quattrocento 400 cinquecento 500
    seicento 600 settecento 700 ottocento 800 novecento 900
  `),
  one: setOf('un uno una'),
  magnitudes: valuesOf('cento 1e2 mille 1e3 mila 1e3 milione 1e6 milioni 1e6 miliardo 1e9 miliardi 1e9'),
  bare: setOf('cento mille'),
  suffixes: valuesOf('mln 1e6 mld 1e9 m 1e6 k 1e3'),
  joints: setOf('e'),
  parts,
  // The ending is needed: "non" is "not", "nono" the ninth.
  onesFirst: false,
  joinsHundreds: false,
  byTwenties: false,
  dottedAfter: new Set(),
  lengths: setOf('alto lungo largo profondo'),
  ordinal: (word) => (/[oaie]$/.test(word) ? (ORDINALS.get(word.slice(0, -1)) ?? null) : null),
  ordinalEndings: setOf('o a esimo esima'),
  dozens: vagueOf(`
    dozzina 12 12 12
    decina 8 13 10
    quindicina 13 17 15
    ventina 17 24 20
    trentina 26 35 30
    quarantina 35 45 40
    cinquantina 45 56 50
    centinaio 85 120 100
    migliaio 850 1200 1000
  `),
  vague: vagueOf(`
    dozzine 20 200 12
    decine 20 200 10
    centinaia 150 2000 100
    migliaia 1500 2e5 1000
    milioni 1.5e6 2e9 1e6
  `),
  halves: setOf('mezzo mezza meta'),
  denominators: valuesOf('terzo 3 terzi 3 quarto 4 quarti 4 quinto 5 quinti 5 sesto 6 sesti 6 decimo 10 decimi 10'),
  outOf: ['su'],
  of: setOf('di del dei delle degli'),
  before: hedgesOf(`
    about: circa, quasi un, intorno a, attorno a, all incirca, piu o meno, approssimativamente
    over: piu di, oltre, almeno, non meno di, superiore a, un minimo di
    under: meno di, al massimo, non piu di, inferiore a, un massimo di
    nearly: quasi
    upTo: fino a
  `),
  after: hedgesOf(`
    about: circa, piu o meno
    over: o piu, almeno
    under: o meno, al massimo
  `),
  to: setOf('a o'),
  between: [
    ['tra', 'e'],
    ['fra', 'e'],
    ['da', 'a'],
    ['dai', 'ai'],
  ],
  units: unitsOf(`
    percent: per cento, percento
    points: punti percentuali, punto percentuale, punti, punto
    $: dollaro, dollari, usd
    €: euro, eur
    £: sterlina, sterline
    ¥: yen, yuan
    second: secondo, secondi
    minute: minuto, minuti, min
    hour: ora, ore
    day: giorno, giorni
    week: settimana, settimane
    month: mese, mesi
    year: anno, anni
    decade: decennio, decenni
    century: secolo, secoli
    mile: miglio, miglia
    kilometre: chilometro, chilometri, km
    metre: metro, metri, m
    centimetre: centimetro, centimetri, cm
    millimetre: millimetro, millimetri, mm
    kilogram: chilogrammo, chilogrammi, chilo, chili, kg
    tonne: tonnellata, tonnellate
    litre: litro, litri
    hectare: ettaro, ettari, ha
    degree: grado, gradi
  `),
  numbered: setOf('capitolo parte volume libro atto articolo sezione titolo secolo papa re'),
  centuries: setOf('secolo secoli'),
  decimalComma: true,
};

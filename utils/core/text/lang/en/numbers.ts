import { hedgesOf, type NumberWords, setOf, unitsOf, vagueOf, valuesOf } from '../number-words';

const ORDINALS = valuesOf(`
  first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12
  thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20
  thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90 hundredth 100
  thousandth 1000 millionth 1000000
`);

/** How English writes numbers. */
export const numbers: NumberWords = {
  values: valuesOf(`
    two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14
    fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60
    seventy 70 eighty 80 ninety 90
  `),
  one: setOf('one a an'),
  magnitudes: valuesOf('hundred 1e2 thousand 1e3 million 1e6 billion 1e9 trillion 1e12 lakh 1e5 crore 1e7'),
  bare: new Set(),
  suffixes: valuesOf('m 1e6 mn 1e6 mln 1e6 bn 1e9 bln 1e9 b 1e9 k 1e3 tn 1e12 trn 1e12'),
  joints: setOf('and'),
  parts: null,
  onesFirst: false,
  joinsHundreds: true,
  byTwenties: false,
  dottedAfter: new Set(),
  lengths: setOf(
    'high tall long deep wide away above below race final sprint freestyle hurdles relay butterfly backstroke dash',
  ),
  ordinal: (word) => ORDINALS.get(word) ?? null,
  ordinalEndings: setOf('st nd rd th'),
  dozens: vagueOf('dozen 12 12 12'),
  vague: vagueOf(`
    tens 20 100 10
    dozens 20 200 12
    scores 30 200 20
    hundreds 150 2000 100
    thousands 1500 2e5 1000
    millions 1.5e6 2e9 1e6
    billions 1.5e9 2e12 1e9
  `),
  halves: setOf('half'),
  denominators: valuesOf(`
    third 3 thirds 3 quarter 4 quarters 4 fourth 4 fourths 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 sevenths 7
    eighth 8 eighths 8 ninth 9 ninths 9 tenth 10 tenths 10 halves 2
  `),
  outOf: ['in', 'out of'],
  of: setOf('of'),
  before: hedgesOf(`
    about: about, around, roughly, approximately, some, an estimated, estimated, circa, in the region of, something like
    over: more than, over, just over, at least, exceeding, above, upwards of, in excess of
    over: no fewer than, no less than, not less than, a minimum of
    under: less than, fewer than, under, below, at most, no more than, not more than, a maximum of
    nearly: nearly, almost, close to, just under, just short of, approaching
    upTo: up to, as many as, as much as
  `),
  after: hedgesOf(`
    about: or so, or thereabouts
    over: or more, at least, plus
    under: or fewer, or less, at most
  `),
  to: setOf('to or'),
  between: [
    ['between', 'and'],
    ['from', 'to'],
  ],
  units: unitsOf(`
    percent: percent, per cent, pct
    points: percentage points, percentage point, points, point
    $: dollar, dollars, usd
    €: euro, euros, eur
    £: pound, pounds, gbp, sterling
    ¥: yen, yuan
    second: second, seconds
    minute: minute, minutes, min, mins
    hour: hour, hours, hr, hrs
    day: day, days
    week: week, weeks
    month: month, months
    year: year, years, yr, yrs
    decade: decade, decades
    century: century, centuries
    mile: mile, miles
    kilometre: kilometre, kilometres, kilometer, kilometers, km
    metre: metre, metres, meter, meters
    centimetre: centimetre, centimetres, centimeter, centimeters, cm
    millimetre: millimetre, millimetres, millimeter, millimeters, mm
    foot: foot, feet, ft
    inch: inch, inches
    kilogram: kilogram, kilograms, kilo, kilos, kg
    tonne: tonne, tonnes, ton, tons
    litre: litre, litres, liter, liters
    hectare: hectare, hectares, ha
    acre: acre, acres
    degree: degree, degrees
  `),
  numbered: setOf('chapter part volume book act article section title war bowl phase appendix pope king queen'),
  centuries: setOf('century centuries'),
  decimalComma: false,
};

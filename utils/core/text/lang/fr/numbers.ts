import { hedgesOf, type NumberWords, setOf, unitsOf, vagueOf, valuesOf } from '../number-words';

const ORDINALS = valuesOf(`
  premier 1 premiere 1 premiers 1 premieres 1 second 2 seconde 2 seconds 2 secondes 2 unieme 1 deuxieme 2 troisieme 3
  quatrieme 4 cinquieme 5 sixieme 6 septieme 7 huitieme 8 neuvieme 9 dixieme 10 onzieme 11 douzieme 12 treizieme 13
  quatorzieme 14 quinzieme 15 seizieme 16 vingtieme 20 trentieme 30 quarantieme 40 cinquantieme 50 soixantieme 60
  septantieme 70 huitantieme 80 nonantieme 90 centieme 100 millieme 1000 millionieme 1000000
`);

/** How French writes numbers. */
export const numbers: NumberWords = {
  values: valuesOf(`
    deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15
    seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80
    nonante 90
  `),
  one: setOf('un une'),
  magnitudes: valuesOf(`
    cent 1e2 cents 1e2 mille 1e3 million 1e6 millions 1e6 milliard 1e9 milliards 1e9 billion 1e12 billions 1e12
  `),
  bare: setOf('cent mille'),
  suffixes: valuesOf('m 1e6 mln 1e6 md 1e9 mds 1e9 mrd 1e9 k 1e3'),
  joints: setOf('et'),
  parts: null,
  onesFirst: false,
  joinsHundreds: false,
  byTwenties: true,
  dottedAfter: new Set(),
  lengths: setOf('haut long large'),
  ordinal: (word) => ORDINALS.get(word) ?? ORDINALS.get(word.replace(/s$/, '')) ?? null,
  ordinalEndings: setOf('er ere re e eme ieme nd nde es emes'),
  dozens: vagueOf(`
    dizaine 8 13 10
    douzaine 12 12 12
    quinzaine 13 17 15
    vingtaine 17 24 20
    trentaine 26 35 30
    quarantaine 36 45 40
    cinquantaine 45 56 50
    soixantaine 55 66 60
    centaine 85 120 100
    millier 850 1200 1000
  `),
  vague: vagueOf(`
    dizaines 20 200 10
    douzaines 20 200 12
    centaines 150 2000 100
    milliers 1500 2e5 1000
    millions 1.5e6 2e9 1e6
    milliards 1.5e9 2e12 1e9
  `),
  halves: setOf('demi demie moitie'),
  denominators: valuesOf(`
    tiers 3 quart 4 quarts 4 cinquieme 5 cinquiemes 5 sixieme 6 sixiemes 6 septieme 7 septiemes 7 huitieme 8 huitiemes 8
    neuvieme 9 neuviemes 9 dixieme 10 dixiemes 10
  `),
  outOf: ['sur'],
  of: setOf('de d des du'),
  before: hedgesOf(`
    about: environ, quelque, quelques, autour de, autour d, approximativement
    about: a peu pres, aux alentours de, de l ordre de, grosso modo
    over: plus de, plus d, au moins, au minimum
    over: pas moins de, pas moins d, depasse, superieur a, superieure a, un minimum de
    under: moins de, moins d, au plus, au maximum, inferieur a, inferieure a, pas plus de, un maximum de
    nearly: pres de, pres d, presque, quasi, quasiment, pas loin de
    upTo: jusqu a, jusqu
  `),
  after: hedgesOf(`
    about: environ, a peu pres
    over: au moins, ou plus, minimum
    under: au plus, ou moins, maximum
  `),
  to: setOf('a ou'),
  between: [
    ['entre', 'et'],
    ['de', 'a'],
  ],
  units: unitsOf(`
    percent: pour cent, pourcent
    points: points de pourcentage, point de pourcentage, points, point
    $: dollar, dollars, usd
    €: euro, euros, eur
    £: livres sterling, livre sterling, livres
    ¥: yen, yens, yuan, yuans
    second: seconde, secondes
    minute: minute, minutes, min
    hour: heure, heures
    day: jour, jours, journee
    week: semaine, semaines
    month: mois
    year: an, ans, annee, annees
    decade: decennie, decennies
    century: siecle, siecles
    mile: mile, miles
    kilometre: kilometre, kilometres, km
    metre: metre, metres, m
    centimetre: centimetre, centimetres, cm
    millimetre: millimetre, millimetres, mm
    foot: pied, pieds
    inch: pouce, pouces
    kilogram: kilogramme, kilogrammes, kilo, kilos, kg
    tonne: tonne, tonnes
    litre: litre, litres
    hectare: hectare, hectares, ha
    acre: acre, acres
    degree: degre, degres
  `),
  numbered: setOf('chapitre partie tome livre acte article section titre pape roi'),
  centuries: setOf('siecle siecles'),
  decimalComma: true,
};

import { hedgesOf, type NumberWords, setOf, unitsOf, vagueOf, valuesOf } from '../number-words';

/** Stems of ordinals, whose endings vary with gender and number. */
const ORDINALS = valuesOf(`
  primer 1 segund 2 tercer 3 cuart 4 quint 5 sext 6 septim 7 setim 7 octav 8 noven 9 decim 10 undecim 11 duodecim 12
  vigesim 20 trigesim 30 cuadragesim 40 quincuagesim 50 sexagesim 60 centesim 100 milesim 1000 millonesim 1000000
`);

/** How Spanish writes numbers. */
export const numbers: NumberWords = {
  values: valuesOf(`
    dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15
    dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiun 21 veintiuno 21 veintiuna 21 veintidos 22
    veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30
    cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 ciento 100 doscientos 200 doscientas 200
    trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600
    seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900 novecientas 900
  `),
  one: setOf('un uno una'),
  magnitudes: valuesOf('cien 1e2 mil 1e3 millon 1e6 millones 1e6 millardo 1e9 millardos 1e9 billon 1e12 billones 1e12'),
  bare: setOf('cien mil'),
  suffixes: valuesOf('m 1e6 mm 1e6 mill 1e6 mn 1e6 k 1e3'),
  joints: setOf('y e'),
  parts: null,
  onesFirst: false,
  joinsHundreds: false,
  byTwenties: false,
  dottedAfter: new Set(),
  lengths: setOf('alto largo ancho'),
  ordinal: (word) => ORDINALS.get(word) ?? ORDINALS.get(word.replace(/[oa]s?$/, '')) ?? null,
  ordinalEndings: setOf('o a er os as'),
  dozens: vagueOf(`
    docena 12 12 12
    decena 8 13 10
    quincena 13 17 15
    veintena 17 24 20
    treintena 26 35 30
    cuarentena 36 45 40
    cincuentena 45 56 50
    centena 85 120 100
    centenar 85 120 100
    millar 850 1200 1000
  `),
  vague: vagueOf(`
    docenas 20 200 12
    decenas 20 200 10
    centenas 150 2000 100
    centenares 150 2000 100
    cientos 150 2000 100
    miles 1500 2e5 1000
    millares 1500 2e5 1000
    millones 1.5e6 2e9 1e6
  `),
  halves: setOf('medio media mitad'),
  denominators: valuesOf(`
    tercio 3 tercios 3 cuarto 4 cuartos 4 quinto 5 quintos 5 sexto 6 sextos 6 septimos 7 octavos 8 novenos 9 decimo 10
    decimos 10
  `),
  outOf: ['de cada'],
  of: setOf('de del'),
  before: hedgesOf(`
    about: unos, unas, cerca de, alrededor de, aproximadamente, en torno a, mas o menos, algo asi como
    over: mas de, al menos, por lo menos, como minimo, no menos de, superior a, un minimo de
    under: menos de, como maximo, como mucho, no mas de, inferior a, un maximo de
    nearly: casi, cerca de las, cerca de los
    upTo: hasta
  `),
  after: hedgesOf(`
    about: aproximadamente, mas o menos
    over: o mas, al menos, como minimo
    under: o menos, como maximo, como mucho
  `),
  to: setOf('a o'),
  between: [
    ['entre', 'y'],
    ['de', 'a'],
  ],
  units: unitsOf(`
    percent: por ciento, por cien
    points: puntos porcentuales, punto porcentual, puntos, punto
    $: dolar, dolares, usd
    €: euro, euros, eur
    £: libras esterlinas, libras
    ¥: yen, yenes, yuan, yuanes
    peso: peso, pesos
    second: segundo, segundos
    minute: minuto, minutos, min
    hour: hora, horas
    day: dia, dias
    week: semana, semanas
    month: mes, meses
    year: ano, anos
    decade: decada, decadas
    century: siglo, siglos
    mile: milla, millas
    kilometre: kilometro, kilometros, km
    metre: metro, metros, m
    centimetre: centimetro, centimetros, cm
    millimetre: milimetro, milimetros, mm
    foot: pie, pies
    inch: pulgada, pulgadas
    kilogram: kilogramo, kilogramos, kilo, kilos, kg
    tonne: tonelada, toneladas
    litre: litro, litros
    hectare: hectarea, hectareas, ha
    degree: grado, grados
  `),
  numbered: setOf('capitulo parte tomo libro acto articulo seccion titulo siglo papa rey'),
  centuries: setOf('siglo siglos'),
  decimalComma: true,
};

import type { AbbreviationWords } from '../abbreviation-words';

/** Spanish abbreviations of news text. */
export const abbreviations: AbbreviationWords = {
  shared: false,
  names: (
    'Sr Sra Srta Sres Sras Dr Dra Dres D Da Dña Prof Profa Lic Ing Arq Ud Uds Vd Vds Gral Pdte Pte Cap ' +
    'Tte Cnel Mons Hno ' +
    'Hna Fdo Sto Sta Av Avda Pza'
  ).split(' '),
  numbers: 'núm núms No nº pág págs p pp art arts Art cap Cap tel Tel aprox vol vols fig apdo ed km'.split(' '),
  within: ['p', 'a', 'd', 'p. ej', 'p.ej', 'v. gr', 'cf', 'vid', 'aprox', 'máx', 'mín', 'ca'],
  soft: 'Cía Co Inc Corp Ltd Ltda Hnos UU AA OO HH FF JJ C ene feb mar abr may jun jul ago sept oct nov dic etc'.split(
    ' ',
  ),
  openers: (
    'El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Ello Yo Nosotros Se Su Sus Este Esta Estos ' +
    'Estas Ese Esa Eso ' +
    'Aquel Pero Y O Sin Además También Así En De Del Al A Con Por Para Según Tras Desde Hasta Entre ' +
    'Sobre Ante Durante ' +
    'Cuando Mientras Aunque Si Como Que Qué Quién Cómo Dónde Ya No Hay Ahora Luego Entonces Después ' +
    'Antes Ayer Hoy Otro ' +
    'Otra Otros Otras Todo Todos Muchos Algunos Más Tampoco Mañana Ambos'
  ).split(' '),
};

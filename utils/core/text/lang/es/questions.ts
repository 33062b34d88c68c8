import type { QuestionWords } from '../question-words';

/** Words by which Spanish asks and answers. */
export const questions: QuestionWords = {
  asks: {
    why: 'por que|motivos?|razon(?:es)?|causas?',
    next: 'proxim[oa]s?|ahora que|que pasara|que sigue|y ahora|despues',
    howMany: 'cuant[oa]s?|que (?:cantidad|importe)',
    when: 'cuando|que (?:dia|fecha|hora|ano)',
    who: 'quien(?:es)?',
    where: 'd[oó]nde',
  },
  asking: `
    quien quienes que cual cuales cuando donde por como cuanto cuanta cuantos cuantas pasa paso pasara ocurre
    ocurrio sucede sucedio sabe sabemos conocido siguiente sigue despues explica explicar significa da cifra
    alguien favor articulo noticia historia texto fuente fuentes
  `
    .trim()
    .split(/\s+/),
  where: 'en|desde|cerca de|junto a|bajo|sobre|hacia',
  why:
    'porque|debido a|a causa d|por culpa d|provocad[oa]s? por|causad[oa]s? por|como consecuencia d|' +
    'ya que|la razón|el motivo',
  next:
    '(?:será|serán|va a|van a|prevé|prevén|previst[oa]s?|próxim[oa]s? (?:semana|mes|año|días)|' +
    'la semana próxima|mañana)(?!\\p{L})',
  relative: 'que|quien',
  suggest: { says: '¿Qué dice $1?', who: '¿Quién es $1?', next: '¿Qué pasará ahora?' },
  silence: {
    source: 'fuentes?|articulos?|pasajes?|textos?|informacion',
    denial: 'no|ni|nada|ningun[ao]?|tampoco',
    saying:
      'dice|dicen|menciona|mencionan|indica|indican|precisa|precisan|contiene|contienen|responde|responden|especifica|especifican|da|dan',
    missing: 'menciona|mencionan|indica|indican|especifica|especifican|precisa|dice|informacion',
    notIn: 'no (?:esta|aparece|figura) en (?:las fuentes|el articulo|el texto)',
  },
};

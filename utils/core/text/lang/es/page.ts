import type { PageWords } from '../page/page-words';

/** Words around stories in Spanish. */
export const page: PageWords = {
  kinds: {
    sponsored: 'contenido (?:patrocinado|de marca)|publirreportaje',
    live: 'en directo|en vivo|minuto a minuto',
    list: 'en breve',
    newsletter: 'boletin(?:es)?',
    column: 'columnas?|columnistas?',
    opinion: 'opinion(?:es)?|editoriales|tribuna',
    interview: 'entrevistas?',
    analysis: 'analisis',
    review: 'resenas?|critica de (?:cine|teatro|libros)',
    gallery: 'fotogaleria',
  },
  addressed: 'usted|ustedes|tú|te',
  firstPerson: /(?<!\p{L})(?:yo|me|mis?|conmigo)(?!\p{L})/iu,
  ofThisLetter: 'este boletin|esta newsletter',
  rights: 'todos los derechos reservados',
  formula: '',
  telling: 'respuestas a esta entrada a traves',
  calls: ['(?:suscribete|siguenos|apoya (?:nuestro|el periodismo))'],
  reported: 'dijo|dice|decia',
  offered: 'boletin|suscri(?:bete|pcion)|periodismo independiente',
  we: 'nosotros|nuestr[oa]s?',
  you: 'usted|su|tu|tus',
  offer: 'hazte suscriptor',
  sharedOffer: 'solo para suscriptores',
};

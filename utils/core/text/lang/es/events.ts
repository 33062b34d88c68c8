import type { EventWords } from '../event-words';

/** Words by which Spanish news places a report beside an event. */
export const events: EventWords = {
  comment:
    'por que|que significa|que hay que saber|lo que hay que saber|claves d|las claves|en defensa de|' +
    'carta abierta|(?:\\d+|cinco|seis|siete|diez) (?:cosas|preguntas|razones|lecciones|claves)|cronologia',
  later: '(?:dias?|semanas?|mes(?:es)?|anos?) despues|al dia siguiente|aniversario|a raiz de',
  laterLead: '(?:dias?|semanas?) despues|al dia siguiente',
  consequence:
    'investigacion|juicio|demanda(?:n)?|imputad[oa]s?|acusad[oa]s?|condenad[oa]s?|funerales?|homenajes?|' +
    'luto|dimite|dimision|renuncia|indemnizacion(?:es)?|reconstruccion|reabre|reapertura',
  after: '(?:(?:un|una|dos|tres|cuatro|cinco|seis|\\d{1,3}) )?(?:días?|semanas?|mes(?:es)?|años?) después de',
  routine:
    'horoscopos?|(?:pronostico|prevision) (?:del tiempo|meteorologic[oa])|el tiempo (?:hoy|manana|en)|clima (?:hoy|de hoy)|' +
    '(?:resultados?|numeros?) (?:de la |del )?(?:loteria|quiniela|euromillones|bonoloto|once|primitiva)|crucigramas?|' +
    'programacion tv|que ver (?:hoy|esta noche) en|revista de prensa|resumen de noticias|noticias en breve|' +
    '(?:las )?noticias del dia|santoral|foto del dia|efemerides|cartas al director',
};

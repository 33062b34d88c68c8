import type { EventWords } from '../event-words';

/** Words by which Italian news places a report beside an event. */
export const events: EventWords = {
  comment:
    'perche|che cosa significa|cosa significa|cosa sapere|in difesa di|lettera aperta|' +
    '(?:\\d+|cinque|sei|sette|dieci) (?:cose|domande|ragioni|lezioni)|cronologia',
  later: '(?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) dopo|il giorno dopo|anniversario',
  laterLead: '(?:giorn[oi]|settiman[ae]) dopo|il giorno dopo',
  consequence:
    'inchiesta|processo|denuncia|imputat[oi]|condannat[oiae]|funeral[ei]|cordoglio|lutto|fiaccolata|' +
    'dimissioni|si dimette|risarciment[oi]|ricostruzione|riapre|riapertura',
  after: '(?:(?:un|una|due|tre|quattro|cinque|sei|\\d{1,3}) )?(?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) dopo',
  routine:
    'oroscop[oi]|previsioni (?:meteo|del tempo)|meteo (?:oggi|domani)|che tempo fa|parole crociate|cruciverba|' +
    '(?:estrazion[ei]|numeri) (?:del |di )?(?:lotto|superenalotto)|programmi tv|stasera in tv|rassegna stampa|' +
    'notizie in breve|in breve|almanacco|foto del giorno|lettere al direttore',
};

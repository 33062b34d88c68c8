import type { EventWords } from '../event-words';

/** Words by which French news places a report beside an event. */
export const events: EventWords = {
  comment:
    'pourquoi|que faut il|ce qu il faut|ce que (?:l on|nous|revele|dit)|comment expliquer|plaidoyer|' +
    'lettre ouverte|(?:\\d+|cinq|six|sept|dix) (?:choses|questions|raisons|lecons)|retour sur|chronologie',
  later: '(?:jours?|semaines?|mois|ans?) (?:apres|plus tard)|au lendemain|lendemain d|anniversaire',
  laterLead: '(?:jours?|semaines?) (?:apres|plus tard)|au lendemain',
  consequence:
    'enquete|proces|obseques|hommages?|porte plainte|plaintes?|mise? en examen|condamne[es]?|' +
    'demission(?:ne)?|indemnis\\w{1,8}|reconstruction|rouvre|reouverture',
  after: '(?:(?:un|une|deux|trois|quatre|cinq|six|\\d{1,3}) )?(?:jours?|semaines?|mois|ans?) après',
  routine:
    'horoscopes?|meteo (?:du jour|de ce|du|a \\w+)|previsions? meteo|bulletin meteo|mots croises|mots fleches|' +
    '(?:resultats?|tirage) (?:du |de l |de la )?(?:loto|euromillions|keno)|programme tv|ce soir a la tele|' +
    'revue de presse|l essentiel de l actu(?:alite)?|les infos du matin|le journal de \\d+ ?h|en bref|ephemeride|' +
    '(?:les )?titres du jour|le quiz|photos? (?:du jour|de la semaine)|courrier des lecteurs',
};

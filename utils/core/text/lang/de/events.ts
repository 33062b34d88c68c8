import type { EventWords } from '../event-words';

/** Words by which German news places a report beside an event. */
export const events: EventWords = {
  comment:
    'warum|wieso|weshalb|was .{3,40} bedeutet|was man wissen muss|was sie wissen mussen|ein kommentar|' +
    'kommentar zu|offener brief|(?:\\d+|funf|sechs|sieben|zehn) (?:dinge|fragen|grunde|lehren)|' +
    'chronologie|ruckblick auf',
  later: '(?:tage?n?|wochen?|monaten?|jahren?) (?:nach|spater|danach)|am tag danach|jahrestag',
  laterLead: '(?:tage?n?|wochen?) (?:nach|spater|danach)|am tag danach',
  consequence:
    'ermittlungen|untersuchungsausschuss|prozess|angeklagt|anklage|verurteilt|trauerfeier|beerdigung|' +
    'gedenken|gedenkfeier|mahnwache|rucktritt|tritt zuruck|entschadigung(?:en)?|wiederaufbau|' +
    'wiedereroffnet|aufraumarbeiten',
  after: '(?:(?:ein|einen|eine|zwei|drei|vier|fünf|sechs|\\d{1,3}) )?(?:tage?|wochen?|monate?|jahre?) nach',
  routine:
    'horoskope?|wetter(?:bericht|vorhersage|aussichten)|das wetter (?:heute|morgen|am)|wetter (?:heute|morgen)|' +
    'lottozahlen|eurojackpot (?:zahlen|gewinnzahlen)|gewinnzahlen|kreuzwortratsel|tv programm|heute im (?:tv|fernsehen)|' +
    'presseschau|(?:morgen|abend|news|nachrichten) ?(?:briefing|uberblick)|(?:der|das) (?:tag|wichtigste) im uberblick|' +
    'bild des tages|kurz notiert|kurz und knapp|leserbriefe|kalenderblatt',
};

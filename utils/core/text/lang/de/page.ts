import type { PageWords } from '../page/page-words';

/** Words around stories in German. */
export const page: PageWords = {
  kinds: {
    sponsored: 'bezahlter inhalt',
    list: 'kurz notiert|kurz und knapp|kurzmeldungen|meldungen des tages|nachrichten im uberblick',
    column: 'kolumnen?|kolumnist(?:en|in)?|glosse',
    opinion: 'kommentar|meinung(?:en)?|leitartikel|gastbeitrage?|leserbriefe?',
    interview: 'im gesprach',
    analysis: 'hintergrund',
    review: 'rezension(?:en)?|(?:film|buch|theater|konzert)kritik',
    gallery: 'bilderstrecke',
  },
  addressed: 'Sie|Ihr|Ihre|Ihren|Ihrer|Ihnen|du|dein|deine',
  firstPerson: /(?<!\p{L})(?:ich|mir|mich|meine?[mnrs]?)(?!\p{L})/iu,
  ofThisLetter: 'diese[rnm] newsletter',
  rights: 'alle rechte vorbehalten',
  formula:
    '(?:dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde) (?:zuerst|zuvor|ursprunglich))|' +
    'in diesem artikel sind affiliate',
  telling: 'antworten zu diesem eintrag (?:durch|via)',
  calls: [
    '(?:abonnieren|folgen|unterstutzen|besuchen) sie (?:uns|unser)',
    'jetzt (?:abonnieren|anmelden|spenden)',
    'bitte (?:achten sie darauf|beachten sie) dass (?:ihre )?kommentare',
  ],
  reported: 'sagte|sagt|schrieb|hiess es|heisst es',
  offered:
    'newsletter abonnieren|datenschutzerklarung|nutzungsbedingungen|' +
    '(?:unseren|unsere|unabhangigen) journalismus|spenden?',
  we: 'wir|uns|unser\\w*',
  you: 'sie|ihnen|ihre\\w*',
  offer: 'jetzt weiterlesen|weiterlesen mit|artikel freischalten',
  sharedOffer: 'nur fur abonnenten',
};

import type { ArticleKind } from '../types';

/** Words of sections, labels, paths and titles that name a kind, folded; the surest kind first. */
export const KIND_WORDS: readonly (readonly [ArticleKind, RegExp])[] = [
  [
    'sponsored',
    /\b(?:sponsored|advertorial|partner content|paid content|paid post|branded content|brand ?(?:voice|room|studio)|publi ?(?:redactionnel|reportage|communique)|contenu (?:sponsorise|partenaire)|en partenariat avec|bezahlter inhalt|contenido (?:patrocinado|de marca)|publirreportaje)\b/,
  ],
  [
    'live',
    /\b(?:live ?blog|live updates?|en direct|as it happened|minute by minute|live ?ticker|news ?blog|en directo|en vivo|minuto a minuto)\b/,
  ],
  [
    'list',
    /\b(?:fil (?:info|actu|d info)s?|news in brief|in brief|en bref|breves|en breve|kurz notiert|kurz und knapp|kurzmeldungen|meldungen des tages|nachrichten im uberblick)\b/,
  ],
  [
    'newsletter',
    /\b(?:newsletters?|infolettres?|(?:morning|evening|daily|weekly|business) (?:brief(?:ing)?|digest)|boletin(?:es)?)\b/,
  ],
  [
    'column',
    /\b(?:columns?|columnists?|chroniques?|chroniqueurs?|billets?|kolumnen?|kolumnist(?:en|in)?|glosse|columnas?|columnistas?)\b/,
  ],
  [
    'opinion',
    /\b(?:opinions?|editorials?|op ed|comment is free|commentary|tribunes?|editos?|editoriaux|libre opinion|points? de vue|debats?|idees|kommentar|meinung(?:en)?|leitartikel|gastbeitrage?|opinion(?:es)?|editoriales|tribuna|letters? to the editor|leserbriefe?|idees debats|voices)\b/,
  ],
  [
    'interview',
    /\b(?:interviews?|entretiens?|grand entretien|q and a|questions? reponses?|entrevistas?|im gesprach)\b/,
  ],
  [
    'analysis',
    /\b(?:analysis|analyses?|explainers?|explained|decryptages?|eclairages?|news analysis|hintergrund|analisis)\b/,
  ],
  [
    'review',
    /\b(?:reviews?|critiques?|film review|book review|music review|rezension(?:en)?|(?:film|buch|theater|konzert)kritik|resenas?|critica de (?:cine|teatro|libros))\b/,
  ],
  [
    'gallery',
    /\b(?:photo galler(?:y|ies)|galler(?:y|ies)|slideshows?|in pictures|diaporamas?|portfolios?|en images|bilderstrecke|fotogaleria)\b/,
  ],
  ['video', /\b(?:videos?)\b/],
];

/** Words by which somebody who is asked is addressed, in questions. */
export const ADDRESSED =
  /(?<!\p{L})(?:you|your|yours|vous|votre|vos|tu|ton|usted|ustedes|tú|te|Sie|Ihr|Ihre|Ihren|Ihrer|Ihnen|du|dein|deine)(?!\p{L})/u;

/** Words by which a writer speaks of himself or herself, by language. */
export const FIRST_PERSON: ReadonlyMap<string, RegExp> = new Map([
  ['en', /(?<![\p{L}'’.])I(?:['’](?:m|ve|d|ll))?(?![\p{L}.'’])/u],
  ['fr', /(?<!\p{L})(?:je(?!\p{L})|j['’](?=\p{L}))/iu],
  ['de', /(?<!\p{L})(?:ich|mir|mich|meine?[mnrs]?)(?!\p{L})/iu],
  ['es', /(?<!\p{L})(?:yo|me|mis?|conmigo)(?!\p{L})/iu],
]);

/** A text that speaks of itself as a letter to its readers. */
export const OF_THIS_LETTER =
  /\b(?:(?:this|today s|our|my) (?:newsletter|briefing)|(?:to|reading) the [a-z ]{2,30} (?:newsletter|briefing)|cette (?:newsletter|infolettre)|dieser newsletter|diesen newsletter|diesem newsletter|este boletin|esta newsletter)\b/;

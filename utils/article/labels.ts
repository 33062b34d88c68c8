/** Labels of what stands between paragraphs: advertisements, calls to read, share or subscribe; folded texts. */
const LABEL =
  /^(?:advertisement|publicite|anzeige|werbung|pub|publicidad|story continues below|article continues (?:below|after)|continue reading|read more|read next|read also|related|recommended|more on this|more from|see also|watch|listen|lire aussi|lire la suite|a lire aussi|voir aussi|a voir|sur le meme sujet|mehr zum thema|lesen sie auch|lees ook|leia (?:mais|tambem)|lea tambien|leggi anche|le[ae]r mas|baca juga|sign up|subscribe|inscrivez vous|follow us|share|partager|teilen|copy link|link copied|loading|comments?|commentaires?|photo|image|video|getty images|file photo|source|published|updated|last updated|posted|publie|mis a jour|veroffentlicht|aktualisiert|publicado|actualizado|pubblicato|lesedauer|temps de lecture|\d+ min(?:utes?)? (?:read|de lecture))\b/;
/** Such a label stands alone, or starts a line of links; in a text it is a word like others. */
const LABEL_WORDS = 9;

/** Whole sentences that outlets put into or under every story; folded texts. */
const NOTICE =
  /\b(?:all rights reserved|tous droits reserves|alle rechte vorbehalten|sign up (?:for|to) (?:our|the|receive)|subscribe to (?:our|the)|(?:inscrivez|abonnez) vous|click here to|follow (?:us|him|her|me) on|suivez (?:nous|l actualite)|download (?:our|the) app|join our|read more (?:on|at|about)|this article (?:was (?:originally|first)|is republished)|originally (?:published|appeared) (?:on|in|at)|we may earn|affiliate (?:links?|commissions?)|your inbox|votre boite mail|terms of (?:use|service)|privacy (?:policy|notice)|cet article est (?:reserve|paru)|copyright|enable javascript|your browser|this material may not be published|contact the (?:author|reporter)|get in touch with|e mail(?:s|ed)? (?:to|at)|written permission)\b/;
const NOTICE_CHARACTERS = 320;

/** Whether the text is a label or a notice and no part of the story. `text` is folded. */
export function isLabel(text: string): boolean {
  return LABEL.test(text) && text.split(' ').length <= LABEL_WORDS;
}

/** Whether the text is one of the sentences that stand under every story of an outlet. `text` is folded. */
export function isNotice(text: string): boolean {
  return text.length <= NOTICE_CHARACTERS && NOTICE.test(text);
}

/** Stems of the words that dialogs on cookies and consent are made of, in some languages; folded texts. */
const CONSENT =
  /\b(?:cookies?|cerez\w*|consent\w*|einwillig\w*|zustimm\w*|datenschutz\w*|privacy|confidentialite|privacidad|prywatnos\w*|zgod[yaeo]\w*|tietosuoja\w*|samtykk?e\w*|samtycke\w*|toestemming|gizlilik|partner\w*|iab|gdpr|rgpd|dsgvo|personal data|donnees personnelles|datos personales|dati personali|personenbezogen\w*|danych|persoonsgegevens)\b/g;

/** Whether the text asks for consent to cookies and the like. `text` is folded. A news story may speak so, too. */
export function asksForConsent(text: string): boolean {
  return new Set(text.match(CONSENT)?.map((word) => word.slice(0, 6))).size >= 3;
}

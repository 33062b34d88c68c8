/*
 * Words of sentences that outlets put into or under their stories, in some languages; all for folded texts. A story may
 * use any of them: `isNotice` asks where they stand and who speaks.
 */

const SITES = 'twitter|x|instagram|facebook|threads|bluesky|mastodon|tiktok|linkedin|whatsapp|telegram|youtube|google';

/** Beginnings of sentences that say whose a text is and where it was first. */
export const FORMULA =
  /^(?:c )?(?:all rights reserved|tous droits reserves|alle rechte vorbehalten|todos los derechos reservados|copyright$|this (?:article|story|post|piece|essay|report) (?:was|is|has been)? ?(?:originally|first|also|re)? ?(?:appeared|published|republished|posted|contains affiliate)|this material may not be (?:published|reproduced)|(?:originally|first) (?:published|appeared) (?:on|in|at|by)|reproduction (?:without|in whole)|no part of this|(?:dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde) (?:zuerst|zuvor|ursprunglich))|cet article est (?:reserve|paru|issu)|il (?:vous )?reste (?:\d+ )+de cet article|in diesem artikel sind affiliate)|(?:all rights reserved|tous droits reserves|alle rechte vorbehalten|todos los derechos reservados)$/;

/** Words that say it wherever they stand. */
export const TELLING = /\bcopyright (?:c )?(?:19|20)\d\d\b|\byour (?:e mail )?inbox\b|\bvotre boite mail\b/;

/** Beginnings of sentences that call upon the reader to do something with the outlet. */
export const CALL = new RegExp(
  `^(?:please |to [^ ]+ (?:[^ ]+ ){0,6})?(?:${[
    'sign up (?:for|to|here|now|today)',
    'subscribe (?:to (?:our|the)|now|today|here)',
    'click here (?:to (?:subscribe|sign|join|donate|get our)|for reprint)',
    `follow (?:us|him|her|them|me|(?:[^ ]+ ){1,4}?)(?: ?on)? (?:${SITES})\\b`,
    `(?:like|find) us on (?:${SITES})\\b`,
    'follow (?:us|our)',
    '(?:download|get) (?:our|the(?: [^ ]+){0,4}) apps?\\b',
    'download and subscribe',
    'add (?:[^ ]+ ){1,5}(?:as an? (?:interest|favou?rite)|to (?:your|my) (?:interests|favou?rites|feed))',
    'join our',
    'read more (?:on|at|about)',
    'contact the (?:author|reporter|writer)',
    '(?:get in touch with|e mail|email|contact) (?:us|our|me)',
    'support (?:our|independent|quality|local|this) ',
    'donate (?:now|today|here|to (?:us|our))',
    'become a (?:member|supporter|subscriber|patron) (?:today|now|of our)',
    '(?:inscrivez|abonnez) vous',
    'suivez (?:nous|l actualite|toute l actualite)',
    'soutenez (?:nous|notre|le journalisme|la presse)',
    'faites un don',
    '(?:abonnieren|folgen|unterstutzen|besuchen) sie (?:uns|unser)',
    'jetzt (?:abonnieren|anmelden|spenden)',
    '(?:suscribete|siguenos|apoya (?:nuestro|el periodismo))',
  ].join('|')})`,
);

/** Words that report a call: whoever says it is not the outlet. Folded. */
export const REPORTED =
  /\b(?:said|says|wrote|disait|dit|ecrivait|lisait|sagte|sagt|schrieb|hiess es|heisst es|dijo|dice|decia)\b/;

/** Things that only an outlet speaks of to its readers. One is enough where both are named in the sentence. */
export const OFFERED =
  /\b(?:newsletters?|subscri(?:be|bing|ption)s?|signing up|sign up|terms of (?:use|service)|privacy (?:policy|notice)|affiliate (?:links?|fees?|program)|commissions?|enable javascript|abonne(?:z|ment)s?|newsletter abonnieren|datenschutzerklarung|nutzungsbedingungen|boletin|suscri(?:bete|pcion)|(?:our|independent|quality|local|nonprofit|non profit) (?:journalism|reporting|newsroom)|donat(?:e|ing|ions?)|tax deductible|become a (?:member|supporter|subscriber|patron)|reader (?:funded|supported)|(?:notre|nos) (?:journalisme|redaction|independance)|faire un don|(?:unseren|unsere|unabhangigen) journalismus|spenden?|periodismo independiente)\b/g;

/** The outlet, and the reader, in the sentence. */
export const WE = /\b(?:we|us|our|ours|i|my|nous|notre|nos|wir|uns|unser\w*|nosotros|nuestr[oa]s?)\b/;
export const YOU = /\b(?:you|your|yours|vous|votre|vos|sie|ihnen|ihre\w*|usted|su|tu|tus)\b/;

/*
 * Words of the lines around a story: of author and date, of buttons, of addresses. In languages with a folder and without;
 * "|" separates alternatives, which go into regular expressions unchanged.
 */

/** A weekday before a date, and the word before that: "am Montag". */
export const WEEKDAYS =
  'mo|di|mi|do|fr|sa|so|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|' +
  '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
export const ON_DAY = 'am|on|le|el|op|den|vom|du|il';

/** The word before a time of day, and the one behind it. */
export const AT_TIME = 'at|um|à|kl\\.?';
export const TIME_BEHIND = 'uhr';

/** Words that only a line of dates has, each whole; and units of a time that has passed: "2 hours". */
export const DATED = 'updated|published|mis à jour|publié|aktualisiert|actualizado';
export const PASSED = 'hours?|minutes?|days?|ans?|heures?';

/** Cities and countries of two words, which stand after names as datelines do. */
export const TWO_WORD_PLACES =
  'new (?:york|delhi|orleans)|los angeles|san francisco|san diego|hong kong|tel aviv|s[aã]o paulo|' +
  'buenos aires|mexico city|ciudad de m[eé]xico|washington,? d\\.?c\\.?|den haag|the hague|' +
  'la haye|rio de janeiro|kuala lumpur|cape town|kapstadt|st\\.? petersburg|abu dhabi|las vegas|' +
  'phnom penh|addis abeba|frankfurt am main|ho chi minh city|panama city|united (?:states|kingdom)';

/** Labels of the links and buttons beside a byline. */
export const CONTROLS =
  'twitter|x|facebook|instagram|linkedin|whatsapp|telegram|threads|bluesky|mastodon|youtube|' +
  'rss|published|posted|updated|written|veröffentlicht|aktualisiert|publié|publicado|pubblicato|' +
  'website|web|blog|bio|author|print|comments?|\\p{L}*kommentare?|follow|share|read|view|see|' +
  'show|more|all|subscribe|sign|log ?in|contact|e-?mail|save|listen|copy|link|profile?|get|' +
  'tips|folgen|teilen|mehr|drucken|suivre|partager|seguir|compartir|ver|condividi|segui|volg|' +
  'deel|del|följ|følg';

/** Small words between a name and what is no part of it: a place, a time. */
export const BEHIND_NAME = 'by|von|am|on|par|por|door|le|el|um|at|de|con|mit|with|avec|for';
export const REPORTED_FROM = 'in|à|for|For|pour|at|from|aus|uit|desde|dal|dalla|из';

/** The beginning of a line of author and dates; folded. */
export const LINE_OPENING =
  'by|par|von|por|di|door|av|published|posted|(?:last |first )?updated|publie|mis a jour|modifie|veroffentlicht|' +
  'aktualisiert|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd';

/** "By …" above a line that is a name and nothing else, as printed, and the small words within such a line. */
export const SIGNED_BY = '[Bb]y|BY|[Pp]ar|[Vv]on|VON|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]v|[Aa]f|[Oo]d';
export const WITHIN_SIGNED = 'and|et|und|y|e|&|de|van|von|der|la';

/** How a line says that its author can be reached, and what opens a line of addresses. */
export const REACHED = '\\bcan be reached\\b|\\breach (?:him|her|them|me)\\b';
export const CONTACT = 'e-?mail|contact|kontakt';

import {
  ALSO_NAMES,
  AND,
  AND_CAPITALS,
  AND_LETTER,
  AUTHOR,
  BY,
  DONE,
  GENRES,
  GLUED_ROLES,
  OTHERS,
  OTHERS_BY,
  RANKS,
  ROLES,
} from '../../text/lang/page/bylines';

/* Patterns of the words that stand around names in bylines. */

/** A byline's beginning: "Von", "Written by:", "By —"; what follows is a name. */
export const LEAD_IN = new RegExp(`^(?:(?:${DONE})\\s+){0,2}(${BY})(?:(\\s*[:：]\\s*)|\\s+[–—-]\\s+|\\s+)`, 'iu');
/** The same joined to the name where white space was lost: "ByAda Quill". */
export const GLUED_LEAD_IN = /^(?:By){1,2}(?:by\s+)?(?=\p{Lu})/u;
/** Nothing but what leads in to a name, which stands in another line or cell: "By", "Written by:", "Author". */
export const ONLY_LEAD_IN = new RegExp(`^(?:(?:(?:${DONE})\\s+){0,2}(?:${BY})|${AUTHOR})\\s*[:：]?$`, 'iu');
/** "Reporting by", "Propos recueillis par": what leads in to names wherever it stands. */
export const FULL_LEAD_IN = new RegExp(`^(?:(?:${DONE})\\s+){1,2}(?:${BY})\\s*[:：]?\\s+`, 'iu');
export const GENRE = new RegExp(`^(?:${GENRES})$`, 'iu');
export const GENRE_BEFORE = new RegExp(`^(?:${GENRES})(?:\\s*[:：]\\s*|\\s+(?=(?:${BY})\\s))`, 'iu');
const GLUES = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
/** "Author:", "Text Ada Quill", "記者王小明", "文／". */
export const LABEL = new RegExp(
  `^(?:(?:${AUTHOR})(?:\\s*[:：=＝/／]\\s*|\\s+|(?=${GLUES}))|文\\s*[:：=＝/／]\\s*)`,
  'iu',
);
export const CREDIT = new RegExp(`^(?:(?:${OTHERS_BY})\\s|(?:${OTHERS})\\s*[:：=＝/／])`, 'iu');
export const CONJUNCTION = new RegExp(
  `\\s(?:${AND}|${AND_CAPITALS})\\s|\\s(?:${AND_LETTER})\\s(?=\\p{Lu}[^\\s,;|]*\\s+\\p{L})`,
  'gu',
);
export const CONJUNCTION_AT_END = new RegExp(
  `^(?:${AND}|${AND_CAPITALS}|${AND_LETTER})\\s+|\\s+(?:${AND}|${AND_CAPITALS}|${AND_LETTER})$`,
  'gu',
);
/** A whole part that says what somebody is: "science editor", "Redakteurin in Köln". */
export const ROLE = new RegExp(`^(?:(?:${RANKS})\\s+){0,3}(?:${ROLES}|${GLUED_ROLES})(?:$|[^\\p{L}].*$)`, 'iu');
/** The same after a name. */
export const ROLE_AFTER = new RegExp(`\\s+(?:(?:${RANKS})\\s+){0,3}(?:${ROLES})$`, 'iu');
export const GLUED_ROLE = new RegExp(`^(?:${GLUED_ROLES})\\s*|\\s*(?:${GLUED_ROLES})$`, 'gu');
export const LEAD_WORD = new RegExp(`^(?:${BY}|${DONE}|and|et|und)$`, 'iu');

/** The text without the "by" that leads in to a name; as it is where that word belongs to the name. */
export function withoutLeadIn(text: string): string {
  const lead = LEAD_IN.exec(text);
  if (!lead) return text.replace(GLUED_LEAD_IN, '');
  const [whole, word = '', colon] = lead;
  const rest = text.slice(whole.length);
  if (colon === undefined && ALSO_NAMES.test(word) && whole === text.slice(0, whole.length) && /^\p{Lu}/u.test(word)) {
    // "Von Ada Quill" and "Di Ada Quill" lead in; "Per Quill" and "Di Quill" are names.
    return /^(?:von|di|da)$/i.test(word) && /^\S+\s+\S/.test(rest) ? rest : text;
  }
  return rest;
}

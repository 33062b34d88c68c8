import { folded } from '../../text/fold';
import {
  AT_TIME,
  BEHIND_NAME,
  CONTROLS,
  DATED,
  ON_DAY,
  PASSED,
  REPORTED_FROM,
  TIME_BEHIND,
  TWO_WORD_PLACES,
  WEEKDAYS,
} from '../../text/lang/page/around-names';
import { plain } from '../dom/plain';
import { isAgency } from './agency';
import {
  CONJUNCTION,
  CONJUNCTION_AT_END,
  CREDIT,
  GENRE,
  GENRE_BEFORE,
  GLUED_ROLE,
  LABEL,
  LEAD_WORD,
  ROLE,
  ROLE_AFTER,
  withoutLeadIn,
} from './byline-words';
import { DESK } from './desks';

const MOST_NAMES = 12;

/** A date with its weekday and time of day, which bylines stand beside. */
const MOMENT = new RegExp(
  `(?:(?:^|[\\s|])(?:${ON_DAY})\\s+)?(?:(?:${WEEKDAYS})[.,]{0,2}\\s+)?` +
    '(?:(?<!\\d)\\d{1,2}(?:er|st|nd|rd|th|\\.|º)?\\s+(?:de\\s+)?\\p{L}{3,12}\\.?,?\\s+(?:de\\s+)?\\d{4}(?!\\d)|' +
    '(?<!\\p{L})\\p{L}{3,10}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}(?!\\d)|' +
    '(?<!\\d)\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?!\\d))' +
    `(?:[,\\s]*(?:${AT_TIME})?\\s*\\d{1,2}[:.h]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:${TIME_BEHIND}|[A-Z]{2,4})(?!\\p{L}))?)?`,
  'giu',
);
const DATE_LIKE = new RegExp(
  `\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}[:h]\\d{2}\\b|\\b(?:${DATED})\\b|\\b\\d+ (?:${PASSED})\\b`,
  'i',
);
/** Marks that separate names, beside the words for "and". */
const BETWEEN =
  /\s*(?:[;|•\n、；，،]|\s[/／·‧–—-]\s|(?<=\p{Script=Hangul})[·,/](?=\p{Script=Hangul})|(?<=\p{Script=Han})[／/]|(?<=\p{L}\s\p{L}{1,30})\/(?=\p{L})|(?<=\p{L})\/(?=\p{L}{1,30}\s\p{L}))\s*|,\s*/u;
/** Cities of two words, which stand after names as datelines do. Cities of one word need no list: a name has two. */
const CITY = new RegExp(`^(?:${TWO_WORD_PLACES})$`, 'i');
/** Agencies, places and outlets stand in brackets beside names. */
const IN_BRACKETS = /\([^()]{0,120}\)|（[^（）]{0,120}）|【[^【】]{0,120}】|\[[^[\]]{0,120}\]/g;
const GENERATION = /,\s+(?=(?:jr|sr|ii|iii|iv)\b\.?)/gi;
const DEGREE = /^(?:ph\.?\s?d\.?|m\.?d\.?|esq\.?|mba|jd|msc|dr|prof)\.?$/i;

const PLACE_BEHIND = new RegExp(`\\s+(?:${REPORTED_FROM})\\s+\\p{Lu}.{0,60}$`, 'u');
/** A small word at the end, after which something was cut off. */
const HANGING = new RegExp(`\\s(?:${BEHIND_NAME})$`, 'i');

/** A name without the words that bylines put around it; "DOE Jane" and "SMITH" are left as they are. */
function cleanName(raw: string): string {
  return withoutLeadIn(plain(raw, 200).replace(CONJUNCTION_AT_END, '').replace(GENRE_BEFORE, '').replace(LABEL, ''))
    .replace(/(?:^|\s)@\w{2,30}/g, ' ')
    .replace(/\S{1,64}@\S{1,64}/g, ' ')
    .replace(PLACE_BEHIND, '')
    .trim()
    .replace(GLUED_ROLE, '')
    .replace(CONJUNCTION_AT_END, '')
    .replace(/(\p{L}{3})\.$/u, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:()|•·"“”«»【】[\]*_–—-]+|[\s,;:|•·"“”«»【】[\]*_–—-]+$/g, '')
    .trim();
}

/** "Ada Quill senior reporter", "Ada Quill Herald Staff": what follows a whole name is no part of it. */
function withoutRole(name: string, outlet: readonly string[]): string {
  const role = ROLE_AFTER.exec(name);
  const words = (role ? name.slice(0, role.index) : name).split(' ');
  if (words.length < 2) return name;
  while (role && words.length > 2 && outlet.includes(folded(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}

/** Labels of the links and buttons beside a byline. */
const CONTROL = new RegExp(`^(?:${CONTROLS})(?:$|\\s)`, 'iu');

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || CONTROL.test(text) || GENRE.test(text)) return false;
  if (/^(?:https?:|www\.|\/)|[<>{}\\=@#]|\.(?:com|org|net|fr|de)\b/i.test(text)) return false;
  if (DATE_LIKE.test(text) || ROLE.test(text) || DEGREE.test(text) || !/\p{L}{2}|\p{Lo}/u.test(text)) return false;
  // Names are capitalised, but for their particles; "ab Berlin" are the initials of a writer, and a place.
  if (/(?:^|\s)\p{Ll}{4,}(?=\s|$)/u.test(text) && / /.test(text)) return false;
  if (/^(?!d[aeiu]\s|l[ae]\s|[ae]l\s|zu\s)\p{Ll}{1,2}\s+\p{Lu}\S*$/u.test(text) || HANGING.test(text)) return false;
  // "台北報導": where it was reported from.
  if (/^\p{Script=Han}{2,8}(?:報導|报道|報道|電|电|讯|訊)$/u.test(text)) return false;
  return !/\d/.test(text) && !LEAD_WORD.test(text) && text.split(' ').length <= 6;
}

/** One word in a script that writes the parts of a name apart. */
export function isOneWord(name: string): boolean {
  return !name.includes(' ') && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name);
}

const WHOLE_NAME =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:(?:\s(?:a[fl]|av|ben|bin|d[aei]|de[lnr]|dos?|du|e|el|l[ae]|te[nr]|v[ao]n|y|zu)){0,2}\s\p{Lu}[\p{L}\p{M}.’'-]*){1,3}$/u;

/** Two to four words, each with a capital, particles between them not counted. */
export function isWholeName(name: string): boolean {
  return WHOLE_NAME.test(name);
}

/**
 * The names in one byline, clean and apart: "By Ann Lee, science editor, and Bo Chan" gives both names. Single words after
 * a whole name are places, agencies and pen names of desks ("Ann Lee, Berlin", "Ann Lee, AFP"), and no people.
 */
export function splitByline(byline: string, outlet = ''): string[] {
  const names: string[] = [];
  const site = folded(outlet);
  let others = false;
  let whole = false;
  const bare = plain(byline, 400).replace(IN_BRACKETS, ' ').trim() || plain(byline, 400).replace(/[【】]/g, ' ');
  for (const part of withoutLeadIn(bare.replace(GENERATION, ' ').replace(MOMENT, ' | ').trim().replace(LABEL, ''))
    .split(BETWEEN)
    .flatMap((piece) => piece.split(CONJUNCTION))) {
    const piece = part.trim();
    if (piece === '') continue;
    if (CREDIT.test(piece)) others = true;
    else if (LABEL.test(piece) || withoutLeadIn(piece) !== piece) others = false;
    if (others) continue;
    const name = withoutRole(cleanName(piece), site.split(' '));
    const isSite = site !== '' && folded(name) === site;
    if (!(isSite || isName(name)) || names.some((known) => folded(known) === folded(name))) continue;
    if (
      whole &&
      (isOneWord(name) || isAgency(name) || DESK.test(name) || /^the /i.test(name) || isSite || CITY.test(name))
    )
      continue;
    // "General Editor", "Herald Correspondent" on a line of its own.
    if (whole && names.length > 0 && ROLE_AFTER.test(name)) continue;
    whole ||= !isOneWord(name) || isSite;
    names.push(name);
  }
  return names.slice(0, MOST_NAMES);
}

/** Names without those that are the same but for case, accents and marks. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(folded(name)) && seen.add(folded(name))).slice(0, MOST_NAMES);
}

import type { Reading } from '../types';
import { masked, quotedIn } from './quoted-in';
import { saysNothing, verdictOf } from './verdict-words';

/** Marks between the fields of a line. */
const BAR = /[|｜¦\t\n]/u;
/** The tag before what differs, in the languages of most answers. */
const DIFFERS =
  /^[\s*_`#>-]{0,8}(?:differs?|differences?|diff[eé]rences?|diff[eè]re|unterschiede?|abweichung|difiere|diferencias?|differenze?|difere|verschil)[\s*_`]{0,4}[:：][\s*_`]{0,4}/iu;
/** A name before a passage or a quotation: "Passage: [1.4]", "- Quote: …". */
const LABEL = /^[\s*_`•–-]{0,8}\p{L}[\p{L} ]{2,20}[*_]{0,2}\s?[:：][\s*_`]{0,4}/u;
/** Where a line has no bars, these words show where its fields begin. */
const UNBARRED = /\s(?=\**DIFFERS\**\s{0,2}[:：])/u;
const LAST_WORD = /(?<=[^/|\s])\s+(?=\**(?:SAYS|PARTLY|CONTRADICTS|SILENT)\**[\s.*_`]{0,6}$)/u;

/** Most characters of what differs that are kept. */
const LONGEST_DIFFERENCE = 400;

/** A line, or a few that belong together, as far as they were understood. */
export interface Block {
  /** Null where it has no verdict, or two that are not the same. */
  reading: Reading | null;
  /** It has all its parts. */
  whole: boolean;
}

/** Reads what an answer says of one statement, its number already taken off; fields may stand in any order. */
export function readBlock(text: string): Block {
  const fields = fieldsOf(text.replace(UNBARRED, ' | ').replace(LAST_WORD, ' | '));
  const verdicts = new Set<Reading['verdict']>();
  const quotable: string[] = [];
  const loose: string[] = [];
  let differs: string | null = null;
  for (const [i, field] of fields.entries()) {
    const tag = DIFFERS.exec(field);
    const verdict = tag ? null : verdictOf(field);
    if (tag) differs = [differs ?? '', field.slice(tag[0].length)].join(' ').trim();
    else if (verdict) verdicts.add(verdict);
    else if (isQuotable(field.replace(LABEL, ''))) quotable.push(field.replace(LABEL, ''));
    // The first field may repeat the statement; any other says in its place what differs.
    else if (i > 0) loose.push(field);
  }
  const [verdict] = verdicts;
  if (verdict === undefined || verdicts.size > 1) return { reading: null, whole: false };
  const told = (differs ?? loose.join(' ')).replace(/^[\s*_`]+|[\s*_`]+$/g, '').slice(0, LONGEST_DIFFERENCE);
  const said = saysNothing(told) ? '' : told;
  const reading: Reading = {
    // "It says so, but for this" is no yes.
    verdict: verdict === 'says' && said !== '' ? 'partly' : verdict,
    quotes: verdict === 'silent' ? [] : quotedIn(quotable.join(' ')),
    differs: said,
  };
  return { reading, whole: differs !== null || fields.length >= 3 };
}

/** True for a part that names a passage, or quotes one. */
function isQuotable(field: string): boolean {
  if (quotedIn(field).length > 0) return true;
  return /^[\s[(]*\d{1,3}[.:·]\d{1,5}[\s\])]*$/.test(field) || /^["“„«].*["”“»]$/su.test(field);
}

/** The parts of a line between its bars, none inside quotation marks; without empty ones. */
function fieldsOf(text: string): string[] {
  const hidden = masked(text);
  const fields: string[] = [];
  let from = 0;
  for (let at = 0; at <= hidden.length; at++) {
    if (at < hidden.length && !BAR.test(hidden.charAt(at))) continue;
    const field = text.slice(from, at).trim();
    // The rule under a table's head is no field.
    if (field !== '' && !/^[\s:—–-]+$/u.test(field)) fields.push(field);
    else if (fields.length === 0 && from === 0) fields.push('');
    from = at + 1;
  }
  return fields;
}

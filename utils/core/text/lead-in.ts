/** The part before the first sentence of a passage: a bullet, a time of day, a dateline or a kicker. */
export interface LeadIn {
  /** Offset of the first character after it; 0 where there is none. */
  end: number;
  /** The time of day that it gives, as written ("9.05am", "17 h 10"); null for none. */
  time: string | null;
  /** A head in capitals before a colon ("CLAIM"), which may change the sense of what follows; null for none. */
  head: string | null;
}

/** Most characters of a lead-in: places, a date and an agency. */
const LONGEST_LEAD_IN_CHARS = 80;

const BULLET = /^[\s•●▪■◆►▶‣·*→–—-]+(?=[\p{L}\p{N}“"«„])/u;

/** A time of day that stands apart from the sentence: before a mark, or before a capital letter that opens it. */
const TIME =
  /^(?:\[|\()?((?:[01]?\d|2[0-4])(?:\s?[:.h]\s?[0-5]\d)?\s?(?:[ap]\.?m\.?|Uhr|h|hrs?)?(?:\s(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|PT|IST|MEZ|MESZ))?)(?:\]|\))?\s?(?:[-–—:|•·]\s?|(?=\s\p{Lu}))\s*/u;
const HAS_MINUTES_OR_UNIT = /\d\s?[:.h]\s?\d|[ap]\.?m|uhr|\dh\b|hrs/i;

const DASH = String.raw`\s?(?:[-–—|]{1,2}|:)\s+`;
/** "LONDON, Nov 3 (Reuters) - ", "Berlin/Bonn (dpa) – ", "(ANSA) - ROMA, 12 OTT - ". */
const WITH_AGENCY = new RegExp(
  String.raw`^[^()“”"«».!?]{0,50}\([\p{L}][^()]{1,30}\)${DASH}(?:[\p{Lu}\d ,./]{2,30}${DASH})?(?=[\p{Lu}\p{N}“"«„])`,
  'u',
);
/** "PARIS — ", "NEW YORK, Nov. 3 – ", "BREAKING | ". */
const IN_CAPITALS = new RegExp(String.raw`^\p{Lu}[\p{Lu}’'.\- /]{2,30}(?:,\s[\p{L}\p{N}. ]{2,24}){0,2}${DASH}`, 'u');
/** "Marrakesh – The": a place alone, and a capital letter after the dash. */
const PLACE_ALONE = /^\p{Lu}[\p{L}’'-]{2,20}(?:[ /]\p{Lu}[\p{L}’'-]{2,20}){0,2}\s[–—]\s(?=\p{Lu})/u;

/**
 * The lead-in of a passage. A place before a dash counts only where no second dash closes what the first one opened.
 */
export function leadInOf(text: string): LeadIn {
  const opening = text.slice(0, LONGEST_LEAD_IN_CHARS);
  let end = BULLET.exec(opening)?.[0].length ?? 0;
  const timed = TIME.exec(opening.slice(end));
  const time = timed && HAS_MINUTES_OR_UNIT.test(timed[1] ?? '') ? (timed[1]?.trim() ?? null) : null;
  if (time !== null) end += timed?.[0].length ?? 0;
  const rest = opening.slice(end);
  const place = WITH_AGENCY.exec(rest) ?? IN_CAPITALS.exec(rest) ?? placeAlone(text.slice(end), rest);
  end += place?.[0].length ?? 0;
  const head = /^(\p{Lu}[^:]*):\s*$/u.exec(place?.[0] ?? '')?.[1] ?? null;
  return end >= text.trimEnd().length ? { end: 0, time: null, head: null } : { end, time, head };
}

/** The offset at which a passage's first sentence begins, after its lead-in. */
export function leadInEnd(text: string): number {
  return leadInOf(text).end;
}

function placeAlone(text: string, opening: string): RegExpExecArray | null {
  const found = PLACE_ALONE.exec(opening);
  if (found === null) return null;
  const sentence = /^[^.!?]*/u.exec(text.slice(found[0].length))?.[0] ?? '';
  return /\s[–—]\s/u.test(sentence) ? null : found;
}

import { CALENDARS, calendarOf } from '../../text/calendars';
import { folded } from '../../text/fold';
import type { LangCode } from '../../text/lang-tag';
import { packOf } from '../../text/packs';
import type { Numeral } from './numeral';
import type { ReadSentence } from './read';

/*
 * Recognises numbers that are not a count of the event, or only a part of one: comparing them would invent differences.
 */

/** Months by their full names in every language. */
const MONTHS = new Set(Object.values(CALENDARS).flatMap(({ months }) => months.map(([name = '']) => folded(name))));

const known = new Map<LangCode, ReadonlySet<string>>();

/** The names of the months, the short ones of the language among them. */
function monthsIn(lang: LangCode): ReadonlySet<string> {
  const found = known.get(lang) ?? new Set([...MONTHS, ...(calendarOf(lang)?.months ?? []).flat().map(folded)]);
  known.set(lang, found);
  return found;
}

/**
 * True when a whole sentence is about another time or something that is not a fact. `year` is that of the article, null
 * when unknown.
 */
export function speaksOfElsewhen({ tokens, lang }: ReadSentence, year: number | null): boolean {
  const words = packOf(lang)?.figures;
  if (!words) return false;
  const plain = ` ${tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ folded }) => folded)
    .join(' ')} `;
  if (words.elsewhenPhrases.some((phrase) => plain.includes(` ${phrase} `))) return true;
  return tokens.some(
    ({ kind, folded }, i) =>
      (kind === 'word' && words.elsewhen.has(folded) && !(folded === 'may' && tokens[i]?.capital)) ||
      (kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(folded) && Number(folded) !== year),
  );
}

/**
 * True when a number of a sentence is a date, a year, an age, a part of another count or a change from one to another.
 */
export function isUnfit({ tokens, lang }: ReadSentence, numeral: Numeral): boolean {
  const words = packOf(lang)?.figures;
  if (!words) return true;
  const months = monthsIn(lang);
  const before = tokens[numeral.from - 1];
  const after = tokens[numeral.to + 1];
  const beforeThat = tokens[numeral.from - 2];
  if (months.has(after?.folded ?? '') || months.has(before?.folded ?? '')) return true;
  if (
    tokens.slice(numeral.from, numeral.to + 1).some(({ folded }) => /^(?:1[5-9]|20)\d\d$/.test(folded)) &&
    numeral.from === numeral.to
  )
    return true;
  if (before?.kind === 'word' && words.partBefore.has(before.folded)) return true;
  if (after?.kind === 'word' && words.partAfter.has(after.folded) && numeral.unit === null) return true;
  // "12 d'entre eux"; then "d'entre eux 12" and "among them 12". "Dont au moins 12" was found above.
  if (after?.folded === 'd' && tokens[numeral.to + 3]?.folded === 'entre') return true;
  if (words.them.has(before?.folded ?? '') || words.among.has(beforeThat?.folded ?? '')) return true;
  // "From 12 to 15" and "de 12 à 15" are changes.
  const joint = tokens[numeral.to + 1]?.folded;
  const next = tokens[numeral.to + 2]?.kind === 'number';
  if (
    words.changeOpens.has(before?.folded ?? '') &&
    (numeral.high > numeral.low || (next && words.changeJoins.has(joint ?? '')))
  )
    return true;
  return false;
}

import { CALENDARS } from '../../text/calendars';
import { folded } from '../../text/fold';
import { calendar as ENGLISH } from '../../text/lang/en/months';
import type { Numeral } from './numeral';
import type { Token } from './tokens';

/*
 * Recognises numbers that are not a count of the event, or only a part of one: comparing them would invent differences.
 * All words are folded.
 */

const words = (list: string) => new Set(list.split(' '));

/**
 * Months by their full names in every language, and by the short ones in English, which are no words of other
 * languages.
 */
const MONTHS = new Set(
  [
    ...Object.values(CALENDARS).flatMap(({ months }) => months.map(([name = '']) => name)),
    ...ENGLISH.months.flat(),
  ].map(folded),
);
/** Words before a part of a count: "including 12", "dont 12", "another 12". */
const PART_BEFORE = words(
  'against versus contre including among another further additional extra other dont parmi notamment autres every each chaque aged age agee ages agees sur than nearest first last past previous next premiers premieres derniers dernieres prochains prochaines no number route',
);
/**
 * Words after a part of a count, or after a time: "12 of them", "12 others", "12 more", "12 d'entre eux", "12 years
 * ago".
 */
const PART_AFTER = words('of more others other additional further autres supplementaires des dont out sur parmi');
/** Words for the past, and for things that are only assumed. */
const ELSEWHEN = words(
  'ago earlier previously formerly decade decades century historically since anniversary compared could might would may if unless tenth auparavant precedemment precedent precedente naguere jadis siecle decennie decennies feared fears presumed craint craignent redoute redoutent depuis anniversaire pourrait pourraient risque risquent si',
);
const ELSEWHEN_PHRASES = [
  'last year',
  'up from',
  'down from',
  'risen from',
  'il y a',
  'l an dernier',
  'l annee derniere',
  'en hausse de',
  'every year',
  'each year',
  'a year',
  'per year',
  'par an',
  'chaque annee',
];

/**
 * True when a whole sentence is about another time or something that is not a fact. `year` is that of the article, null
 * when unknown.
 */
export function speaksOfElsewhen(tokens: readonly Token[], year: number | null): boolean {
  const plain = ` ${tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ folded }) => folded)
    .join(' ')} `;
  if (ELSEWHEN_PHRASES.some((phrase) => plain.includes(` ${phrase} `))) return true;
  return tokens.some(
    ({ kind, folded }, i) =>
      (kind === 'word' && ELSEWHEN.has(folded) && !(folded === 'may' && tokens[i]?.capital)) ||
      (kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(folded) && Number(folded) !== year),
  );
}

/**
 * True when a number of a sentence is a date, a year, an age, a part of another count or a change from one to another.
 */
export function isUnfit(tokens: readonly Token[], numeral: Numeral): boolean {
  const before = tokens[numeral.from - 1];
  const after = tokens[numeral.to + 1];
  const beforeThat = tokens[numeral.from - 2];
  if (MONTHS.has(after?.folded ?? '') || MONTHS.has(before?.folded ?? '')) return true;
  if (
    tokens.slice(numeral.from, numeral.to + 1).some(({ folded }) => /^(?:1[5-9]|20)\d\d$/.test(folded)) &&
    numeral.from === numeral.to
  )
    return true;
  if (before?.kind === 'word' && PART_BEFORE.has(before.folded)) return true;
  if (after?.kind === 'word' && PART_AFTER.has(after.folded) && numeral.unit === null) return true;
  // "12 d'entre eux"; then "d'entre eux 12" and "among them 12". "Dont au moins 12" was found above.
  if (after?.folded === 'd' && tokens[numeral.to + 3]?.folded === 'entre') return true;
  if (['them', 'eux', 'elles'].includes(before?.folded ?? '') || beforeThat?.folded === 'among') return true;
  // "From 12 to 15" and "de 12 à 15" are changes.
  const joint = tokens[numeral.to + 1]?.folded;
  const next = tokens[numeral.to + 2]?.kind === 'number';
  if (
    ['from', 'de'].includes(before?.folded ?? '') &&
    (numeral.high > numeral.low || (next && ['to', 'a'].includes(joint ?? '')))
  )
    return true;
  return false;
}

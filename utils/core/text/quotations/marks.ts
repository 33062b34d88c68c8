/*
 * Marks of quotation, and the part that each plays by its shape and its neighbours. The same character opens in one
 * country and closes in another: “ opens in English and closes in German, » does the opposite, ” opens in Swedish.
 */

/** Families of marks. One mark may close what another of its family opened: typists mix “ with ". */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'pointed' | 'corner' | 'white-corner';

/** The part that a mark can play where it stands. `either` is decided by which quotations are open. */
export type MarkPart = 'open' | 'close' | 'either';

export interface Mark {
  at: number;
  /** Length of the mark in characters. */
  length: number;
  char: string;
  family: MarkFamily;
  part: MarkPart;
}

const FAMILIES: Readonly<Record<string, MarkFamily>> = {
  '"': 'double',
  '＂': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '〝': 'double',
  '〞': 'double',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'pointed',
  '›': 'pointed',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
};

const ANY_MARK = /``|''|["＂“”„‟〝〞‘’‚‛'«»‹›「」『』]/g;

/** Characters that are opening marks wherever they stand. */
const OPENS = new Set(['„', '‟', '‚', '‛', '〝', '「', '『']);
const CLOSES = new Set(['〞', '」', '』']);

const LETTER = /[\p{L}\p{N}]/u;

/** True when no word stands there: an opening mark may follow white space, brackets and dashes. */
function freeBefore(char: string): boolean {
  return char === '' || /[\s([{¿¡—–\-/:“„«"‘‹]/u.test(char);
}

function freeAfter(char: string): boolean {
  return char === '' || /[\s.,;:!?…)\]}—–\-/”»"’›]/u.test(char);
}

/**
 * The marks of one text in order. Apostrophes, primes ("5'10") and shortened years ("’90s") are left out. Time is
 * linear.
 */
export function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(ANY_MARK)) {
    const [char] = match;
    const at = match.index;
    if (char.length === 2) {
      marks.push({ at, length: 2, char, family: 'double', part: char === '``' ? 'open' : 'close' });
      continue;
    }
    const family = FAMILIES[char] ?? 'double';
    const part = family === 'single' ? singlePart(text, at) : partOf(text, at);
    if (part !== null) marks.push({ at, length: 1, char, family, part });
  }
  return withoutStrayApostrophes(marks, text);
}

function partOf(text: string, at: number): MarkPart | null {
  const [char, before, after] = [text.charAt(at), text.charAt(at - 1), text.charAt(at + 1)];
  if (OPENS.has(char)) return 'open';
  if (CLOSES.has(char)) return 'close';
  const opensHere = freeBefore(before) && !/\s/u.test(after) && after !== '';
  const closesHere = freeAfter(after) && !/\s/u.test(before) && before !== '';
  if (char === '"' || char === '＂') {
    // Feet and inches: 5'10".
    if (/\d/.test(before) && /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at))) return null;
    if (opensHere !== closesHere) return opensHere ? 'open' : 'close';
    return 'either';
  }
  if (char === '“') return closesHere && !opensHere ? 'either' : 'open';
  if (char === '”') return opensHere && !closesHere ? 'either' : 'close';
  // Guillemets and their single forms: with white space on both sides (French), or on none, the shape does not decide.
  if (char === '«' || char === '‹') return closesHere && !opensHere ? 'either' : 'open';
  return opensHere && !closesHere ? 'either' : 'close';
}

/** Shortened years and words: "’90s", "’em", "’tis", "rock ’n’ roll", "'s" of German. */
const SHORTENED = /^['’‘](?:\d\ds?(?!\d)|(?:em|tis|twas|til|cause|bout|round|n|s|ne|nen|n’|ere|nuff)(?![\p{L}]))/iu;

function singlePart(text: string, at: number): MarkPart | null {
  const char = text.charAt(at);
  if (char === '‚') return /\s/u.test(text.charAt(at + 1)) ? null : 'open';
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const word = LETTER.test(before);
  if (word && LETTER.test(after)) return null;
  if (SHORTENED.test(text.slice(at, at + 8))) return null;
  const opensHere = freeBefore(before) && (LETTER.test(after) || /[¿¡"“«[(…]/u.test(after));
  const closesHere = before !== '' && !/\s/u.test(before) && !LETTER.test(after);
  if (char === '‘' || char === '‛') return opensHere ? 'open' : closesHere ? 'either' : null;
  if (opensHere && !closesHere) return char === "'" ? 'open' : 'either';
  // Primes: 5' 10", 12'. They are no quotation marks.
  if (/\d/.test(before) && char === "'") return null;
  return closesHere ? 'close' : null;
}

/**
 * Leaves out single marks that are apostrophes: closings that nothing opened, openings that nothing closes, and, of
 * several possible closings, the possessives of plurals ("the workers’ union").
 */
function withoutStrayApostrophes(marks: readonly Mark[], text: string): Mark[] {
  const kept: Mark[] = [];
  let singles: Mark[] = [];
  const flush = () => {
    kept.push(...pairOf(singles, text));
    singles = [];
  };
  let opened = false;
  for (const mark of marks) {
    if (mark.family !== 'single') {
      kept.push(mark);
      continue;
    }
    const opens = mark.part === 'open' || (mark.part === 'either' && !opened && mark.char !== '‘');
    if (opens) {
      flush();
      singles.push({ ...mark, part: 'open' });
      opened = true;
    } else if (opened) singles.push({ ...mark, part: 'close' });
    // A closing mark without an opening may end what an earlier passage opened.
    else if (mark.char === '’' && /[.!?…,]/u.test(text.charAt(mark.at - 1))) kept.push({ ...mark, part: 'close' });
  }
  flush();
  return kept.sort((a, b) => a.at - b.at);
}

/**
 * An opening mark and the closing mark that fits it best. Empty without a closing mark, unless the opening is ‘ or ‚,
 * which are never apostrophes.
 */
function pairOf(singles: readonly Mark[], text: string): Mark[] {
  const [opening, ...closings] = singles;
  if (!opening) return [];
  const sure = closings.find(
    ({ at }) => !/s/i.test(text.charAt(at - 1)) || /^[’'‘]?[.,;:!?)]/u.test(text.slice(at, at + 2)),
  );
  const closing = sure ?? closings[0];
  if (closing) return [opening, closing];
  return opening.char === '‘' || opening.char === '‚' ? [opening] : [];
}

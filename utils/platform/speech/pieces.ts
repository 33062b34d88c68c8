/**
 * Longest text that is given to a voice at once, in characters: some ten seconds at the slowest speed. Chrome's online
 * voices fall silent after fifteen.
 */
export const LONGEST_PIECE_CHARS = 140;

/** Characters at which a voice pauses anyway. */
const PAUSES = [';', ':', ',', '—', '–', ')', '…', '、', '，', '；', '。'];

/**
 * The position to cut a text at, so that at most `LONGEST_PIECE_CHARS` characters come before it: at a pause, else a
 * space, else anywhere.
 */
function cutOf(text: string): number {
  const head = text.slice(0, LONGEST_PIECE_CHARS);
  const pause = Math.max(...PAUSES.map((mark) => head.lastIndexOf(mark))) + 1;
  // Numbers such as "1,500" are not cut.
  if (pause > LONGEST_PIECE_CHARS / 3 && !/^\d/.test(text.slice(pause))) return pause;
  const space = head.lastIndexOf(' ');
  if (space > LONGEST_PIECE_CHARS / 3) return space;
  // A surrogate pair (a character outside the basic plane) is not cut in two.
  return /[\ud800-\udbff]$/.test(head) ? LONGEST_PIECE_CHARS - 1 : LONGEST_PIECE_CHARS;
}

/**
 * Splits a sentence into pieces that a voice can speak at once; joined they are the sentence, except for white space.
 */
export function speechPieces(text: string): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > LONGEST_PIECE_CHARS) {
    const cut = cutOf(rest);
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

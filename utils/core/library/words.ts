import type { LangTag } from '../text/lang-tag';
import { tokenise } from '../text/tokenise';
import { UNSPACED } from '../text/words';

/** A word by which texts are searched, and where it stands. */
export interface IndexWord {
  word: string;
  start: number;
  end: number;
}

const SEPARATORS = /(?<=\p{Nd})[ \u00a0\u2009\u202f.,'’](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** "14 000", "14,000" and "14.000" are one number; "3,8" and "3.8" are another. */
const plainNumber = (number: string) => number.replace(SEPARATORS, '').replace(',', '.');

/** A run of a script without spaces, as overlapping pairs of characters; a single one as it is. */
function pairsOf(run: string, at: number): IndexWord[] {
  const characters = [...run];
  if (characters.length === 1) return [{ word: run, start: at, end: at + run.length }];
  const words: IndexWord[] = [];
  let start = at;
  for (let i = 0; i + 1 < characters.length; i++) {
    const [one = '', two = ''] = [characters[i], characters[i + 1]];
    words.push({ word: one + two, start, end: start + one.length + two.length });
    start += one.length;
  }
  return words;
}

/**
 * The words by which a text is searched, in order: without case and accents, elided articles (l', d') and possessive s
 * apart and left out, numbers without grouping, scripts without spaces as overlapping pairs.
 */
export function indexWords(text: string, lang: LangTag | null): IndexWord[] {
  const words: IndexWord[] = [];
  for (const token of tokenise(text, lang)) {
    const { kind, start, end } = token;
    if (kind === 'number') words.push({ word: plainNumber(token.text), start, end });
    else if (kind === 'word') {
      if (UNSPACED.test(token.text)) words.push(...mixed(token.text, start));
      else if (token.folded.length > 1) words.push({ word: token.folded, start, end });
    }
  }
  return words;
}

/** Letters in a row may be of several scripts: "iPhone发布". */
function mixed(text: string, at: number): IndexWord[] {
  const words: IndexWord[] = [];
  let run = '';
  let from = at;
  const flush = () => {
    if (!run) return;
    if (UNSPACED.test(run)) words.push(...pairsOf(run.normalize('NFC'), from));
    else if (run.length > 1) words.push({ word: run.toLowerCase(), start: from, end: from + run.length });
    from += run.length;
    run = '';
  };
  for (const character of text) {
    if (run && UNSPACED.test(character) !== UNSPACED.test(run) && !/\p{M}|ー/u.test(character)) flush();
    run += character;
  }
  flush();
  return words;
}

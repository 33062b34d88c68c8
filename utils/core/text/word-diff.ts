import { diffArrays } from 'diff/lib/diff/array.js';
import { UNSPACED } from './words';

/** A stretch of a text that was kept, added or removed. */
export interface WordPart {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/**
 * Most words that may differ: for a text that was rewritten throughout, a comparison word by word is not worth the
 * time.
 */
const MOST_EDIT_WORDS = 400;

/** A letter or mark of a script that puts spaces between words. */
const LETTER = String.raw`(?!${UNSPACED.source})[\p{L}\p{M}]`;
/**
 * A number ("4,200"), a word ("l’eau", "door-to-door"), white space, one character of a script without spaces, or a
 * mark.
 */
const TOKEN = new RegExp(String.raw`\p{N}+(?:[.,]\p{N}+)*|(?:${LETTER})+(?:['’-](?:${LETTER})+)*|\s+|[^\s]`, 'gu');

/**
 * A text compared with an earlier version, word by word: parts in reading order, removed ones before added ones. Texts
 * that have too little in common are given whole, the old one as removed, the new one as added. A change of white space
 * alone does not count.
 */
export function diffWords(before: string, after: string): WordPart[] {
  const tokens = (text: string) => text.match(TOKEN) ?? [];
  const parts = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_EDIT_WORDS });
  const result: WordPart[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed.trim() !== '') result.push({ text: removed, change: 'removed' });
    if (added !== '') result.push({ text: added, change: added.trim() === '' ? 'same' : 'added' });
    [removed, added] = ['', ''];
  };
  if (!parts) {
    [removed, added] = [before, after];
    flush();
    return result;
  }
  parts.forEach((part, i) => {
    const text = part.value.join('');
    if (part.removed) removed += text;
    else if (part.added) added += text;
    else if (removed + added !== '' && text.trim() === '' && i < parts.length - 1) {
      // "nine days" for "ten weeks" is one change, not two with a space between them.
      removed += text;
      added += text;
    } else {
      flush();
      result.push({ text, change: 'same' });
    }
  });
  flush();
  return result;
}

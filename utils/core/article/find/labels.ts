import { folded } from '../../text/fold';
import { LABEL_PHRASES, UNSPACED_PHRASES } from '../../text/lang/page/label-phrases';
import type { Block } from './block';
import { endsSentence, isHeading, linkShare } from './block-signs';

function patternOf(phrases: readonly string[], end: string): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})${end}`);
}

function makePatterns() {
  const all = [...new Set(Object.values(LABEL_PHRASES).join('|').split('|').map(folded))];
  const isWord = (phrase: string) => !phrase.includes(' ');
  return {
    phrase: patternOf(
      all.filter((phrase) => !isWord(phrase)),
      '(?= |$)',
    ),
    word: patternOf(all.filter(isWord), '(?: \\S+){0,2}$'),
    unspaced: patternOf(UNSPACED_PHRASES.split('|').map(folded), ''),
  };
}

/** Made of the tables when first needed. */
let patterns: ReturnType<typeof makePatterns> | undefined;

/** True when it begins as a label does; where that is a single word, it must be most of the text. */
function beginsAsLabel(text: string): boolean {
  patterns ??= makePatterns();
  return (
    patterns.phrase.test(text) || patterns.word.test(text) || patterns.unspaced.test(text) || READING_TIME.test(text)
  );
}

const READING_TIME = /^\d+ min(?:utes?)? (?:read|de lecture)\b/;
/** Such a label stands alone, or starts a line of links; in a text it is a word like others. */
const LABEL_WORDS = 9;
const LABEL_CHARACTERS = 90;
const SENTENCE_WORDS = 4;

/** True when the block is a label and no part of the story. A whole sentence without a link is no label. */
export function isLabel(block: Block): boolean {
  if (block.text.length > 4 * LABEL_CHARACTERS) return false;
  const text = block.folded;
  const words = text.split(' ').length;
  if (text.length > LABEL_CHARACTERS || words > LABEL_WORDS || !beginsAsLabel(text)) return false;
  const isSentence = endsSentence(block.text) && !(isHeading(block) && /…$/.test(block.text));
  return words < SENTENCE_WORDS || linkShare(block) > 0.5 || !isSentence;
}

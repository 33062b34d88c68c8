import type { Passage } from '../article/types';

/** Characters of a headline and of a sentence: as in news, with room; an answer cannot run on for ever. */
const HEADLINE = '{10,140}';
const SENTENCE = '{15,320}';

/**
 * The source of a regular expression of the line format as `smallPrompt` asks for it, for browsers that hold a model to one:
 * a headline, two lines of standfirst, two to `storyLines` of story, END. Each line cites one passage of those sent.
 */
export function briefPattern(passages: readonly Passage[], storyLines: number): string {
  const numbers = [...new Set(passages.map(({ n }) => String(n)))].join('|');
  const cite = `\\[1\\.(?:${numbers || '1'})\\]: `;
  // No brackets: a second citation in the text would cite what it likes.
  const sign = '[^\\n\\r\\[\\]<>|]';
  const sentence = `${sign}${SENTENCE}[.!?…。！？]["”’»」』)]?`;
  return [
    `HEADLINE ${cite}${sign}${HEADLINE}\\n`,
    `(?:STANDFIRST ${cite}${sentence}\\n){2}`,
    `(?:STORY ${cite}${sentence}\\n){2,${Math.max(2, storyLines)}}`,
    'END',
  ].join('');
}

import type { Citation, Passage } from '../../article/types';

/**
 * Fewest and most characters of a headline, and of a sentence below: as in news, with some room, so that no answer is
 * endless.
 */
const HEADLINE = '{10,140}';
const SENTENCE = '{15,320}';
// No brackets: a second citation in the text would cite what it likes.
const SIGN = '[^\\n\\r\\[\\]<>|]';
const WHOLE = `${SIGN}${SENTENCE}[.!?…。！？]["”’»」』)]?`;

/** A citation of one of these passages. */
function cite(citable: readonly Citation[]): string {
  const places = [...new Set(citable.map(([source, n]) => `${source}\\.${n}`))].join('|');
  return `\\[(?:${places || '1\\.1'})\\]: `;
}

/**
 * The source of a regular expression of the line format as `smallPrompt` asks for it, for browsers that hold a model to
 * one: a headline, two lines of standfirst, two to `storyLines` of story, END. Each line cites one passage of those
 * sent.
 */
export function briefPattern(passages: readonly Passage[], storyLines: number): string {
  const cited = cite(passages.map(({ n }) => [1, n]));
  return [
    `HEADLINE ${cited}${SIGN}${HEADLINE}\\n`,
    `(?:STANDFIRST ${cited}${WHOLE}\\n){2}`,
    `(?:STORY ${cited}${WHOLE}\\n){2,${Math.max(2, storyLines)}}`,
    'END',
  ].join('');
}

/** The pattern of an answer to a question: one to `lines` lines, each citing one of the passages given, or NONE. */
export function answerPattern(citable: readonly Citation[], lines: number): string {
  return `(?:(?:ANSWER ${cite(citable)}${WHOLE}\\n){1,${lines}}END|NONE)`;
}

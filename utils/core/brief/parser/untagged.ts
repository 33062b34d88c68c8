import type { LineTag } from '../types';
import { endsSentence } from './statements';
import type { Vocabulary } from './tag-words';
import { readTag } from './tags';
import type { AnswerEnd } from './types';

/** Longest text that may be a headline, in characters. */
const LONGEST_HEADLINE_CHARS = 200;

/** "Sure! Here is the brief:": what models say before they begin. */
function isPreamble(line: string): boolean {
  const text = line.trim();
  return /[:：][*_\s]*$/.test(text) || (/!$/.test(text) && text.split(' ').length <= 4);
}

/**
 * An answer that kept to no tag at all, made into tagged lines: the first line is the headline, unless it is too long
 * for one or ends as a sentence; the rest is standfirst, of which all but two sentences become story. Blank lines stay,
 * as ''. The last line of a cut answer (not `whole`) counts only if it ends as a sentence does.
 */
export function answerLines(held: string[], { whole }: AnswerEnd): { tag: LineTag; text: string }[] {
  const lines = held.map((line) => line.trim());
  while (lines.at(-1) === '') lines.pop();
  if (
    !whole &&
    !endsSentence((lines.at(-1) ?? '').replace(/[\s\d[\].,]*$/, (tail) => (tail.includes('.') ? '.' : tail)))
  ) {
    lines.pop();
  }
  let first = 0;
  while (first < lines.length - 1 && (lines[first] === '' || isPreamble(lines[first] ?? ''))) first++;
  const [opening = '', ...rest] = lines.slice(first);
  if (opening === '') return [];
  const isHeadline = opening.length <= LONGEST_HEADLINE_CHARS && rest.length > 0 && !opening.endsWith('.');
  return [
    { tag: isHeadline ? 'headline' : 'standfirst', text: opening },
    ...rest.map((text) => ({ tag: 'standfirst' as const, text })),
  ];
}

/**
 * The answer within a thought that was never closed: some models open one and then just answer. It begins at the last
 * CATEGORY or HEADLINE, if an END follows; without one it was a thought after all, and nothing is returned.
 */
export function answerWithinThought(thought: string): string[] {
  const lines = thought.split('\n');
  const tags = lines.map((line) => readTag(line)?.tag ?? null);
  const end = tags.lastIndexOf('end');
  const headline = tags.lastIndexOf('headline', end);
  if (end < 0 || headline < 0) return [];
  const category = tags.lastIndexOf('category', headline);
  const between = tags.slice(category + 1, headline).some((tag) => tag !== null);
  return lines.slice(category >= 0 && !between ? category : headline, end + 1);
}

/**
 * Like `answerWithinThought`, for an answer that compares sources: the tagged lines that lead to the last END without a
 * break.
 */
export function comparisonWithinThought(thought: string, vocabulary: Vocabulary): string[] {
  const lines = thought.split('\n');
  const tags = lines.map((line) => readTag(line, vocabulary)?.tag ?? null);
  const end = tags.lastIndexOf('end');
  let first = end;
  while (first > 0 && (tags[first - 1] !== null || lines[first - 1]?.trim() === '') && tags[first - 1] !== 'end')
    first--;
  return end < 0 ? [] : lines.slice(first, end + 1);
}

import type { Passage } from '../../article/types';
import { estimateTokens } from '../../text/tokens';
import { choosePassages } from '../fit/choose-passages';
import { answerRoom, INSTRUCTION_TOKENS, type PartsLimits, roomFor, splitPassages, USABLE_SHARE } from '../fit/parts';
import type { RewriteRequest, UnfoundLine } from '../requests';
import { answerOf } from './across-prompt';
import { disarm } from './disarm';
import { fenced, numbered } from './fence';
import { inLanguage, type Messages, SYSTEM_MESSAGE } from './prompt';

/** Most words per line that the prompt names as not found, and most characters of each. */
const MOST_WORDS = 6;
const LONGEST_WORD_CHARS = 100;

const TASK = `A program looked for what the lines below say in the passages of the article, and did not find it. After "not found" stand the words that it missed. Write each line anew.
- One sentence that says only what the passages say, close to their words; copy names, numbers, dates and quotations exactly.
- Cite every passage that it rests on, and keep the line's number.
- Nothing from your own knowledge. Where no passage says anything of the kind, write DROP instead of a sentence.`;

const FORMAT = `Answer in exactly this format and no other, one line for each number, tags in English as shown:
STORY 1 [1.4]: one sentence
STORY 2: DROP`;

function unfound({ text, citations, missing }: UnfoundLine, at: number): string {
  const cited = citations.map(([source, passage]) => `[${source}.${passage}]`).join('');
  const words = missing.slice(0, MOST_WORDS).map((word) => `"${disarm(word.slice(0, LONGEST_WORD_CHARS))}"`);
  return [
    `STORY ${at + 1}${cited ? ` ${cited}` : ''}: ${disarm(text)}`,
    `not found: ${words.join(', ') || 'most of it'}`,
  ].join('\n');
}

function question({ lines, outputLang }: RewriteRequest, passages: readonly Passage[]): string {
  return [
    ...(passages.length > 0 ? [`Passages that the lines cite:\n<article>\n${numbered(passages)}\n</article>`] : []),
    TASK,
    lines.map(unfound).join('\n'),
    FORMAT,
    inLanguage(outputLang),
    'Finish with END on a line of its own.',
  ].join('\n\n');
}

/**
 * The messages that ask to rewrite lines of a brief. They go on from the request that the brief was written from, to
 * the letter, and its answer; where that is gone or does not fit the model's context with the question, the article is
 * sent again, thinned to fit, with the passages that the lines cite.
 */
export function rewritePrompt(request: RewriteRequest, { contextTokens, tokenBudget }: PartsLimits): Messages {
  const { article, first, brief } = request;
  const numbers = new Set(request.lines.flatMap(({ citations }) => citations.map(([, n]) => n)));
  const cited = article.passages.filter(({ n }) => numbers.has(n));
  const answer = brief ? answerOf(brief) : '';
  if (first && answer !== '') {
    // A brief of a long article was written from notes: the passages themselves were not in its request.
    const unsent = cited.filter(({ text }) => !first.some(({ content }) => content.includes(disarm(text))));
    const asked = question(request, unsent);
    const messages: Messages = [...first, { role: 'assistant', content: answer }, { role: 'user', content: asked }];
    const tokens = messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
    if (tokens <= (contextTokens - answerRoom(contextTokens)) * USABLE_SHARE) return messages;
  }
  const asked = question(request, []);
  const room = Math.max(INSTRUCTION_TOKENS, Math.min(tokenBudget, roomFor(contextTokens) - estimateTokens(asked)));
  const fits = (passages: readonly Passage[], tokens: number) =>
    choosePassages(splitPassages(passages, tokens, article.lang), tokens, article.lang);
  const whole = fits(article.passages, room);
  const lacks = cited.some(({ n }) => !whole.some((passage) => passage.n === n));
  const passages = lacks ? fits(cited, room) : whole;
  return [SYSTEM_MESSAGE, { role: 'user', content: `${fenced(article, passages)}\n\n${asked}` }];
}

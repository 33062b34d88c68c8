import type { Passage } from '../../core/article/types';
import { EngineError } from '../../core/brief/engine-error';
import { planParts, USABLE_SHARE } from '../../core/brief/fit/parts';
import { withCitations } from '../../core/brief/parser/attribute';
import type { BriefRequest } from '../../core/brief/requests';
import type { BriefLine } from '../../core/brief/types';
import { readAnswer } from '../shared/answer';
import { hideNothing } from '../shared/hide';
import type { Piece } from '../shared/pieces';
import type { EngineEvent } from '../shared/types';
import type { BuiltInEvent, ProseRequest } from './types';

/** A mark of a list: "- ", "* ", "• ", "3. ". */
const BULLET = /^\s*(?:[-*•‣–·]|\d{1,2}[.)])\s+/;

/** The length to ask for of each part: a brief of many parts gets as many sentences as one of few. */
function lengthFor(parts: number): ProseRequest['length'] {
  if (parts === 1) return 'long';
  return parts <= 3 ? 'medium' : 'short';
}

/**
 * Makes a brief from prose: `ask` summarises each part of the article, and each sentence of the summary is a line
 * without citations; the first two are the standfirst. `room` is how many tokens of text fit one request.
 * Throws as `ask` does; `EngineError('empty')` when no part gave any text.
 */
export async function* writeProse(
  request: BriefRequest,
  room: number,
  ask: (text: ProseRequest) => AsyncIterable<BuiltInEvent>,
): AsyncGenerator<EngineEvent> {
  const { article, outputLang, tokenBudget } = request;
  const fits = Math.max(1, Math.floor(room * USABLE_SHARE));
  const { parts, wordsRead } = planParts(article, { contextTokens: fits, tokenBudget, room: fits });
  yield { type: 'read', words: wordsRead };
  const against = {
    sources: [{ number: 1, lang: outputLang, passages: article.passages }],
    across: false,
    lang: outputLang,
  };
  let usable = false;
  for (const [i, passages] of parts.entries()) {
    if (parts.length > 1) yield { type: 'part', part: i + 1, parts: parts.length };
    const states: EngineEvent[] = [];
    const given = ask({ text: textOf(passages), length: lengthFor(parts.length) });
    try {
      for await (const event of readAnswer(
        taggedPieces(given, i === 0 ? 'STANDFIRST' : 'STORY', states),
        against,
        hideNothing,
      )) {
        if (event.type === 'sending') yield* states.splice(0);
        else yield event;
        usable ||= event.type === 'line';
      }
    } catch (error) {
      // A part that the model says nothing about must not cost the reader all the others.
      if (!(error instanceof EngineError && error.kind === 'empty')) throw error;
    }
  }
  if (!usable) throw new EngineError('empty');
}

const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join('\n\n');

/**
 * Turns prose into an answer in the line format: a tag before each of its lines. The model's states are put into
 * `states`.
 */
async function* taggedPieces(
  events: AsyncIterable<BuiltInEvent>,
  tag: 'STANDFIRST' | 'STORY',
  states: EngineEvent[],
): AsyncGenerator<Piece | 'sending'> {
  const piece = (text: string, finish: Piece['finish'] = null): Piece => ({ text, finish, usage: null });
  const line = (text: string) => (text.trim() ? piece(`${tag}: ${text.replace(BULLET, '').trim()}\n`) : piece('\n'));
  let pending = '';
  for await (const event of events) {
    if (event.type === 'loading') {
      states.push(event);
      yield 'sending';
    }
    if (event.type !== 'text') continue;
    const lines = (pending + event.text).split('\n');
    pending = lines.pop() ?? '';
    for (const text of lines) yield line(text);
  }
  if (pending) yield line(pending);
  yield piece('', 'stop');
}

/**
 * A sentence of prose as a line of the brief, with the passage that supports it. One that none supports is context
 * where the reader wants any, else it is left out (null).
 */
export function attributed(line: BriefLine, { article, outputLang, context }: BriefRequest): BriefLine | null {
  const found = withCitations(line, article.passages, outputLang);
  if (found.citations.length > 0) return found;
  return context ? { ...found, tag: 'context' } : null;
}

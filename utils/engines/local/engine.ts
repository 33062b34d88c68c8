import { formLines } from '../../brief/form';
import type { SmallPrompt } from '../../brief/small-prompt';
import { EngineError } from '../errors';
import { keyBrief } from '../instant/key-brief';
import { readAnswer } from '../remote/answer';
import type { Piece } from '../remote/pieces';
import { writeSmall } from '../small';
import type { BriefRequest, Engine, EngineEvent } from '../types';
import { LISTED_MODELS } from './models';
import type { StoredModel } from './store';
import { LOCAL_CONTEXT, type LocalRunner } from './types';

/** Tokens of article text (estimated), some 500 words: in WebAssembly one core reads some 20 tokens a second. */
const LOCAL_TEXT = 700;
/** Most tokens of a line: a long sentence. */
const LINE_TOKENS = 70;

/**
 * An engine that runs a downloaded model on this device, with the short prompt and line by line: on a processor each token
 * that is read or written takes its time, whatever the model's size. Nothing leaves the machine. `threads`: 0 leaves it to
 * the device.
 */
export function createLocalEngine(
  { id, name }: Pick<StoredModel, 'id' | 'name'>,
  runner: LocalRunner,
  threads = 0,
): Engine {
  async function* ask(
    { messages, passages, storyLines }: SmallPrompt,
    { article, outputLang, length }: BriefRequest,
    signal: AbortSignal,
  ): AsyncGenerator<EngineEvent> {
    const request = {
      model: id,
      messages,
      openings: formLines(passages, keyBrief(article, { length }), storyLines),
      lang: outputLang,
      lineTokens: LINE_TOKENS,
      threads,
    };
    const states: EngineEvent[] = [];
    async function* pieces(): AsyncGenerator<Piece | 'sending'> {
      for await (const given of runner.generate(request, signal)) {
        if (given.type === 'piece') yield given.piece;
        else {
          states.push(given);
          yield 'sending';
        }
      }
    }
    const sources = [{ number: 1, lang: outputLang, passages: article.passages }];
    for await (const event of readAnswer(pieces(), { sources, across: false, lang: outputLang }, '')) {
      if (event.type === 'sending') yield* states.splice(0);
      else yield event;
    }
  }

  return {
    name: 'local',
    model: name,
    capabilities: {
      contextTokens: LOCAL_CONTEXT,
      local: true,
      languages: LISTED_MODELS.find((listed) => listed.id === id)?.languages ?? null,
      // The form is given line by line: in WebAssembly a grammar takes longer than the writing.
      grammar: false,
      webSearch: false,
    },
    async *brief(request, signal) {
      signal.throwIfAborted();
      if (!id) throw new EngineError('noModel');
      const short = { ...request, tokenBudget: Math.min(request.tokenBudget, LOCAL_TEXT) };
      yield* writeSmall(short, (prompt) => ask(prompt, request, signal), true);
    },
  };
}

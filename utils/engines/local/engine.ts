import { formLines } from '../../brief/form';
import type { Messages } from '../../brief/prompt';
import type { SmallPrompt } from '../../brief/small-prompt';
import { EngineError } from '../errors';
import { keyBrief } from '../instant/key-brief';
import { type ReadAgainst, readAnswer } from '../remote/answer';
import type { Piece } from '../remote/pieces';
import { writeSmall } from '../small';
import { answerSmall } from '../small-question';
import type { Engine, EngineEvent } from '../types';
import { LISTED_MODELS } from './models';
import type { StoredModel } from './store';
import { LOCAL_CONTEXT, type LocalRunner } from './types';

/** Tokens of article text (estimated), some 500 words: in WebAssembly one core reads some 20 tokens a second. */
const LOCAL_TEXT = 700;
/** Tokens of the passages that a question goes with; with all that is said to the model some 700. */
const LOCAL_PASSAGES = 500;
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
  async function* write(
    messages: Messages,
    openings: string[],
    against: ReadAgainst,
    signal: AbortSignal,
  ): AsyncGenerator<EngineEvent> {
    const request = { model: id, messages, openings, lang: against.lang, lineTokens: LINE_TOKENS, threads };
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
    for await (const event of readAnswer(pieces(), against, '')) {
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
      const { article, outputLang: lang, length } = request;
      const short = { ...request, tokenBudget: Math.min(request.tokenBudget, LOCAL_TEXT) };
      const against = { sources: [{ number: 1, lang, passages: article.passages }], across: false, lang };
      const openings = ({ passages, storyLines }: SmallPrompt) =>
        formLines(passages, keyBrief(article, { length }), storyLines);
      yield* writeSmall(short, (prompt) => write(prompt.messages, openings(prompt), against, signal), true);
    },
    async *ask(request, signal) {
      signal.throwIfAborted();
      if (!id) throw new EngineError('noModel');
      const against = { across: false, answers: true, lang: request.outputLang };
      yield* answerSmall(
        request,
        Math.min(request.tokenBudget, LOCAL_PASSAGES),
        ({ messages, openings, sources }) => write(messages, openings, { ...against, sources }, signal),
        true,
      );
    },
  };
}

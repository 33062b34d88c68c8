import { EngineError } from '../../core/brief/engine-error';
import { formLines, mayBegin, unbegun } from '../../core/brief/prompts/form';
import { linePrompt } from '../../core/brief/prompts/line-prompt';
import { smallPrompt } from '../../core/brief/prompts/small-prompt';
import type { BriefRequest } from '../../core/brief/requests';
import { keyBrief } from '../../core/instant/key-brief';
import { LISTED_MODELS } from '../../core/settings/local-models';
import type { StoredModel } from '../../core/settings/stored-model';
import { countWords } from '../../core/text/words';
import { type ReadAgainst, readAnswer } from '../shared/answer';
import { hideNothing } from '../shared/hide';
import { apartFromLoading, type Loading } from '../shared/loading';
import { isTiny, parametersIn } from '../shared/model-size';
import type { Piece } from '../shared/pieces';
import { rereadInContext } from '../shared/reread-in-context';
import { filledUp, groundedIn } from '../shared/small';
import { answerSmall } from '../shared/small-question';
import type { Engine, EngineEvent } from '../shared/types';
import { type GenerateRequest, LOCAL_CONTEXT_TOKENS, type LocalLine, type LocalRunner } from './types';

/** Tokens of passages sent with a question; with everything else in the prompt about 700. */
const LOCAL_PASSAGES = 500;
/** Most tokens of a line: enough for a long sentence. */
const LINE_TOKENS = 90;
/** Most tokens of a second reading: fifteen lines, each with a long quotation. */
const REREAD_TOKENS = 1400;

/**
 * An engine that runs a downloaded model on this device. It writes a line of the brief at a time, each from its own
 * passage: in WebAssembly a core reads about 70 tokens a second, so with a whole article the first statement would take
 * ten seconds or more. Nothing leaves the machine. `threads`: 0 leaves the number to the device.
 */
export function createLocalEngine(
  { id, name }: Pick<StoredModel, 'id' | 'name'>,
  runner: LocalRunner,
  threads = 0,
): Engine {
  async function* write(lines: LocalLine[], against: ReadAgainst, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const request = { model: id, lines, lang: against.lang, lineTokens: LINE_TOKENS, threads };
    const { pieces, takeNews } = apartFromLoading(answer(request, signal));
    for await (const event of readAnswer(pieces, against, hideNothing)) {
      if (event.type === 'sending') yield* takeNews();
      else yield event;
    }
  }

  async function* answer(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Piece | Loading> {
    for await (const given of runner.generate(request, signal)) yield given.type === 'piece' ? given.piece : given;
  }

  /** The form of the brief's lines, for a model that is given each line's beginning. */
  function formOf(request: BriefRequest) {
    const { article, outputLang, length } = request;
    const { passages, storyLines } = smallPrompt(request, { forced: true });
    const form = formLines(article, {
      ...{ passages, storyLines, lang: outputLang },
      instant: keyBrief(article, { length }),
    });
    return isTiny(parametersIn(name)) && mayBegin(outputLang, article.lang) ? form : unbegun(form);
  }

  return {
    name: 'local',
    model: name,
    capabilities: {
      contextTokens: LOCAL_CONTEXT_TOKENS,
      local: true,
      languages: LISTED_MODELS.find((listed) => listed.id === id)?.languages ?? null,
      // The form is given line by line instead: in WebAssembly a grammar takes longer than the writing.
      grammar: false,
      webSearch: false,
    },
    async *brief(request, signal) {
      signal.throwIfAborted();
      if (!id) throw new EngineError('noModel');
      const { article, outputLang: lang } = request;
      const form = formOf(request);
      const read = new Set(form.map(({ text }) => text));
      yield { type: 'read', words: [...read].reduce((sum, text) => sum + countWords(text, article.lang), 0) };
      const lines = form.map((line) => ({
        opening: line.opening,
        messages: linePrompt(line, lang),
        begun: line.begins,
      }));
      const against = { sources: [{ number: 1, lang, passages: article.passages }], across: false, lang };
      yield* filledUp(request, write(lines, against, signal), groundedIn(request));
    },
    async *ask(request, signal) {
      signal.throwIfAborted();
      if (!id) throw new EngineError('noModel');
      const against = { across: false, answers: true, lang: request.outputLang };
      const within = { tokens: Math.min(request.tokenBudget, LOCAL_PASSAGES), forced: true };
      yield* answerSmall(request, within, ({ messages, openings, sources }) => {
        const lines = openings.map((opening) => ({ opening, messages, begun: opening }));
        return write(lines, { ...against, sources }, signal);
      });
    },
    async *reread(request, signal) {
      signal.throwIfAborted();
      if (!id) throw new EngineError('noModel');
      yield* rereadInContext(request, LOCAL_CONTEXT_TOKENS, (messages) =>
        answer({ model: id, messages, answerTokens: REREAD_TOKENS, threads }, signal),
      );
    },
  };
}

import { EngineError } from '../../core/brief/engine-error';
import { openOffscreen } from '../../platform/offscreen/document';
import { portAnswers } from '../../platform/offscreen/port-answers';
import { withElsewhere } from './elsewhere';
import { modelsHere } from './here';
import { BUILT_IN_PORT, type BuiltInAsk, parseBuiltInMessage } from './port';
import { createBuiltInRunner } from './runner';
import type { BuiltInRunner } from './types';

/**
 * Runs the browser's models for the background. Firefox's background is a document and runs them itself. In Chrome the
 * worker does where it may, else the offscreen document: the Summarizer is documented to be refused in workers.
 */
export function createBackgroundBuiltIn(): BuiltInRunner {
  const here = createBuiltInRunner(modelsHere());
  return import.meta.env.FIREFOX ? here : withElsewhere(here, inOffscreen, ['summarizer']);
}

async function* ask(asked: BuiltInAsk, signal: AbortSignal) {
  await openOffscreen();
  signal.throwIfAborted();
  yield* portAnswers(BUILT_IN_PORT, asked, { parse: parseBuiltInMessage, signal });
}

const inOffscreen: BuiltInRunner = {
  async find(languages) {
    for await (const said of ask({ ask: 'find', languages }, new AbortController().signal))
      if (said.type === 'found') return said.status;
    return { kind: null, state: 'missing' };
  },
  async contextTokens(kind, languages, signal) {
    for await (const said of ask({ ask: 'context', kind, languages }, signal))
      if (said.type === 'context') return said.tokens;
    throw new EngineError('cut');
  },
  async *generate(request, signal) {
    for await (const said of ask({ ask: 'generate', request }, signal))
      if (said.type !== 'found' && said.type !== 'context') yield said;
  },
};

import type { Messages } from '../../core/brief/prompts/prompt';
import type { Usage } from '../../core/cost/usage';
import { remoteCapabilities } from '../../core/settings/capabilities';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { PROVIDERS } from '../../core/settings/presets';
import { type ReadAgainst, readAnswer } from '../shared/answer';
import type { EngineEvent } from '../shared/types';
import { completionsURL, createClient } from './client';
import { type RemoteDeps, timeoutsFor } from './config';
import { metered } from './metered';
import type { Refusable } from './refused';
import { createShare } from './share';
import { streamChat } from './stream';

/**
 * One request and its answer, as events; adds to `total`; returns whether the answer came to its own end. A `grammar` is
 * sent where the endpoint is known to take one.
 */
export type Ask = (
  messages: Messages,
  against: ReadAgainst,
  total: Usage,
  signal: AbortSignal,
  grammar?: string,
) => AsyncGenerator<EngineEvent, boolean>;

/**
 * Asks one endpoint; what it refuses of a request is left out of all later ones. A request that is under way already, to the
 * letter, is not sent again.
 */
export function createAsk(config: RemoteConfig, deps: RemoteDeps): Ask {
  const { model, key } = config;
  const preset = PROVIDERS[config.provider];
  const { local, grammar: takesGrammar } = remoteCapabilities(config);
  const timeouts = timeoutsFor(preset.local || local, deps.timeouts);
  const refused = new Set<Refusable>();
  const share = deps.share ?? createShare();

  return async function* ask(messages, against, total, signal, grammar) {
    const request = { model, messages, temperature: preset.temperature, ...(takesGrammar ? { grammar } : {}) };
    const chat = (own: AbortSignal) =>
      metered(
        () => streamChat(createClient(config, deps), request, refused, timeouts, own),
        messages,
        config.provider,
        deps.meter,
      );
    const same = JSON.stringify([config.provider, config.baseURL, key, config.headers, request]);
    const pieces = share.follow(same, chat, { fresh: deps.fresh ?? false, hold: deps.hold ?? 0 }, signal);
    const answer = readAnswer(pieces, against, key);
    for (;;) {
      const next = await answer.next();
      if (next.done) return next.value;
      const event = next.value;
      if (event.type === 'line') yield event;
      else if (event.type === 'sending') {
        yield { type: 'sent', request: { at: deps.now(), url: completionsURL(config), model, messages } };
      } else {
        total.input += event.usage.input;
        total.output += event.usage.output;
        total.cached += event.usage.cached;
        yield { type: 'usage', usage: { ...total } };
      }
    }
  };
}

import { mapEach } from '../../core/async/map-each';
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

export interface AskOptions {
  /** The usage so far; the answer's is added to it. */
  total: Usage;
  signal: AbortSignal;
  /** Sent where the endpoint is known to accept one. */
  grammar?: string;
}

/** Sends one request and yields its answer as events; returns true when the answer was complete. */
export type Ask = (
  messages: Messages,
  against: ReadAgainst,
  options: AskOptions,
) => AsyncGenerator<EngineEvent, boolean>;

/**
 * Makes a function that asks one endpoint. Parameters that the endpoint refuses are left out of all later requests. A
 * request identical to one in progress is not sent again.
 */
export function createAsk(config: RemoteConfig, deps: RemoteDeps): Ask {
  const { model, key, provider } = config;
  const preset = PROVIDERS[provider];
  const { local, grammar: takesGrammar } = remoteCapabilities(config);
  const timeouts = timeoutsFor({ local: preset.local || local, own: deps.timeouts });
  const refused = new Set<Refusable>();
  const share = deps.share ?? createShare();

  return async function* ask(messages, against, { total, signal, grammar }) {
    const request = { model, messages, temperature: preset.temperature, ...(takesGrammar ? { grammar } : {}) };
    const chat = (own: AbortSignal) =>
      metered(() => streamChat(createClient(config, deps), request, { refused, timeouts, signal: own }), {
        ...{ messages, provider },
        meter: deps.meter,
      });
    const same = JSON.stringify([provider, config.baseURL, key, config.headers, request]);
    const pieces = share.follow(same, chat, { fresh: deps.fresh ?? false, hold: deps.hold ?? 0, signal });
    return yield* mapEach(readAnswer(pieces, against, key), (event): EngineEvent[] => {
      if (event.type === 'line') return [event];
      if (event.type === 'sending')
        return [{ type: 'sent', request: { at: deps.now(), url: completionsURL(config), model, messages } }];
      total.input += event.usage.input;
      total.output += event.usage.output;
      total.cached += event.usage.cached;
      return [{ type: 'usage', usage: { ...total } }];
    });
  };
}

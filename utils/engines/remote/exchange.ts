import { EngineError } from '../../core/brief/engine-error';
import type { Messages } from '../../core/brief/prompts/prompt';
import type { SentRequest } from '../../core/brief/requests';
import { remoteCapabilities } from '../../core/settings/capabilities';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { PROVIDERS } from '../../core/settings/presets';
import { EFFORT } from '../../core/settings/thinking';
import type { Sent } from '../shared/phase';
import { completionsURL } from './client';
import { type RemoteDeps, timeoutsFor } from './config';
import { createLearned } from './learned';
import { metered } from './metered';
import { createShare } from './share';
import { streamChat } from './stream';

export interface ExchangeOptions {
  signal: AbortSignal;
  /** Sent where the endpoint is known to accept one. */
  grammar?: string | undefined;
}

/** Sends requests to one endpoint. */
export interface Exchange {
  /** Yields the answer to a request, piece by piece. */
  send(messages: Messages, options: ExchangeOptions): AsyncGenerator<Sent>;
  /** The error of an endpoint that read only so many tokens of a prompt, and a note of it for later requests. */
  cut(tokens: number): EngineError;
  /** The record of a request that is sent now. */
  record(messages: Messages): SentRequest;
}

/**
 * Makes an exchange with one endpoint. Parameters that the endpoint refuses are left out of all later requests. A
 * request identical to one in progress is not sent again.
 */
export function createExchange(config: RemoteConfig, deps: RemoteDeps): Exchange {
  const { model, key, provider } = config;
  const preset = PROVIDERS[provider];
  const { grammar: takesGrammar } = remoteCapabilities(config);
  const timeouts = timeoutsFor(config, deps.timeouts);
  const lesson = (deps.learned ?? createLearned()).of(config.baseURL, model);
  const level = config.thinking ?? 'auto';
  const thinking = level === 'auto' ? undefined : (preset.thinking ?? EFFORT)[level];
  const share = deps.share ?? createShare();

  return {
    send(messages, { signal, grammar }) {
      const request = {
        ...{ model, messages, temperature: preset.temperature, thinking, extra: config.extra },
        ...(takesGrammar ? { grammar } : {}),
      };
      const chat = (own: AbortSignal) =>
        metered(() => streamChat(request, { config, deps, lesson, timeouts, signal: own }), {
          ...{ messages, provider },
          meter: deps.meter,
        });
      const same = JSON.stringify([provider, config.baseURL, key, config.headers, request]);
      return share.follow(same, chat, { fresh: deps.fresh ?? false, hold: deps.hold ?? 0, signal });
    },
    cut(tokens) {
      lesson.room = tokens;
      return new EngineError('promptCut', String(tokens));
    },
    record: (messages) => ({
      at: deps.now(),
      url: completionsURL({ baseURL: lesson.base ?? config.baseURL }),
      model,
      messages,
    }),
  };
}

import type { Messages } from '../../core/brief/prompts/prompt';
import type { SentRequest } from '../../core/brief/requests';
import { remoteCapabilities } from '../../core/settings/capabilities';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { PROVIDERS } from '../../core/settings/presets';
import { completionsURL, createClient } from './client';
import { type RemoteDeps, timeoutsFor } from './config';
import { metered } from './metered';
import type { Refusable } from './refused';
import { createShare, type Sent } from './share';
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
  const { local, grammar: takesGrammar } = remoteCapabilities(config);
  const timeouts = timeoutsFor({ local: preset.local || local, own: deps.timeouts });
  const refused = new Set<Refusable>();
  const share = deps.share ?? createShare();

  return {
    send(messages, { signal, grammar }) {
      const request = { model, messages, temperature: preset.temperature, ...(takesGrammar ? { grammar } : {}) };
      const chat = (own: AbortSignal) =>
        metered(() => streamChat(createClient(config, deps), request, { refused, timeouts, signal: own }), {
          ...{ messages, provider },
          meter: deps.meter,
        });
      const same = JSON.stringify([provider, config.baseURL, key, config.headers, request]);
      return share.follow(same, chat, { fresh: deps.fresh ?? false, hold: deps.hold ?? 0, signal });
    },
    record: (messages) => ({ at: deps.now(), url: completionsURL(config), model, messages }),
  };
}

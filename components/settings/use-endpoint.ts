import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { cleanAddress, originOf } from '../../utils/core/settings/clean-address';
import { cleanKey } from '../../utils/core/settings/clean-key';
import { needsHostPermission, originPattern, PROVIDERS } from '../../utils/core/settings/presets';
import type { EndpointSettings } from '../../utils/core/settings/provider';
import { consentTo } from '../../utils/platform/consent';
import type { EndpointAnswer } from '../../utils/platform/messages/calls';
import { send } from '../../utils/platform/messages/send';
import type { Settings } from '../../utils/platform/storage/settings';
import type { SectionProps } from './parts';

export interface EndpointState {
  busy: boolean;
  said: 'testing' | 'saved' | 'savedNotAllowed' | 'refused' | null;
  answer: EndpointAnswer | null;
  /** The call that the answer belongs to. */
  asked: 'testEndpoint' | 'listModels';
}

const IDLE: EndpointState = { busy: false, said: null, answer: null, asked: 'testEndpoint' };

/** Returns the endpoint being edited, and the actions of its buttons. */
export function useEndpoint(settings: SectionProps['settings'], update: SectionProps['update']) {
  const { provider } = settings;
  const preset = PROVIDERS[provider];
  const saved = settings.endpoints[provider];
  const [draft, setDraft] = useState<EndpointSettings>({
    ...saved,
    baseURL: saved?.baseURL || preset.baseURL,
    model: saved?.model || preset.defaultModel,
    headers: saved?.headers ?? {},
    contextTokens: saved?.contextTokens ?? 0,
    small: saved?.small ?? 'auto',
  });
  const [key, setKey] = useState('');
  const [masks, setMasks] = useState<Record<string, string>>({});
  const [models, setModels] = useState<string[]>(preset.models ?? []);
  const [state, setState] = useState<EndpointState>(IDLE);
  useEffect(() => void send({ type: 'maskedKeys' }).then(setMasks, () => undefined), []);

  /** What is stored of the draft: what was pasted is cleaned, and headers are bound to the host they were entered for. */
  function cleaned(): EndpointSettings {
    const { headersFor: _before, ...rest } = draft;
    const baseURL = cleanAddress(draft.baseURL);
    const isSame = JSON.stringify(draft.headers) === JSON.stringify(saved?.headers ?? {});
    const before = saved?.headersFor ?? originOf(saved?.baseURL || preset.baseURL);
    const headersFor = isSame ? before : originOf(baseURL);
    return { ...rest, baseURL, ...(Object.keys(draft.headers).length > 0 ? { headersFor } : {}) };
  }

  async function store(): Promise<void> {
    const next = cleaned();
    setDraft(next);
    await update({ endpoints: { ...settings.endpoints, [provider]: next } });
    // A saved key is valid for its own host only: another address has none.
    const typed = cleanKey(key);
    const call = { type: 'saveKey', provider, key: typed, place: settings.keyStorage } as const;
    setMasks(await send(typed ? call : { type: 'maskedKeys' }));
    setKey('');
  }

  async function ask(type: 'testEndpoint' | 'listModels'): Promise<void> {
    setState({ ...IDLE, busy: true, said: 'testing' });
    try {
      await store();
      const { baseURL, model, headers } = cleaned();
      const answer = await send({ type, endpoint: { provider, baseURL, model, headers } });
      if (answer.ok && answer.models.length > 0) setModels(answer.models);
      // It answered elsewhere on the same host: the field shows where, and saving keeps it.
      if (answer.ok && answer.base !== undefined) setDraft((now) => ({ ...now, baseURL: answer.base ?? now.baseURL }));
      setState({ ...IDLE, answer, asked: type });
    } catch {
      failed();
    }
  }

  /** Called when the background or the store failed, and not the endpoint. */
  function failed(): void {
    const error = { kind: 'unknown', detail: '', retryAfter: null } as const;
    setState({ ...IDLE, answer: { ok: false, error } });
  }

  function keepKeysIn(keyStorage: Settings['keyStorage']): void {
    void update({ keyStorage })
      .then(() => send({ type: 'moveKeys', place: keyStorage }))
      .catch(failed);
  }

  function save(): void {
    const done = (said: 'saved' | 'savedNotAllowed') => void store().then(() => setState({ ...IDLE, said }), failed);
    // The question must come within the click: for endpoints that an extension cannot reach without access, and about
    // sending articles there where the browser wants that asked.
    const origins = needsHostPermission(provider, draft.baseURL) ? [originPattern(draft.baseURL)] : [];
    const consent = consentTo('websiteContent');
    if (origins.length === 0 && !consent.data_collection) done('saved');
    else
      void browser.permissions.request({ origins, ...consent }).then(
        (granted) => done(granted ? 'saved' : 'savedNotAllowed'),
        () => done('savedNotAllowed'),
      );
  }

  return {
    draft,
    set: (change: Partial<EndpointSettings>) => setDraft((now) => ({ ...now, ...change })),
    key,
    setKey,
    masked: masks[provider] ?? '',
    models,
    state,
    save,
    test: () => void ask('testEndpoint'),
    list: () => void ask('listModels'),
    refused: () => setState((now) => ({ ...now, said: 'refused' })),
    keepKeysIn,
    forget: () => void send({ type: 'forgetKeys', provider }).then(setMasks, failed),
    forgetAll: () => void send({ type: 'forgetKeys' }).then(setMasks, failed),
  };
}

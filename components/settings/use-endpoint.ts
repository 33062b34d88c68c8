import { useRef, useState } from 'preact/hooks';
import { originOf } from '../../utils/core/settings/clean-address';
import { cleanKey } from '../../utils/core/settings/clean-key';
import { goneAfter, suggestedModels } from '../../utils/core/settings/gone-models';
import { type MissingField, missingField } from '../../utils/core/settings/missing-field';
import { PROVIDERS } from '../../utils/core/settings/presets';
import type { EndpointSettings, ProviderSettings } from '../../utils/core/settings/provider';
import { baseURLOf, type EndpointChoice, endpointInUse, freeId } from '../../utils/core/settings/saved-endpoints';
import { askToSend } from '../../utils/platform/consent';
import type { EndpointAnswer } from '../../utils/platform/messages/calls';
import { allowHost, askEndpoint, askedOf, cleanDraft, draftOf } from './endpoint-draft';
import type { SectionProps } from './parts';
import { useKeys } from './use-keys';

export interface EndpointState {
  busy: boolean;
  said: 'testing' | 'saved' | 'savedNotAllowed' | 'refused' | null;
  answer: EndpointAnswer | null;
  /** The field without which nothing was asked. */
  missing: MissingField | null;
  /** The call that the answer belongs to. */
  asked: 'testEndpoint' | 'listModels';
}

const IDLE: EndpointState = { busy: false, said: null, answer: null, missing: null, asked: 'testEndpoint' };

/** The background or the store failed, and not the endpoint. */
const FAILED: EndpointState = {
  ...IDLE,
  answer: { ok: false, error: { kind: 'unknown', detail: '', retryAfter: null } },
};

/** The saved key, masked: it is valid for its own host only, and another address has none. */
function maskOf(settings: EndpointChoice, { baseURL }: EndpointSettings, masks: Record<string, string>): string {
  return originOf(baseURL) === originOf(baseURLOf(settings)) ? (masks[endpointInUse(settings)] ?? '') : '';
}

/** The endpoints without one of them; the service's own is then in use. */
function without(
  id: string,
  endpoints: ProviderSettings['endpoints'],
): Pick<ProviderSettings, 'endpoints' | 'endpoint'> {
  const { [id]: _gone, ...others } = endpoints;
  return { endpoints: others, endpoint: '' };
}

/** The state of the form once an endpoint has answered; `model` is '' where none is named yet. */
function stateAfter(answer: EndpointAnswer, asked: EndpointState['asked'], model: string): EndpointState {
  const isNameless = asked === 'testEndpoint' && model === '' && answer.ok;
  return isNameless ? { ...IDLE, missing: 'model' } : { ...IDLE, answer, asked };
}

interface Asking {
  answer: EndpointAnswer;
  asked: { type: EndpointState['asked']; model: string; baseURL: string };
}

/** The suggested models that are gone, where an answer of the service's own host has shown one more or one less. */
function goneSince({ provider, goneModels }: SectionProps['settings'], { answer, asked }: Asking) {
  const isOwnHost = originOf(asked.baseURL) === originOf(PROVIDERS[provider].baseURL);
  if (asked.type !== 'testEndpoint' || !isOwnHost) return null;
  return goneAfter(goneModels, { provider, model: asked.model, failed: answer.ok ? null : answer.error.kind });
}

/** Returns the endpoint being edited, and the actions of its buttons. */
export function useEndpoint(settings: SectionProps['settings'], update: SectionProps['update']) {
  const { provider } = settings;
  const id = endpointInUse(settings);
  const [draft, setDraft] = useState<EndpointSettings>(() => draftOf(settings));
  const [key, setKey] = useState('');
  const [listed, setListed] = useState<string[]>([]);
  const [state, setState] = useState<EndpointState>(IDLE);
  /** The origin that the typed key was sent to. */
  const sentTo = useRef('');
  const set = (change: Partial<EndpointSettings>) => setDraft((now) => ({ ...now, ...change }));
  const failed = () => setState(FAILED);
  const keys = useKeys(update, failed);
  const masked = maskOf(settings, draft, keys.masks);
  // A key that was sent to one host goes to no other: whoever changes the address types it again.
  const typedFor = (baseURL: string) =>
    sentTo.current === '' || sentTo.current === originOf(baseURL) ? cleanKey(key) : '';

  /** Saves the draft: in its own place, or as one more endpoint of the same service, which is then the one in use. */
  async function store(place = id): Promise<void> {
    const next = cleanDraft(draft, settings);
    setDraft(next);
    await update({ endpoints: { ...settings.endpoints, [place]: next } });
    await keys.save(place, typedFor(draft.baseURL), settings.keyStorage);
    setKey('');
    sentTo.current = '';
    // With another endpoint in use this form is another, which shows the key that is saved by then.
    if (place !== id) await update({ endpoint: place });
  }

  /** Asks the endpoint; `change` is what a repair makes of it. */
  async function ask(type: EndpointState['asked'], change: Partial<EndpointSettings> = {}): Promise<void> {
    const next = { ...draft, ...change };
    set(change);
    const typed = typedFor(next.baseURL);
    if (typed === '') setKey('');
    const lacks = missingField({ provider, draft: next, hasKey: typed !== '' || masked !== '' });
    if (lacks && lacks !== 'model') return setState({ ...IDLE, missing: lacks });
    setState({ ...IDLE, busy: true, said: 'testing' });
    try {
      // The question must come within the click.
      if (!(await askToSend('websiteContent'))) return setState({ ...IDLE, said: 'refused' });
      sentTo.current = typed ? originOf(next.baseURL) : '';
      const { answer, model } = await askEndpoint(type, askedOf(settings, cleanDraft(next, settings), typed));
      take(answer);
      const gone = goneSince(settings, { answer, asked: { type, model, baseURL: next.baseURL } });
      if (gone) void update({ goneModels: gone });
      if (model !== '') set({ model });
      setState(stateAfter(answer, type, model));
    } catch {
      failed();
    }
  }

  /** Keeps what an answer tells of the endpoint. */
  function take(answer: EndpointAnswer): void {
    if (answer.models && answer.models.length > 0) setListed(answer.models);
    // It answered elsewhere on the same host: the field shows where, and saving keeps it.
    if (answer.ok && answer.base !== undefined) set({ baseURL: answer.base });
    if (answer.ok && answer.told) set({ told: answer.told });
  }

  /** Forgets this endpoint with its key; the service's own is then in use. */
  async function remove(): Promise<void> {
    const left = without(id, settings.endpoints);
    await keys.forget(id);
    await update(left);
    setDraft(draftOf({ ...settings, ...left }));
  }

  function save(place = id): void {
    // A key can come later, or not at all: without an address or a model there is nothing to save.
    const lacks = missingField({ provider, draft, hasKey: true });
    if (lacks) {
      setState({ ...IDLE, missing: lacks });
      return;
    }
    // The question must come within the click.
    void allowHost(provider, draft.baseURL).then((isAllowed) =>
      store(place).then(() => setState({ ...IDLE, said: isAllowed ? 'saved' : 'savedNotAllowed' }), failed),
    );
  }

  return {
    ...{ draft, set, key, setKey, masked, listed, state },
    hasKeys: keys.has,
    models: listed.length > 0 ? listed : suggestedModels(provider, settings.goneModels),
    isSaved: settings.endpoints[id] !== undefined,
    save: () => save(),
    saveAnother: () => save(freeId(provider, settings.endpoints)),
    remove: () => void remove().catch(failed),
    test: () => void ask('testEndpoint'),
    list: () => void ask('listModels'),
    repair: (change: Partial<EndpointSettings>) => void ask(state.asked, change),
    refused: () => setState((now) => ({ ...now, said: 'refused' })),
    keepKeysIn: keys.keepIn,
    forget: () => void keys.forget(id).catch(failed),
    forgetAll: keys.forgetAll,
  };
}

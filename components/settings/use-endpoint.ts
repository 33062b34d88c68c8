import { useEffect, useRef, useState } from 'preact/hooks';
import { originOf } from '../../utils/core/settings/clean-address';
import { cleanKey } from '../../utils/core/settings/clean-key';
import { type MissingField, missingField } from '../../utils/core/settings/missing-field';
import { PROVIDERS } from '../../utils/core/settings/presets';
import type { EndpointSettings } from '../../utils/core/settings/provider';
import type { EndpointAnswer } from '../../utils/platform/messages/calls';
import { send } from '../../utils/platform/messages/send';
import type { Settings } from '../../utils/platform/storage/settings';
import { allowHost, askEndpoint, askedOf, cleanDraft, draftOf, homeOf } from './endpoint-draft';
import type { SectionProps } from './parts';

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

/** Returns the endpoint being edited, and the actions of its buttons. */
export function useEndpoint(settings: SectionProps['settings'], update: SectionProps['update']) {
  const { provider } = settings;
  const [draft, setDraft] = useState<EndpointSettings>(() => draftOf(settings));
  const [key, setKey] = useState('');
  const [masks, setMasks] = useState<Record<string, string>>({});
  const [listed, setListed] = useState<string[]>([]);
  const [state, setState] = useState<EndpointState>(IDLE);
  /** The origin that the typed key was sent to. */
  const sentTo = useRef('');
  const set = (change: Partial<EndpointSettings>) => setDraft((now) => ({ ...now, ...change }));
  // A saved key is valid for its own host only: another address has none.
  const isHome = originOf(draft.baseURL) === originOf(homeOf(settings));
  const masked = isHome ? (masks[provider] ?? '') : '';
  useEffect(() => void send({ type: 'maskedKeys' }).then(setMasks, () => undefined), []);
  // A key that was sent to one host goes to no other: whoever changes the address types it again.
  const isElsewhere = sentTo.current !== '' && sentTo.current !== originOf(draft.baseURL);
  const typed = isElsewhere ? '' : cleanKey(key);

  async function store(): Promise<void> {
    const next = cleanDraft(draft, settings);
    setDraft(next);
    await update({ endpoints: { ...settings.endpoints, [provider]: next } });
    const call = { type: 'saveKey', provider, key: typed, place: settings.keyStorage } as const;
    setMasks(await send(typed ? call : { type: 'maskedKeys' }));
    setKey('');
    sentTo.current = '';
  }

  async function ask(type: 'testEndpoint' | 'listModels'): Promise<void> {
    if (isElsewhere) setKey('');
    const lacks = missingField({ provider, draft, hasKey: typed !== '' || masked !== '' });
    if (lacks && lacks !== 'model') {
      setState({ ...IDLE, missing: lacks });
      return;
    }
    sentTo.current = typed ? originOf(draft.baseURL) : '';
    setState({ ...IDLE, busy: true, said: 'testing' });
    try {
      const { answer, model } = await askEndpoint(type, askedOf(provider, cleanDraft(draft, settings), typed));
      take(answer);
      if (model !== '') set({ model });
      const isNameless = type === 'testEndpoint' && model === '' && answer.ok;
      setState(isNameless ? { ...IDLE, missing: 'model' } : { ...IDLE, answer, asked: type });
    } catch {
      failed();
    }
  }

  /** Keeps what an answer tells of the endpoint. */
  function take(answer: EndpointAnswer): void {
    if (answer.models && answer.models.length > 0) setListed(answer.models);
    // It answered elsewhere on the same host: the field shows where, and saving keeps it.
    if (answer.ok && answer.base !== undefined) set({ baseURL: answer.base });
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
    // A key can come later, or not at all: without an address or a model there is nothing to save.
    const lacks = missingField({ provider, draft, hasKey: true });
    if (lacks) {
      setState({ ...IDLE, missing: lacks });
      return;
    }
    // The question must come within the click.
    void allowHost(provider, draft.baseURL).then((isAllowed) =>
      store().then(() => setState({ ...IDLE, said: isAllowed ? 'saved' : 'savedNotAllowed' }), failed),
    );
  }

  return {
    draft,
    set,
    key,
    setKey,
    masked,
    hasKeys: Object.keys(masks).length > 0,
    models: listed.length > 0 ? listed : (PROVIDERS[provider].models ?? []),
    listed,
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

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EndpointForm } from '../../../../components/settings/EndpointForm';
import { PolicyProvider } from '../../../../components/settings/policy';
import { type Call, parseCall } from '../../../../utils/platform/messages/calls';
import type { Policy } from '../../../../utils/platform/storage/policy';
import { parseSettings, type Settings } from '../../../../utils/platform/storage/settings';
import browser, { useFakeBrowser } from '../../../support/browser';
import { useScreen } from '../../../support/view';

const { sites } = useFakeBrowser();
const show = useScreen();

/** The requests to the background, and its answers. */
let asked: Call[];
let answers: (call: Call) => unknown;
beforeEach(() => {
  asked = [];
  answers = () => ({});
  browser.runtime.onMessage.addListener(async (message) => {
    const call = parseCall(message);
    if (!call) throw new Error(`No call: ${JSON.stringify(message)}`);
    asked.push(call);
    return answers(call);
  });
});

interface Around {
  policy?: Policy;
  lang?: 'en' | 'fr';
}

async function screenOf(change: Partial<Settings> = {}, { policy = {}, lang = 'en' }: Around = {}) {
  const update = vi.fn<(change: Partial<Settings>) => Promise<void>>(async () => undefined);
  const settings = { ...parseSettings({}), ...change };
  const screen = await show(
    <PolicyProvider value={policy}>
      <EndpointForm settings={settings} update={update} />
    </PolicyProvider>,
    { lang },
  );
  return { ...screen, update };
}

const OPENAI = { provider: 'openai' } satisfies Partial<Settings>;
const OLLAMA = {
  provider: 'ollama',
  endpoints: {
    ollama: { baseURL: 'http://localhost:11434/v1', model: 'small', headers: {}, contextTokens: 0, small: 'auto' },
  },
} satisfies Partial<Settings>;
/** Answers as a background that keeps a key for OpenAI, and whatever else is asked. */
const withKey =
  (others: (call: Call) => unknown = () => ({})) =>
  (call: Call) =>
    call.type === 'maskedKeys' ? { openai: '…cdef' } : others(call);
const calls = (type: Call['type']) => asked.filter((call) => call.type === type);

describe('what the form shows', () => {
  it('is the service’s own address and model, where the reader set none', async () => {
    const screen = await screenOf(OPENAI);
    expect(screen.find('combobox', 'Service')).toMatchObject({ value: 'openai' });
    expect(screen.find('textbox', 'Base address')).toMatchObject({ value: 'https://api.openai.com/v1' });
    expect(screen.find('link', 'Get a key from OpenAI')).toBeDefined();
    expect(screen.root.querySelector('input[list]')).toMatchObject({ value: 'gpt-6-luna' });
  });

  it('is what the reader set', async () => {
    const own = {
      baseURL: 'https://proxy.example/v1',
      model: 'mine',
      headers: { 'x-team': 'a' },
      contextTokens: 0,
      small: 'auto' as const,
    };
    const screen = await screenOf({ ...OPENAI, endpoints: { openai: own } });
    expect(screen.find('textbox', 'Base address')).toMatchObject({ value: 'https://proxy.example/v1' });
    expect(screen.find('textbox', 'Extra headers')).toMatchObject({ value: 'x-team: a' });
  });

  it('never is a key: only that there is one', async () => {
    answers = () => ({ openai: '…cdef' });
    const screen = await screenOf(OPENAI);
    expect(screen.text()).toContain('A key is saved: …cdef. Type another to replace it.');
    expect(screen.root.querySelector('input[type=password]')).toMatchObject({ value: '', placeholder: '…cdef' });
    expect(screen.buttons()).toEqual([
      'Forget this key',
      'Forget all keys',
      'Save',
      'Test the connection',
      'List the models',
    ]);
  });

  it('has no button for a key that there is not', async () => {
    expect((await screenOf(OPENAI)).buttons()).not.toContain('Forget this key');
  });

  it('says that a local server needs no key', async () => {
    const screen = await screenOf({ provider: 'ollama' });
    expect(screen.text()).toContain('Key (if the server wants one)');
    expect(screen.names('link')).toEqual([]);
  });
});

describe('saving', () => {
  it('keeps the address, and hands the key to the background', async () => {
    const screen = await screenOf(OPENAI);
    await screen.typeInto('input[type=password]', ' sk-0123 ');
    await screen.type('textbox', 'Base address', 'https://proxy.example/v1');
    await screen.submit();
    expect(screen.update).toHaveBeenCalledExactlyOnceWith({
      endpoints: { openai: expect.objectContaining({ baseURL: 'https://proxy.example/v1', model: 'gpt-6-luna' }) },
    });
    expect(JSON.stringify(screen.update.mock.calls)).not.toContain('sk-0123');
    expect(calls('saveKey')).toEqual([{ type: 'saveKey', provider: 'openai', key: 'sk-0123', place: 'local' }]);
    expect(screen.said('status')).toEqual(['Saved.']);
    expect(screen.root.querySelector('input[type=password]')).toMatchObject({ value: '' });
  });

  it('asks the browser for a server that cannot be reached without', async () => {
    const screen = await screenOf(OLLAMA);
    await screen.submit();
    expect(sites.reader.asked).toEqual([['http://localhost/*']]);
    expect(screen.said('status')).toEqual(['Saved.']);
  });

  it.each([false, null])('says that the server will not answer where that was not allowed: %s', async (reader) => {
    sites.reader.answer = reader;
    const screen = await screenOf(OLLAMA);
    await screen.submit();
    expect(screen.update).toHaveBeenCalledTimes(1);
    expect(screen.said('status')).toEqual([
      'Saved, but the browser was not given access to Ollama: it will not answer.',
    ]);
  });

  it('says that it failed, and can be tried again', async () => {
    const screen = await screenOf(OPENAI);
    screen.update.mockRejectedValueOnce(new Error('full'));
    await screen.submit();
    expect(screen.said('alert')[0]).toContain('Something unexpected went wrong');
    await screen.submit();
    expect(screen.said('alert')).toEqual([]);
    expect(screen.said('status')).toEqual(['Saved.']);
  });
});

describe('trying the endpoint', () => {
  const answer = { ok: true, models: ['one', 'two'], ms: 42 };

  it('tests what was typed, its key too, and saves nothing', async () => {
    answers = ({ type }) => (type === 'testEndpoint' ? answer : {});
    const screen = await screenOf(OPENAI);
    await screen.type('textbox', 'Base address', 'https://proxy.example/v1');
    await screen.typeInto('input[type=password]', ' "sk-0123" ');
    await screen.press('Test the connection');
    expect(screen.update).not.toHaveBeenCalled();
    expect(calls('saveKey')).toEqual([]);
    const asks = { provider: 'openai', baseURL: 'https://proxy.example/v1', model: 'gpt-6-luna', headers: {} };
    expect(calls('testEndpoint')).toEqual([{ type: 'testEndpoint', endpoint: { ...asks, key: 'sk-0123' } }]);
    expect(screen.said('status')).toEqual(['It works: answered in 42 ms, 2 models offered.']);
  });

  it('offers the models that the endpoint has', async () => {
    answers = withKey(({ type }) => (type === 'listModels' ? answer : {}));
    const screen = await screenOf(OPENAI);
    await screen.press('List the models');
    expect([...screen.root.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual([
      ...['one', 'two'],
    ]);
    expect(screen.said('status')).toEqual(['2 models offered.']);
    await screen.press('two');
    expect(screen.root.querySelector('[data-field=model]')).toMatchObject({ value: 'two' });
  });

  it('takes the first model that is listed where none was named, and tests that', async () => {
    answers = ({ type }) => (type === 'listModels' || type === 'testEndpoint' ? answer : {});
    const screen = await screenOf({ provider: 'ollama' });
    await screen.press('Test the connection');
    expect(asked.map(({ type }) => type)).toEqual(['maskedKeys', 'listModels', 'testEndpoint']);
    expect(calls('testEndpoint')).toEqual([
      expect.objectContaining({ endpoint: expect.objectContaining({ model: 'one' }) }),
    ]);
    expect(screen.root.querySelector('[data-field=model]')).toMatchObject({ value: 'one' });
  });

  it.each([
    [{ provider: 'custom' }, 'The base address is missing, or is not a web address.', 'baseURL'],
    [{ provider: 'openai' }, 'The key is missing: OpenAI needs one.', 'key'],
  ] satisfies [Partial<Settings>, string, string][])(
    'names the field that is missing, and asks nobody: %o',
    async (settings, words, field) => {
      const screen = await screenOf(settings);
      await screen.press('Test the connection');
      expect(screen.said('alert')).toEqual([words]);
      expect(screen.root.querySelector(`[data-field=${field}]`)?.getAttribute('aria-invalid')).toBe('true');
      expect(asked.map(({ type }) => type)).toEqual(['maskedKeys']);
    },
  );

  it('sends a typed key to no other host than the one it was tried at', async () => {
    answers = ({ type }) => (type === 'testEndpoint' ? answer : {});
    const screen = await screenOf({ provider: 'custom' });
    await screen.type('textbox', 'Base address', 'https://one.example/v1');
    await screen.typeInto('[data-field=model]', 'm');
    await screen.typeInto('input[type=password]', 'sk-0123');
    await screen.press('Test the connection');
    await screen.type('textbox', 'Base address', 'https://two.example/v1');
    await screen.press('Test the connection');
    const sent = calls('testEndpoint').map((call) => call.type === 'testEndpoint' && call.endpoint.key);
    expect(sent).toEqual(['sk-0123', undefined]);
  });

  it('cannot be done twice at a time', async () => {
    answers = withKey(({ type }) => (type === 'testEndpoint' ? new Promise(() => undefined) : {}));
    const screen = await screenOf(OPENAI);
    await screen.press('Test the connection');
    expect(screen.said('status')).toEqual(['Asking the service…']);
    expect(screen.buttons()).toEqual(['Forget this key', 'Forget all keys', 'Save']);
  });

  it('says why it failed, and can be done again', async () => {
    const failed = { ok: false, error: { kind: 'offline', detail: '', retryAfter: null }, fault: 'network' };
    answers = withKey(({ type }) => (type === 'testEndpoint' ? failed : {}));
    const screen = await screenOf(OPENAI);
    await screen.press('Test the connection');
    expect(screen.said('alert')[0]).toContain('OpenAI does not answer');
    expect(screen.said('alert')[0]).toContain('Check: the network, or whether the server runs');
    expect(screen.buttons()).toContain('Test the connection');
  });

  it('says that the background gave up', async () => {
    answers = withKey(({ type }) => {
      if (type === 'testEndpoint') throw new Error('gone');
      return {};
    });
    const screen = await screenOf(OPENAI);
    await screen.press('Test the connection');
    expect(screen.said('alert')[0]).toContain('Something unexpected went wrong');
  });
});

describe('keys', () => {
  it.each([
    ['Forget this key', { type: 'forgetKeys', provider: 'openai' }],
    ['Forget all keys', { type: 'forgetKeys' }],
  ])('are forgotten: %s', async (button, call) => {
    answers = ({ type }) => (type === 'maskedKeys' ? { openai: '…cdef' } : {});
    const screen = await screenOf(OPENAI);
    await screen.press(button);
    expect(calls('forgetKeys')).toEqual([call]);
    expect(screen.text()).not.toContain('…cdef');
  });

  it('are moved where the reader wants them kept', async () => {
    const screen = await screenOf(OPENAI);
    await screen.choose('Keep the key', 'Until the browser closes');
    expect(screen.update).toHaveBeenCalledExactlyOnceWith({ keyStorage: 'session' });
    expect(calls('moveKeys')).toEqual([{ type: 'moveKeys', place: 'session' }]);
  });
});

it('says what is no header, and sends none of it', async () => {
  const screen = await screenOf(OPENAI);
  await screen.type('textbox', 'Extra headers', 'x-team: news\nno header');
  expect(screen.said('status')).toContain('Not a header: no header');
  await screen.submit();
  expect(screen.update).toHaveBeenCalledExactlyOnceWith({
    endpoints: { openai: expect.objectContaining({ headers: { 'x-team': 'news' } }) },
  });
});

it('another service is chosen', async () => {
  const screen = await screenOf(OPENAI);
  await screen.choose('Service', 'Other (OpenAI-compatible)');
  expect(screen.update).toHaveBeenCalledExactlyOnceWith({ provider: 'custom', endpoint: 'custom' });
});

describe('what a test finds at fault', () => {
  it('is mended at a click, which asks again, and kept once it is saved', async () => {
    answers = (call) =>
      call.type === 'testEndpoint'
        ? { ok: false, error: { kind: 'unknownModel', detail: '', retryAfter: null }, models: ['small:latest'] }
        : {};
    const screen = await screenOf(OLLAMA);
    await screen.press('Test the connection');
    await screen.press('Use the model small:latest');
    expect(calls('testEndpoint').map((call) => 'endpoint' in call && call.endpoint)).toMatchObject([
      { model: 'small' },
      { model: 'small:latest' },
    ]);
    expect(screen.update).not.toHaveBeenCalled();
    await screen.submit();
    expect(screen.update).toHaveBeenLastCalledWith({
      endpoints: { ollama: expect.objectContaining({ model: 'small:latest' }) },
    });
  });
});

it('a typed key that was sent to one address goes to no other, whichever way a repair leads', async () => {
  answers = (call) =>
    call.type === 'testEndpoint' ? { ok: false, error: { kind: 'offline', detail: '', retryAfter: null } } : {};
  const screen = await screenOf({ provider: 'custom' });
  await screen.type('textbox', 'Base address', 'https://nas.local/v1');
  await screen.typeInto('input[list]', 'small');
  await screen.typeInto('input[type=password]', 'sk-typed-0123');
  await screen.press('Test the connection');
  await screen.press('Test http://nas.local/v1');
  const sent = calls('testEndpoint').map((call) => ('endpoint' in call ? call.endpoint : null));
  expect(sent).toMatchObject([
    { baseURL: 'https://nas.local/v1', key: 'sk-typed-0123' },
    { baseURL: 'http://nas.local/v1' },
  ]);
  expect(sent[1]).not.toHaveProperty('key');
});

it('a model that the preset suggests and its service no longer knows is told, and suggested no more', async () => {
  answers = withKey((call) =>
    call.type === 'testEndpoint'
      ? { ok: false, error: { kind: 'unknownModel', detail: '', retryAfter: null }, models: ['gpt-7'] }
      : {},
  );
  const screen = await screenOf(OPENAI);
  await screen.press('Test the connection');
  expect(screen.update).toHaveBeenCalledExactlyOnceWith({ goneModels: { openai: ['gpt-6-luna'] } });
  const later = await screenOf({ ...OPENAI, goneModels: { openai: ['gpt-6-luna'] } });
  expect(later.root.querySelector('input[list]')).toMatchObject({ value: 'gpt-5.6-luna' });
});

describe('the reader’s own fields of a request', () => {
  const own = { ...OLLAMA.endpoints.ollama, extra: { top_p: 0.9 } };

  it('are taken as JSON, tried, and kept', async () => {
    const screen = await screenOf(OLLAMA);
    await screen.type('textbox', 'Extra fields of each request', '{"options": {"num_ctx": 16384}}');
    await screen.press('Test the connection');
    const extra = { options: { num_ctx: 16_384 } };
    expect(calls('testEndpoint')).toMatchObject([{ endpoint: { extra } }]);
    await screen.submit();
    expect(screen.update).toHaveBeenLastCalledWith({ endpoints: { ollama: expect.objectContaining({ extra }) } });
  });

  it.each(['{"a":', '[1]', '7', 'null'])(
    'that are none are said, stay to be mended, and are not sent: %s',
    async (text) => {
      const screen = await screenOf({ ...OLLAMA, endpoints: { ollama: own } });
      expect(screen.find('textbox', 'Extra fields of each request')).toMatchObject({ value: '{\n  "top_p": 0.9\n}' });
      await screen.type('textbox', 'Extra fields of each request', text);
      expect(screen.text()).toContain('This is no JSON object: nothing of it is sent.');
      expect(screen.find('textbox', 'Extra fields of each request')).toMatchObject({ value: text });
      await screen.submit();
      expect(screen.update).toHaveBeenLastCalledWith({ endpoints: { ollama: expect.objectContaining({ extra: {} }) } });
    },
  );
});

describe('several endpoints of one service', () => {
  const own = (host: string, model = 'm') => ({
    ...{ baseURL: `https://${host}/v1`, model, headers: {}, contextTokens: 0, small: 'auto' as const },
  });
  const TWO = {
    provider: 'custom',
    endpoint: 'custom~2',
    endpoints: { custom: own('a.example'), 'custom~2': { ...own('b.example'), name: 'Work' } },
  } satisfies Partial<Settings>;

  it('are saved beside each other, each with a key of its own', async () => {
    const screen = await screenOf({ ...TWO, endpoint: '' });
    await screen.typeInto('input[type=password]', 'sk-another');
    await screen.type('textbox', 'Base address', 'https://c.example/v1');
    await screen.type('textbox', 'Name of this connection', 'Home');
    await screen.press('Save as another connection');
    const saved = { ...own('c.example'), name: 'Home' };
    expect(screen.update.mock.calls).toEqual([
      [{ endpoints: { ...TWO.endpoints, 'custom~3': saved } }],
      [{ endpoint: 'custom~3' }],
    ]);
    expect(calls('saveKey')).toEqual([{ type: 'saveKey', provider: 'custom~3', key: 'sk-another', place: 'local' }]);
  });

  it('are chosen by name, and shown as they were saved', async () => {
    answers = (call) => (call.type === 'maskedKeys' ? { custom: '…aaaa', 'custom~2': '…bbbb' } : {});
    const screen = await screenOf(TWO);
    expect(screen.find('combobox', 'Service')).toMatchObject({ value: 'custom~2' });
    expect(screen.find('textbox', 'Base address')).toMatchObject({ value: 'https://b.example/v1' });
    expect(screen.find('textbox', 'Name of this connection')).toMatchObject({ value: 'Work' });
    expect(screen.root.querySelector('input[type=password]')).toMatchObject({ placeholder: '…bbbb' });
    await screen.choose('Service', 'a.example · m');
    expect(screen.update).toHaveBeenCalledExactlyOnceWith({ provider: 'custom', endpoint: 'custom' });
  });

  it('are tested with the key of their own', async () => {
    const screen = await screenOf(TWO);
    await screen.press('Test the connection');
    expect(calls('testEndpoint')).toMatchObject([{ endpoint: { provider: 'custom', id: 'custom~2' } }]);
  });

  it('are removed one by one, with their key', async () => {
    const screen = await screenOf(TWO);
    await screen.press('Remove this connection');
    expect(calls('forgetKeys')).toEqual([{ type: 'forgetKeys', provider: 'custom~2' }]);
    expect(screen.update).toHaveBeenCalledExactlyOnceWith({
      endpoints: { custom: TWO.endpoints.custom },
      endpoint: '',
    });
  });
});

describe('under a policy', () => {
  it('what the organisation has set cannot be changed, and is said to be its own', async () => {
    const policy: Policy = { endpoint: 'https://models.office.example/v1', models: ['house'], keyStorage: 'session' };
    const screen = await screenOf({ provider: 'custom' }, { policy });
    expect(
      [...screen.root.querySelectorAll('fieldset[disabled]')].map((set) => set.getAttribute('data-locked')),
    ).toEqual([...['provider', 'baseURL', 'model', 'keyStorage']]);
    expect(screen.texts('fieldset[disabled] > .hint')).toEqual(Array(4).fill('Set by your organisation.'));
  });

  it('one of its models can be chosen where it allows several', async () => {
    const screen = await screenOf(OPENAI, { policy: { models: ['one', 'two'] } });
    expect(screen.text()).toContain('Your organisation allows these.');
    expect(screen.texts('select option')).toEqual(expect.arrayContaining(['one', 'two']));
  });

  it('its headers are named, and their values kept', async () => {
    const screen = await screenOf(OPENAI, { policy: { headers: { 'x-office': 'secret' } } });
    expect(screen.text()).toContain('Headers set by your organisation: x-office');
    expect(screen.root.innerHTML).not.toContain('secret');
  });
});

it('speaks French', async () => {
  answers = () => ({ openai: '…cdef' });
  const screen = await screenOf(OPENAI, { lang: 'fr' });
  expect(screen.names('textbox')).toContain('Adresse de base');
  expect(screen.buttons()).toEqual(
    expect.arrayContaining(['Oublier cette clé', 'Enregistrer', 'Tester la connexion', 'Lister les modèles']),
  );
  await screen.submit();
  expect(screen.said('status')).toEqual(['Enregistré.']);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isLoopback } from '../../../../utils/core/http/address';
import { ollamaOriginsLine } from '../../../../utils/core/settings/ollama';
import { needsHostPermission, originPattern, PROVIDERS, serviceName } from '../../../../utils/core/settings/presets';
import { PROVIDER_IDS, type ProviderId } from '../../../../utils/core/settings/provider';
import { listModels } from '../../../../utils/engines/remote/models';
import { testConnection } from '../../../../utils/engines/remote/test';
import { configFor, depsFor, fails, type Play, playServer } from './server';

let server: Awaited<ReturnType<typeof playServer>>;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.got.length = 0;
});
const signal = () => new AbortController().signal;
const gives =
  (body: unknown): Play =>
  (_got, response) =>
    void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
const MODELS = {
  data: [
    { id: 'test-model', created: 5 },
    { id: 'newer-model', created: 9 },
    { id: 'text-embedding-3', created: 10 },
  ],
};
const WORD = { choices: [{ message: { role: 'assistant', content: 'ready' }, finish_reason: 'stop' }] };

/** A server whose list and completions behave differently. */
const endpoint =
  (models: Play, completions: Play): Play =>
  (got, response) =>
    (got.path.endsWith('/models') ? models : completions)(got, response);

describe('serviceName', () => {
  it.each<[ProviderId, string, string]>([
    ['openai', 'https://api.openai.com/v1', 'OpenAI'],
    ['openai', '', 'OpenAI'],
    ['openai', 'https://llm.gateway.example/v1', 'OpenAI (llm.gateway.example)'],
    ['ollama', 'http://127.0.0.1:11434/v1', 'Ollama'],
    ['ollama', 'http://10.0.0.5:11434/v1', 'Ollama (10.0.0.5:11434)'],
    ['custom', 'https://llm.gateway.example/v1', 'llm.gateway.example'],
  ])('of %s at "%s" is %s: no other passes for it', (provider, address, name) =>
    expect(serviceName(provider, address)).toBe(name),
  );
});

describe('listModels', () => {
  it('asks where the service has its list, with the key, and there only at its own address', async () => {
    const asked: [string, string | null][] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      asked.push([
        String(input instanceof Request ? input.url : input),
        new Headers(init?.headers).get('authorization'),
      ]);
      return new Response('[{"id":"openai/a"}]', { headers: { 'content-type': 'application/json' } });
    };
    const config = { provider: 'github' as const, baseURL: PROVIDERS.github.baseURL, key: 'k' };
    expect(await listModels(configFor('', config), { ...depsFor(), fetch }, signal())).toEqual(['openai/a']);
    const other = { ...config, baseURL: 'https://gateway.example/v1' };
    await listModels(configFor('', other), { ...depsFor(), fetch }, signal());
    expect(asked).toEqual([
      ['https://models.github.ai/catalog/models', 'Bearer k'],
      ['https://gateway.example/v1/models', 'Bearer k'],
    ]);
  });

  it('gives those that write text, suggestions first, then the newest', async () => {
    const names = [
      'whisper-1',
      'gpt-4o-mini-tts',
      'gpt-image-1',
      'omni-moderation-latest',
      'dall-e-3',
      'old-chat',
      'gpt-6-luna',
      'gpt-realtime',
      'new-chat',
    ];
    server.play(gives({ data: names.map((id, created) => ({ id, created })) }));
    expect(await listModels(configFor(server.base, { provider: 'openai' }), depsFor(), signal())).toEqual([
      'gpt-6-luna',
      'new-chat',
      'old-chat',
    ]);
    expect(server.got).toMatchObject([{ method: 'GET', path: '/v1/models' }]);
  });

  it.each<[string, unknown, string[]]>([
    ['prefixed names', { data: [{ id: 'models/gemini-flash-latest' }] }, ['gemini-flash-latest']],
    ['a bare list', [{ id: 'a' }, { id: 'b' }], ['a', 'b']],
    ['broken entries', { data: [{ id: 'a' }, null, { id: 7 }, {}, 'x', { id: 'a' }] }, ['a']],
    ['an empty list', { data: [] }, []],
  ])('takes %s', async (_name, body, expected) => {
    server.play(gives(body));
    expect(await listModels(configFor(server.base), depsFor(), signal())).toEqual(expected);
  });

  it.each<[string, Play, string]>([
    ['a wrong key', fails(401, 'no'), 'wrongKey'],
    [
      'a web page',
      (_got, response) => void response.setHeader('content-type', 'text/html').end('<h1>Hi</h1>'),
      'notFound',
    ],
    ['something else', gives({ hello: 'world' }), 'notFound'],
    ['silence', () => undefined, 'timeout'],
  ])('throws on %s', async (_name, play, kind) => {
    server.play(play);
    await expect(listModels(configFor(server.base), depsFor(), signal())).rejects.toMatchObject({
      name: 'EngineError',
      kind,
    });
  });

  it('stops with the signal’s reason', async () => {
    const controller = new AbortController();
    server.play(() => controller.abort('enough'));
    await expect(listModels(configFor(server.base), depsFor(), controller.signal)).rejects.toBe('enough');
  });
});

describe('testConnection', () => {
  const test = (play: Play, change = {}) => {
    server.play(play);
    let now = 0;
    return testConnection(configFor(server.base, change), depsFor({ now: () => (now += 20) }), signal());
  };

  it('says how long a word took, and which models there are', async () => {
    expect(await test(endpoint(gives(MODELS), gives(WORD)))).toEqual({
      ok: true,
      ms: expect.any(Number),
      models: ['newer-model', 'test-model'],
      told: null,
      base: null,
    });
    const asked = server.got.find(({ method }) => method === 'POST');
    expect(asked?.body).toMatchObject({ model: 'test-model', stream: true });
    expect(asked?.body).not.toHaveProperty('max_tokens');
  });

  it('does without a list, and without a part that is refused', async () => {
    const play = endpoint(fails(404, 'no list here'), (got, response) =>
      ('stream_options' in got.body ? fails(400, "Unsupported parameter: 'stream_options'") : gives(WORD))(
        got,
        response,
      ),
    );
    expect(await test(play)).toMatchObject({ ok: true, models: [] });
  });

  it.each<[string, Play, string]>([
    ['a wrong key', fails(401, 'no'), 'wrongKey'],
    ['a key without rights to complete', endpoint(gives(MODELS), fails(403, 'Project lacks access')), 'forbidden'],
    ['a model that is unknown', endpoint(gives(MODELS), fails(404, 'The model does not exist')), 'unknownModel'],
    ['a rate limit', endpoint(gives(MODELS), fails(429, 'slow', { 'retry-after': '3' })), 'rateLimited'],
    ['an address that is no endpoint', gives({ hello: 'world' }), 'notFound'],
  ])('names %s', async (_name, play, kind) => {
    expect(await test(play)).toMatchObject({ ok: false, error: { kind } });
  });

  it('lets the chat decide where the list is refused, or never comes', async () => {
    expect(await test(endpoint(fails(403, 'no list for this key'), gives(WORD)))).toMatchObject({
      ok: true,
      models: [],
    });
    expect(await test(endpoint(() => undefined, gives(WORD)))).toMatchObject({ ok: true, models: [] });
  });

  it('is done with a service that says nothing at all when its list should have come', async () => {
    server.play(() => undefined);
    const deps = depsFor({
      fetch: (input, init) => fetch(`${server.base}/${String(input).endsWith('/models') ? 'models' : 'chat'}`, init),
      timeouts: { first: 20_000, stall: 20_000, short: 200 },
    });
    const far = configFor('https://api.silent.example/v1');
    expect(await testConnection(far, deps, signal())).toMatchObject({ ok: false, error: { kind: 'timeout' } });
  });

  it('says at which address it answered', async () => {
    const play: Play = (got, response) =>
      (got.path === '/v1/chat/completions' ? gives(WORD) : fails(404, 'Not Found'))(got, response);
    const base = server.base.replace('/v1', '');
    expect(await test(play, { baseURL: base })).toMatchObject({ ok: true, base: server.base });
  });

  it('asks as a brief does: without streaming where that is refused', async () => {
    const play = endpoint(gives(MODELS), (got, response) =>
      (got.body.stream ? fails(400, 'Streaming is not allowed', {}, 'unsupported_value') : gives(WORD))(got, response),
    );
    expect(await test(play)).toMatchObject({ ok: true });
  });

  it('gives what the list tells of the model that was asked', async () => {
    const entry = { id: 'test-model', context_length: 65_536, pricing: { prompt: '0.000001', completion: '0.000002' } };
    const others = { data: [{ id: 'other', context_length: 9999 }, entry] };
    expect(await test(endpoint(gives(others), gives(WORD)))).toMatchObject({
      ok: true,
      told: { model: 'test-model', context: 65_536, price: { input: 1, output: 2, cached: null } },
    });
    expect(await test(endpoint(gives(MODELS), gives(WORD)))).toMatchObject({ ok: true, told: null });
  });

  it('tells an unknown model from a vague refusal by the list', async () => {
    const play = endpoint(gives(MODELS), fails(400, 'bad request'));
    expect(await test(play, { model: 'typo' })).toMatchObject({ ok: false, error: { kind: 'unknownModel' } });
    expect(await test(play)).toMatchObject({ ok: false, error: { kind: 'badRequest' } });
  });
});

describe('providers', () => {
  it('has a preset for every setting, each complete', () => {
    expect(Object.keys(PROVIDERS)).toEqual([...PROVIDER_IDS]);
    for (const [id, preset] of Object.entries(PROVIDERS)) {
      expect(preset.id).toBe(id);
      expect(preset.contextTokens).toBeGreaterThanOrEqual(4096);
      const address = preset.addressForm ?? preset.baseURL;
      if (preset.addressForm) expect(preset.baseURL).toBe('');
      if (id !== 'custom') expect(address).toMatch(/^https?:\/\/[^/]+(?:\/[\w.-]+)*$/);
      if (preset.source !== undefined)
        expect(`${preset.source} ${preset.asOf}`).toMatch(/^[\w.-]+\.\w+\/\S+ \d{4}-\d\d$/);
      if (preset.keyNeeded) expect(preset.keyUrl).toMatch(/^https:/);
      if (preset.models) expect(preset.models).toContain(preset.defaultModel);
      expect(preset.local).toBe(isLoopback(preset.baseURL));
    }
  });

  it.each([
    ['openai', 'https://api.openai.com/v1', false],
    ['deepseek', 'https://api.deepseek.com/v1', true],
    ['deepseek', 'https://gateway.example/v1', false],
    ['ollama', 'http://localhost:11434/v1', true],
    ['ollama', 'https://ollama.example/v1', false],
    ['custom', 'http://10.0.0.7:4000', true],
    ['custom', 'https://llm.example/v1', false],
    ['custom', 'nonsense', false],
  ] as const)('%s at %s needs a host permission: %s', (provider, baseURL, expected) => {
    expect(needsHostPermission(provider, baseURL)).toBe(expected);
  });

  it.each([
    ['http://localhost:11434/v1', 'http://localhost/*'],
    ['https://api.example.com/v1/', 'https://api.example.com/*'],
    ['http://[::1]:8080/v1', 'http://[::1]/*'],
    ['file:///etc/passwd', ''],
    ['nonsense', ''],
  ])('the pattern for %s is %s', (address, expected) => {
    expect(originPattern(address)).toBe(expected);
  });

  it.each([
    ['http://127.0.0.1:1/v1', true],
    ['http://llm.localhost/v1', true],
    ['http://[::1]/', true],
    ['http://127.0.0.1.example.com/', false],
    ['http://192.168.1.4/', false],
    ['', false],
  ])('%s is this machine: %s', (address, expected) => {
    expect(isLoopback(address)).toBe(expected);
  });

  it('gives the line for Ollama', () => {
    expect(ollamaOriginsLine('chrome-extension://abc')).toBe('OLLAMA_ORIGINS="chrome-extension://abc"');
    expect(ollamaOriginsLine('moz-extension://1-2-3')).toBe('OLLAMA_ORIGINS="moz-extension://*"');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { EndpointResult } from '../../../../components/settings/EndpointResult';
import type { EndpointState } from '../../../../components/settings/use-endpoint';
import type { ProviderId } from '../../../../utils/core/settings/provider';
import { useFakeBrowser } from '../../../support/browser';
import { useScreen } from '../../../support/view';

const { sites, tabs } = useFakeBrowser();
const show = useScreen();

async function screenOf(
  change: Partial<EndpointState>,
  { baseURL = 'http://localhost:11434/v1', provider = 'ollama' as ProviderId, lang = 'en' as 'en' | 'fr' } = {},
) {
  const state: EndpointState = {
    busy: false,
    said: null,
    answer: null,
    missing: null,
    asked: 'testEndpoint',
    ...change,
  };
  const draft = { baseURL, model: 'small', headers: {}, contextTokens: 0, small: 'auto' as const };
  const onRepair = vi.fn();
  const onAllowed = vi.fn();
  const onRefused = vi.fn();
  const screen = await show(
    <EndpointResult
      {...{ service: 'Ollama', isGone: false, provider, draft, state, onRepair, onAllowed, onRefused }}
    />,
    {
      lang,
    },
  );
  return { ...screen, onRepair, onAllowed, onRefused };
}

const works = { ok: true, models: ['a', 'b'], ms: 420 } as const;
const answer = { ...works, models: [...works.models] };
const fails = (
  kind: 'cors' | 'wrongKey' | 'rateLimited' | 'ollamaOrigins' | 'notFound' | 'unknownModel' | 'allThought',
  detail = '',
  retryAfter: number | null = null,
) => ({
  ok: false as const,
  error: { kind, detail, retryAfter },
});

it.each([
  [{}, ''],
  [{ said: 'testing' }, 'Asking the service…'],
  [{ said: 'saved' }, 'Saved.'],
  [{ said: 'savedNotAllowed' }, 'Saved, but the browser was not given access to Ollama: it will not answer.'],
  [{ said: 'refused' }, 'Nothing was allowed, nothing has changed. You can be asked again any time.'],
  [{ answer }, 'It works: answered in 420 ms, 2 models offered.'],
  [{ answer, asked: 'listModels' }, '2 models offered.'],
  [{ answer: { ...answer, models: ['a'] }, asked: 'listModels' }, '1 model offered.'],
] satisfies [Partial<EndpointState>, string][])('says how it went: %o', async (state, words) => {
  const screen = await screenOf(state);
  expect(screen.texts('[role=status]')).toEqual([words]);
  expect(screen.said('alert')).toEqual([]);
});

it('says why it failed, in the endpoint’s own words too', async () => {
  const screen = await screenOf({ answer: fails('wrongKey', 'Bad key') });
  expect(screen.texts('.notice-title')).toEqual(['Ollama does not accept the key']);
  expect(screen.said('alert')[0]).toContain('Check the key in the options');
  expect(screen.said('alert')[0]).toContain('In its own words: Bad key');
});

it('says how long to wait', async () => {
  expect((await screenOf({ answer: fails('rateLimited', '', 7.2) })).said('alert')[0]).toContain(
    'It asks to wait 8 seconds.',
  );
});

describe('a fault that can be mended', () => {
  it.each([
    [
      'notFound',
      { baseURL: 'http://localhost:8000' },
      'Test http://localhost:11434/v1',
      { baseURL: 'http://localhost:11434/v1' },
    ],
    ['unknownModel', { models: ['small:2b'] }, 'Use the model small:2b', { model: 'small:2b' }],
    ['allThought', {}, 'Test without thinking', { thinking: 'off' }],
    ['ollamaOrigins', {}, 'Send localhost:11434 no origin', { noOriginAt: 'http://localhost:11434' }],
  ] satisfies [Parameters<typeof fails>[0], object, string, object][])(
    '%s has a button',
    async (kind, given, button, change) => {
      const { baseURL, models }: { baseURL?: string; models?: string[] } = given;
      const failed = { ...fails(kind), ...(models ? { models } : {}) };
      const screen = await screenOf({ answer: failed }, baseURL ? { baseURL } : {});
      await screen.press(button);
      expect(screen.onRepair).toHaveBeenCalledExactlyOnceWith(change);
    },
  );

  it('the page where the service gives keys is opened', async () => {
    const screen = await screenOf({ answer: fails('wrongKey') }, { provider: 'openai' });
    await screen.press('Get a key from Ollama');
    expect(screen.onRepair).not.toHaveBeenCalled();
    expect(tabs.calls.created).toEqual(['https://platform.openai.com/api-keys']);
  });
});

describe('an endpoint that the browser must allow', () => {
  it('is named, and tried again once it is allowed', async () => {
    const screen = await screenOf({ answer: fails('cors') });
    expect(screen.buttons()).toEqual(['Allow localhost:11434']);
    await screen.press('Allow localhost:11434');
    expect(sites.reader.asked).toEqual([['http://localhost/*']]);
    expect(screen.onAllowed).toHaveBeenCalledTimes(1);
    expect(screen.onRefused).not.toHaveBeenCalled();
  });

  it.each([false, null])('is not tried where it is not allowed: %s', async (reader) => {
    sites.reader.answer = reader;
    const screen = await screenOf({ answer: fails('cors') });
    await screen.press('Allow localhost:11434');
    expect(screen.onAllowed).not.toHaveBeenCalled();
    expect(screen.onRefused).toHaveBeenCalledTimes(1);
  });
});

it('speaks French', async () => {
  const works = await screenOf({ answer }, { lang: 'fr' });
  expect(works.said('status')).toEqual(['Cela fonctionne : réponse en 420 ms, 2 modèles proposés.']);
  const barred = await screenOf({ answer: fails('cors') }, { lang: 'fr' });
  expect(barred.buttons()).toEqual(['Autoriser localhost:11434']);
});

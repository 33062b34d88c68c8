import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineOffers } from '../../../../components/settings/EngineOffers';
import { createModelStore } from '../../../../utils/engines/local/store';
import { parseSettings, type Settings } from '../../../../utils/platform/storage/settings';
import { useFakeBrowser } from '../../../support/browser';
import { memoryFileSystem } from '../../../support/opfs';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
});

beforeEach(() => onDisk());

async function screenOf(change: Partial<Settings> = {}, lang: 'en' | 'fr' = 'en') {
  const update = vi.fn<(change: Partial<Settings>) => Promise<void>>(async () => undefined);
  const onChosen = vi.fn();
  const settings = { ...parseSettings({}), engine: 'auto' as const, ...change };
  const screen = await show(<EngineOffers {...{ settings, update, onChosen }} />, { lang });
  /** The text of an engine's last column: its state, and the actions that it offers. */
  const state = (engine: string) => screen.texts(`[data-engine="${engine}"] td:last-child`)[0];
  return { ...screen, update, onChosen, state };
}

const endpoint = {
  baseURL: 'https://api.openai.com/v1',
  model: 'm',
  headers: {},
  contextTokens: 0,
  small: 'auto' as const,
};
const connected: Partial<Settings> = { provider: 'openai', endpoints: { openai: endpoint } };

/** Puts models on this device. */
async function onDisk(...names: string[]): Promise<void> {
  const { root } = memoryFileSystem();
  vi.stubGlobal('navigator', { storage: { getDirectory: root } });
  const store = createModelStore(root);
  for (const name of names)
    await store.save({
      ...{ id: name, name, url: '', bytes: 1, sha256: null },
      ...{ etag: '', architecture: 'llama', whole: true },
    });
}

describe('what this device can do', () => {
  it('is said of every way, with what it costs', async () => {
    const screen = await screenOf();
    expect(screen.texts('thead th')).toEqual(['Written by', 'Disk', 'Time', 'Money', 'Privacy', 'Now']);
    expect(screen.texts('tbody th')).toEqual([
      ...['Key sentences', 'The browser’s own model', 'A model on this device', 'A service or server'],
    ]);
    expect(screen.texts('[data-engine="local"] td')[0]).toBe('0.2 to 1.1 GB, depending on the model');
  });

  it('is what was set up', async () => {
    await onDisk('Small', 'Large');
    const screen = await screenOf({ ...connected, engine: 'instant' });
    await screen.seen('On this device: Large and Small');
    expect(screen.state('remote')).toBe('Set up: OpenAIUse it');
    expect(screen.state('instant')).toBe('ReadyIn use');
  });

  it('is to be set up', async () => {
    const screen = await screenOf();
    expect(screen.state('local')).toBe('None downloadedChoose a model');
    expect(screen.state('remote')).toBe('Not set upConnect a model');
    expect(screen.state('built-in')).toBe('This browser has no model of its own.');
    expect(screen.buttons()).toEqual([
      'Use it: Key sentences',
      'Choose a model: A model on this device',
      'Connect a model: A service or server',
    ]);
  });

  it('is the browser’s own model, where it has one', async () => {
    Object.assign(globalThis, { LanguageModel: { availability: async () => 'available' } });
    const screen = await screenOf();
    await screen.press('Use it: The browser’s own model');
    expect(screen.update).toHaveBeenCalledExactlyOnceWith({ engine: 'built-in' });
  });
});

describe('choosing one', () => {
  it('is saved, and told', async () => {
    const screen = await screenOf();
    await screen.press('Connect a model: A service or server');
    expect(screen.update).toHaveBeenCalledExactlyOnceWith({ engine: 'remote' });
    expect(screen.onChosen).toHaveBeenCalledExactlyOnceWith('remote');
  });

  it('is not offered for the one that “Automatic” takes', async () => {
    const screen = await screenOf(connected);
    expect(screen.state('remote')).toBe('Set up: OpenAIIn use: “Automatic” takes it');
    expect(screen.names('button')).not.toContain('Use it: A service or server');
  });
});

it('speaks French', async () => {
  const screen = await screenOf({ engine: 'instant' }, 'fr');
  expect(screen.state('instant')).toBe('PrêtEn service');
  expect(screen.state('built-in')).toBe('Ce navigateur n’a pas de modèle intégré.');
});

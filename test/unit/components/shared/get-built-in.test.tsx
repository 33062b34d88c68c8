import { afterEach, describe, expect, it, vi } from 'vitest';
import { GetBuiltIn } from '../../../../components/shared/GetBuiltIn';
import { useFakeBrowser } from '../../../support/browser';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
});

type Availability = 'available' | 'downloading' | 'downloadable' | 'unavailable';

/** The part of Chrome's model interface by which it is downloaded. */
function chromeWith(availability: Availability, create: (options: unknown) => Promise<unknown> = async () => ({})) {
  const model = { state: availability, availability: async () => model.state, create };
  Object.assign(globalThis, { LanguageModel: model });
  return model;
}

async function screenOf({ lang = 'en' as 'en' | 'fr', onReady = vi.fn() } = {}) {
  const screen = await show(
    <GetBuiltIn languages={{ input: 'en', output: 'en' }} onReady={onReady}>
      <p>Use it</p>
    </GetBuiltIn>,
    { lang },
  );
  return { ...screen, onReady };
}

describe('what there is of the browser’s own model', () => {
  it('is nothing in a browser without one', async () => {
    const screen = await screenOf();
    expect(screen.said('status')).toEqual(['This browser has no model of its own.']);
    expect(screen.text()).not.toContain('Use it');
    expect(screen.buttons()).toEqual([]);
  });

  it.each([
    ['available', 'Ready: the browser has its model, and it works without network.', [], true],
    ['downloadable', 'The browser can get its model: once, some gigabytes', ['Get the browser’s model'], true],
    ['downloading', 'The browser is getting its model.', ['Get the browser’s model'], true],
    ['unavailable', 'This device cannot use the browser’s own model.', [], false],
  ] as const)('is said in words, with what can be done: %s', async (availability, words, buttons, usable) => {
    chromeWith(availability);
    const screen = await screenOf();
    expect(screen.said('status')[0]).toContain(words);
    expect(screen.buttons()).toEqual(buttons);
    expect(screen.text().includes('Use it')).toBe(usable);
  });
});

describe('getting it', () => {
  it('ends with the model ready', async () => {
    const model = chromeWith('downloadable', async () => {
      model.state = 'available';
      return { destroy: () => undefined };
    });
    const screen = await screenOf();
    await screen.press('Get the browser’s model');
    expect(screen.said('status')[0]).toContain('Ready');
    expect(screen.onReady).toHaveBeenCalledTimes(1);
    expect(screen.buttons()).toEqual([]);
  });

  it('can be stopped, and begun again', async () => {
    chromeWith('downloadable', () => new Promise(() => undefined));
    const screen = await screenOf();
    await screen.press('Get the browser’s model');
    expect(screen.said('status')[0]).toContain('Getting the model…');
    expect(screen.names('progressbar')).toEqual(['Get the browser’s model']);
    await screen.press('Stop');
    expect(screen.onReady).not.toHaveBeenCalled();
  });

  it('says why it failed, and can be tried again', async () => {
    chromeWith('downloadable', async () => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    const screen = await screenOf();
    await screen.press('Get the browser’s model');
    expect(screen.said('alert')).toHaveLength(1);
    expect(screen.buttons()).toEqual(['Get the browser’s model']);
  });
});

it('speaks French', async () => {
  expect((await screenOf({ lang: 'fr' })).said('status')).toEqual(['Ce navigateur n’a pas de modèle intégré.']);
  chromeWith('downloadable');
  expect((await screenOf({ lang: 'fr' })).buttons()).toEqual(['Télécharger le modèle du navigateur']);
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpeechBar } from '../../../../components/speech/SpeechBar';
import { useFakeBrowser } from '../../../support/browser';
import { aRun } from '../../../support/run';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

interface Utterance {
  text: string;
  rate: number;
  onstart?(): void;
  onend?(): void;
  onerror?(): void;
}

/** The sentence that the voice is speaking; null for silence. */
let spoken: Utterance | null;
let stopped = 0;

function browserWith(voices: { lang: string; localService: boolean }[]): void {
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices.map((voice) => ({ name: voice.lang, default: false, ...voice })),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    speak: (utterance: Utterance) => {
      spoken = utterance;
      utterance.onstart?.();
    },
    cancel: () => {
      stopped++;
      spoken = null;
    },
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
}

const HERE = [{ lang: 'en-GB', localService: true }];

beforeEach(() => {
  [spoken, stopped] = [null, 0];
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
});

async function screenOf(lang: 'en' | 'fr' = 'en') {
  const onSpoken = vi.fn<(text: string | null) => void>();
  const onClose = vi.fn();
  const screen = await show(<SpeechBar run={aRun({ stage: 'done' })} onSpoken={onSpoken} onClose={onClose} />, {
    lang,
  });
  await screen.settle();
  return { ...screen, onSpoken, onClose };
}

describe('a voice of this machine', () => {
  beforeEach(() => browserWith(HERE));

  it('begins at once, and says where it is', async () => {
    const screen = await screenOf();
    expect(spoken?.text).toContain('Dam closed after cracks are found');
    expect(screen.text()).toContain('Sentence 1 of 3');
    expect(screen.buttons()).toEqual(['Pause', 'Next sentence', 'Stop']);
    await screen.until(() => expect(screen.onSpoken).toHaveBeenLastCalledWith('Dam closed after cracks are found'));
  });

  it('pauses and goes on', async () => {
    const screen = await screenOf();
    await screen.press('Pause');
    expect(spoken).toBeNull();
    await screen.press('Play');
    expect(screen.buttons()).toContain('Pause');
  });

  it('goes to the next sentence, and at the last to the end', async () => {
    const screen = await screenOf();
    await screen.press('Next sentence');
    expect(screen.text()).toContain('Sentence 2 of 3');
    await screen.press('Next sentence');
    await screen.press('Next sentence');
    expect(screen.said('status')).toEqual(['Read to the end.']);
    await screen.until(() => expect(screen.onSpoken).toHaveBeenLastCalledWith(null));
    expect(screen.buttons()).toContain('Play');
  });

  it('says that it did not answer, and can be tried again', async () => {
    const screen = await screenOf();
    spoken?.onerror?.();
    await screen.settle();
    expect(screen.said('status')).toEqual(['The browser’s voice did not answer.']);
    expect(screen.buttons()).toEqual(['Play', 'Next sentence', 'Stop']);
  });

  it('has a speed', async () => {
    const screen = await screenOf();
    await screen.type('combobox', 'Speed', '1.5');
    expect(screen.find('combobox', 'Speed')).toMatchObject({ value: '1.5' });
  });

  it('is silent once the bar is closed', async () => {
    const screen = await screenOf();
    await screen.press('Stop');
    expect(screen.onClose).toHaveBeenCalledTimes(1);
    const before = stopped;
    await show(null, { root: screen.root });
    expect(stopped).toBeGreaterThan(before);
    expect(screen.onSpoken).toHaveBeenLastCalledWith(null);
  });
});

it('an online voice waits for a press, and says where the text goes', async () => {
  browserWith([{ lang: 'en-US', localService: false }]);
  const screen = await screenOf();
  expect(spoken).toBeNull();
  expect(screen.said('status')).toEqual([
    'The only voice for this language (English) is an online one: the browser sends the text to the voice’s maker.',
  ]);
  await screen.press('Play');
  expect(spoken).not.toBeNull();
});

it('a browser without a voice for the language says so, and can only be closed', async () => {
  browserWith([{ lang: 'de-DE', localService: true }]);
  const screen = await screenOf();
  expect(screen.said('status')).toEqual(['This browser has no voice for this language: English.']);
  expect(screen.buttons()).toEqual(['Close']);
  await screen.press('Close');
  expect(screen.onClose).toHaveBeenCalledTimes(1);
});

it('a browser without any voice says so', async () => {
  const screen = await screenOf();
  expect(screen.said('status')).toEqual(['This browser has no voices.']);
  expect(screen.buttons()).toEqual(['Close']);
});

it('speaks French', async () => {
  const none = await screenOf('fr');
  expect(none.said('status')).toEqual(['Ce navigateur n’a pas de voix.']);
  expect(none.buttons()).toEqual(['Fermer']);
});

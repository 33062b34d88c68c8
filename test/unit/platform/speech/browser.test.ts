import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { browserSynthesizer, loadVoices } from '../../../../utils/platform/speech/browser';

const voice = (lang: LangTag, localService: boolean): SpeechSynthesisVoice => ({
  name: `${lang} ${localService}`,
  lang,
  localService,
  default: false,
  voiceURI: lang,
});

/** A browser's speech synthesis that records the utterances it gets. */
class Synthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  spoken: SpeechSynthesisUtterance[] = [];
  cancelled = 0;
  getVoices() {
    return this.voices;
  }
  speak(utterance: SpeechSynthesisUtterance) {
    this.spoken.push(utterance);
  }
  cancel() {
    this.cancelled++;
  }
}
const made = (voices: SpeechSynthesisVoice[] = []) => {
  const fake = new Synthesis();
  fake.voices = voices;
  return { fake, synthesis: fake as unknown as SpeechSynthesis };
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the browser’s voices', () => {
  it('are there at once, or when the browser says so, or are none', async () => {
    const now = made([voice('en', true)]);
    expect(await loadVoices(now.synthesis)).toHaveLength(1);

    const late = made();
    const loading = loadVoices(late.synthesis);
    late.fake.voices = [voice('en', true)];
    late.fake.dispatchEvent(new Event('voiceschanged'));
    expect(await loading).toHaveLength(1);

    const never = loadVoices(made().synthesis);
    vi.runAllTimers();
    expect(await never).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a piece', () => {
  const on = { start: () => undefined, end: () => undefined, fail: () => undefined };
  const spokenBy = (voices: SpeechSynthesisVoice[], lang: LangTag, main: LangTag) => {
    const { fake, synthesis } = made(voices);
    browserSynthesizer(synthesis, voices, main).say({ text: 'Bonjour', lang, rate: 1.5 }, on);
    const [{ voice: chosen, rate, text } = { voice: null, rate: 0, text: '' }] = fake.spoken;
    return [chosen?.name, rate, text];
  };

  it('is spoken by the voice of its language, else by the brief’s', () => {
    const voices = [voice('en', true), voice('fr', true)];
    expect(spokenBy(voices, 'fr-FR', 'en')).toEqual(['fr true', 1.5, 'Bonjour']);
    expect(spokenBy(voices, 'de', 'en')).toEqual(['en true', 1.5, 'Bonjour']);
  });

  it('is sent nowhere where the brief is read by a voice of this machine', () => {
    expect(spokenBy([voice('en', true), voice('fr', false)], 'fr', 'en')[0]).toBe('en true');
    expect(spokenBy([voice('en', false), voice('fr', false)], 'fr', 'en')[0]).toBe('fr false');
  });

  it('is silenced at once', () => {
    const { fake, synthesis } = made([voice('en', true)]);
    browserSynthesizer(synthesis, fake.voices, 'en').stop();
    expect(fake.cancelled).toBe(1);
  });
});

import type { LangTag } from '../../core/text/lang-tag';
import type { Synthesizer } from './speaker';
import { chooseVoice } from './voices';

/** Longest wait (ms) for browsers that load their voices late; some have none. */
const VOICES_TIMEOUT_MS = 1500;

/** The voices that a browser has; [] where it has none. */
export function loadVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices();
  if (voices.length > 0) return Promise.resolve(voices);
  return new Promise((resolve) => {
    const done = () => {
      synthesis.removeEventListener('voiceschanged', done);
      clearTimeout(timer);
      resolve(synthesis.getVoices());
    };
    const timer = setTimeout(done, VOICES_TIMEOUT_MS);
    synthesis.addEventListener('voiceschanged', done);
  });
}

/**
 * The browser's synthesizer with voices chosen by language; `fallback` is the language whose voice also speaks the
 * languages that have none.
 */
export function browserSynthesizer(
  synthesis: SpeechSynthesis,
  voices: readonly SpeechSynthesisVoice[],
  fallback: LangTag,
): Synthesizer {
  const main = chooseVoice(voices, fallback);
  // Chrome never reports the end of an utterance that was garbage-collected, so it is held here.
  let held: SpeechSynthesisUtterance | null = null;
  return {
    say({ text, lang, rate }, { start, end, fail }) {
      const utterance = new SpeechSynthesisUtterance(text);
      const own = chooseVoice(voices, lang);
      // Where the main voice is on this machine, no voice is used that sends text away.
      const voice = own && (own.localService || !main?.localService) ? own : main;
      if (voice) utterance.voice = voice;
      utterance.lang = voice?.lang ?? lang;
      utterance.rate = rate;
      utterance.onstart = start;
      utterance.onend = end;
      utterance.onerror = fail;
      held = utterance;
      synthesis.speak(held);
    },
    stop() {
      held = null;
      synthesis.cancel();
    },
  };
}

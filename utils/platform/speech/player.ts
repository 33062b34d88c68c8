import type { SpokenSentence } from './plan';
import { createSpeaker, type SpeakerDeps } from './speaker';

export type SpeechStatus = 'paused' | 'playing' | 'done' | 'failed';

export interface SpeechState {
  status: SpeechStatus;
  /** Index in the plan of the sentence being read, or of the next one. */
  at: number;
}

/** Reads a plan aloud. */
export interface SpeechPlayer {
  /** Starts from where it stopped, or from the beginning once it has reached the end. */
  play(): void;
  /** Pauses; the interrupted piece is spoken again from its beginning afterwards. */
  pause(): void;
  /** Skips to the next sentence; after the last one, to the end. */
  next(): void;
  setRate(rate: number): void;
  /** Ends speech for good. */
  stop(): void;
}

export interface PlayerDeps extends SpeakerDeps {
  onState(state: SpeechState): void;
}

/**
 * Makes a player of a plan, paused at its start. Pausing silences the voice, and the piece is spoken again later:
 * browsers lose an utterance that is paused for long. Each piece is spoken by itself, so that the sentence being read
 * is always known.
 */
export function createPlayer(plan: readonly SpokenSentence[], rate: number, deps: PlayerDeps): SpeechPlayer {
  const speaker = createSpeaker(deps);
  let state: SpeechState = { status: 'paused', at: 0 };
  let piece = 0;
  let speed = rate;

  function change(next: SpeechState): void {
    state = next;
    deps.onState(next);
  }

  function finish(): void {
    change({ status: 'done', at: Math.max(0, plan.length - 1) });
  }

  function speak(): void {
    const sentence = plan[state.at];
    const text = sentence?.pieces[piece];
    if (!sentence || text === undefined) {
      finish();
      return;
    }
    const fail = () => change({ ...state, status: 'failed' });
    speaker.say({ text, lang: sentence.lang, rate: speed }, { end: goOn, fail });
  }

  /** Goes on to the next piece, once one has been spoken. */
  function goOn(): void {
    piece++;
    if (piece >= (plan[state.at]?.pieces.length ?? 0)) to(state.at + 1);
    else speak();
  }

  function to(at: number): void {
    piece = 0;
    if (at >= plan.length) {
      finish();
      return;
    }
    change({ ...state, at });
    if (state.status === 'playing') speak();
  }

  return {
    play() {
      if (state.status === 'playing') return;
      const ended = state.status === 'done';
      if (ended) piece = 0;
      change({ status: 'playing', at: ended ? 0 : state.at });
      speak();
    },
    pause() {
      if (state.status !== 'playing') return;
      speaker.stop();
      change({ ...state, status: 'paused' });
    },
    next() {
      speaker.stop();
      to(state.at + 1);
    },
    setRate(next) {
      speed = next;
      if (state.status !== 'playing') return;
      speaker.stop();
      speak();
    },
    stop() {
      speaker.stop();
      state = { status: 'paused', at: state.at };
    },
  };
}

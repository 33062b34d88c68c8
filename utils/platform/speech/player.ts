import type { SpokenSentence } from './plan';
import { createSpeaker, type SpeakerDeps } from './speaker';

export type SpeechStatus = 'paused' | 'playing' | 'done' | 'failed';

export interface SpeechState {
  status: SpeechStatus;
  /** Place in the plan of the sentence that is read, or would be next. */
  at: number;
}

/** Reads a plan aloud. */
export interface SpeechPlayer {
  /** From where it was, or from the start where it has come to the end. */
  play(): void;
  /** Speaks the piece that it was in anew when it goes on. */
  pause(): void;
  /** The next sentence; the end after the last. */
  next(): void;
  setRate(rate: number): void;
  /** Silence, for good. */
  stop(): void;
}

export interface PlayerDeps extends SpeakerDeps {
  onState(state: SpeechState): void;
}

/**
 * A player of a plan, paused at its start. Pausing silences the voice and speaks its piece anew later: browsers lose what they
 * are told to hold for long. Each piece is spoken by itself, so that the sentence that is read is always known.
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

  /** The piece has been spoken: on to the next. */
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
      speaker.hush();
      change({ ...state, status: 'paused' });
    },
    next() {
      speaker.hush();
      to(state.at + 1);
    },
    setRate(next) {
      speed = next;
      if (state.status !== 'playing') return;
      speaker.hush();
      speak();
    },
    stop() {
      speaker.hush();
      state = { status: 'paused', at: state.at };
    },
  };
}

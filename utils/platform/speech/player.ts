import type { LangTag } from '../../core/text/lang-tag';
import type { SpokenSentence } from './plan';

/** A piece of text on its way to a voice. */
export interface SpeechPiece {
  text: string;
  lang: LangTag;
  /** 1 is the voice's own speed. */
  rate: number;
}

/** The browser's voices, as far as a player needs them. */
export interface Synthesizer {
  /** Speaks a piece; `on` is told once each of its start, and of its end or its failure. */
  say(piece: SpeechPiece, on: { start(): void; end(): void; fail(): void }): void;
  /** Ends at once what is spoken. */
  hush(): void;
}

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

export interface PlayerDeps {
  synthesizer: Synthesizer;
  /** Runs a task after so many milliseconds; gives its undoing. */
  after(ms: number, task: () => void): () => void;
  onState(state: SpeechState): void;
}

/** A voice that has not begun by then (ms) does not work. */
const START = 8000;
/** The slowest voices: ms a character at speed 1, and what comes on top. Chrome forgets some ends, and is then not waited for. */
const SLOWEST = 200;
const GRACE = 4000;
/** Firefox does not speak what follows within a moment (ms) on a silence that was asked for. */
const BREATH = 50;

/**
 * A player of a plan, paused at its start. Pausing silences the voice and speaks its piece anew later: browsers lose what they
 * are told to hold for long. Each piece is spoken by itself, so that the sentence that is read is always known.
 */
export function createPlayer(plan: readonly SpokenSentence[], rate: number, deps: PlayerDeps): SpeechPlayer {
  const { synthesizer, after, onState } = deps;
  let state: SpeechState = { status: 'paused', at: 0 };
  let piece = 0;
  let speed = rate;
  /** Of the piece that is spoken; what an earlier one still tells is passed over. */
  let turn = 0;
  let cancel = (): void => undefined;
  let spoke = false;

  function change(next: SpeechState): void {
    state = next;
    onState(next);
  }

  function finish(): void {
    change({ status: 'done', at: Math.max(0, plan.length - 1) });
  }

  function hush(): void {
    turn++;
    cancel();
    cancel = () => undefined;
    if (spoke) synthesizer.hush();
  }

  function speak(): void {
    const sentence = plan[state.at];
    const text = sentence?.pieces[piece];
    if (!sentence || text === undefined) {
      finish();
      return;
    }
    const own = ++turn;
    const isMine = () => own === turn;
    const fail = () => {
      if (!isMine()) return;
      hush();
      change({ ...state, status: 'failed' });
    };
    const end = () => {
      if (isMine()) goOn();
    };
    const start = () => {
      if (!isMine()) return;
      cancel();
      cancel = after(GRACE + (text.length * SLOWEST) / speed, () => {
        synthesizer.hush();
        end();
      });
    };
    const begin = () => {
      spoke = true;
      cancel = after(START, fail);
      synthesizer.say({ text, lang: sentence.lang, rate: speed }, { start, end, fail });
    };
    if (spoke) cancel = after(BREATH, begin);
    else begin();
  }

  /** The piece has been spoken: on to the next. */
  function goOn(): void {
    cancel();
    cancel = () => undefined;
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
      hush();
      change({ ...state, status: 'paused' });
    },
    next() {
      hush();
      to(state.at + 1);
    },
    setRate(next) {
      speed = next;
      if (state.status !== 'playing') return;
      hush();
      speak();
    },
    stop() {
      hush();
      state = { status: 'paused', at: state.at };
    },
  };
}

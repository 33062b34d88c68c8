import type { LangTag } from '../../core/text/lang-tag';

/** A piece of text to be spoken. */
export interface SpeechPiece {
  text: string;
  lang: LangTag;
  /** Speed; 1 is the voice's own. */
  rate: number;
}

/** The part of the browser's speech synthesis that a player needs. */
export interface Synthesizer {
  /** Speaks a piece; `on` is called once at its start, and once at its end or failure. */
  say(piece: SpeechPiece, on: { start(): void; end(): void; fail(): void }): void;
  /** Stops speaking at once. */
  stop(): void;
}

export interface SpeakerDeps {
  synthesizer: Synthesizer;
  /** Runs a task after so many milliseconds; returns a function that cancels it. */
  after(ms: number, task: () => void): () => void;
}

/** Speaks one piece at a time, with voices that may never begin or never report an end. */
export interface Speaker {
  /** Speaks a piece, stopping any other; `on` is called at its end or failure, unless another piece replaced it. */
  say(piece: SpeechPiece, on: { end(): void; fail(): void }): void;
  /** Stops speaking at once; nothing more is reported of the piece. */
  stop(): void;
}

/** Longest wait (ms) for a voice to begin; one that has not begun by then does not work. */
const START_TIMEOUT_MS = 8000;
/**
 * The slowest voices: ms a character at speed 1, and a constant on top. Chrome sometimes never reports an end, so it is
 * not waited for longer than that.
 */
const SLOWEST_MS_PER_CHAR = 200;
const GRACE_MS = 4000;
/** Pause (ms) after stopping: Firefox does not speak a piece that follows a stop at once. */
const PAUSE_MS = 50;

export function createSpeaker({ synthesizer, after }: SpeakerDeps): Speaker {
  /** Number of the piece being spoken; reports of earlier ones are ignored. */
  let turn = 0;
  let cancel = (): void => undefined;
  let spoke = false;

  function calm(): void {
    cancel();
    cancel = () => undefined;
  }

  function stop(): void {
    turn++;
    calm();
    if (spoke) synthesizer.stop();
  }

  return {
    stop,
    say(piece, on) {
      const own = ++turn;
      const isMine = () => own === turn;
      const fail = () => {
        if (!isMine()) return;
        stop();
        on.fail();
      };
      const end = () => {
        if (!isMine()) return;
        calm();
        on.end();
      };
      const start = () => {
        if (!isMine()) return;
        cancel();
        cancel = after(GRACE_MS + (piece.text.length * SLOWEST_MS_PER_CHAR) / piece.rate, () => {
          synthesizer.stop();
          end();
        });
      };
      const begin = () => {
        spoke = true;
        cancel = after(START_TIMEOUT_MS, fail);
        synthesizer.say(piece, { start, end, fail });
      };
      if (spoke) cancel = after(PAUSE_MS, begin);
      else begin();
    },
  };
}

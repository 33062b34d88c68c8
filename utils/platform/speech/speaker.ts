import type { LangTag } from '../../core/text/lang-tag';

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

export interface SpeakerDeps {
  synthesizer: Synthesizer;
  /** Runs a task after so many milliseconds; gives its undoing. */
  after(ms: number, task: () => void): () => void;
}

/** Has one piece spoken at a time, by voices that may not begin or tell no end. */
export interface Speaker {
  /** Speaks a piece in place of what is spoken; `on` is told of its end or its failure, unless another piece came before. */
  say(piece: SpeechPiece, on: { end(): void; fail(): void }): void;
  /** Ends at once what is spoken; nothing is told of it any more. */
  hush(): void;
}

/** A voice that has not begun by then (ms) does not work. */
const START = 8000;
/** The slowest voices: ms a character at speed 1, and what comes on top. Chrome forgets some ends, and is then not waited for. */
const SLOWEST = 200;
const GRACE = 4000;
/** Firefox does not speak what follows within a moment (ms) on a silence that was asked for. */
const BREATH = 50;

export function createSpeaker({ synthesizer, after }: SpeakerDeps): Speaker {
  /** Of the piece that is spoken; what an earlier one still tells is passed over. */
  let turn = 0;
  let cancel = (): void => undefined;
  let spoke = false;

  function calm(): void {
    cancel();
    cancel = () => undefined;
  }

  function hush(): void {
    turn++;
    calm();
    if (spoke) synthesizer.hush();
  }

  return {
    hush,
    say(piece, on) {
      const own = ++turn;
      const isMine = () => own === turn;
      const fail = () => {
        if (!isMine()) return;
        hush();
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
        cancel = after(GRACE + (piece.text.length * SLOWEST) / piece.rate, () => {
          synthesizer.hush();
          end();
        });
      };
      const begin = () => {
        spoke = true;
        cancel = after(START, fail);
        synthesizer.say(piece, { start, end, fail });
      };
      if (spoke) cancel = after(BREATH, begin);
      else begin();
    },
  };
}

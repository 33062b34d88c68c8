import type { Phase } from '../../core/run/types';
import type { Piece } from './pieces';

/** A request's phase, from `at` (epoch ms) on. */
export interface PhaseNote {
  phase: Phase;
  at: number;
  /** How long it will take, where that is known. */
  seconds: number | null;
}

/** A piece of an answer, or news of its request: that it is sent, or what it waits for. */
export type Sent = Piece | 'sending' | PhaseNote;

export function isPiece(sent: Sent): sent is Piece {
  return typeof sent === 'object' && 'text' in sent;
}

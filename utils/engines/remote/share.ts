import { SupersededError } from '../../core/brief/engine-error';
import type { Sent } from '../shared/phase';

export interface FollowOptions {
  /** True when the reader wants it rewritten: an answer to an earlier request will not do. */
  fresh: boolean;
  /** Milliseconds for which a complete answer can still be followed. */
  hold: number;
  /** Aborting it stops following. */
  signal: AbortSignal;
}

/** Lets identical requests share one answer, so that no text is sent twice while its answer arrives. */
export interface AnswerShare {
  /**
   * Yields the answer to the request that `key` names: one in progress from its beginning, else that of `ask`. Throws
   * what `ask` does, or the signal's reason. The request ends when its last follower leaves.
   */
  follow(key: string, ask: (signal: AbortSignal) => AsyncIterable<Sent>, options: FollowOptions): AsyncGenerator<Sent>;
}

/** Milliseconds for which a request continues when its run was replaced, so that the new run can join it. */
const GRACE_MS = 2000;

interface Answer {
  key: string;
  got: Sent[];
  ended: boolean;
  failure: { error: unknown } | null;
  followers: number;
  abort: AbortController;
  hold: number;
  waiting: Set<() => void>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export function createShare(): AnswerShare {
  const answers = new Map<string, Answer>();

  function forget(answer: Answer): void {
    if (answers.get(answer.key) === answer) answers.delete(answer.key);
  }

  function end(answer: Answer): void {
    if (answer.ended) return;
    answer.ended = true;
    for (const wake of answer.waiting) wake();
    if (answer.failure || answer.hold === 0) forget(answer);
    else setTimeout(() => forget(answer), answer.hold);
  }

  function begin(key: string, ask: (signal: AbortSignal) => AsyncIterable<Sent>, hold: number): Answer {
    const answer: Answer = {
      ...{ key, got: [], ended: false, failure: null, followers: 0, hold, timer: undefined },
      abort: new AbortController(),
      waiting: new Set(),
    };
    answers.set(key, answer);
    const read = async () => {
      try {
        for await (const piece of ask(answer.abort.signal)) {
          answer.got.push(piece);
          for (const wake of answer.waiting) wake();
        }
      } catch (error) {
        // An error after we ended the request is no failure: its followers had all they wanted.
        if (!answer.ended) answer.failure = { error };
      }
      end(answer);
    };
    void read();
    return answer;
  }

  function leave(answer: Answer, signal: AbortSignal): void {
    if (--answer.followers > 0 || answer.ended) return;
    const stop = () => {
      forget(answer);
      answer.abort.abort(signal.reason);
    };
    if (!signal.aborted) {
      // Nobody wants more: the pieces so far are the whole answer.
      end(answer);
      answer.abort.abort();
    } else if (signal.reason instanceof SupersededError) answer.timer = setTimeout(stop, GRACE_MS);
    else stop();
  }

  return {
    async *follow(key, ask, { fresh, hold, signal }) {
      signal.throwIfAborted();
      const answer = (fresh ? undefined : answers.get(key)) ?? begin(key, ask, hold);
      clearTimeout(answer.timer);
      answer.followers++;
      try {
        for (let at = 0; ; ) {
          const piece = answer.got[at];
          if (piece !== undefined) {
            at++;
            yield piece;
            signal.throwIfAborted();
          } else if (answer.failure) throw answer.failure.error;
          else if (answer.ended) return;
          else await news(answer, signal);
        }
      } finally {
        leave(answer, signal);
      }
    },
  };
}

/** Resolves when there is more of an answer, or its end; rejects with the signal's reason. */
function news(answer: Answer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      answer.waiting.delete(wake);
      signal.removeEventListener('abort', stop);
      done();
    };
    const wake = () => settle(resolve);
    const stop = () => settle(() => reject(signal.reason));
    answer.waiting.add(wake);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
}

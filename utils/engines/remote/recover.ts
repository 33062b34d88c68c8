import { otherBases } from '../../core/settings/clean-address';
import { Refusal } from '../shared/refusal';
import { type ChatRequest, optionalParts } from './chat-body';
import { waitOf } from './errors';
import { refusedParts } from './refused';
import type { StreamOptions } from './stream-options';
import { understand } from './wire/kind';

/** Longest pause that is kept without asking the reader, in seconds. */
const LONGEST_PAUSE_SECONDS = 20;
/** The same between the parts of an article that exceed a limit by the minute. */
const A_MINUTE_SECONDS = 75;
/** Waits between two looks at a model that is being loaded, in seconds; the last one is repeated. */
const LOADING_SECONDS = [1, 2, 3, 5];

/** The next attempt: after a wait of so many seconds, in this phase. */
export interface Next {
  wait: number;
  phase: 'loading' | 'pausing';
}

const AT_ONCE: Next = { wait: 0, phase: 'pausing' };

/**
 * Makes a function that says how a failed request is to be sent again, having noted what the failure tells of the
 * endpoint; null where that is of no use.
 */
export function createRecovery(
  request: ChatRequest,
  { config, deps, lesson, timeouts }: StreamOptions,
): (error: unknown) => Next | null {
  const bases = lesson.base === null ? otherBases(config.baseURL) : [];
  let hasPaused = false;
  let loads = 0;
  let loaded = 0;

  /** The next address to try, where nothing is served at this one. */
  function elsewhere(): Next | null {
    const base = bases.shift() ?? null;
    // None of them serves it: the error is that of the address that the reader gave.
    lesson.base = base;
    return base === null ? null : AT_ONCE;
  }

  function load(asked: number | null): Next | null {
    const wait = Math.min(asked ?? Number.POSITIVE_INFINITY, LOADING_SECONDS[loads] ?? LOADING_SECONDS.at(-1) ?? 1);
    loads++;
    loaded += wait;
    return loaded * 1000 > timeouts.load ? null : { wait: Math.max(0.2, wait), phase: 'loading' };
  }

  return (error) => {
    if (!(error instanceof Refusal)) return null;
    const parts = refusedParts(error, optionalParts(request, lesson.refused));
    const told = understand(error, config);
    if (told.room !== null) lesson.room = told.room;
    const isClear = ['filtered', 'tooLong', 'noCredit', 'wrongKey', 'loading', 'rateLimited'].includes(told.kind);
    if (parts.length > 0 && !isClear) {
      for (const part of parts) lesson.refused.add(part);
      return AT_ONCE;
    }
    if (told.kind === 'notFound') return elsewhere();
    const wait = waitOf(error, told, deps.now());
    if (told.kind === 'loading') return load(wait);
    const isPause = told.kind === 'rateLimited' || (told.kind === 'server' && wait !== null);
    // Where a request is read in parts for a limit by the minute, each part has to wait for the next minute.
    const longest = lesson.room === null ? LONGEST_PAUSE_SECONDS : A_MINUTE_SECONDS;
    if (!isPause || deps.pauses === false || hasPaused || wait === null || wait > longest) return null;
    hasPaused = true;
    return { wait, phase: 'pausing' };
  };
}

/** Rounds of questions to several finders: a round follows when all have answered the one before, or enough time is over. */
export interface Rounds<T> {
  /** A finder has answered its questions of a round. */
  answered(finder: number, round: number): void;
  /** A finder takes part no more. */
  leave(finder: number): void;
  /** What is to be asked after a round; the same for every finder that waits for it. */
  after(round: number): Promise<T>;
}

interface RoundsOptions<T> {
  finders: number;
  /** Resolves when a round waits no longer for those that are silent; ended by the signal. */
  patience(signal: AbortSignal): Promise<void>;
  /** Called once a round, when it is over. */
  next(round: number): T;
}

interface Round<T> {
  turns: PromiseWithResolvers<void>[];
  over: Promise<T>;
}

export function createRounds<T>({ finders, patience, next }: RoundsOptions<T>): Rounds<T> {
  const left = new Set<number>();
  const rounds: Round<T>[] = [];

  function roundAt(number: number): Round<T> {
    const known = rounds[number];
    if (known) return known;
    const turns = Array.from({ length: finders }, () => Promise.withResolvers<void>());
    for (const finder of left) turns[finder]?.resolve();
    const waited = new AbortController();
    const all = Promise.all(turns.map(({ promise }) => promise));
    const over = Promise.race([all, patience(waited.signal).catch(() => {})]).then(() => {
      waited.abort();
      return next(number);
    });
    const round = { turns, over };
    rounds[number] = round;
    return round;
  }

  return {
    answered: (finder, round) => roundAt(round).turns[finder]?.resolve(),
    leave(finder) {
      left.add(finder);
      for (const { turns } of rounds) turns[finder]?.resolve();
    },
    after: (round) => roundAt(round).over,
  };
}

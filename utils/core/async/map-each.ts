/**
 * Yields the result of `map` for each value of a sequence, in order; returns and throws as the sequence does. When it
 * is left early, it leaves the sequence, too.
 */
export async function* mapEach<T, U, R>(
  source: AsyncIterator<T, R>,
  map: (value: T) => Iterable<U>,
): AsyncGenerator<U, R> {
  try {
    for (let next = await source.next(); ; next = await source.next()) {
      if (next.done) return next.value;
      yield* map(next.value);
    }
  } finally {
    await source.return?.();
  }
}

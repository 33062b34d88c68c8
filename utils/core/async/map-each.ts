/**
 * Yields the result of `map` for each value of a sequence, in order. Returns and throws what the sequence does; leaving
 * its loop early also ends the sequence.
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

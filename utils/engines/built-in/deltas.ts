import { createJoin } from '../shared/join';

/**
 * Yields the new text of each piece of a stream, whether its pieces hold only what is new (as browsers send now) or all
 * text so far (as they used to).
 */
export async function* deltas(stream: AsyncIterable<string>): AsyncGenerator<string> {
  const join = createJoin({ first: 'held' });
  for await (const piece of stream) {
    const text = join.push(piece);
    if (text !== '') yield text;
  }
  const rest = join.end();
  if (rest !== '') yield rest;
}

/** Makes a stream iterable: not every browser supports `for await` over streams. Leaving the loop early cancels it. */
export async function* piecesOf(stream: ReadableStream<string> | AsyncIterable<string>): AsyncGenerator<string> {
  if (!('getReader' in stream)) {
    yield* stream;
    return;
  }
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // A stream that failed has nothing to cancel.
    await reader.cancel().catch(() => undefined);
  }
}

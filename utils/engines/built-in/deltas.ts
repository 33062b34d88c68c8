/** Characters of a text that grows from its beginning with every piece, after which no new text could look like that by chance. */
const SURE = 16;
/** The same piece as often as this in a row is a model that repeats itself, and no text that does not grow for the moment. */
const SAME = 8;

/**
 * The new text of each piece of a stream, whether its pieces are what is new (as they are now) or all there is so far (as
 * they were). Which of the two it is shows in the second piece; until that is sure, text is held.
 */
export async function* deltas(stream: AsyncIterable<string>): AsyncGenerator<string> {
  const held: string[] = [];
  let mode: 'unknown' | 'new' | 'all' = 'unknown';
  let last = '';
  let same = 0;
  for await (const piece of stream) {
    if (piece === '') continue;
    const grows = piece.startsWith(last);
    if (mode === 'new') yield piece;
    else if (mode === 'all') {
      // A text that begins anew is none of those that grow.
      if (!grows) mode = 'new';
      yield grows ? piece.slice(last.length) : piece;
      last = piece;
    } else if (last !== '' && !grows) {
      mode = 'new';
      yield held.splice(0).join('') + piece;
    } else {
      held.push(piece);
      same = piece === last ? same + 1 : 0;
      last = piece;
      if (same >= SAME) {
        mode = 'new';
        yield held.splice(0).join('');
      }
      if (held.length < 2 || same > 0 || piece.length < SURE) continue;
      mode = 'all';
      yield piece;
    }
  }
  if (mode === 'unknown' && held.length > 0) yield last;
}

/** A stream as what `for await` takes: not every browser's streams can be walked through. Left early, it is cancelled. */
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
    // One that broke has nothing to cancel.
    await reader.cancel().catch(() => undefined);
  }
}

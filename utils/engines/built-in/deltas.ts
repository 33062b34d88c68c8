/**
 * A piece of at least so many characters that begins with the whole piece before it does not do so by chance: the
 * pieces grow.
 */
const SURE_CHARS = 16;
/**
 * Most repetitions of a piece in a row: a text may stand still for a moment, but a model that repeats itself goes on.
 */
const MOST_SAME_PIECES = 8;

/**
 * Yields the new text of each piece of a stream, whether its pieces hold only what is new (as browsers send now) or all
 * text so far (as they used to). The second piece shows which of the two it is; until that is certain, text is held
 * back.
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
      // A piece that does not begin with the text so far: from here on pieces hold only new text.
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
      if (same >= MOST_SAME_PIECES) {
        mode = 'new';
        yield held.splice(0).join('');
      }
      if (held.length < 2 || same > 0 || piece.length < SURE_CHARS) continue;
      mode = 'all';
      yield piece;
    }
  }
  if (mode === 'unknown' && held.length > 0) yield last;
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

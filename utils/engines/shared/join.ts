/**
 * A piece of at least so many characters that begins with the whole piece before it does not do so by chance: the
 * pieces grow.
 */
const SURE_CHARS = 16;
/**
 * Most repetitions of a piece in a row: a text may stand still for a moment, but a model that repeats itself goes on.
 */
const MOST_SAME_PIECES = 8;
/** A piece of at least so many characters that begins as the whole text did is that text again. */
const AGAIN_CHARS = 64;

/** Makes one text of pieces that hold what is new, or all text so far, or at the end all of it again. */
export interface Join {
  /** The new text of a piece; '' while that is uncertain. */
  push(piece: string): string;
  /** What was held back. */
  end(): string;
}

/**
 * Makes a join. The second piece shows whether pieces hold only what is new or all text so far; until that is certain,
 * text is held back, but for the first piece unless that is `held` as well.
 */
export function createJoin({ first = 'given' }: { first?: 'given' | 'held' } = {}): Join {
  const held: string[] = [];
  let mode: 'unknown' | 'new' | 'all' = 'unknown';
  let last = '';
  let same = 0;
  let length = 0;
  let opening = '';

  function give(text: string): string {
    if (opening.length < AGAIN_CHARS) opening = `${opening}${text}`.trimStart().slice(0, AGAIN_CHARS);
    length += text.length;
    return text;
  }

  /** All that was held, as new text. */
  function release(): string {
    mode = 'new';
    return give(held.splice(0).join(''));
  }

  function decide(piece: string): string {
    if (last === '' && first === 'given') {
      // Whatever pieces hold, this is text.
      last = piece;
      return give(piece);
    }
    if (last !== '' && !piece.startsWith(last)) return release() + give(piece);
    held.push(piece);
    same = piece === last ? same + 1 : 0;
    last = piece;
    if (same >= MOST_SAME_PIECES) return release();
    if (same > 0 || piece.length < SURE_CHARS || held.length < (first === 'held' ? 2 : 1)) return '';
    mode = 'all';
    return give(piece.slice(length));
  }

  function grow(piece: string): string {
    if (piece.startsWith(last)) {
      const fresh = piece.slice(last.length);
      last = piece;
      return give(fresh);
    }
    if (last.startsWith(piece) && piece.length >= SURE_CHARS) return '';
    // From here on pieces hold only new text.
    mode = 'new';
    return add(piece);
  }

  function add(piece: string): string {
    const isAgain =
      piece.length >= AGAIN_CHARS && opening.length >= AGAIN_CHARS && piece.trimStart().startsWith(opening);
    if (!isAgain) return give(piece);
    return piece.length > length ? give(piece.slice(length)) : '';
  }

  return {
    push(piece) {
      if (piece === '') return '';
      if (mode === 'new') return add(piece);
      return mode === 'all' ? grow(piece) : decide(piece);
    },
    end() {
      if (mode !== 'unknown' || held.length === 0) return '';
      held.length = 0;
      return give(last.slice(length));
    },
  };
}

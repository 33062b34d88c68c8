import { LONGEST_LINE } from './format';

/**
 * The lines of a text that comes in pieces, without their ends; a last one without an end is given too, and one that is
 * too long is given as ''. A stream that breaks off ends the lines: `onBroken` is told.
 */
export async function* linesOf(pieces: AsyncIterable<string>, onBroken: () => void): AsyncGenerator<string> {
  let rest: string[] = [];
  let length = 0;
  const whole = () => {
    const line = length > LONGEST_LINE ? '' : rest.join('');
    rest = [];
    length = 0;
    return line;
  };
  const add = (text: string) => {
    length += text.length;
    // What is too long is not kept in memory, however much more of it comes.
    if (length > LONGEST_LINE) rest = [];
    else rest.push(text);
  };
  try {
    for await (const piece of pieces) {
      const parts = piece.split('\n');
      for (const part of parts.slice(0, -1)) {
        add(part);
        yield whole();
      }
      add(parts.at(-1) ?? '');
    }
  } catch {
    onBroken();
  }
  if (length > 0) yield whole();
}

import { sentences } from '../../text/sentences';
import type { Piece } from '../remote/pieces';
import type { Usage } from '../types';

/** Goes on with an answer that has begun, to the end of the line. Leaving the loop ends it. */
export type Continue = (begun: string) => AsyncIterable<Piece>;

/**
 * Has an answer written line by line: each line's opening is given, the model goes on, and one sentence is taken. So the form
 * costs no tokens and needs no grammar, which in WebAssembly takes longer than the writing itself. A line that comes to no end
 * is left out. Gives the answer in the line format, line by line.
 */
export async function* writeLines(openings: readonly string[], go: Continue, lang: string): AsyncGenerator<Piece> {
  const usage: Usage = { input: 0, output: 0, cached: 0 };
  let begun = '';
  for (const opening of openings) {
    let text = '';
    let finish: string | null = null;
    for await (const piece of go(`${begun}${opening}`)) {
      text += piece.text;
      finish = piece.finish ?? finish;
      if (piece.usage) {
        usage.input = Math.max(usage.input, piece.usage.input);
        usage.output += piece.usage.output;
      }
      // A second sentence has begun, or a second line.
      if (text.trimStart().includes('\n') || sentences(text.trim(), lang).length > 1) {
        finish = 'stop';
        break;
      }
    }
    const [line = ''] = text.trim().split('\n');
    const isHeadline = opening.startsWith('HEADLINE');
    const [sentence = ''] = isHeadline ? [line] : sentences(line.trim(), lang);
    if (finish === 'length' || sentence === '') continue;
    const whole = `${opening} ${sentence}\n`;
    begun += whole;
    yield { text: whole, finish: null, usage: null };
  }
  yield { text: 'END\n', finish: 'stop', usage };
}

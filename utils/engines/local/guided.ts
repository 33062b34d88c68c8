import type { Usage } from '../../core/cost/usage';
import { addUsage } from '../../core/cost/usage';
import type { LangTag } from '../../core/text/lang-tag';
import { sentences } from '../../core/text/sentences';
import type { Piece } from '../shared/pieces';
import type { LocalLine } from './types';

/** Lets the model continue a line from its given beginning. Leaving the loop stops it. */
export type Continue = (line: LocalLine) => AsyncIterable<Piece>;

/**
 * Writes an answer line by line: each line's opening is given, the model continues it, and one sentence is taken. So
 * the form costs no tokens and needs no grammar, which in WebAssembly takes longer than the writing itself. A line that
 * does not end within its tokens is left out. Yields the answer in the line format.
 */
export async function* writeLines(lines: readonly LocalLine[], go: Continue, lang: LangTag): AsyncGenerator<Piece> {
  let usage: Usage | null = null;
  for (const line of lines) {
    let text = line.begun === line.opening ? '' : line.begun;
    let finish: Piece['finish'] = null;
    let counted: Usage | null = null;
    for await (const piece of go(line)) {
      text += piece.text;
      finish = piece.finish ?? finish;
      // Usage is cumulative: the last count holds.
      counted = piece.usage ?? counted;
      // A second sentence has begun, or a second line.
      if (text.trimStart().includes('\n') || sentences(text.trim(), lang).length > 1) {
        finish = 'stop';
        break;
      }
    }
    if (counted) usage = addUsage(usage, counted);
    const [first = ''] = text.trim().split('\n');
    const isHeadline = line.opening.startsWith('HEADLINE');
    const [sentence = ''] = isHeadline ? [first] : sentences(first.trim(), lang);
    if (finish === 'length' || sentence === '' || sentence.trim() === line.begun) continue;
    yield { text: `${line.opening} ${sentence}\n`, finish: null, usage: null };
  }
  yield { text: 'END\n', finish: 'stop', usage };
}

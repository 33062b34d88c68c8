import { describe, expect, it } from 'vitest';
import { writeLines } from '../../../../utils/engines/local/guided';
import type { Piece } from '../../../../utils/engines/remote/pieces';

const OPENINGS = ['HEADLINE [1.1]:', 'STANDFIRST [1.1]:', 'STORY [1.2]:'];

/** A model that goes on with these texts in turn; `read` counts the pieces that were taken of each. */
async function write(texts: { text: string; finish?: string }[]) {
  const begun: string[] = [];
  const read: number[] = [];
  async function* go(so: string): AsyncGenerator<Piece> {
    const { text = '', finish = 'stop' } = texts[begun.push(so) - 1] ?? {};
    const at = read.push(0) - 1;
    for (const piece of text.match(/.{1,5}/gs) ?? []) {
      read[at] = (read[at] ?? 0) + 1;
      yield { text: piece, finish: null, usage: null };
    }
    yield { text: '', finish, usage: { input: 100, output: 10, cached: 0 } };
  }
  let answer = '';
  let last: Piece | null = null;
  for await (const piece of writeLines(OPENINGS, go, 'en')) {
    answer += piece.text;
    last = piece;
  }
  return { answer, begun, read, last };
}

describe('writeLines', () => {
  it('gives the answer in the line format, each line going on from those before', async () => {
    const { answer, begun, last } = await write([
      { text: ' Line to close' },
      { text: ' The council voted.' },
      { text: ' Buses come in March.' },
    ]);
    expect(answer).toBe(
      'HEADLINE [1.1]: Line to close\nSTANDFIRST [1.1]: The council voted.\nSTORY [1.2]: Buses come in March.\nEND\n',
    );
    expect(begun[2]).toBe('HEADLINE [1.1]: Line to close\nSTANDFIRST [1.1]: The council voted.\nSTORY [1.2]:');
    expect(last).toMatchObject({ finish: 'stop', usage: { input: 100, output: 30 } });
  });

  it('takes one sentence of a line, and reads no further', async () => {
    const { answer, read } = await write([
      { text: ' Line' },
      { text: ` It ends. ${'And on it goes. '.repeat(50)}` },
      { text: '' },
    ]);
    expect(answer).toContain('STANDFIRST [1.1]: It ends.\n');
    expect(read[1]).toBeLessThan(10);
  });

  it('leaves out a line that comes to no end, and one without words', async () => {
    const { answer, begun } = await write([
      { text: ' Line' },
      { text: ' and so on and so on', finish: 'length' },
      { text: ' ' },
    ]);
    expect(answer).toBe('HEADLINE [1.1]: Line\nEND\n');
    expect(begun[2]).toBe('HEADLINE [1.1]: Line\nSTORY [1.2]:');
  });
});

import { describe, expect, it } from 'vitest';
import { writeLines } from '../../../../utils/engines/local/guided';
import type { LocalLine } from '../../../../utils/engines/local/types';
import type { Piece } from '../../../../utils/engines/shared/pieces';

const LINES: LocalLine[] = ['HEADLINE [1.1]:', 'STANDFIRST [1.1]:', 'STORY [1.2]:'].map((opening) => ({
  opening,
  messages: [],
  begun: opening,
}));

/** Lets a model write these texts in turn; `read` counts the pieces that were read of each. */
async function write(texts: { text: string; finish?: NonNullable<Piece['finish']> }[], lines = LINES) {
  const begun: string[] = [];
  const read: number[] = [];
  async function* go({ begun: so }: LocalLine): AsyncGenerator<Piece> {
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
  for await (const piece of writeLines(lines, go, 'en')) {
    answer += piece.text;
    last = piece;
  }
  return { answer, begun, read, last };
}

describe('writeLines', () => {
  it('gives the answer in the line format, each line going on from its opening', async () => {
    const { answer, begun, last } = await write([
      { text: ' Line to close' },
      { text: ' The council voted.' },
      { text: ' Buses come in March.' },
    ]);
    expect(answer).toBe(
      'HEADLINE [1.1]: Line to close\nSTANDFIRST [1.1]: The council voted.\nSTORY [1.2]: Buses come in March.\nEND\n',
    );
    expect(begun).toEqual(LINES.map(({ opening }) => opening));
    expect(last).toMatchObject({ finish: 'stop', usage: { input: 300, output: 30 } });
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
    expect(begun).toHaveLength(3);
  });

  it('counts the words that a line was begun with as its own, and leaves it out where the model adds none', async () => {
    const lines = LINES.map((line) => ({ ...line, begun: 'The council' }));
    const { answer } = await write([{ text: ' voted.' }, { text: '' }, { text: ' met. It rained.' }], lines);
    expect(answer).toBe('HEADLINE [1.1]: The council voted.\nSTORY [1.2]: The council met.\nEND\n');
  });

  it('counts a line that is left early by the last count before', async () => {
    async function* go(): AsyncGenerator<Piece> {
      yield { text: ' One.', finish: null, usage: { input: 20, output: 2, cached: 0 } };
      yield { text: ' Two and', finish: null, usage: { input: 20, output: 4, cached: 5 } };
      yield { text: ' more.', finish: 'stop', usage: { input: 20, output: 6, cached: 5 } };
    }
    const pieces: Piece[] = [];
    for await (const piece of writeLines(LINES.slice(0, 2).reverse(), go, 'en')) pieces.push(piece);
    // The headline is not a sentence, and is read to its end.
    expect(pieces.at(-1)?.usage?.input).toBe(40);
    expect(pieces.at(-1)?.usage?.output).toBeLessThan(12);
    expect(pieces.at(-1)?.usage?.output).toBeGreaterThan(4);
  });
});

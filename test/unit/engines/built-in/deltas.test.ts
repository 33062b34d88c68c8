import { describe, expect, it } from 'vitest';
import { deltas, piecesOf } from '../../../../utils/engines/built-in/deltas';
import { all } from './fakes';

async function* stream(pieces: string[]) {
  yield* pieces;
}
const TEXT = 'HEADLINE [1.1]: The dam closes\nSTANDFIRST [1.1]: It was closed on Monday.\nEND';
const cut = (size: number) => TEXT.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
const grown = (size: number) => cut(size).map((_, i, list) => list.slice(0, i + 1).join(''));

describe('deltas', () => {
  it.each([1, 2, 3, 7, 40, 1000])('gives the text of pieces of %i characters, new or all so far', async (size) => {
    expect((await all(deltas(stream(cut(size))))).join('')).toBe(TEXT);
    expect((await all(deltas(stream(grown(size))))).join('')).toBe(TEXT);
  });

  it('gives new pieces as they come, not at the end', async () => {
    const pieces = deltas(stream(['HEADLINE', ' [1.1]', ': The dam']));
    expect((await pieces.next()).value).toBe('HEADLINE [1.1]');
    expect((await pieces.next()).value).toBe(': The dam');
  });

  it('does not take a piece for all so far because it begins as the one before', async () => {
    expect((await all(deltas(stream(['ha', 'ha', ' he said', ' then'])))).join('')).toBe('haha he said then');
  });

  it('says nothing twice where all so far comes again unchanged', async () => {
    const again = [...grown(20), TEXT, '', TEXT];
    expect((await all(deltas(stream(again)))).join('')).toBe(TEXT);
  });

  it('hears a model that says the same for ever', async () => {
    const loop = 'STORY [1.1]: The dam. ';
    const given = (await all(deltas(stream(Array(40).fill(loop))))).join('');
    expect(given).toBe(loop.repeat(40));
  });

  it('gives nothing for nothing, and one piece as it is', async () => {
    expect(await all(deltas(stream([])))).toEqual([]);
    expect(await all(deltas(stream(['short'])))).toEqual(['short']);
  });
});

describe('piecesOf', () => {
  it('reads a stream by its reader, and cancels it when it is left', async () => {
    let cancelled = false;
    const source = new ReadableStream<string>({
      pull: (controller) => controller.enqueue('x'),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const piece of piecesOf(source)) {
      expect(piece).toBe('x');
      break;
    }
    expect(cancelled).toBe(true);
  });
});

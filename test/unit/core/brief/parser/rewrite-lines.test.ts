import { describe, expect, it } from 'vitest';
import { createRewriteParser } from '../../../../../utils/core/brief/parser/rewrite-lines';
import { expectLinear } from '../../../../support/growth';

function parse(answer: string, asked = 2, whole = true) {
  const parser = createRewriteParser(asked, { passages: 5, lang: 'en' });
  for (let at = 0; at < answer.length; at += 7) parser.push(answer.slice(at, at + 7));
  const lines = parser.end({ whole });
  return { parser, lines: lines.map(({ place, text, citations }) => ({ place, text, citations })) };
}
const NEW = { place: 0, text: 'The dam holds 31 million cubic metres.', citations: [[1, 3]] };
const DROPPED = { place: 1, text: '', citations: [] };

describe('an answer that writes lines anew', () => {
  it.each([
    ['as asked for', 'STORY 1 [1.3]: The dam holds 31 million cubic metres.\nSTORY 2: DROP\nEND\n'],
    ['without END', 'STORY 1 [1.3]: The dam holds 31 million cubic metres.\nSTORY 2: DROP'],
    [
      'after small talk',
      'Here are the lines:\n\nSTORY 1 [1.3]: The dam holds 31 million cubic metres.\nSTORY 2: DROP\nEND',
    ],
    ['in bold', '**STORY 1** [1.3]: The dam holds 31 million cubic metres.\n**STORY 2:** DROP\nEND'],
    ['as a list', '1. The dam holds 31 million cubic metres. [1.3]\n2. DROP\n'],
    ['without tags', '1 [1.3]: The dam holds 31 million cubic metres.\n2: DROP\n'],
    ['translated', 'Récit 1 [1.3] : The dam holds 31 million cubic metres.\nRécit 2 : DROP.\nFIN'],
    ['in another order', 'STORY 2 [1.1]: DROP\nSTORY 1 [1.3]: The dam holds 31 million cubic metres.\nEND'],
    ['on one line', 'STORY 1 [1.3]: The dam holds 31 million cubic metres. STORY 2: DROP END'],
    ['in a fence', '```text\nSTORY 1 [1.3]: The dam holds 31 million cubic metres.\nSTORY 2: DROP\nEND\n```'],
    ['twice', 'STORY 1 [1.3]: The dam holds 31 million cubic metres.\nSTORY 2: DROP\nSTORY 1: It is low.\nEND'],
    [
      'after a thought',
      '<think>\nSTORY 1 [1.1]: a draft\n</think>\nSTORY 1 [1.3]: The dam holds 31 million cubic metres.\nSTORY 2: DROP\nEND',
    ],
    [
      'after a thought that nothing opens',
      'STORY 1 [1.1]: a draft\n</think>\nSTORY 1 [1.3]: The dam holds 31 million cubic metres.\nSTORY 2: DROP\nEND',
    ],
    [
      'within a thought that nothing closes',
      '<think>\nSTORY 1 [1.3]: The dam holds 31 million cubic metres.\nSTORY 2: DROP\nEND',
    ],
  ])('is read %s', (_, answer) => {
    const { lines } = parse(answer);
    expect(lines.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))).toEqual([NEW, DROPPED]);
  });

  it.each([
    'STORY [1.3]: The dam holds 31 million cubic metres.',
    'Story: The dam holds 31 million cubic metres [1.3].',
  ])('needs no number where one line was asked for: %s', (answer) => {
    expect(parse(answer, 1).lines).toEqual([NEW]);
    expect(parse(answer, 2).lines).toEqual([]);
  });

  it('may drop the only line in a word', () => {
    expect(parse('DROP\nEND', 1).lines).toEqual([{ ...DROPPED, place: 0 }]);
  });

  it('takes two sentences of one number for one line', () => {
    expect(parse('STORY 1 [1.3]: It is high. [1.4] It holds.\nEND', 1).lines).toMatchObject([
      {
        text: 'It is high. It holds.',
        citations: [
          [1, 3],
          [1, 4],
        ],
      },
    ]);
  });

  it('has no lines that nobody asked for, and none of a citation or a year', () => {
    expect(parse('STORY 3 [1.1]: More.\nSTORY 0: Less.\nSTORY 1.4: What.\n1968 was dry.\nEND').lines).toEqual([]);
  });

  it('cites no passage that does not exist', () => {
    expect(parse('STORY 1 [1.9][2.1]: It is high.\nEND', 1).lines).toEqual([
      { place: 0, text: 'It is high.', citations: [] },
    ]);
  });

  it('leaves out the line that was cut', () => {
    const { lines, parser } = parse('STORY 2: DROP\nSTORY 1 [1.3]: The dam holds 3', 2, false);
    expect(lines).toEqual([DROPPED]);
    expect(parser.cutLine).toBe(true);
    expect(parser.sawEnd).toBe(false);
  });

  it('that goes on for ever is given up', () => {
    const { parser } = parse('STORY 1 [1.1]: It is high.\n'.repeat(500));
    expect(parser.looping).toBe(true);
  });

  it.each(['STORY 1 ', '[1.1]', '(((', '*_', 'STORY 1 [1.', '1', 'DROP ', '<think>'])(
    'is read in linear time whatever it is made of: %j',
    (piece) => {
      expectLinear(
        (size) => piece.repeat(size / piece.length),
        (text) => parse(text),
        200_000,
      );
    },
  );
});

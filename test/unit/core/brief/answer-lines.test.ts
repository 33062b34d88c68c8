import { describe, expect, it } from 'vitest';
import { citedAnswer, saysNotThere } from '../../../../utils/core/brief/parser/answers';
import { createLineParser } from '../../../../utils/core/brief/parser/lines';
import type { BriefLine } from '../../../../utils/core/brief/types';
import { articleOf } from './article';

/**
 * The lines that a parser reads from an answer on a source of 9 passages and one of 3, given whole or letter by letter.
 */
function read(answer: string, whole = true): BriefLine[] {
  const passages = new Map([
    [1, 9],
    [2, 3],
  ]);
  const atOnce = createLineParser({ passages, lang: 'en', answers: true });
  const lines = [...atOnce.push(answer), ...atOnce.end({ whole })];
  const torn = createLineParser({ passages, lang: 'en', answers: true });
  const pieces = [...answer].flatMap((letter) => torn.push(letter));
  expect([...pieces, ...torn.end({ whole })]).toEqual(lines);
  return lines;
}
const short = (lines: BriefLine[]) =>
  lines.map(({ tag, text, citations }) => [tag, text, citations.map((one) => one.join('.')).join(' ')]);

describe('an answer in the line format', () => {
  it('is statements with citations, sentence by sentence', () => {
    expect(
      short(read('ANSWER [1.3][2.1]: It reopens in May. The mayor said so.\nANSWER [1.4]: Not before.\nEND\n')),
    ).toEqual([
      ['answer', 'It reopens in May.', '1.3 2.1'],
      ['answer', 'The mayor said so.', '1.3 2.1'],
      ['answer', 'Not before.', '1.4'],
    ]);
  });

  it.each([
    'NONE\nEND\n',
    'NONE',
    'None.\n',
    'ANSWER: NONE\nEND',
    '**NONE**\nEND',
    'NONE: the passages do not say.\nEND',
    'NONE\nThe passages speak of the dam only, not of the price of bread.\nEND',
    'Sure! Here is the answer:\nNONE\nEND',
    '<think>Is it in 1.3? No.</think>\nNONE\nEND',
    '{"answer": "NONE"}',
    'RÉPONSE : AUCUNE',
  ])('says that the sources do not say: %j', (answer) => {
    expect(short(read(answer))).toEqual([['none', '', '']]);
  });

  it.each([
    ['ANSWER [1.3]: None of the villages was flooded.\nEND', 'None of the villages was flooded.'],
    ['Nothing was found at the foot of the dam [1.3].', 'Nothing was found at the foot of the dam.'],
  ])('a sentence that begins with a word for it is a sentence: %j', (answer, text) => {
    expect(short(read(answer))).toEqual([['answer', text, '1.3']]);
  });

  it.each([
    ['STORY [1.3]: It reopens in May.\nEND'],
    ['Answer [1.3] - It reopens in May.'],
    ['```text\nANSWER [1.3]: It reopens in May.\nEND\n```'],
    ['It reopens in May [1.3].'],
    ['Here you go:\n\nIt reopens in May [1.3].'],
    ['ANSWER:\n- It reopens in May. [1.3]\nEND'],
    ['{"answer": [{"text": "It reopens in May.", "citations": [[1, 3]]}]}'],
    ['<think>Let me look at 1.3.\nANSWER [1.3]: It reopens in May.\nEND'],
  ])('survives any model: %j', (answer) => {
    expect(short(read(answer))).toEqual([['answer', 'It reopens in May.', '1.3']]);
  });

  it('has no citation of what does not exist, and no line that was broken off', () => {
    expect(short(read('ANSWER [7.1][1.99]: It reopens in May.\nANSWER [1.2]: The mayor sa', false))).toEqual([
      ['answer', 'It reopens in May.', ''],
    ]);
  });

  it('of a brief, the words stay what they were: "None" is no tag there', () => {
    const parser = createLineParser({ passages: 9, lang: 'en' });
    const lines = [
      ...parser.push('HEADLINE [1.1]: A dam\nSTORY [1.2]: One.\nNone\nANSWER\nEND\n'),
      ...parser.end({ whole: true }),
    ];
    expect(lines.map(({ tag }) => tag)).not.toContain('none');
    expect(lines.map(({ tag }) => tag)).not.toContain('answer');
  });
});

describe('settling an answer', () => {
  const { passages } = articleOf(['The dam was closed on Monday by its owner.', 'It reopens in May, the mayor said.']);
  const sources = [{ number: 1, lang: 'en' as const, passages }];
  const line = (text: string, citations: BriefLine['citations'] = [], tag: BriefLine['tag'] = 'answer'): BriefLine => ({
    tag,
    text,
    citations,
    opens: false,
  });

  it('keeps only citations of what was sent', () => {
    const sent = citedAnswer(
      line('It reopens in May.', [
        [1, 2],
        [1, 7],
        [2, 1],
      ]),
      sources,
    );
    expect(sent?.citations).toEqual([[1, 2]]);
  });

  it('gives a line that cites nothing the passage that holds it', () => {
    expect(citedAnswer(line('The dam was closed on Monday.'), sources)?.citations).toEqual([[1, 1]]);
    expect(citedAnswer(line('A comet is to blame for it.'), sources)?.citations).toEqual([]);
  });

  it('takes a sentence that says that the sources are silent for that', () => {
    expect(citedAnswer(line('The article does not say when it reopens.'), sources)?.tag).toBe('none');
    // A line that cites a passage says what that passage leaves open, so it is an answer.
    expect(citedAnswer(line('The article does not say when it reopens.', [[1, 2]]), sources)?.tag).toBe('answer');
  });

  it('drops what is part of a brief', () => {
    expect(citedAnswer(line('Dam closed', [[1, 1]], 'headline'), sources)).toBeNull();
  });

  it.each([
    'The article does not mention any date.',
    'The provided passages do not contain this information.',
    'This is not mentioned in the sources.',
    'Les sources ne disent pas quand.',
    'Ce n’est pas dans l’article.',
    'L’article ne précise pas ce point.',
    'Dazu sagen die Quellen nichts.',
    'Der Artikel nennt keinen Termin.',
    'Das wird in den Quellen nicht erwähnt.',
    'Las fuentes no dicen cuándo.',
    'No se menciona en el artículo.',
    'Le fonti non lo dicono.',
  ])('%j says it', (text) => expect(saysNotThere(text)).toBe(true));

  it.each([
    'The mayor did not mention the dam.',
    'The dam does not leak.',
    'Le barrage ne fuit pas.',
    'Sources say the dam leaks.',
    'Der Damm leckt nicht.',
    'Die Quellen versiegen im Sommer.',
    'La presa no pierde agua.',
    'Il muro non perde acqua.',
  ])('%j does not', (text) => expect(saysNotThere(text)).toBe(false));
});

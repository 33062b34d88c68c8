import { describe, expect, it } from 'vitest';
import { answerPattern, briefPattern } from '../../../../../utils/core/brief/prompts/line-pattern';
import { articleOf } from '../article';

const { passages } = articleOf(['Trams stop.', 'Buses come.']);
const pattern = new RegExp(`^(?:${briefPattern(passages, 3)})$`);
const GOOD = [
  'HEADLINE [1.1]: Oldest tram line closes',
  'STANDFIRST [1.1]: The oldest tram line of the city closes.',
  'STANDFIRST [1.2]: Buses come in their place, the mayor said.',
  'STORY [1.1]: The trams have run for a hundred years.',
  'STORY [1.2]: « Les bus arrivent lundi », dit le maire.',
  'END',
];

describe('briefPattern', () => {
  it('takes the form that is asked for', () => expect(pattern.test(GOOD.join('\n'))).toBe(true));

  it.each([
    ['a passage that was not sent', GOOD.map((line) => line.replace('STORY [1.2]', 'STORY [1.3]'))],
    ['a missing standfirst', GOOD.filter((line) => !line.startsWith('STANDFIRST [1.2]'))],
    ['more of a story than was asked for', [...GOOD.slice(0, 5), ...GOOD.slice(3, 5), ...GOOD.slice(3)]],
    ['a citation in the text', GOOD.map((line) => line.replace('a hundred', 'a [1.2] hundred'))],
    ['a sentence that does not end', GOOD.map((line) => line.replace('years.', 'years'))],
    ['an answer that is broken off', GOOD.slice(0, 5)],
    ['a preamble', ['Sure! Here it is:', ...GOOD]],
  ])('takes no %s', (_name, lines) => expect(pattern.test(lines.join('\n'))).toBe(false));
});

describe('answerPattern', () => {
  const own = new RegExp(
    `^(?:${answerPattern(
      [
        [1, 3],
        [12, 1],
      ],
      2,
    )})$`,
  );
  const LINE = 'ANSWER [12.1]: Some 9,000 riders object.\n';

  it.each(['NONE', `${LINE}END`, `${LINE}${LINE.replace('12.1', '1.3')}END`])('takes %j', (text) =>
    expect(own.test(text)).toBe(true),
  );

  it.each(['', 'END', `${LINE}NONE`, `${LINE.repeat(3)}END`, `${LINE.replace('12.1', '12x1')}END`, 'Sure! NONE'])(
    'takes no %j',
    (text) => expect(own.test(text)).toBe(false),
  );
});

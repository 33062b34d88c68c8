import { describe, expect, it } from 'vitest';
import { createLineParser } from '../../../../utils/core/brief/parser/lines';
import type { BriefLine } from '../../../../utils/core/brief/types';
import { expectLinear } from '../../../support/growth';

const GOOD = `AGREE [1.2][2.1]: Water seeped through Tarrow Dam on Sunday.
DIFFER [1.3][3.2]: The Courier says that 4,200 people left, Le Rapporteur says 3,800.
ONLY [2.4]: The Gazette says that a gate was stuck.

STORY [1.1][2.1]: Villages below the dam were emptied.
STORY [3.1]: Schools took people in.
END
`;
const GOOD_LINES = [
  'agree 1.2,2.1: Water seeped through Tarrow Dam on Sunday.',
  'differ 1.3,3.2: The Courier says that 4,200 people left, Le Rapporteur says 3,800.',
  'only 2.4: The Gazette says that a gate was stuck.',
  'story 1.1,2.1: Villages below the dam were emptied.',
  'story 3.1: Schools took people in.',
];
const SOURCES = new Map([
  [1, 9],
  [2, 5],
  [3, 4],
]);

function read(text: string, { whole = true, size = 0 } = {}) {
  const parser = createLineParser({ passages: SOURCES, lang: 'en' });
  const lines: BriefLine[] = [];
  const step = size || Math.max(1, text.length);
  for (let at = 0; at < text.length; at += step) lines.push(...parser.push(text.slice(at, at + step)));
  lines.push(...parser.end({ whole }));
  return { lines, parser };
}
const short = ({ tag, text, citations }: BriefLine) =>
  `${tag} ${citations.map((pair) => pair.join('.')).join(',')}: ${text}`;
const shorts = (text: string, options = {}) => read(text, options).lines.map(short);

describe('an answer that compares sources', () => {
  it('gives its lines and its end', () => {
    const { lines, parser } = read(GOOD);
    expect(lines.map(short)).toEqual(GOOD_LINES);
    expect(parser).toMatchObject({ sawEnd: true, tagged: true, cutLine: false });
  });

  it.each([1, 2, 3, 7])('is the same in pieces of %i characters', (size) => {
    expect(shorts(GOOD, { size })).toEqual(GOOD_LINES);
  });

  it.each([
    ['a preamble', `Here is the comparison:\n\n${GOOD}`],
    ['a code fence', `\`\`\`text\n${GOOD}\`\`\`\n`],
    ['thoughts', `<think>\nAGREE [1.1][2.1]: A draft.\n</think>\n${GOOD}`],
    ['a thought that never closes around the answer', `<think>\n${GOOD}`],
    ['lower case', GOOD.replace(/^[A-Z]+/gm, (tag) => tag.toLowerCase())],
    ['bold tags', GOOD.replace(/^([A-Z]+ ?[[\]\d.]*:)/gm, '**$1**')],
    ['bullets', GOOD.replace(/^(?=[A-Z])/gm, '- ')],
    ['citations after the colon', GOOD.replace(/ ((?:\[[\d.]+\])+):/g, ': $1')],
    ['citations at the end', GOOD.replace(/ ((?:\[[\d.]+\])+):(.*)/g, ':$2 $1')],
    ['citations in one bracket', GOOD.replaceAll('][', ', ')],
    ['citations as links', GOOD.replace(/(\[[\d.]+\])/g, '$1(https://example.org/#p)')],
    ['no line breaks', GOOD.replace(/\n+(?=[A-Z])/g, ' ')],
    ['no colon', GOOD.replace(/^([A-Z]+ [^:]*):/gm, '$1')],
    ['numbered tags', GOOD.replace(/^(AGREE|DIFFER|ONLY|STORY)/gm, '$1 1')],
    ['headings', GOOD.replace(/^([A-Z]{4,}) (.*?):/gm, '## $1\n- $2')],
  ])('survives %s', (_name, text) => {
    expect(shorts(text)).toEqual(GOOD_LINES);
  });

  it.each([
    ['English', 'AGREEMENT', 'DIFFERENCE', 'SINGLE'],
    ['French', 'ACCORD', 'DÉSACCORD', 'SEULEMENT'],
    ['German', 'ÜBEREINSTIMMUNG', 'UNTERSCHIED', 'NUR'],
    ['Spanish', 'COINCIDENCIA', 'DIFERENCIA', 'SOLO'],
    ['Italian', 'ACCORDO', 'DIFFERENZA', 'SOLTANTO'],
    ['Portuguese', 'ACORDO', 'DIFERENÇA', 'SOMENTE'],
    ['English in phrases', 'All sources agree', 'Where sources differ', 'Only one source says'],
    ['French in phrases', 'Points d’accord', 'Points de désaccord', 'Une seule source'],
  ])('takes tags in %s', (_name, agree, differ, only) => {
    const text = `${agree} [1.1][2.1] : One.\n${differ} [1.2][2.2] : Two.\n${only} [3.1] : Three.\n`;
    expect(shorts(text)).toEqual(['agree 1.1,2.1: One.', 'differ 1.2,2.2: Two.', 'only 3.1: Three.']);
    expect(shorts(text.replace(/^(.*?) (\[.*?) : /gm, '### $1\n- $2 '))).toEqual(shorts(text));
  });

  it('keeps only citations that exist, whatever the source', () => {
    expect(shorts('AGREE [1.9][1.10][2.5][2.6][9.1][0.1][3.0]: One.\n')).toEqual(['agree 1.9,2.5: One.']);
    expect(shorts('AGREE [2.1-2.99][99999.1]: One.\n')).toEqual(['agree 2.1,2.2,2.3,2.4,2.5: One.']);
  });

  it('takes a number without its source for nothing, and out of the text', () => {
    expect(shorts('AGREE [1][2]: Both say so [3].\n')).toEqual(['agree : Both say so.']);
  });

  it('keeps a difference of two sentences in one, and cites what either cites', () => {
    expect(shorts('DIFFER: The Courier says 12 [1.1]. The Gazette says 15 [2.1].\n')).toEqual([
      'differ 1.1,2.1: The Courier says 12. The Gazette says 15.',
    ]);
  });

  it('lets a sentence stand in the story, too', () => {
    expect(shorts('AGREE [1.1][2.1]: One.\nSTORY [1.1]: One.\nSTORY [1.1]: One.\n')).toEqual([
      'agree 1.1,2.1: One.',
      'story 1.1: One.',
    ]);
  });

  it('drops a line that was cut off', () => {
    const { lines, parser } = read('AGREE [1.1][2.1]: One.\nDIFFER [1.1][2.2]: The Courier says 12. The Gaz', {
      whole: false,
    });
    expect(lines.map(short)).toEqual(['agree 1.1,2.1: One.']);
    expect(parser.cutLine).toBe(true);
  });

  it('takes JSON for lines', () => {
    const text = JSON.stringify({
      agree: [
        {
          text: 'One.',
          citations: [
            [1, 1],
            [2, 1],
          ],
        },
      ],
      differ: [{ text: 'Two.', citations: ['1.2', '2.2'] }],
      only: [{ text: 'Three.', citations: [{ source: 3, passage: 1 }] }],
    });
    expect(shorts(text)).toEqual(['agree 1.1,2.1: One.', 'differ 1.2,2.2: Two.', 'only 3.1: Three.']);
  });

  it('takes no part of the story for a tag', () => {
    expect(shorts('STORY [1.1]: One.\nOnly the mayor spoke [1.2].\nDifferent roads were shut [1.3].\n')).toEqual([
      'story 1.1: One.',
      'story 1.2: Only the mayor spoke.',
      'story 1.3: Different roads were shut.',
    ]);
  });

  it('gives plain text only', () => {
    expect(
      shorts('AGREE [1.1][2.1]: <b>One</b> <script>alert(1)</script>[more](https://x.example/?a) http://x.example/\n'),
    ).toEqual(['agree 1.1,2.1: One alert(1)more']);
  });

  it.each(['AGREE ', 'AGREE [1.1][2.1', 'only ', '[2.1]', 'points of ', 'DIFFER [1.1]: a. '])(
    'takes time in proportion to its length: %j',
    (piece) => {
      expectLinear(
        (size) => piece.repeat(size),
        (text) => read(text),
        2000,
      );
    },
  );
});

describe('a brief', () => {
  it('knows no tags of a comparison', () => {
    const parser = createLineParser({ passages: 9, lang: 'fr' });
    const lines = parser.push('STORY [1.1]: Un.\nAccord : les deux parties signent [1.2].\nONLY [1.3]: Three.\n');
    expect(lines.map(({ tag }) => tag)).toEqual(['story', 'story', 'story']);
    expect(lines[1]?.text).toBe('Accord : les deux parties signent.');
  });
});

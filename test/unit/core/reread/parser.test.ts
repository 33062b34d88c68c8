import { describe, expect, it } from 'vitest';
import { seeded, whole } from '../../../../utils/core/reread/canaries/random';
import { createRereadParser } from '../../../../utils/core/reread/parser/reread-parser';
import { expectLinear } from '../../../support/growth';

function parse(answer: string, { asked = 3, whole: isWhole = true, piece = 7 } = {}) {
  const parser = createRereadParser(asked);
  for (let at = 0; at < answer.length; at += piece) parser.push(answer.slice(at, at + piece));
  parser.end({ whole: isWhole });
  return parser;
}
const answersOf = (answer: string, options = {}) => Object.fromEntries(parse(answer, options).answers);

const Q1 = 'The dam was closed on Monday';
const Q2 = 'found 12 cracks in the wall';
const ONE = { verdict: 'says', quotes: [{ passage: [1, 1], text: Q1 }], differs: '' };
const TWO = { verdict: 'contradicts', quotes: [{ passage: [1, 2], text: Q2 }], differs: '12, not 99' };
const THREE = { verdict: 'silent', quotes: [], differs: '' };

describe('an answer of a second reading', () => {
  const lines = [
    `S1 | [1.1] "${Q1}" | DIFFERS: none | SAYS`,
    `S2 | [1.2] "${Q2}" | DIFFERS: 12, not 99 | CONTRADICTS`,
    'S3 | none | DIFFERS: none | SILENT',
  ];
  it.each([
    ['as asked for', [...lines, 'END', ''].join('\n')],
    ['without END', lines.join('\n')],
    ['after small talk', `Sure, here is my reading:\n\n${lines.join('\n')}\nEND\nLet me know!`],
    ['in another order', lines.toReversed().join('\n')],
    ['on one line', `${lines.join(' ')} END`],
    ['in bold', lines.map((line) => `**${line}**`).join('\n')],
    ['as a list', lines.map((line) => `- ${line}`).join('\n\n')],
    ['in a fence', `\`\`\`text\n${lines.join('\n')}\n\`\`\``],
    ['with carriage returns', lines.join('\r\n')],
    ['with full-width bars', lines.join('\n').replaceAll('|', '｜')],
    ['in small letters', lines.join('\n').replace(/SAYS|CONTRADICTS|SILENT/g, (word) => word.toLowerCase())],
    ['after a thought', `<think>\nS1 | [1.2] "x" | DIFFERS: none | SILENT\n</think>\n${lines.join('\n')}`],
    ['after a thought that nothing opens', `S1 | [1.2] "x" | DIFFERS: none | SILENT\n</think>\n${lines.join('\n')}`],
    ['within a thought that nothing closes', `<think>\n${lines.join('\n')}`],
    [
      'after the statements said again',
      `S1: The dam was closed.\nS2: 99 cracks.\nS3: It rained.\n\n${lines.join('\n')}`,
    ],
    [
      'in French',
      `S1 | [1.1] « ${Q1} » | DIFFÈRE : rien | DIT\nS2 | [1.2] « ${Q2} » | DIFFÈRE : 12, not 99 | CONTREDIT\nS3 | aucune | DIFFÈRE : aucune | MUET\nFIN`,
    ],
    [
      'in German',
      `S1 | [1.1] „${Q1}“ | UNTERSCHIED: keiner | SAGT\nS2 | [1.2] „${Q2}“ | UNTERSCHIED: 12, not 99 | WIDERSPRICHT\nS3 | keine | UNTERSCHIED: nichts | SCHWEIGT\nENDE`,
    ],
    [
      'as a table',
      `| Nr | Passage | Differs | Verdict |\n|:--|---|---|---|\n| S1 | [1.1] "${Q1}" | none | **SAYS** |\n| S2 | [1.2] "${Q2}" | 12, not 99 | CONTRADICTS |\n| S3 | | none | SILENT |`,
    ],
    [
      'with the fields in another order',
      `S1 | SAYS | DIFFERS: none | "${Q1}" [1.1]\nS2 | DIFFERS: 12, not 99 | CONTRADICTS | [1.2] "${Q2}"\nS3 | SILENT | DIFFERS: none`,
    ],
    [
      'in blocks',
      `**S1**\nPassage: [1.1]\nQuote: "${Q1}"\nDIFFERS: none\nVerdict: SAYS\n\n**S2**\n- [1.2] "${Q2}"\n- DIFFERS: 12, not 99\n- CONTRADICTS\n\n**S3**\nVerdict: SILENT\nDIFFERS: none`,
    ],
    [
      'as JSON',
      JSON.stringify(
        [
          { id: 'S1', passage: '1.1', quote: Q1, differs: 'none', verdict: 'SAYS' },
          { id: 'S2', passage: '[1.2]', quote: Q2, differs: '12, not 99', verdict: 'CONTRADICTS' },
          { id: 'S3', passage: null, quote: null, differs: 'none', verdict: 'SILENT' },
        ],
        null,
        1,
      ),
    ],
    ['with numbers alone', lines.map((line) => line.replace(/^S/, '')).join('\n')],
    [
      'without bars',
      `S1: [1.1] "${Q1}" DIFFERS: none SAYS\nS2: [1.2] "${Q2}" DIFFERS: 12, not 99 CONTRADICTS\nS3: none DIFFERS: none SILENT`,
    ],
    ['with an explanation', [`S1 | [1.1] "${Q1}" | DIFFERS: none | SAYS (all of it)`, ...lines.slice(1)].join('\n')],
  ])('is read %s', (_, answer) => {
    for (const piece of [1, 7, 10_000]) expect(answersOf(answer, { piece })).toEqual({ 1: ONE, 2: TWO, 3: THREE });
  });

  it.each([
    ['nothing', ''],
    ['prose', 'All of these statements look right to me. 3 of them mention the dam.'],
    ['a refusal', 'I am sorry, but I cannot help with that.'],
    ['an error page', '<html><body>502 Bad Gateway</body></html>'],
    [
      'the form itself',
      'S3 | [1.4] "words copied from the passage" | DIFFERS: none | SAYS / PARTLY / CONTRADICTS / SILENT',
    ],
    ['no verdict', `S1 | [1.1] "${Q1}" | DIFFERS: none`],
    ['two verdicts', `S1 | [1.1] "${Q1}" | SAYS | SILENT`],
    [
      'numbers that were not asked for',
      `S4 | [1.1] "${Q1}" | DIFFERS: none | SAYS\nS0 | none | DIFFERS: none | SILENT\nS99 | x | DIFFERS: none | SAYS`,
    ],
    ['passage numbers where the statement belongs', `[1.1] "${Q1}" | DIFFERS: none | SAYS`],
    ['broken JSON', '[{"id": "S1", "verdict": "SAYS", "quote": "x'],
  ])('has no reading in %s', (_, answer) => {
    expect(answersOf(answer)).toEqual({});
  });

  it('has none for a statement that it answers twice', () => {
    expect(answersOf([lines[0], lines[1], lines[0]].join('\n'))).toEqual({ 1: null, 2: TWO });
  });

  it('has none in a last line that broke off, and all before it', () => {
    expect(answersOf(`${lines[0]}\n${lines[1]?.slice(0, -4)}`, { whole: false })).toEqual({ 1: ONE });
  });

  it.each([
    ['says with a difference is partly', 'DIFFERS: not on Monday | SAYS', 'partly', 'not on Monday'],
    ['none in other words', 'DIFFERS: No differences. | SAYS', 'says', ''],
    ['without the field', 'SAYS', 'says', ''],
    ['partly', 'DIFFERS: the wall | PARTLY', 'partly', 'the wall'],
  ])('%s', (_, rest, verdict, differs) => {
    expect(answersOf(`S1 | [1.1] "${Q1}" | ${rest}`)).toMatchObject({ 1: { verdict, differs } });
  });

  it('keeps several quotations, with marks and bars inside', () => {
    expect(answersOf('S1 | [1.1] "He said “no” to it" [1.3] "a | b (1.2) c" | DIFFERS: none | SAYS')).toMatchObject({
      1: {
        quotes: [
          { passage: [1, 1], text: 'He said “no” to it' },
          { passage: [1, 3], text: 'a | b (1.2) c' },
        ],
      },
    });
  });

  it('stops being read where it never ends', () => {
    const parser = createRereadParser(3);
    for (let i = 0; i < 500; i++) parser.push(`${lines[0]}\n`);
    expect(parser.looping).toBe(true);
    const again = createRereadParser(3);
    for (const line of [...lines, ...lines]) again.push(`${line}\n`);
    expect(again.looping).toBe(true);
    const silent = createRereadParser(3);
    for (let i = 0; i < 2000; i++) silent.push('x'.repeat(1000));
    silent.end({ whole: true });
    expect(silent.answers.size).toBe(0);
  });

  it('survives anything, cut anywhere', () => {
    const parts = [
      ...lines,
      ...[
        'S1',
        'S2 |',
        '|',
        '||',
        '[1.1]',
        '[',
        '"',
        '“',
        '«',
        'DIFFERS:',
        'SAYS',
        'none',
        '\n',
        '\n\n',
        '<think>',
        '</think>',
      ],
      ...[
        '```',
        '{',
        '}',
        '{"id":1,"verdict":"SAYS"}',
        '**',
        '\u0000',
        '\ud800',
        '\u202e',
        '1.',
        '1.4',
        'END',
        '\t',
        '——',
        '🦙',
      ],
    ];
    const random = seeded(7);
    for (let run = 0; run < 600; run++) {
      const answer = Array.from({ length: 1 + whole(random, 30) }, () => parts[whole(random, parts.length)]).join(
        random() < 0.5 ? ' ' : '',
      );
      const one = parse(answer, { piece: 1 + whole(random, 9), whole: random() < 0.5 });
      for (const [number, reading] of one.answers) {
        expect(number >= 1 && number <= 3).toBe(true);
        if (reading) expect(['says', 'partly', 'contradicts', 'silent']).toContain(reading.verdict);
      }
    }
  });

  it.each([
    ['bars', '|'],
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['brackets', '[1.'],
    ['numbers', 'S1 '],
    ['braces', '{"a":'],
    ['letters', 'x'],
    ['colons', 'a:'],
    ['spaces', ' '],
    ['lines', 'S1 | x\n'],
    ['tags', 'DIFFERS:'],
  ])('is read in linear time: %s', (_, unit) => {
    expectLinear(
      (size) => `S1 | ${unit.repeat(size / unit.length)}`,
      (answer) => void parse(answer, { piece: 1000 }),
      40_000,
    );
  });
});

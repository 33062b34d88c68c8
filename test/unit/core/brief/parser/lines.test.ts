import { describe, expect, it } from 'vitest';
import { createLineParser } from '../../../../../utils/core/brief/parser/lines';
import type { BriefLine } from '../../../../../utils/core/brief/types';

const GOOD = `CATEGORY: Public transport
HEADLINE [1.1]: City to close its oldest tram line
STANDFIRST [1.1][1.2]: The council voted to close line 3 in March.
STANDFIRST [1.3]: Buses will run in its place.

STORY [1.2]: The vote was 31 to 14.
STORY [1.4][1.7]: Riders say that the buses will be slower.

STORY [1.5]: The mayor said she "may" reopen the line.
CONTEXT: Tram lines were common in the city until the 1960s.
END
`;

function read(text: string, { passages = 9, whole = true, size = 0 } = {}) {
  const parser = createLineParser({ passages, lang: 'en' });
  const lines: BriefLine[] = [];
  if (size === 0) lines.push(...parser.push(text));
  else for (let at = 0; at < text.length; at += size) lines.push(...parser.push(text.slice(at, at + size)));
  lines.push(...parser.end({ whole }));
  return { lines, parser };
}

/** A line in short: `story 1.3,1.4: text`. */
const short = ({ tag, text, citations }: BriefLine) =>
  `${tag} ${citations.map((pair) => pair.join('.')).join(',')}: ${text}`;
const shorts = (text: string, options = {}) => read(text, options).lines.map(short);
const stories = (text: string) => shorts(`HEADLINE: A headline\n${text}\n`).slice(1);

const GOOD_LINES = [
  'category : Public transport',
  'headline 1.1: City to close its oldest tram line',
  'standfirst 1.1,1.2: The council voted to close line 3 in March.',
  'standfirst 1.3: Buses will run in its place.',
  'story 1.2: The vote was 31 to 14.',
  'story 1.4,1.7: Riders say that the buses will be slower.',
  'story 1.5: The mayor said she "may" reopen the line.',
  'context : Tram lines were common in the city until the 1960s.',
];

describe('an answer in the format', () => {
  it('gives its lines, paragraphs and end', () => {
    const { lines, parser } = read(GOOD);
    expect(lines.map(short)).toEqual(GOOD_LINES);
    expect(lines.filter(({ tag }) => tag === 'story').map(({ opens }) => opens)).toEqual([true, false, true]);
    expect(parser).toMatchObject({ sawEnd: true, looping: false, tagged: true, cutLine: false });
  });

  it('gives each line as soon as it is whole', () => {
    const parser = createLineParser({ passages: 9 });
    expect(parser.push('CATEGORY: Sport\nHEADLINE [1.1]: Home side')).toHaveLength(1);
    expect(parser.push(' wins')).toEqual([]);
    expect(parser.push('\n').map(short)).toEqual(['headline 1.1: Home side wins']);
  });

  it('ignores what follows END', () => {
    expect(shorts(`${GOOD}STORY [1.1]: I hope this helps you.\n`)).toEqual(GOOD_LINES);
  });
});

describe('what models put around the format', () => {
  it.each([
    ['a preamble', `Sure! Here is the brief you asked for:\n\n${GOOD}`],
    ['a code fence', `\`\`\`text\n${GOOD}\`\`\`\n`],
    ['a fence without a last line break', `\`\`\`\n${GOOD}\`\`\``],
    ['thoughts', `<think>\nHEADLINE: a draft\nSTORY [1.1]: A draft.\n</think>\n\n${GOOD}`],
    ['thoughts under another name', `<thinking>What now?</thinking>${GOOD}`],
    ['empty thoughts', `<think>\n\n</think>\n\n${GOOD}`],
    ['the end of thoughts without their beginning', `The user wants a brief.\nLet me see.\n</think>\n${GOOD}`],
    ['thoughts in brackets', `[THINK]hm[/THINK]${GOOD}`],
    [
      'channels',
      `<|channel|>analysis<|message|>We need a brief<|end|><|start|>assistant<|channel|>final<|message|>${GOOD}`,
    ],
    ['a thought of one long line', `<think>${'and then '.repeat(3000)}</think>\n${GOOD}`],
    ['a thought that never closes around the answer', `<think>\n${GOOD}`],
    ['Windows line ends', GOOD.replaceAll('\n', '\r\n')],
    ['NUL and control characters', GOOD.replaceAll('tram', 'tr\u0000a\u0007m').replaceAll('STORY', 'STO\u0000RY')],
    ['bidi overrides', GOOD.replaceAll('vote', 'vo\u202ete\u2066')],
    ['lower case', GOOD.replace(/^[A-Z]+/gm, (tag) => tag.toLowerCase())],
    ['bold tags', GOOD.replace(/^([A-Z]+)( ?[[\]\d.]*):/gm, '**$1**$2:')],
    ['bold tags with their citations and colon', GOOD.replace(/^([A-Z]+ ?[[\]\d.]*:)/gm, '**$1**')],
    ['bullets', GOOD.replace(/^(?=[A-Z])/gm, '- ')],
    ['numbers', GOOD.replace(/^(?=[A-Z])/gm, '1. ')],
    ['quotation marks', GOOD.replace(/^(?=[A-Z])/gm, '> ')],
    ['citations after the colon', GOOD.replace(/ ((?:\[[\d.]+\])+):/g, ': $1')],
    ['citations at the end', GOOD.replace(/ ((?:\[[\d.]+\])+):(.*)/g, ':$2 $1')],
    ['citations before the full stop', GOOD.replace(/ ((?:\[[\d.]+\])+):(.*)\.$/gm, ':$2 $1.')],
    [
      'citations without brackets',
      GOOD.replace(/ ((?:\[[\d.]+\])+):/g, (all) => all.replaceAll('][', ', ').replace(/[[\]]/g, '')),
    ],
    ['citations in one bracket', GOOD.replaceAll('][', ', ')],
    ['citations in other brackets', GOOD.replaceAll('[', '【').replaceAll(']', '】')],
    ['citations in round brackets', GOOD.replaceAll('[', '(').replaceAll(']', ')')],
    ['citations as footnotes', GOOD.replaceAll('[', '[^')],
    ['citations without their source', GOOD.replaceAll('[1.', '[')],
    ['citations as links', GOOD.replace(/(\[[\d.]+\])/g, '$1(https://example.org/#p)')],
    ['a wide colon', GOOD.replaceAll(': ', '：')],
    ['no colon', GOOD.replace(/^((?:STORY|STANDFIRST|HEADLINE) [^:]*):/gm, '$1')],
    ['numbered tags', GOOD.replace(/^STORY/gm, 'STORY 12')],
  ])('%s', (_name, text) => {
    expect(shorts(text)).toEqual(GOOD_LINES);
  });

  it('takes tags in boxes and as elements', () => {
    expect(shorts('<headline>Trams stop</headline>\n<story>They do. [1.2]</story>\n')).toEqual([
      'headline : Trams stop',
      'story 1.2: They do.',
    ]);
    expect(shorts('[HEADLINE] Trams stop\n[STORY] They do [1.2].\n')).toEqual([
      'headline : Trams stop',
      'story 1.2: They do.',
    ]);
  });

  it('takes tags as headings', () => {
    const text = '## Headline\nTrams stop\n\n### Story\n\n- They stop in March [1.2].\n- Buses come [1.3].\n';
    expect(shorts(text)).toEqual(['headline : Trams stop', 'story 1.2: They stop in March.', 'story 1.3: Buses come.']);
  });

  it.each([
    [
      'French',
      'CATÉGORIE : Transports\nTITRE [1.1] : Fin du tram\nCHAPÔ [1.1] : Le tram s’arrête.\nRÉCIT [1.2] : Il s’arrête en mars.\nHISTOIRE [1.3] : Un bus le remplace.\nCONTEXTE IA : Le tram est ancien.\nFIN',
    ],
    [
      'German',
      'Kategorie: Verkehr\nTitel [1.1]: Ende der Tram\nVorspann [1.1]: Die Tram endet.\nBericht [1.2]: Sie endet im März.\nMeldung [1.3]: Ein Bus kommt.\nKontext: Die Tram ist alt.\nENDE',
    ],
    [
      'Spanish',
      'CATEGORÍA: Transporte\nTITULAR [1.1]: Fin del tranvía\nENTRADILLA [1.1]: El tranvía termina.\nHISTORIA [1.2]: Termina en marzo.\nNOTICIA [1.3]: Llega un autobús.\nCONTEXTO: El tranvía es antiguo.\nFIN',
    ],
    [
      'Italian',
      'CATEGORIA: Trasporti\nTITOLO [1.1]: Fine del tram\nSOMMARIO [1.1]: Il tram finisce.\nSTORIA [1.2]: Finisce a marzo.\nNOTIZIA [1.3]: Arriva un bus.\nCONTESTO: Il tram è antico.\nFINE',
    ],
    [
      'Portuguese',
      'CATEGORIA: Transporte\nTÍTULO [1.1]: Fim do elétrico\nSUBTÍTULO [1.1]: O elétrico acaba.\nHISTÓRIA [1.2]: Acaba em março.\nNOTÍCIA [1.3]: Chega um autocarro.\nCONTEXTO: O elétrico é antigo.\nFIM',
    ],
  ])('takes tags in %s', (_language, text) => {
    const { lines, parser } = read(text);
    expect(lines.map(({ tag }) => tag)).toEqual(['category', 'headline', 'standfirst', 'story', 'story', 'context']);
    expect(parser.sawEnd).toBe(true);
  });

  it('breaks an answer without line breaks at its tags', () => {
    const text =
      'HEADLINE [1.1]: Trams stop. STORY [1.2]: They stop in March. STORY [1.3][1.4]: Buses come. CONTEXT: Trams are old.';
    expect(shorts(text)).toEqual([
      'headline 1.1: Trams stop.',
      'story 1.2: They stop in March.',
      'story 1.3,1.4: Buses come.',
      'context : Trams are old.',
    ]);
  });
});

describe('citations', () => {
  it.each([
    ['STORY [1.3-1.5]: A range.', 'story 1.3,1.4,1.5: A range.'],
    ['STORY [1.3–5]: A short range.', 'story 1.3,1.4,1.5: A short range.'],
    ['STORY [1.3; 1.4 and 1.5]: Words between.', 'story 1.3,1.4,1.5: Words between.'],
    ['STORY [1.3][1.3]: Twice.', 'story 1.3: Twice.'],
    ['STORY [1.3][1.99]: One made up.', 'story 1.3: One made up.'],
    ['STORY [1.99]: All made up.', 'story : All made up.'],
    ['STORY [1.0][0.1][2.1]: No such source.', 'story : No such source.'],
    ['STORY [1.1-1.999999]: A range without end.', 'story 1.1,1.2,1.3,1.4,1.5,1.6,1.7,1.8,1.9: A range without end.'],
    ['STORY: Prices rose 3.5 % (2.5 % before) [1.2].', 'story 1.2: Prices rose 3.5 % (2.5 % before).'],
    ['STORY [1.2]: He said "[she] left in [2024]" (see 3).', 'story 1.2: He said "[she] left in [2024]" (see 3).'],
    ['STORY [1.2]: At 1.30 the score was 1:3.', 'story 1.2: At 1.30 the score was 1:3.'],
    ['STORY: (Agency) Trams stop [source 1.4].', 'story 1.4: (Agency) Trams stop.'],
  ])('%s', (line, expected) => {
    expect(stories(line)).toEqual([expected]);
  });

  it('shares the citations up front among the sentences of a line', () => {
    expect(stories('STORY [1.2][1.3]: Trams stop. Buses come.')).toEqual([
      'story 1.2,1.3: Trams stop.',
      'story 1.2,1.3: Buses come.',
    ]);
  });

  it('gives each sentence the citation that stands in or after it', () => {
    const expected = ['story 1.2: Trams stop.', 'story 1.3,1.4: Buses come.'];
    expect(stories('STORY: Trams stop. [1.2] Buses come. [1.3][1.4]')).toEqual(expected);
    expect(stories('STORY: Trams stop [1.2]. Buses [1.3] come [1.4].')).toEqual(expected);
  });

  it('shares a citation at the end with the sentences before it that have none', () => {
    expect(stories('STORY: Trams stop. Buses come. [1.4]')).toEqual([
      'story 1.4: Trams stop.',
      'story 1.4: Buses come.',
    ]);
  });
});

describe('plain text', () => {
  it.each([
    ['**Trams** stop `now` and *buses* come.', 'Trams stop now and buses come.'],
    ['Trams <b>stop</b><script>alert(1)</script> now.', 'Trams stopalert(1) now.'],
    ['See [the council](https://example.org/x) now.', 'See the council now.'],
    ['See https://example.org/path. Not more.', 'See. Not more.'],
    ['Tom &amp; Ann &lt;b&gt; stop.', 'Tom & Ann <b> stop.'],
    ['Les trams s’arrêtent\u202f: « fini ».', 'Les trams s’arrêtent\u202f: « fini ».'],
    ['The file is named snake_case_name.txt.', 'The file is named snake_case_name.txt.'],
    ['The price is 3 * 4 * 5 euros.', 'The price is 3 * 4 * 5 euros.'],
  ])('%s', (text, expected) => {
    expect(
      stories(`STORY [1.1]: ${text}`)
        .map((line) => line.replace('story 1.1: ', ''))
        .join(' '),
    ).toBe(expected);
  });

  it('never lets a link through', () => {
    const nasty = [
      '[a](javascript:alert(1))',
      '[a](https://e.org/x?y=(1))',
      'htt<b></b>ps://e.org',
      '![x](https://e.org/i.png)',
      '<a href="https://e.org">a</a>',
      'www.e.org',
      '<https://e.org>',
    ];
    for (const text of nasty)
      expect(stories(`STORY [1.1]: Look at ${text} now.`).join()).not.toMatch(/https?:|www\.|<|href/);
  });

  it('takes the quotes off a headline that is all quoted, and leaves those within', () => {
    expect(shorts('HEADLINE: "Trams stop"\n')).toEqual(['headline : Trams stop']);
    expect(shorts('HEADLINE: "Stop", says "mayor"\n')).toEqual(['headline : "Stop", says "mayor"']);
  });
});

describe('untagged lines', () => {
  it('go on with the story, and as story with a citation', () => {
    const text =
      'HEADLINE: Trams stop\nSTORY [1.2]: They stop in March.\nBuses come.\n\nCONTEXT: Trams are old.\nThey are slow.\nThe vote was close [1.4].\n';
    expect(shorts(text).slice(1)).toEqual([
      'story 1.2: They stop in March.',
      'story : Buses come.',
      'context : Trams are old.',
      'context : They are slow.',
      'story 1.4: The vote was close.',
    ]);
  });

  it('make a brief of an answer without any tag', () => {
    const text =
      'Here is the summary:\n\nTrams stop in March\n\nThe council voted [1.1]. Buses come [1.2].\n\nThe mayor regrets it [1.3].\nRiders, too [1.4].\n';
    const { lines, parser } = read(text);
    expect(lines.map(short)).toEqual([
      'headline : Trams stop in March',
      'standfirst 1.1: The council voted.',
      'standfirst 1.2: Buses come.',
      'story 1.3: The mayor regrets it.',
      'story 1.4: Riders, too.',
    ]);
    expect(parser.tagged).toBe(false);
  });

  it('are no third sentence of a standfirst', () => {
    const text = 'STANDFIRST [1.1]: One came. Two came. Three came.\nSTANDFIRST [1.2]: Four came.\n';
    expect(shorts(text).map((line) => line.split(' ')[0])).toEqual(['standfirst', 'standfirst', 'story', 'story']);
  });
});

describe('JSON instead of lines', () => {
  const brief = {
    category: 'Transport',
    headline: 'Trams stop',
    standfirst: ['They stop [1.1].', { text: 'Buses come.', citations: [2] }],
    story: [
      {
        text: 'The vote was 31 to 14.',
        citations: [
          [1, 3],
          [1, 4],
        ],
      },
      { statement: 'Riders complain.', sources: ['1.5'] },
    ],
    context: 'Trams are old.',
  };
  const expected = [
    'category : Transport',
    'headline : Trams stop',
    'standfirst 1.1: They stop.',
    'standfirst 1.2: Buses come.',
    'story 1.3,1.4: The vote was 31 to 14.',
    'story 1.5: Riders complain.',
    'context : Trams are old.',
  ];

  it.each([
    ['on one line', JSON.stringify(brief)],
    ['indented', JSON.stringify(brief, null, 2)],
    ['in a fence', `\`\`\`json\n${JSON.stringify(brief, null, 2)}\n\`\`\``],
    ['wrapped', JSON.stringify({ brief })],
    ['after a preamble, before a remark', `Here you are:\n${JSON.stringify(brief)}\nAnything else?`],
    ['longer than a line may be', JSON.stringify({ ...brief, notes: 'x'.repeat(20_000) })],
  ])('%s', (_name, text) => {
    const { lines, parser } = read(text);
    expect(lines.map(short)).toEqual(expected);
    expect(parser).toMatchObject({ sawEnd: true, cutLine: false });
  });

  it('takes one value a line', () => {
    const rows = [
      { tag: 'HEADLINE', text: 'Trams stop' },
      { tag: 'STORY', text: 'Buses come.', citations: ['1.2'] },
    ];
    expect(shorts(rows.map((row) => JSON.stringify(row)).join('\n'))).toEqual([
      'headline : Trams stop',
      'story 1.2: Buses come.',
    ]);
  });

  it('takes what is whole of a value that was cut off', () => {
    const text = JSON.stringify(brief);
    const { lines, parser } = read(text.slice(0, text.indexOf('complain')), { whole: false });
    expect(lines.map(short)).toEqual(expected.slice(0, 5));
    expect(parser.cutLine).toBe(true);
  });
});

describe('an answer that was cut', () => {
  it.each([
    ['in mid-sentence', 'STORY [1.3]: Half a sente', [], true],
    ['in the second sentence', 'STORY [1.3]: A sentence. Half a sente', ['story 1.3: A sentence.'], true],
    ['after a sentence', 'STORY [1.3]: A sentence.', ['story 1.3: A sentence.'], false],
    ['after a closing quote', 'STORY [1.3]: "A sentence."', ['story 1.3: "A sentence."'], false],
    ['in a tag', 'STO', [], true],
    ['within a headline', 'HEADLINE [1.2]: Half a head', [], true],
  ])('%s', (_name, last, expected, cut) => {
    const { lines, parser } = read(`STORY [1.1]: First.\n${last}`, { whole: false });
    expect(lines.map(short)).toEqual(['story 1.1: First.', ...expected]);
    expect(parser).toMatchObject({ cutLine: cut, sawEnd: false });
  });

  it('keeps the last line of one that came to its own end', () => {
    expect(shorts('HEADLINE: Trams stop\nSTORY [1.3]: A sentence without a stop')).toContain(
      'story 1.3: A sentence without a stop',
    );
  });
});

describe('an answer that does not end', () => {
  it('drops repeated lines and says that it is looping', () => {
    const { lines, parser } = read(`HEADLINE: Trams stop\n${'STORY [1.1]: Again.\n'.repeat(50)}`);
    expect(lines.map(short)).toEqual(['headline : Trams stop', 'story 1.1: Again.']);
    expect(parser.looping).toBe(true);
  });

  it('says so of lines that repeat in turn', () => {
    expect(read(`${'STORY [1.1]: Again.\nSTORY [1.2]: And again.\n'.repeat(20)}`).parser.looping).toBe(true);
  });

  it('cuts a line that is too long at a sentence end and goes on with the next', () => {
    const long = `STORY [1.1]: ${'Trams stop here today. '.repeat(5)}${'They went on and on, '.repeat(1000)}`;
    const lines = shorts(`${long}\nSTORY [1.2]: Next.\n`);
    expect(lines).toEqual(['story 1.1: Trams stop here today.', 'story 1.2: Next.']);
  });

  it('says that one line never ends', () => {
    expect(read(`STORY [1.1]: ${'on and '.repeat(10_000)}`).parser.looping).toBe(true);
  });
});

/** Mulberry32: the same numbers on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('any text', () => {
  const inputs = [
    GOOD,
    `<think>\nhm\n</think>\n${GOOD}`,
    `Sure!\r\n\`\`\`\r\n${GOOD.replaceAll('\n', '\r\n')}\`\`\``,
    JSON.stringify({ headline: 'Trams stop', story: ['One [1.1].', 'Two [1.2].'] }),
    `STORY [1.1]: ${'A sentence of some words. '.repeat(400)}\n${GOOD}`,
    `<think>${'x '.repeat(4000)}</think>${GOOD}`,
    'Trams stop\n\nThey do [1.1]. They really do [1.2].\nAll of them [1.3].',
  ];

  it('gives the same lines however it is chunked', () => {
    const next = random(7);
    for (const text of inputs) {
      const expected = read(text).lines;
      for (const size of [1, 2, 7]) expect(read(text, { size }).lines).toEqual(expected);
      const parser = createLineParser({ passages: 9, lang: 'en' });
      const lines: BriefLine[] = [];
      for (let at = 0; at < text.length; ) {
        const size = 1 + Math.floor(next() * 40);
        lines.push(...parser.push(text.slice(at, at + size)));
        at += size;
      }
      expect([...lines, ...parser.end({ whole: true })]).toEqual(expected);
    }
  });

  const PARTS = [
    'STORY',
    ' [1.3]',
    ':',
    '\n',
    '<think>',
    '</think>',
    '```',
    '{',
    '"',
    '[',
    ']',
    '(',
    '\\',
    '**',
    'A word. ',
    '\u0000',
    '\ud83d',
    'END',
    '<b>',
    'https://',
    '. ',
    '«',
    '【',
    '1.',
    '\u202e',
    '\n\n',
    '<|',
    '|>',
    '-',
    '&amp;',
  ];

  it('never throws and gives only plain lines with citations that exist', () => {
    const next = random(42);
    for (let run = 0; run < 400; run++) {
      let text = '';
      for (let i = 0; i < 120; i++) text += PARTS[Math.floor(next() * PARTS.length)];
      for (const { text: line, citations } of read(text, { size: 1 + Math.floor(next() * 20), whole: run % 2 === 0 })
        .lines) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
        expect(line).not.toMatch(/[\u0000-\u001f\u202e]|https:\/\/\w/);
        expect(line.trim()).toBe(line);
        for (const [source, passage] of citations) expect([source, passage >= 1 && passage <= 9]).toEqual([1, true]);
      }
    }
  });

  it.each([
    '[',
    '(',
    '<',
    '"',
    '*',
    '_',
    '[1.1]',
    '<think>',
    '</think>',
    '{',
    '[{',
    'STORY:',
    ' ',
    '\n',
    '&amp;',
    'a.',
    '`',
    '<!--',
    '[a](',
    'http://',
    '…',
    '1. ',
    '- ',
    '«',
    'STORY [',
    '\\',
    '1.1,',
    'é',
  ])('takes time in proportion to its length: %j', (part) => {
    const time = (length: number) => {
      const text = part.repeat(Math.ceil(length / part.length));
      const start = performance.now();
      read(`STORY [1.1]: x\n${text}`);
      read(text);
      return performance.now() - start;
    };
    time(20_000);
    // Four times the text: quadratic time would be sixteen times as long. The constant covers a busy machine.
    expect(time(400_000)).toBeLessThan(10 * time(100_000) + 200);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ANSWER, briefFrom, chunks, cut, data, json, LINES, raw, WHOLE } from './brief';
import { chunk, DONE, type Play, playServer } from './server';

let server: Awaited<ReturnType<typeof playServer>>;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.got.length = 0;
});

const events = cut(ANSWER).map((piece) => chunk(piece));
const STOP = chunk('', 'stop');
const delta = (piece: string) => ({ index: 0, delta: { content: piece }, finish_reason: null });
const message = (content: unknown) => ({
  choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }],
});
const native = (text: string, done = false) => ({ model: 'm', message: { role: 'assistant', content: text }, done });
const between = (mark: string, list = events) => list.flatMap((event) => [mark, event]);
const lines = (values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`);

/*
 * Whole answers in the shapes that endpoints, local servers, gateways and proxies send. Each kind has several bodies.
 */
const SHAPES: [kind: string, name: string, play: Play][] = [
  ['events that hold nothing', 'empty data', raw([...between('data:\n\n'), STOP, DONE])],
  ['events that hold nothing', 'pings without data', raw([...between('event: ping\n\n'), STOP, DONE])],
  ['events that hold nothing', 'a comment as data', raw([...between('data: : PROCESSING\n\n'), STOP, DONE])],
  [
    'events that hold nothing',
    'comments, ids and retries',
    raw([...between(': keep-alive\n\nid: 7\nretry: 100\n\n'), STOP, DONE]),
  ],
  [
    'events that hold nothing',
    'pings with data',
    raw([...between('event: ping\ndata: {"type":"ping"}\n\n'), STOP, DONE]),
  ],
  ['events that hold nothing', 'empty objects and null', raw([...between('data: {}\n\ndata: null\n\n'), STOP, DONE])],
  ['a body that is not what its label says', 'events as JSON', raw([...events, STOP, DONE], 'application/json')],
  [
    'a body that is not what its label says',
    'events as octets',
    raw([...events, STOP, DONE], 'application/octet-stream'),
  ],
  ['a body that is not what its label says', 'JSON as text', json(message(ANSWER), 'text/plain')],
  ['a body that is not what its label says', 'JSON as events', json(message(ANSWER), 'text/event-stream')],
  ['a body that is not what its label says', 'JSON as a page', json(message(ANSWER), 'text/html')],
  [
    'a body that is not what its label says',
    'JSON on many lines',
    raw(JSON.stringify(message(ANSWER), null, 2), 'text/plain'),
  ],
  [
    'a body that is not what its label says',
    'JSON lines',
    raw(
      lines([
        ...cut(ANSWER).map((piece) => ({ choices: [delta(piece)] })),
        { choices: [{ delta: {}, finish_reason: 'stop' }] },
      ]),
      'application/x-ndjson',
    ),
  ],
  [
    'a body that is not what its label says',
    'a list of chunks',
    raw(
      `[${cut(ANSWER)
        .map((piece) => JSON.stringify({ choices: [delta(piece)] }))
        .join(',\n')}]`,
      'application/json',
    ),
  ],
  [
    'a body that is not what its label says',
    'JSON after white space',
    raw([' \n\n', '  \n', JSON.stringify(message(ANSWER))], 'application/json'),
  ],
  [
    'events in other forms',
    'without blank lines between them',
    raw([...events, STOP, DONE].map((one) => one.replace('\n\n', '\n'))),
  ],
  [
    'events in other forms',
    'with CR only, cut anywhere',
    raw(cut([...events, STOP, DONE].join('').replaceAll('\n', '\r'), 7)),
  ],
  [
    'events in other forms',
    'with CRLF, cut anywhere',
    raw(cut([...events, STOP, DONE].join('').replaceAll('\n', '\r\n'), 5)),
  ],
  ['events in other forms', 'with a mark before the mark', raw([...events, STOP, DONE].map((one) => `data: ${one}`))],
  [
    'events in other forms',
    'as JSON within a string',
    raw([...cut(ANSWER).map((piece) => data(JSON.stringify(JSON.stringify({ choices: [delta(piece)] })))), DONE]),
  ],
  ['events in other forms', 'with a BOM', raw(['\ufeff', ...events, STOP, DONE])],
  ['an end without a reason', 'DONE', raw([...chunks(LINES, delta), DONE])],
  ['an end without a reason', 'DONE without a space', raw([...chunks(LINES, delta), 'data:[DONE]\n\n'])],
  ['an end without a reason', 'DONE on its own', raw([...chunks(LINES, delta), '[DONE]\n'])],
  ['an end without a reason', 'a whole message', json({ choices: [{ message: { content: LINES } }] })],
  ['a reason in other words', 'eos', raw([...chunks(LINES, delta), chunk('', 'eos')])],
  ['a reason in other words', 'end_turn', raw([...chunks(LINES, delta), chunk('', 'end_turn'), DONE])],
  ['a reason in other words', 'STOP', raw([...chunks(LINES, delta), chunk('', 'STOP')])],
  ['a reason in other words', 'one that nobody knows', raw([...chunks(LINES, delta), chunk('', 'natural')])],
  [
    'a reason in other words',
    'then an empty one',
    raw([...chunks(LINES, delta), STOP, data({ choices: [{ delta: {}, finish_reason: '' }], usage: null })]),
  ],
  [
    'a reason in other words',
    'camel case',
    raw([...chunks(LINES, delta), data({ choices: [{ delta: {}, finishReason: 'stop' }] })]),
  ],
  ['pieces that hold all text so far', 'as content', raw([...chunks(ANSWER, (_, soFar) => delta(soFar)), STOP, DONE])],
  [
    'pieces that hold all text so far',
    'as messages',
    raw([...chunks(ANSWER, (_, soFar) => ({ message: { content: soFar } })), STOP]),
  ],
  ['pieces that hold all text so far', 'as legacy text', raw([...chunks(ANSWER, (_, text) => ({ text })), DONE])],
  [
    'the whole answer once more',
    'as a message',
    raw([...events, data({ choices: [{ message: { content: ANSWER }, finish_reason: 'stop' }] }), DONE]),
  ],
  [
    'the whole answer once more',
    'beside each piece',
    raw([...chunks(LINES, (piece, soFar) => ({ ...delta(piece), message: { content: soFar } })), STOP]),
  ],
  [
    'the whole answer once more',
    'as content',
    raw([...chunks(LINES, delta), data({ choices: [{ delta: { content: LINES }, finish_reason: 'stop' }] })]),
  ],
  [
    'text in another field',
    'legacy text',
    raw([...chunks(ANSWER, (text) => ({ text, index: 0, finish_reason: null })), chunk('', 'stop'), DONE]),
  ],
  ['text in another field', 'legacy text, not streamed', json({ choices: [{ text: ANSWER, finish_reason: 'stop' }] })],
  [
    'text in another field',
    'messages in pieces',
    raw([...chunks(ANSWER, (content) => ({ message: { content } })), DONE]),
  ],
  [
    'text in another field',
    'parts',
    raw([...chunks(ANSWER, (text) => ({ delta: { content: [{ type: 'text', text }] } })), STOP]),
  ],
  ['text in another field', 'choices as an object', json({ choices: { 0: { message: { content: ANSWER } } } })],
  ['text in another field', 'an envelope', json({ code: 0, msg: 'ok', data: message(ANSWER) })],
  [
    'text in another field',
    'an envelope around chunks',
    raw([...cut(ANSWER).map((piece) => data({ result: { choices: [delta(piece)] }, success: true })), DONE]),
  ],
  [
    'another protocol',
    'JSON lines that end with done',
    raw(
      lines([...cut(LINES).map((piece) => native(piece)), { ...native('', true), done_reason: 'stop' }]),
      'application/x-ndjson',
    ),
  ],
  [
    'another protocol',
    'typed events',
    raw([
      ...cut(LINES).map(
        (text) =>
          `event: content_block_delta\n${data({ type: 'content_block_delta', delta: { type: 'text_delta', text } })}`,
      ),
      data({ type: 'message_delta', delta: { stop_reason: 'end_turn' } }),
    ]),
  ],
  [
    'another protocol',
    'candidates with parts',
    raw([
      ...cut(LINES).map((text) => data({ candidates: [{ content: { parts: [{ text }] } }] })),
      data({ candidates: [{ finishReason: 'STOP' }] }),
    ]),
  ],
  [
    'another protocol',
    'events of responses',
    raw([
      ...cut(LINES).map((piece) => data({ type: 'response.output_text.delta', delta: piece })),
      data({ type: 'response.completed', response: { status: 'completed' } }),
      DONE,
    ]),
  ],
  [
    'reasoning',
    'the answer in reasoning_content',
    raw([...chunks(ANSWER, (piece) => ({ delta: { content: null, reasoning_content: piece } })), STOP, DONE]),
  ],
  [
    'reasoning',
    'the answer in reasoning, after a thought',
    raw([...chunks(`Let me see.\n\n${ANSWER}`, (piece) => ({ delta: { reasoning: piece } })), STOP]),
  ],
  [
    'reasoning',
    'the answer in thinking, not streamed',
    json({ choices: [{ message: { content: '', thinking: ANSWER }, finish_reason: 'stop' }] }),
  ],
  [
    'reasoning',
    'in a field of any name',
    raw([...chunks('STORY [1.1]: A draft.\nEND\n', (piece) => ({ delta: { my_thoughts: piece } })), ...events, STOP]),
  ],
  [
    'reasoning',
    'in details and as a text at once',
    raw([
      ...chunks('A draft. ', (text) => ({
        delta: { reasoning: text, reasoning_details: [{ type: 'reasoning.text', text }] },
      })),
      ...events,
      STOP,
    ]),
  ],
  [
    'reasoning',
    'in parts that say so',
    raw([
      data({
        choices: [
          { delta: { content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'STORY [1.1]: A draft.\n' }] }] } },
        ],
      }),
      ...events,
      STOP,
    ]),
  ],
  [
    'thoughts within the text',
    'closed, and never opened',
    raw([chunk(`STORY [1.1]: A draft of it.\nSo be it.\n</think>\n\n`), ...events, STOP]),
  ],
  [
    'thoughts within the text',
    'closed in another way',
    raw([chunk(`HEADLINE [1.1]: A draft\nSTORY [1.2]: Buses.\n[/THINK]\n`), ...events, STOP]),
  ],
  [
    'thoughts within the text',
    'a channel',
    raw([chunk(`<|channel>thought\nSTORY [1.1]: A draft.\n<channel|>`), ...events, STOP]),
  ],
  [
    'thoughts within the text',
    'a channel of which the marks were lost',
    raw([chunk(`analysisWe need a brief. STORY [1.1]: A draft.\nassistantfinal`), ...events, STOP]),
  ],
  [
    'thoughts within the text',
    'special tokens',
    raw([chunk(`<|START_THINKING|>STORY [1.1]: A draft.<|END_THINKING|>`), ...events, STOP]),
  ],
  [
    'thoughts within the text',
    'tokens of a thought',
    raw([chunk(`<|begin_of_thought|>\nSTORY [1.1]: A draft.\n<|end_of_thought|>\n`), ...events, STOP]),
  ],
  [
    'thoughts within the text',
    'a tag with a name before it',
    raw([chunk(`<seed:think>STORY [1.1]: A draft.</seed:think>`), ...events, STOP]),
  ],
  ['thoughts within the text', 'Kimi’s marks', raw([chunk(`◁think▷STORY [1.1]: A draft.◁/think▷`), ...events, STOP])],
  ['tags of a model’s own', 'in small letters', raw([chunk(ANSWER.replace('STORY [1.3]: ', 'point:')), STOP])],
  [
    'tags of a model’s own',
    'in capitals, citing',
    raw([chunk(ANSWER.replace('STORY [1.3]: ', 'DETAIL [1.3]: ')), STOP]),
  ],
];

describe('an answer is whole and complete in spite of', () => {
  it.each(SHAPES)('%s: %s', async (_kind, _name, play) => {
    const { texts, error, complete } = await briefFrom(server, play);
    expect(error).toBeNull();
    expect(texts).toEqual(WHOLE);
    expect(complete).toBe(true);
    expect(server.got.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('every kind has at least two bodies', () => {
    for (const kind of new Set(SHAPES.map(([one]) => one)))
      expect(SHAPES.filter(([one]) => one === kind).length, kind).toBeGreaterThan(1);
  });
});

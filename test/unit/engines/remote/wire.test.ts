import { describe, expect, it } from 'vitest';
import { readFault, reportsFault } from '../../../../utils/engines/remote/wire/fault';
import { createFrames } from '../../../../utils/engines/remote/wire/frames';

describe('reportsFault', () => {
  it.each<[string, unknown, boolean]>([
    ['a chunk', { id: 'c', object: 'chat.completion.chunk', choices: [{ delta: { content: 'a' } }] }, false],
    ['a chunk without choices', { choices: [], usage: { prompt_tokens: 1 } }, false],
    ['a chunk that has no error', { choices: [{ delta: {} }], error: null }, false],
    ['results of a filter of the prompt', { choices: [], prompt_filter_results: [{ prompt_index: 0 }] }, false],
    ['an envelope that is fine', { code: 0, msg: 'ok', data: { choices: [] } }, false],
    ['an envelope of a vendor that is fine', { base_resp: { status_code: 0, status_msg: '' }, choices: [] }, false],
    ['a request that waits', { status: 'processing', message: 'Your request is queued' }, false],
    ['a native message', { message: { content: 'a' }, done: false }, false],
    ['a ping', { type: 'ping' }, false],
    ['nothing', {}, false],
    ['an error', { error: { message: 'x' } }, true],
    ['an error as a text', { error: 'x' }, true],
    ['a list of errors', { errors: [{ code: 1, message: 'x' }] }, true],
    ['a code with words', { code: 1302, msg: 'x' }, true],
    ['a code as a name', { code: 'Throttling', message: 'x' }, true],
    ['words alone', { message: 'Not Found' }, true],
    ['a detail', { detail: [{ msg: 'x' }] }, true],
    ['no success', { success: false, result: null }, true],
    ['an error in a list', [{ error: { message: 'x' } }], true],
    ['an event that failed', { type: 'response.failed', response: {} }, true],
  ])('%s: %s', (_name, value, expected) => expect(reportsFault(value)).toBe(expected));
});

describe('readFault', () => {
  it('finds statuses, sentences, codes and waits at any depth, and ends', () => {
    const raw = JSON.stringify({ error: { code: 'rate', message: 'inner', retry_after: 7 } });
    const fault = readFault({
      error: { code: 400, message: 'outer', metadata: { raw, headers: { 'retry-after': '9' } } },
    });
    expect(fault.messages).toEqual(['outer', 'inner']);
    expect(fault.statuses).toEqual([400]);
    expect(fault.codes).toContain('rate');
    expect(fault.wait).toBe(7);
    expect(fault.headers).toEqual({ 'retry-after': '9' });
    let deep: unknown = 'end';
    for (let i = 0; i < 5000; i++) deep = { error: deep };
    expect(readFault(deep).messages).toEqual([]);
    expect(readFault({ errors: Array(100_000).fill({ message: 'x' }) }).messages.length).toBeLessThan(600);
  });
});

describe('createFrames', () => {
  const all = (text: string, size: number) => {
    const frames = createFrames();
    const found = [];
    for (let at = 0; at < text.length; at += size) found.push(...frames.push(text.slice(at, at + size)));
    return [...found, ...frames.end()];
  };
  const TEXT =
    ': hi\r\n\r\nevent: ping\r\ndata: {}\r\n\r\ndata: {"a": "é\\n{"}\r\n\r\ndata:{"b":1}\r\ndata:{"c":2}\r\n\r\ndata: [DONE]\r\n\r\n';

  it.each([1, 2, 3, 7, 1000])('finds the same wherever the text is cut: %d', (size) => {
    expect(all(TEXT, size)).toEqual([
      { value: {}, event: 'ping' },
      { value: { a: 'é\n{' }, event: '' },
      { value: { b: 1 }, event: '' },
      { value: { c: 2 }, event: '' },
      'done',
    ]);
  });

  it('reads an object over several data lines, and drops half of one', () => {
    expect(all('data: {"a":\ndata: 1}\n\ndata: {"b":\n\ndata: {"c":3}\n\n', 9)).toEqual([
      { value: { a: 1 }, event: '' },
      { value: { c: 3 }, event: '' },
    ]);
  });

  it('is linear in what it reads', () => {
    const frames = createFrames();
    for (let i = 0; i < 200; i++) frames.push('data: {"x":"'.padEnd(20_000, 'y'));
    frames.push('\n'.repeat(500_000));
    expect(frames.idle).toBeGreaterThan(400_000);
  });
});

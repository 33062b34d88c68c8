import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCache } from '../../../../../utils/core/coverage/finders/cache';
import { editionOf } from '../../../../../utils/core/coverage/finders/edition';
import { ownWords } from '../../../../../utils/core/coverage/finders/own-words';
import { createPace } from '../../../../../utils/core/coverage/finders/pace';
import { readBody } from '../../../../../utils/core/http/read-body';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';
import { sleep, startClock } from './world';

const signal = new AbortController().signal;

describe('the pace', () => {
  beforeEach(startClock);
  afterEach(() => vi.useRealTimers());

  it('makes one host wait, and no other', async () => {
    const pace = createPace({ now: Date.now, sleep });
    const order: string[] = [];
    for (const host of ['a', 'a', 'b', 'a']) void pace.turn(host, 1000, signal).then(() => order.push(host));
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual(['a', 'b']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(order).toEqual(['a', 'b', 'a']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(order).toHaveLength(4);
  });

  it('gives a turn that is given up to the next', async () => {
    const pace = createPace({ now: Date.now, sleep });
    await pace.turn('a', 1000, signal);
    const stop = new AbortController();
    const given = pace.turn('a', 1000, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(given).rejects.toThrow('stopped');
    const done = vi.fn();
    void pace.turn('a', 1000, signal).then(done);
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toHaveBeenCalled();
  });

  it('knows for how long a host is left alone', async () => {
    const pace = createPace({ now: Date.now, sleep });
    expect(pace.heldFor('a')).toBe(0);
    pace.hold('a', 30);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(pace.heldFor('a')).toBe(20);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(pace.heldFor('a')).toBe(0);
  });
});

describe('the cache', () => {
  it('forgets what is old, and the oldest where there is no room', () => {
    let now = 0;
    const cache = createCache(() => now, { age: 100, entries: 2, characters: 10 });
    cache.set('a', '1234');
    cache.set('b', '1234');
    cache.set('c', '1');
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([undefined, '1234', '1']);
    cache.set('d', '123456789');
    expect(['b', 'c', 'd'].map((key) => cache.get(key))).toEqual([undefined, '1', '123456789']);
    cache.set('e', '12345678901');
    expect(cache.get('e')).toBeUndefined();
    now = 100;
    expect(cache.get('c')).toBeUndefined();
  });

  it('replaces an answer without counting it twice', () => {
    const cache = createCache(() => 0, { entries: 9, characters: 10 });
    for (let i = 0; i < 20; i++) cache.set('a', '12345678');
    cache.set('b', '12');
    expect(cache.get('a')).toBe('12345678');
  });
});

describe('a body', () => {
  const bytes = (text: string, more: number[] = []) => new Uint8Array([...more, ...new TextEncoder().encode(text)]);

  it('is cut, and its stream closed', async () => {
    const cancel = vi.fn();
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => controller.enqueue(bytes('abcdef'));
    const response = new Response(new ReadableStream<Uint8Array>({ pull, cancel }));
    expect(await readBody(response, signal, 10)).toBe('abcdefabcd');
    expect(cancel).toHaveBeenCalled();
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['its header', new Uint8Array([0xe9]), 'text/xml; charset=ISO-8859-1'],
    ['nothing', bytes('é'), 'text/xml'],
    ['a byte-order mark', bytes('é', [0xef, 0xbb, 0xbf]), 'text/xml; charset=ISO-8859-1'],
    ['a name that there is not', bytes('é'), 'text/xml; charset=x-nonsense'],
  ])('is written as %s says', async (_what, body, type) => {
    expect(await readBody(new Response(body, { headers: { 'content-type': type } }), signal)).toBe('é');
  });

  it('is written as its XML declaration says', async () => {
    const declared = new Uint8Array([...bytes('<?xml version="1.0" encoding="windows-1252"?><a>'), 0xe9]);
    expect(await readBody(new Response(declared), signal)).toMatch(/é$/);
  });

  it('may be missing', async () => {
    expect(await readBody(new Response(null), signal)).toBe('');
  });
});

describe('words of a service', () => {
  it.each([
    ['{"error":{"message":"No <b>key</b>"}}', 'No key'],
    ['{"error":"No query"}', 'No query'],
    ['{"message":"Slow down"}', 'Slow down'],
    ['{"unknown":1}', ''],
    ['[1,2]', ''],
    ['<html><style>x</style><h1>Busy', 'Busy'],
    ['Plain.', 'Plain.'],
  ])('%s', (body, words) => {
    expect(ownWords(body)).toBe(words);
  });

  it('are cut', () => {
    expect(ownWords('x'.repeat(1_000_000))).toHaveLength(300);
  });
});

describe('editions of Chinese', () => {
  it.each<[LangTag, string | null, string]>([
    ['zh-Hant', null, 'zh TW Hant'],
    ['zh', null, 'zh CN Hans'],
    ['zh-Hans', null, 'zh CN Hans'],
    ['zh-TW', null, 'zh TW Hant'],
    ['zh-HK', null, 'zh HK Hant'],
    ['zh-SG', null, 'zh SG Hans'],
    ['zh', 'TW', 'zh TW Hant'],
    ['zh-Hant', 'HK', 'zh HK Hant'],
    ['zh-Hant-HK', null, 'zh HK Hant'],
  ])('%s in %s: %s', (tag, where, edition) => {
    const { lang, country, script } = editionOf(tag, where);
    expect(`${lang} ${country} ${script}`).toBe(edition);
  });
});

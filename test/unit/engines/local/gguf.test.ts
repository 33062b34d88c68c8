import { describe, expect, it } from 'vitest';
import { readGguf } from '../../../../utils/engines/local/gguf';
import { gguf } from './files';

const WHOLE = { 'general.architecture': 'gemma3', 'general.tags': ['a', 'b'], 'general.name': 'Small one' };

describe('readGguf', () => {
  it('tells architecture and name, past values of other kinds', () => {
    expect(readGguf(gguf(WHOLE).buffer)).toEqual({ architecture: 'gemma3', name: 'Small one' });
  });

  it('takes what stands before the end of the bytes', () => {
    const { buffer } = gguf({ ...WHOLE, 'tokenizer.ggml.tokens': Array(1000).fill('token') });
    expect(readGguf(buffer.slice(0, 400))).toEqual({ architecture: 'gemma3', name: 'Small one' });
    expect(readGguf(buffer.slice(0, 60))).toBeNull();
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a web page', new TextEncoder().encode('<!doctype html><title>Sign in</title>'.repeat(10))],
    ['another magic', gguf(WHOLE, { magic: 'GGML' })],
    ['a version of the past', gguf(WHOLE, { version: 1 })],
    ['no architecture', gguf({ 'general.name': 'x' })],
  ])('null for %s', (_, bytes) => {
    expect(readGguf(bytes.buffer as ArrayBuffer)).toBeNull();
  });

  it('survives any byte that is wrong', () => {
    const whole = gguf(WHOLE);
    for (let at = 8; at < whole.length; at++) {
      const broken = whole.slice();
      broken[at] = 0xff;
      expect(() => readGguf(broken.buffer)).not.toThrow();
    }
  });
});

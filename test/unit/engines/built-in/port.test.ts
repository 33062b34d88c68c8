import { describe, expect, it } from 'vitest';
import { parseBuiltInAsk, parseBuiltInMessage } from '../../../../utils/engines/built-in/port';

const languages = { input: null, output: 'en' };

describe('parseBuiltInAsk', () => {
  it.each([
    { ask: 'find', languages },
    { ask: 'context', kind: 'summarizer', languages },
    {
      ask: 'generate',
      request: { kind: 'prompt', languages, messages: [{ role: 'user', content: 'x' }], pattern: '' },
    },
    { ask: 'generate', request: { kind: 'summarizer', languages, text: 'x', length: 'long' } },
  ])('takes %j', (message) => expect(parseBuiltInAsk(message)).toEqual(message));

  it.each([null, 'find', { ask: 'get', languages }, { ask: 'generate', request: { kind: 'prompt', languages } }])(
    'takes no %j',
    (message) => expect(parseBuiltInAsk(message)).toBeNull(),
  );
});

describe('parseBuiltInMessage', () => {
  it.each([
    { type: 'found', status: { kind: null, state: 'missing' } },
    { type: 'context', tokens: null },
    { type: 'text', text: 'x' },
    { type: 'usage', input: 1, output: 2 },
    { type: 'failed', kind: 'tooLong', detail: '' },
    { type: 'done' },
  ])('takes %j', (message) => expect(parseBuiltInMessage(message)).toEqual(message));

  it.each([
    { type: 'found', status: { kind: 'remote', state: 'ready' } },
    { type: 'text', text: 7 },
    { type: 'failed', kind: 'wrongKey', detail: '' },
    { type: 'failed', kind: 'cut', detail: 'x'.repeat(301) },
    undefined,
  ])('takes no %j', (message) => expect(parseBuiltInMessage(message)).toBeNull());
});

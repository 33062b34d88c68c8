import { expect, it } from 'vitest';
import { type MissingField, missingField } from '../../../../utils/core/settings/missing-field';
import type { ProviderId } from '../../../../utils/core/settings/provider';

it.each([
  ['custom', '', 'm', true, 'baseURL'],
  ['custom', 'no address', 'm', true, 'baseURL'],
  ['custom', 'ftp://a.example', 'm', true, 'baseURL'],
  ['custom', 'a.example/v1', 'm', false, null],
  ['openai', 'https://api.openai.com/v1', 'm', false, 'key'],
  ['openai', 'https://api.openai.com/v1', '', false, 'key'],
  ['openai', 'https://api.openai.com/v1', '', true, 'model'],
  ['openai', 'https://gateway.example/v1', 'm', false, null],
  ['ollama', 'http://localhost:11434/v1', '', false, 'model'],
  ['ollama', 'http://localhost:11434/v1', 'm', false, null],
] satisfies [ProviderId, string, string, boolean, MissingField | null][])(
  'of %s at “%s” with model “%s”, key %s: %s is missing',
  (provider, baseURL, model, hasKey, missing) => {
    expect(missingField({ provider, draft: { baseURL, model }, hasKey })).toBe(missing);
  },
);

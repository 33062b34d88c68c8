import { describe, expect, it } from 'vitest';
import { isSmall, parametersIn } from '../../../../utils/engines/shared/model-size';

describe('parametersIn', () => {
  it.each([
    ['gemma3:270m', 270e6],
    ['Qwen2.5-1.5B-Instruct', 1.5e9],
    ['llama3.2:1b-instruct-q4_K_M', 1e9],
    ['openai/gpt-oss-120b', 120e9],
    ['Qwen3-30B-A3B', 30e9],
    ['phi3:3.8b', 3.8e9],
    ['gemma-3n-E2B-it', null],
    ['mixtral-8x7b', null],
    ['model-4bit-128k', null],
    ['gpt-6-luna', null],
    ['default', null],
    ['anthropic/claude-sonnet-5[1m]', null],
    ['qwen2.5-14b-instruct-1m', 14e9],
  ])('%s: %s', (name, parameters) => {
    expect(parametersIn(name)).toBe(parameters);
  });
});

describe('isSmall', () => {
  it('is for models of some 3 billion parameters, never for unknown ones', () => {
    expect([270e6, 3e9, 4e9, null].map(isSmall)).toEqual([true, true, false, false]);
  });
});

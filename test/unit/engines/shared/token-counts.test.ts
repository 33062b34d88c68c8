import { describe, expect, it } from 'vitest';
import { costOf } from '../../../../utils/core/cost/price';
import { addUsage } from '../../../../utils/core/cost/usage';
import { readPiece } from '../../../../utils/engines/shared/pieces';
import { tokenCounts } from '../../../../utils/engines/shared/token-counts';

describe('tokenCounts', () => {
  it.each<[string, unknown, unknown]>([
    [
      'OpenAI',
      { prompt_tokens: 100, completion_tokens: 20, prompt_tokens_details: { cached_tokens: 60 } },
      { input: 100, output: 20, cached: 60 },
    ],
    [
      'DeepSeek',
      { prompt_tokens: 100, completion_tokens: 20, prompt_cache_hit_tokens: 64, prompt_cache_miss_tokens: 36 },
      { input: 100, output: 20, cached: 64 },
    ],
    [
      'cached at the top',
      { prompt_tokens: 100, completion_tokens: 20, cached_tokens: 32 },
      { input: 100, output: 20, cached: 32 },
    ],
    [
      'cache writes',
      {
        prompt_tokens: 100,
        completion_tokens: 20,
        prompt_tokens_details: { cached_tokens: 0, cache_write_tokens: 90 },
      },
      { input: 100, output: 20, cached: 0, written: 90 },
    ],
    [
      'Anthropic: caches beside the input',
      { input_tokens: 10, output_tokens: 20, cache_read_input_tokens: 60, cache_creation_input_tokens: 30 },
      { input: 100, output: 20, cached: 60, written: 30 },
    ],
    [
      'Responses',
      {
        input_tokens: 100,
        output_tokens: 20,
        input_tokens_details: { cached_tokens: 60 },
        output_tokens_details: { reasoning_tokens: 15 },
      },
      { input: 100, output: 20, cached: 60, thought: 15 },
    ],
    [
      'OpenRouter: its own cost',
      { prompt_tokens: 100, completion_tokens: 20, cost: 0.0012 },
      { input: 100, output: 20, cached: 0, cost: 0.0012 },
    ],
    [
      'Gemini',
      { promptTokenCount: 100, candidatesTokenCount: 20, cachedContentTokenCount: 8 },
      { input: 100, output: 20, cached: 8 },
    ],
    ['Ollama', { prompt_eval_count: 100, eval_count: 20 }, { input: 100, output: 20, cached: 0 }],
    ['none', { prompt_tokens: 0, completion_tokens: 0 }, null],
    ['nonsense', { prompt_tokens: '100', completion_tokens: -3, cost: 1e9 }, null],
    ['no object', 7, null],
  ])('of %s', (_name, value, expected) => expect(tokenCounts(value)).toEqual(expected));

  it.each<[string, unknown]>([
    ['of the chunk', { choices: [], usage: { prompt_tokens: 5, completion_tokens: 2 } }],
    ['of the choice', { choices: [{ delta: {}, usage: { prompt_tokens: 5, completion_tokens: 2 } }] }],
    ['of a vendor', { choices: [], x_groq: { usage: { prompt_tokens: 5, completion_tokens: 2 } } }],
    ['of the answer', { type: 'response.completed', response: { usage: { input_tokens: 5, output_tokens: 2 } } }],
    ['at the top', { done: true, prompt_eval_count: 5, eval_count: 2 }],
  ])('are found: %s', (_name, chunk) => expect(readPiece(chunk).usage).toEqual({ input: 5, output: 2, cached: 0 }));
});

describe('the cost', () => {
  it('has reads and writes of the cache at their own price', () => {
    const usage = { input: 1_000_000, output: 100_000, cached: 600_000, written: 300_000 };
    expect(costOf(usage, { input: 1, cached: 0.1, written: 1.25, output: 10 })).toBeCloseTo(0.1 + 0.06 + 0.375 + 1);
    expect(costOf(usage, { input: 1, cached: null, output: 10 })).toBeCloseTo(2);
  });

  it('of several requests is told only where each told its own', () => {
    const one = { input: 1, output: 1, cached: 0, cost: 0.25 };
    expect(addUsage(one, one)).toMatchObject({ input: 2, cost: 0.5 });
    expect(addUsage(one, { input: 1, output: 1, cached: 0 })).not.toHaveProperty('cost');
  });
});

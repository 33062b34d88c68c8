import { expect, it } from 'vitest';
import { priceIn } from '../../../../utils/core/cost/told-price';

const plain = { input: 0.15, output: 0.6, cached: null };

it.each([
  ['strings, for one token', { pricing: { prompt: '0.00000015', completion: '0.0000006' } }, plain],
  ['numbers, for one token', { pricing: { input: 0.00000015, output: 0.0000006 } }, plain],
  ['numbers, for a million', { pricing: { input: 0.15, output: 0.6, hourly: 0 } }, plain],
  ['fields of the entry itself', { input_cost_per_token: 1.5e-7, output_cost_per_token: 6e-7 }, plain],
  ['a description of the model', { model_info: { input_cost_per_token: 1.5e-7, output_cost_per_token: 6e-7 } }, plain],
  [
    'its cache too',
    {
      pricing: {
        prompt: '0.000003',
        completion: '0.000015',
        input_cache_read: '3e-7',
        input_cache_write: '0.00000375',
      },
    },
    { input: 3, output: 15, cached: 0.3, written: 3.75 },
  ],
  ['a model that costs nothing', { pricing: { prompt: '0', completion: '0' } }, { input: 0, output: 0, cached: null }],
])('is told in %s', (_, entry, price) => {
  expect(priceIn(entry)).toEqual(price);
});

it.each([
  ['nothing', {}],
  ['no entry', undefined],
  ['a price that is not known beforehand', { pricing: { prompt: '-1', completion: '-1' } }],
  ['half of one', { pricing: { prompt: '0.1' } }],
  ['words', { pricing: { prompt: 'free', completion: 'free' } }],
  ['more than can be', { pricing: { input: 5e9, output: 5e9 } }],
])('is not told by %s', (_, entry) => {
  expect(priceIn(entry)).toBeNull();
});

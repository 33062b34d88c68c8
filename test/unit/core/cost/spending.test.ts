import { describe, expect, it } from 'vitest';
import { inUnit, isHeld, used } from '../../../../utils/core/cost/budget';
import { costOf } from '../../../../utils/core/cost/price';
import {
  moneySpent,
  monthOf,
  parseSpending,
  requestOf,
  type Spending,
  together,
  withoutProvider,
  withSpent,
} from '../../../../utils/core/cost/spending';
import { parseSettings } from '../../../../utils/platform/storage/settings';

const NOVEMBER = new Date(2026, 10, 22).getTime();
const request = requestOf({ input: 1000, output: 200, cached: 600 }, { estimated: false });
const spent = (...providers: ('openai' | 'mistral' | 'ollama')[]): Spending =>
  providers.reduce((sum, provider) => withSpent(sum, provider, request), parseSpending(null, NOVEMBER));

describe('a price', () => {
  const usage = { input: 1_000_000, output: 500_000, cached: 400_000 };

  it('is of a million tokens, and has one of its own for what comes from the cache', () =>
    expect(costOf(usage, { input: 2, cached: 0.5, output: 10 })).toBeCloseTo(0.6 * 2 + 0.4 * 0.5 + 0.5 * 10));

  it('of input holds for the cache where that has none, and may be nothing there', () => {
    expect(costOf(usage, { input: 2, cached: null, output: 0 })).toBeCloseTo(2);
    expect(costOf(usage, { input: 2, cached: 0, output: 0 })).toBeCloseTo(1.2);
  });

  it('never goes below nothing, whatever an endpoint says of its cache', () =>
    expect(costOf({ input: 10, output: 0, cached: 1000 }, { input: 1, cached: 0, output: 1 })).toBe(0));
});

describe('spending', () => {
  it('adds up, provider by provider', () => {
    const { providers } = spent('openai', 'openai', 'mistral');
    expect(providers).toEqual({
      openai: { requests: 2, input: 2000, output: 400, cached: 1200, estimated: 0 },
      mistral: { requests: 1, input: 1000, output: 200, cached: 600, estimated: 0 },
    });
    expect(together(spent('openai'), spent('openai', 'mistral')).providers).toEqual(providers);
    expect(withoutProvider(spent('openai', 'mistral'), 'openai')).toEqual(spent('mistral'));
  });

  it('begins anew with the month', () => {
    const stored = spent('openai');
    expect(stored.month).toBe('2026-11');
    expect(parseSpending(stored, new Date(2026, 10, 30, 23, 59).getTime())).toEqual(stored);
    expect(parseSpending(stored, new Date(2026, 11, 1).getTime())).toEqual({ month: '2026-12', providers: {} });
    expect(monthOf(new Date(2027, 0, 1).getTime())).toBe('2027-01');
  });

  it.each([null, 'junk', 7, [], { month: '2026-11' }, { month: '2026-11', providers: { openai: 3 } }])(
    'is nothing where what was stored is broken: %j',
    (stored) => expect(parseSpending(stored, NOVEMBER)).toEqual({ month: '2026-11', providers: {} }),
  );

  it('of one provider that is broken does not take the others with it', () => {
    const stored = { month: '2026-11', providers: { openai: 'x', mistral: request, unheard: request } };
    expect(parseSpending(stored, NOVEMBER).providers).toEqual({ mistral: request });
  });

  it('takes no nonsense from an endpoint', () => {
    const told = { input: Number.POSITIVE_INFINITY, output: -5, cached: 9 };
    expect(requestOf(told, { estimated: false })).toEqual({
      requests: 1,
      input: 0,
      output: 0,
      cached: 0,
      estimated: 0,
    });
    expect(requestOf({ input: 1e300, output: 0.4, cached: 0 }, { estimated: false }).input).toBe(100_000_000);
  });

  it('says what of it is estimated', () =>
    expect(requestOf({ input: 10, output: 5, cached: 0 }, { estimated: true })).toMatchObject({
      input: 10,
      output: 5,
      estimated: 15,
    }));

  it('in money is of those that have a price', () => {
    const { prices } = parseSettings({ prices: { openai: { input: 10, cached: null, output: 100 } } });
    expect(moneySpent(spent('openai', 'mistral'), { prices })).toBeCloseTo(0.01 + 0.02);
  });
});

describe('the budget', () => {
  const priced = { prices: { ollama: { input: 1, cached: null, output: 1 } } };

  it('in tokens holds all but servers of this machine that have no price', () => {
    const settings = parseSettings({ budgetUnit: 'tokens' });
    expect([isHeld('openai', settings), isHeld('ollama', settings)]).toEqual([true, false]);
    expect(isHeld('ollama', parseSettings({ ...priced, budgetUnit: 'tokens' }))).toBe(true);
    expect(used(spent('openai', 'ollama'), settings)).toBe(1200);
  });

  it('in money holds those that have a price', () => {
    const settings = parseSettings({ ...priced, budgetUnit: 'money' });
    expect([isHeld('openai', settings), isHeld('ollama', settings)]).toEqual([false, true]);
    expect(inUnit('openai', { input: 5, output: 5, cached: 0 }, settings)).toBe(0);
    expect(used(spent('openai', 'ollama'), settings)).toBeCloseTo(0.0012);
  });
});

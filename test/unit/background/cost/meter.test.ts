import { describe, expect, it } from 'vitest';
import { createMeter } from '../../../../utils/background/cost/meter';
import type { SpendingBook } from '../../../../utils/core/cost/meter';
import { parseSpending, withSpent } from '../../../../utils/core/cost/spending';
import { parseSettings } from '../../../../utils/platform/storage/settings';

function scene(settings: object, failing = false) {
  let spending = parseSpending(null, Date.now());
  const written: boolean[] = [];
  const book: SpendingBook = {
    async read() {
      if (failing) throw new Error('no disk');
      return spending;
    },
    async add(provider, spent, { traces }) {
      if (failing) throw new Error('no disk');
      written.push(traces);
      spending = withSpent(spending, provider, spent);
    },
  };
  const { meter, forget } = createMeter({ settings: () => parseSettings(settings), book });
  return {
    meter: meter({ traces: true }),
    quiet: meter({ traces: false }),
    forget,
    written,
    of: () => spending.providers,
  };
}

const usage = (input: number, output: number) => ({ input, output, cached: 0 });
const OVER = { name: 'EngineError', kind: 'budget' };

describe('the meter', () => {
  it('counts what the endpoint counted, and what is about right where it did not', async () => {
    const { meter, of } = scene({});
    await (await meter.admit('openai', 90)).record(usage(100, 20), usage(90, 15));
    await (await meter.admit('openai', 90)).record(null, usage(90, 15));
    expect(of().openai).toEqual({ requests: 2, input: 190, output: 35, cached: 0, estimated: 105 });
  });

  it('counts nothing for what was not answered, and nothing twice', async () => {
    const { meter, of } = scene({});
    await (await meter.admit('openai', 90)).record(null, null);
    expect(of()).toEqual({});
    const ticket = await meter.admit('openai', 90);
    await Promise.all([ticket.record(usage(1, 1), null), ticket.record(usage(1, 1), null)]);
    await ticket.record(usage(1, 1), null);
    expect(of().openai?.requests).toBe(1);
  });

  it('stops a request that would go over the budget, and not one that fits', async () => {
    const { meter } = scene({ monthBudget: 1000, budgetUnit: 'tokens' });
    await (await meter.admit('openai', 500)).record(usage(500, 100), null);
    await expect(meter.check('openai', 400)).resolves.toBeUndefined();
    await expect(meter.check('openai', 401)).rejects.toMatchObject(OVER);
    await expect(meter.admit('openai', 401)).rejects.toMatchObject(OVER);
  });

  it('stops at the budget that other providers used up', async () => {
    const { meter } = scene({ monthBudget: 1000, budgetUnit: 'tokens' });
    await (await meter.admit('mistral', 500)).record(usage(900, 100), null);
    await expect(meter.admit('openai', 0)).rejects.toMatchObject(OVER);
  });

  it('counts requests under way: two that fit one by one do not fit together', async () => {
    const { meter } = scene({ monthBudget: 1000, budgetUnit: 'tokens' });
    const first = await meter.admit('openai', 600);
    await expect(meter.admit('openai', 600)).rejects.toMatchObject(OVER);
    await first.record(null, null);
    await expect(meter.admit('openai', 600)).resolves.toBeDefined();
  });

  it('holds servers of this machine to no budget, nor in money what has no price', async () => {
    const inTokens = scene({ monthBudget: 10, budgetUnit: 'tokens' }).meter;
    await expect(inTokens.admit('ollama', 5000)).resolves.toBeDefined();
    const prices = { openai: { input: 1000, cached: null, output: 1000 } };
    const inMoney = scene({ monthBudget: 1, budgetUnit: 'money', prices }).meter;
    await expect(inMoney.admit('mistral', 5_000_000)).resolves.toBeDefined();
    await expect(inMoney.admit('openai', 1001)).rejects.toMatchObject(OVER);
    await expect(inMoney.admit('openai', 1000)).resolves.toBeDefined();
  });

  it('says which spending may not be written to disk', async () => {
    const { meter, quiet, written } = scene({});
    await (await meter.admit('openai', 1)).record(usage(1, 1), null);
    await (await quiet.admit('openai', 1)).record(usage(1, 1), null);
    expect(written).toEqual([true, false]);
  });

  it('writes nothing down of what was under way when all was deleted', async () => {
    const { meter, forget, of } = scene({});
    const ticket = await meter.admit('openai', 1);
    forget();
    await ticket.record(usage(1, 1), null);
    expect(of()).toEqual({});
  });

  it('stands in no way where the store cannot be used', async () => {
    const { meter } = scene({ monthBudget: 10 }, true);
    await expect((await meter.admit('openai', 5)).record(usage(5, 1), null)).resolves.toBeUndefined();
  });
});

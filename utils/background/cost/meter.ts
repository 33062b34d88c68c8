import { EngineError } from '../../core/brief/engine-error';
import { inUnit, isHeld, used } from '../../core/cost/budget';
import type { Meter, SpendingBook, Ticket } from '../../core/cost/meter';
import { requestOf } from '../../core/cost/spending';
import type { Usage } from '../../core/cost/usage';
import type { ProviderId } from '../../core/settings/provider';
import type { Settings } from '../../platform/storage/settings';

export interface MeterDeps {
  settings(): Settings | Promise<Settings>;
  book: SpendingBook;
}

/**
 * Makes one meter for all requests of the extension, so that requests in progress at the same time share one budget.
 */
export function createMeter({ settings, book }: MeterDeps): {
  /** The meter to use for requests; `traces` is whether their cost may be written to disk. */
  meter(use: { traces: boolean }): Meter;
  /** Drops the requests in progress, which are then not recorded: the reader deleted everything. */
  forget(): void;
} {
  const open = new Map<Ticket, { provider: ProviderId; usage: Usage }>();

  async function check(provider: ProviderId, input: number): Promise<Usage> {
    const now = await settings();
    const usage = { input, output: 0, cached: 0 };
    if (now.monthBudget <= 0 || !isHeld(provider, now)) return usage;
    // Where the spending cannot be read, no budget is enforced.
    const spending = await book.read().catch(() => null);
    const under = [...open.values()].reduce((sum, one) => sum + inUnit(one.provider, one.usage, now), 0);
    const before = (spending ? used(spending, now) : 0) + under;
    if (before >= now.monthBudget || before + inUnit(provider, usage, now) > now.monthBudget)
      throw new EngineError('budget');
    return usage;
  }

  const meter = ({ traces }: { traces: boolean }): Meter => ({
    check: async (provider, input) => void (await check(provider, input)),
    async admit(provider, input) {
      const usage = await check(provider, input);
      let recorded = false;
      const ticket: Ticket = {
        async record(counted, about) {
          if (recorded || !open.has(ticket)) return;
          recorded = true;
          const spent = counted ?? about;
          // Its part of the budget stays reserved until its cost is recorded.
          if (spent)
            await book
              .add(provider, requestOf(spent, { estimated: counted === null }), { traces })
              .catch(() => undefined);
          open.delete(ticket);
        },
      };
      open.set(ticket, { provider, usage });
      return ticket;
    },
  });

  return { meter, forget: () => open.clear() };
}

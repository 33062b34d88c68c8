import * as v from 'valibot';
import { PROVIDER_IDS, type ProviderId } from '../settings/provider';
import { costOf, MOST_TOKENS } from './price';
import type { Usage } from './usage';

const count = v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)), 0);
const totals = v.object({
  requests: count,
  input: count,
  output: count,
  cached: count,
  estimated: count,
  written: v.exactOptional(count),
});

/** Tokens of one provider in one month. */
export interface Totals extends Usage {
  /** Requests that were answered. */
  requests: number;
  /** Tokens of input and output that we estimated, since the endpoint gave no figures. */
  estimated: number;
}

/** Tokens of one month, by provider. */
export interface Spending {
  /** "2026-11", by the clock of this machine. */
  month: string;
  providers: Partial<Record<ProviderId, Totals>>;
}

const NOTHING: Totals = { requests: 0, input: 0, output: 0, cached: 0, estimated: 0 };

/** The month of a moment (epoch ms), by the clock of this machine. */
export function monthOf(now: number): string {
  const at = new Date(now);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}`;
}

/**
 * Reads the spending of the current month (that of `now`) from a stored value; spending stored for another month counts
 * as none.
 */
export function parseSpending(stored: unknown, now: number): Spending {
  const month = monthOf(now);
  const read = v.safeParse(v.object({ month: v.literal(month), providers: v.record(v.string(), v.unknown()) }), stored);
  const providers: Spending['providers'] = {};
  if (read.success) {
    for (const provider of PROVIDER_IDS) {
      const own = v.safeParse(totals, read.output.providers[provider]);
      if (own.success) providers[provider] = own.output;
    }
  }
  return { month, providers };
}

function tokens(count: number): number {
  return Number.isFinite(count) ? Math.min(MOST_TOKENS, Math.max(0, Math.round(count))) : 0;
}

/** The totals of a single request with these tokens. */
export function requestOf(usage: Usage, { estimated }: { estimated: boolean }): Totals {
  const input = tokens(usage.input);
  const output = tokens(usage.output);
  const cached = Math.min(input, tokens(usage.cached));
  const written = Math.min(input - cached, tokens(usage.written ?? 0));
  const own = written > 0 ? { written } : {};
  return { requests: 1, input, output, cached, ...own, estimated: estimated ? input + output : 0 };
}

/** Spending with more spent at a provider. */
export function withSpent(spending: Spending, provider: ProviderId, more: Totals): Spending {
  const { requests, input, output, cached, estimated, written = 0 } = spending.providers[provider] ?? NOTHING;
  const put = written + (more.written ?? 0);
  const sum: Totals = {
    ...(put > 0 ? { written: put } : {}),
    requests: requests + more.requests,
    input: input + more.input,
    output: output + more.output,
    cached: cached + more.cached,
    estimated: estimated + more.estimated,
  };
  return { ...spending, providers: { ...spending.providers, [provider]: sum } };
}

/** Spending without that at one provider. */
export function withoutProvider(spending: Spending, provider: ProviderId): Spending {
  const { [provider]: _gone, ...providers } = spending.providers;
  return { ...spending, providers };
}

/** The sum of two spendings of the same month. */
export function together(one: Spending, other: Spending): Spending {
  return PROVIDER_IDS.reduce((sum, provider) => {
    const more = other.providers[provider];
    return more ? withSpent(sum, provider, more) : sum;
  }, one);
}

import type { CostSettings } from '../settings/cost';
/** Money spent at all providers together; those without a price add nothing. */
export function moneySpent({ providers }: Spending, { prices }: Pick<CostSettings, 'prices'>): number {
  return PROVIDER_IDS.reduce((sum, provider) => {
    const spent = providers[provider];
    const price = prices[provider];
    return spent && price ? sum + costOf(spent, price) : sum;
  }, 0);
}

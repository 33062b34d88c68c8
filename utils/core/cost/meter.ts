import type { ProviderId } from '../settings/provider';
import type { Spending, Totals } from './spending';
import type { Usage } from './usage';

/** A request that may go out. */
export interface Ticket {
  /**
   * Records the end of the request: `usage` is the tokens that the endpoint counted, null where it gave no figures;
   * then `about` (estimated) counts instead. Both null: it was not answered, and cost nothing. Never rejects; a second
   * call does nothing.
   */
  record(usage: Usage | null, about: Usage | null): Promise<void>;
}

/** Counts what requests cost, and stops them where the month's budget is used up. */
export interface Meter {
  /** Throws `EngineError('budget')` where about `input` tokens more would exceed the month's budget. */
  check(provider: ProviderId, input: number): Promise<void>;
  /**
   * Like `check`, for a request that goes out next: its tokens are reserved in the budget until its end is recorded.
   */
  admit(provider: ProviderId, input: number): Promise<Ticket>;
}

/** The record of spending, for any storage. */
export interface SpendingBook {
  read(): Promise<Spending>;
  /** `traces`: whether it may be written to disk; else it counts until the worker ends. */
  add(provider: ProviderId, spent: Totals, how: { traces: boolean }): Promise<void>;
}

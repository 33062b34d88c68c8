import { vi } from 'vitest';
import type { AskActions } from '../../components/ask/Ask';
import type { CoverageActions } from '../../components/coverage/use-coverage';
import type { Actions } from '../../components/panel/actions';

/** What the reader can do with a page, written down. */
export const pageActions = () => ({
  brief: vi.fn<Actions['brief']>(),
  stop: vi.fn<Actions['stop']>(),
  allowAgain: vi.fn<Actions['allowAgain']>(),
});

/** What the reader can do about coverage, written down; the browser grants what is asked of it. */
export const coverageActions = () => ({
  search: vi.fn<CoverageActions['search']>(),
  read: vi.fn<CoverageActions['read']>(async () => true),
  compareAgain: vi.fn<CoverageActions['compareAgain']>(),
  lookUp: vi.fn<CoverageActions['lookUp']>(),
  stop: vi.fn<CoverageActions['stop']>(),
  hide: vi.fn<CoverageActions['hide']>(),
  pin: vi.fn<CoverageActions['pin']>(),
});

export const askActions = () => ({ ask: vi.fn<AskActions['ask']>(), stop: vi.fn<AskActions['stop']>() });

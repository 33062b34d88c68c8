import { vi } from 'vitest';
import type { AskActions } from '../../components/ask/Ask';
import type { CoverageActions } from '../../components/coverage/use-coverage';
import type { Actions } from '../../components/panel/actions';

/** Actions on a page that record their calls. */
export const pageActions = () => ({
  brief: vi.fn<Actions['brief']>(),
  stop: vi.fn<Actions['stop']>(),
  allowAgain: vi.fn<Actions['allowAgain']>(),
});

/** Actions on coverage that record their calls; the browser grants everything it is asked for. */
export const coverageActions = () => ({
  search: vi.fn<CoverageActions['search']>(async () => true),
  read: vi.fn<CoverageActions['read']>(async () => true),
  compareAgain: vi.fn<CoverageActions['compareAgain']>(),
  lookUp: vi.fn<CoverageActions['lookUp']>(),
  stop: vi.fn<CoverageActions['stop']>(),
  hide: vi.fn<CoverageActions['hide']>(),
  show: vi.fn<CoverageActions['show']>(),
  pin: vi.fn<CoverageActions['pin']>(),
});

export const askActions = () => ({ ask: vi.fn<AskActions['ask']>(), stop: vi.fn<AskActions['stop']>() });

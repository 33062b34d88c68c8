import { afterAll, vi } from 'vitest';

// Unit test files share a process and the modules in it: what a file put in place of clocks and globals ends with the file.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

import { afterAll, vi } from 'vitest';

// Unit test files share a process and its modules: clocks and globals that a file replaced are restored at its end.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

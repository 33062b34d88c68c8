import { afterAll, vi } from 'vitest';

/**
 * Makes modules load again, as in a page or a worker that has just been opened. Test files share modules: those that
 * were loaded in one test, and listen to its browser only, must not be left to the next file.
 */
export function useFreshModules(): () => void {
  afterAll(() => {
    vi.resetModules();
  });
  return () => void vi.resetModules();
}

import { afterEach, beforeEach } from 'vitest';
import { createFakeBrowser } from './create';

/*
 * A browser in memory that replaces `webextension-polyfill` in unit tests: as much of it as Recoupe uses. WXT's own
 * fake is not enough: it returns the objects that it stores and not copies, has one active tab for all windows, has
 * neither ports nor permissions nor scripts, and resolves where browsers reject.
 */

declare global {
  /** Global, so that it survives a test that loads its modules again: they start again, in the same browser. */
  var recoupeFakeBrowser: ReturnType<typeof createFakeBrowser> | undefined;
}

globalThis.recoupeFakeBrowser ??= createFakeBrowser();
const { browser, controls, begin, end } = globalThis.recoupeFakeBrowser;

export default browser;

/** Controls of the browser of this test file; the browser is empty before each test. */
export function useFakeBrowser(): typeof controls {
  beforeEach(begin);
  afterEach(end);
  return controls;
}

import { afterEach, beforeEach } from 'vitest';
import { createFakeBrowser } from './create';

/*
 * A browser in memory, in the place of `webextension-polyfill` in unit tests: as much of it as Recoupe uses. WXT's own fake
 * would not do: it hands out the objects that it keeps, has one active tab for all windows, knows neither ports nor
 * permissions nor scripts, and resolves where browsers reject.
 */

declare global {
  /** Stays where a test asks for its modules anew: they start again, in the same browser. */
  var recoupeFakeBrowser: ReturnType<typeof createFakeBrowser> | undefined;
}

globalThis.recoupeFakeBrowser ??= createFakeBrowser();
const { browser, controls, begin, end } = globalThis.recoupeFakeBrowser;

export default browser;

/** What happens in the browser of this test file, which is empty before each test. */
export function useFakeBrowser(): typeof controls {
  beforeEach(begin);
  afterEach(end);
  return controls;
}

import { afterEach, expect, it, vi } from 'vitest';
import { openPanel } from '../../../../utils/background/panels/open-panel';
import browser from '../../../support/browser';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(browser, 'sidebarAction');
});

it('opens the side panel of the window in Chrome, within the click', () => {
  const opened: unknown[] = [];
  vi.stubGlobal('chrome', { sidePanel: { open: async (options: unknown) => opened.push(options) } });
  void openPanel(7);
  expect(opened).toEqual([{ windowId: 7 }]);
});

it('opens the sidebar in Firefox, within the click', () => {
  let opened = 0;
  vi.stubEnv('FIREFOX', 'true');
  Object.assign(browser, { sidebarAction: { open: async () => opened++ } });
  void openPanel(7);
  expect(opened).toBe(1);
});

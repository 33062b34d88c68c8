import { expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { coverageActions } from '../../../../components/coverage/use-coverage';
import { useFakeBrowser } from '../../../support/browser';

useFakeBrowser();

const every = ['https://*/*', 'http://*/*'];
const site = (host: string) => [`https://*.${host}/*`, `http://*.${host}/*`];

it.each([
  [['https://www.ledger.example/dam'], [], site('ledger.example')],
  [['https://ledger.example/dam'], ['amp.press.example'], [...site('ledger.example'), ...site('press.example')]],
  [null, [], every],
] as [string[] | null, string[], string[]][])(
  'reading %j, which leads to %j, asks for %j',
  async (ids, leadsTo, origins) => {
    const request = vi.spyOn(browser.permissions, 'request');
    const ask = vi.fn();
    expect(await coverageActions(1, 'run-1', ask).read(ids, leadsTo)).toBe(true);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins });
    expect(ask).toHaveBeenCalledExactlyOnceWith({ type: 'readSources', tabId: 1, ids });
  },
);

it('reads nothing where the reader declines', async () => {
  vi.spyOn(browser.permissions, 'request').mockResolvedValue(false);
  const ask = vi.fn();
  expect(await coverageActions(1, 'run-1', ask).read(['https://ledger.example/dam'])).toBe(false);
  expect(ask).not.toHaveBeenCalled();
});

import { expect, it } from 'vitest';
import { canHideOrigin, hideOrigins } from '../../../utils/platform/origin-rules';
import { settingsItem } from '../../../utils/platform/storage/settings-item';
import browser, { useFakeBrowser } from '../../support/browser';

const { rules } = useFakeBrowser();

const at = (baseURL: string, noOriginAt: string) => ({
  ...{ baseURL, noOriginAt, model: 'm', headers: {}, contextTokens: 0, small: 'auto' as const },
});
const LOCAL = at('http://localhost:11434/v1', 'http://localhost:11434');

it('leaves the origin out of the extension’s own requests to one server, and of no page’s', async () => {
  await settingsItem.update({ endpoints: { ollama: LOCAL } });
  expect(canHideOrigin()).toBe(true);
  await hideOrigins();
  expect([...rules.values()]).toEqual([
    {
      id: 1,
      action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
      condition: {
        urlFilter: '|http://localhost:11434/',
        initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
        tabIds: [-1],
        resourceTypes: ['xmlhttprequest'],
      },
    },
  ]);
});

it('holds no longer than the reader’s yes, and for no other address than that was for', async () => {
  await settingsItem.update({ endpoints: { ollama: LOCAL } });
  await hideOrigins();
  await hideOrigins();
  expect(rules.size).toBe(1);
  await settingsItem.update({ endpoints: { ollama: { ...LOCAL, baseURL: 'http://nas.local:11434/v1' } } });
  await hideOrigins();
  expect(rules.size).toBe(0);
});

it('is tried for an endpoint that is not saved yet', async () => {
  await settingsItem.update({ endpoints: { ollama: LOCAL } });
  await hideOrigins([at('http://192.168.1.7:1234/v1', 'http://192.168.1.7:1234')]);
  expect(rules.size).toBe(2);
});

it.each(['https://api.openai.com', 'https://llm.example', 'http://203.0.113.7:11434'])(
  'is for servers of the reader’s own: %s is sent its origin',
  async (origin) => {
    await settingsItem.update({ endpoints: { custom: at(`${origin}/v1`, origin) } });
    await hideOrigins();
    expect(rules.size).toBe(0);
  },
);

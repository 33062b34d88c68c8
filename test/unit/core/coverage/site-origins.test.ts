import { expect, it } from 'vitest';
import { siteOrigins } from '../../../../utils/core/coverage/site-origins';

it.each([
  [['https://www.ledger.example/dam'], ['https://*.ledger.example/*', 'http://*.ledger.example/*']],
  [
    ['http://m.ledger.example/1', 'https://ledger.example/2'],
    ['https://*.ledger.example/*', 'http://*.ledger.example/*'],
  ],
  [['https://news.press.co.uk/1'], ['https://*.news.press.co.uk/*', 'http://*.news.press.co.uk/*']],
  [['https://localhost/', 'nonsense', 'https://com/', 'javascript:alert(1)'], []],
  [[], []],
])('%j are the sites %j', (addresses, origins) => expect(siteOrigins(addresses)).toEqual(origins));

import { describe, expect, it } from 'vitest';
import { remoteConfig } from '../../../utils/engines/choose';
import { applyPolicy } from '../../../utils/platform/storage/policy';
import { parseSettings } from '../../../utils/platform/storage/settings';

const SECRET = { 'x-gateway': 'abc', authorization: 'Basic Zm9vOmJhcg==' };
const settings = (custom: object) => parseSettings({ engine: 'remote', provider: 'custom', endpoints: { custom } });
const own = { baseURL: 'https://api.model.example/v1', model: 'm', headers: SECRET };

describe('extra headers go where they were entered for', () => {
  it.each([
    ['the address that stands beside them', own, SECRET],
    ['the same origin', { ...own, headersFor: 'https://api.model.example' }, SECRET],
    [
      'another path of it',
      { ...own, baseURL: 'https://api.model.example/eu/v1', headersFor: 'https://api.model.example' },
      SECRET,
    ],
    ['no other host', { ...own, baseURL: 'https://thief.example/v1', headersFor: 'https://api.model.example' }, {}],
    [
      'no other port',
      { ...own, baseURL: 'https://api.model.example:8443/v1', headersFor: 'https://api.model.example' },
      {},
    ],
    [
      'no address without TLS',
      { ...own, baseURL: 'http://api.model.example/v1', headersFor: 'https://api.model.example' },
      {},
    ],
  ])('%s', (_name, custom, headers) => {
    expect(remoteConfig(settings(custom), '').headers).toEqual(headers);
  });

  it('also under a policy: the reader’s do not go to the organisation’s gateway', () => {
    const config = (policy: object, custom: object = own) => remoteConfig(applyPolicy(settings(custom), policy), '');
    expect(config({ endpoint: 'https://gateway.example/v1' }).headers).toEqual({});
    expect(config({ endpoint: 'https://api.model.example/v1' }).headers).toEqual(SECRET);
    expect(config({ endpoint: 'https://gateway.example/v1', headers: { 'x-desk': 'a' } }).headers).toEqual({
      'x-desk': 'a',
    });
  });

  it('and the organisation’s go to no address that a reader enters', () => {
    expect(remoteConfig(applyPolicy(settings(own), { headers: { 'x-desk': 'a' } }), '').headers).toEqual({});
  });
});

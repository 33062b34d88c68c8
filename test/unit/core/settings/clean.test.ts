import { describe, expect, it } from 'vitest';
import { isPrivate } from '../../../../utils/core/http/address';
import { cleanAddress, originOf, otherBases, splitAddress } from '../../../../utils/core/settings/clean-address';
import { cleanKey } from '../../../../utils/core/settings/clean-key';
import { endpointFault } from '../../../../utils/core/settings/endpoint-fault';

describe('cleanAddress', () => {
  it.each([
    ['https://api.a.example/v1', 'https://api.a.example/v1'],
    ['  https://api.a.example/v1/  ', 'https://api.a.example/v1'],
    ['“https://api.a.example/v1”', 'https://api.a.example/v1'],
    ['<https://api.a.example/v1>', 'https://api.a.example/v1'],
    ['https://api.a.example/v1/chat/completions', 'https://api.a.example/v1'],
    ['https://api.a.example/v1//chat/completions/', 'https://api.a.example/v1'],
    ['https://api.a.example/openai/v1/models', 'https://api.a.example/openai/v1'],
    ['http://localhost:11434/api/chat', 'http://localhost:11434'],
    ['api.a.example/v1', 'https://api.a.example/v1'],
    ['localhost:1234', 'http://localhost:1234'],
    ['192.168.1.20:8080/v1', 'http://192.168.1.20:8080/v1'],
    ['//api.a.example/v1', 'https://api.a.example/v1'],
    ['https://a.example/x?api-version=1', 'https://a.example/x?api-version=1'],
    ['https://me:pass@a.example/v1', 'https://me:pass@a.example/v1'],
    ['https://api.a.exa\u200bmple/v1\n', 'https://api.a.example/v1'],
    ['not yet an address', 'not yet an address'],
    ['ftp://a.example', 'ftp://a.example'],
    ['', ''],
  ])('%j is %s', (pasted, clean) => {
    expect(cleanAddress(pasted)).toBe(clean);
    expect(cleanAddress(clean)).toBe(clean);
  });

  it('tells query and credentials apart', () => {
    expect(splitAddress('https://me:p%40ss@a.example/v1/?x=1&y=2')).toEqual({
      base: 'https://a.example/v1',
      query: { x: '1', y: '2' },
      login: btoa('me:p@ss'),
    });
    expect(originOf('a.example/v1')).toBe('https://a.example');
    expect(originOf('nothing to see')).toBe('');
  });

  it.each([
    ['http://localhost:1234', ['http://localhost:1234/v1']],
    ['https://a.example/api', ['https://a.example/api/v1', 'https://a.example/v1']],
    ['https://a.example/v1', []],
    ['https://a.example/v1beta/openai', []],
    ['https://a.example/x?k=1', ['https://a.example/x/v1?k=1', 'https://a.example/v1?k=1']],
    ['nothing', []],
  ])('%s may also be served elsewhere on its host', (address, others) => {
    expect(otherBases(address).filter((other) => other !== 'http://nothing/v1')).toEqual(others);
  });
});

describe('cleanKey', () => {
  it.each([
    ['sk-abc123', 'sk-abc123'],
    [' "sk-abc123", ', 'sk-abc123'],
    ['Bearer sk-abc123', 'sk-abc123'],
    ['bearer  sk-abc123', 'sk-abc123'],
    ['Authorization: Bearer sk-abc123', 'sk-abc123'],
    ['x-api-key: sk-abc123', 'sk-abc123'],
    ['OPENAI_API_KEY=sk-abc123', 'sk-abc123'],
    ['export GROQ_API_KEY="gsk_abc"', 'gsk_abc'],
    ['«sk-abc123»', 'sk-abc123'],
    ['sk\u2011abc\u200b123\r\n', 'sk-abc123'],
    ['A1B2=C3', 'A1B2=C3'],
    ['', ''],
  ])('%j is %s', (pasted, key) => expect(cleanKey(pasted)).toBe(key));
});

describe('isPrivate', () => {
  it.each([
    ['http://localhost:1/', true],
    ['http://10.0.0.7/', true],
    ['http://172.20.1.1/', true],
    ['http://172.40.1.1/', false],
    ['http://192.168.0.9:8080/v1', true],
    ['http://100.101.1.1/', true],
    ['http://[fd00::1]/', true],
    ['http://nas:8080/', true],
    ['http://box.local/', true],
    ['https://llm.company.internal/', true],
    ['https://api.example.com/', false],
    ['http://10.example.com/', false],
    ['', false],
  ])('%s: %s', (address, expected) => expect(isPrivate(address)).toBe(expected));
});

describe('endpointFault', () => {
  it.each([
    ['notFound', 'address'],
    ['wrongKey', 'key'],
    ['unknownModel', 'model'],
    ['noCredit', 'credit'],
    ['cors', 'permission'],
    ['ollamaOrigins', 'origin'],
    ['certificate', 'certificate'],
    ['server', 'service'],
  ] as const)('%s lies with the %s', (kind, fault) => expect(endpointFault(kind)).toBe(fault));
});

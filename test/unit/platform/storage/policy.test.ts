import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGINES } from '../../../../utils/core/settings/engine';
import { FINDER_NAMES } from '../../../../utils/core/settings/finders';
import { PROVIDER_IDS } from '../../../../utils/core/settings/provider';
import { remoteConfig } from '../../../../utils/engines/choose';
import {
  applyPolicy,
  isLocked,
  POLICY_FIELDS,
  type Policy,
  parsePolicy,
  withoutPolicy,
} from '../../../../utils/platform/storage/policy';
import { parseSettings, type Settings } from '../../../../utils/platform/storage/settings';

const GATEWAY = 'https://llm.newsroom.example/v1';
const gateway: Policy = {
  endpoint: GATEWAY,
  models: ['desk-large', 'desk-small'],
  headers: { 'X-Team': 'desk' },
  contextTokens: 64_000,
};
const own = (change: object = {}): Settings => parseSettings(change);

describe('a policy', () => {
  it('loses only what is broken, and says what', () => {
    const stored = { provider: 'opnai', keepBriefs: 3, headers: { a: 1 }, neverSites: ['a.example'], colour: 'red' };
    expect(parsePolicy(stored)).toEqual({
      policy: { keepBriefs: 3, neverSites: ['a.example'] },
      wrong: ['provider', 'headers', 'colour'],
    });
  });

  it.each([null, undefined, 'junk', 7, [], {}])('is none where there is none: %j', (stored) =>
    expect(parsePolicy(stored)).toEqual({ policy: {}, wrong: [] }),
  );

  it.each<[string, unknown]>([
    ['endpoint', 'javascript:alert(1)'],
    ['endpoint', 'gateway'],
    ['models', []],
    ['finders', ['gdelt', 'everything']],
    ['keepBriefs', -1],
    ['neverSites', 'a.example'],
    ['searxng', 'file:///etc/passwd'],
  ])('takes no %s that is %j', (field, value) => expect(parsePolicy({ [field]: value }).wrong).toEqual([field]));

  it('keeps every site of a list that can be understood, however it is spelt, and says which cannot', () => {
    const neverSites = ['www.Bank.example', 'bänk.example', '*.a.example', 'intranet', 'two words', 7];
    expect(parsePolicy({ neverSites })).toEqual({
      policy: { neverSites: ['bank.example', 'xn--bnk-qla.example', 'a.example', 'intranet'] },
      wrong: ['neverSites: two words', 'neverSites: 7'],
    });
  });

  it('that says nothing changes nothing', () => {
    const settings = own({ provider: 'mistral', findersOff: ['bing'], neverSites: ['a.example'] });
    expect(applyPolicy(settings, {})).toEqual(settings);
  });

  it('is one in which the schema for browsers has the same fields and choices', () => {
    const file = new URL('../../../../public/managed-schema.json', import.meta.url);
    const { properties } = JSON.parse(readFileSync(file, 'utf8'));
    expect(Object.keys(properties)).toEqual(Object.keys(POLICY_FIELDS));
    expect(properties.engine.enum).toEqual([...ENGINES]);
    expect(properties.provider.enum).toEqual([...PROVIDER_IDS]);
    expect([...properties.finders.items.enum].sort()).toEqual([...FINDER_NAMES].sort());
  });
});

describe('what an organisation sets wins', () => {
  it('over simple settings', () => {
    const policy: Policy = {
      engine: 'instant',
      keepBriefs: 0,
      coverageAuto: true,
      readAuto: false,
      verifyContext: true,
    };
    const settings = applyPolicy(own({ engine: 'remote', keepBriefs: 50, readAuto: true }), policy);
    expect(settings).toMatchObject(policy);
  });

  it('over the endpoint: requests go there, with its headers and none of the reader’s', () => {
    const reader = own({
      provider: 'openai',
      endpoints: { custom: { baseURL: 'https://elsewhere.example/v1', model: 'mine', headers: { 'X-Mine': '1' } } },
    });
    const settings = applyPolicy(reader, gateway);
    expect(remoteConfig(settings, '')).toMatchObject({
      provider: 'custom',
      baseURL: GATEWAY,
      model: 'desk-large',
      headers: { 'X-Team': 'desk' },
      contextTokens: 64_000,
    });
  });

  it('but for a model that the reader chose among those allowed', () => {
    const settings = applyPolicy(own({ endpoints: { custom: { model: 'desk-small' } } }), gateway);
    expect(settings.endpoints.custom?.model).toBe('desk-small');
  });

  it('over the address of a service named alone: no other may pass for it', () => {
    const reader = own({ endpoints: { openai: { baseURL: 'https://elsewhere.example/v1' } } });
    const settings = applyPolicy(reader, { provider: 'openai' });
    expect(remoteConfig(settings, '').baseURL).toBe('https://api.openai.com/v1');
  });

  it('over which of several endpoints is asked, where it names the service', () => {
    const endpoints = {
      custom: { baseURL: 'https://a.example/v1', model: 'a' },
      'custom~2': { baseURL: 'https://b.example/v1', model: 'b', headers: { 'X-B': '1' } },
    };
    const reader = own({ provider: 'custom', endpoint: 'custom~2', endpoints });
    expect(remoteConfig(applyPolicy(reader, gateway), '')).toMatchObject({ baseURL: GATEWAY, model: 'desk-large' });
    const settings = applyPolicy(reader, { models: ['desk-large'] });
    expect(remoteConfig(settings, '')).toMatchObject({ baseURL: 'https://b.example/v1', model: 'desk-large' });
  });

  it('over who reads a second time: no article goes to a service beside the one that it names', () => {
    const reader = own({ rereadWith: 'mistral', reread: 'all' });
    expect(applyPolicy(reader, gateway)).toMatchObject({ rereadWith: 'same', reread: 'all' });
    expect(applyPolicy(reader, { engine: 'local' }).rereadWith).toBe('same');
    expect(applyPolicy(reader, { keepBriefs: 5 }).rereadWith).toBe('mistral');
    expect(isLocked(gateway, 'rereadWith')).toBe(true);
  });

  it('over finders: those not allowed are off, the others as the reader likes', () => {
    const settings = applyPolicy(own({ findersOff: ['gdelt'] }), { finders: ['gdelt', 'searxng'] });
    expect(settings.findersOff.toSorted()).toEqual(FINDER_NAMES.filter((name) => name !== 'searxng').toSorted());
    expect(applyPolicy(own(), { finders: [] }).findersOff).toEqual([...FINDER_NAMES]);
  });

  it('and sites never to touch are added to the reader’s', () =>
    expect(applyPolicy(own({ neverSites: ['b.example'] }), { neverSites: ['a.example'] }).neverSites).toEqual([
      'a.example',
      'b.example',
    ]));
});

describe('locked', () => {
  it('is what is set, and what follows from it', () => {
    const fields = ['provider', 'baseURL', 'model', 'headers', 'contextTokens', 'engine', 'keepBriefs'] as const;
    const locked = (policy: Policy) => fields.filter((field) => isLocked(policy, field));
    expect(locked({})).toEqual([]);
    expect(locked(gateway)).toEqual(['provider', 'baseURL', 'headers', 'contextTokens']);
    expect(locked({ provider: 'openai', models: ['m'] })).toEqual(['provider', 'baseURL', 'model']);
    expect(locked({ provider: 'custom', keepBriefs: 0 })).toEqual(['provider', 'keepBriefs']);
  });
});

describe('nothing of a policy gets into the reader’s own settings', () => {
  /** Imitates a page: it shows settings under the policy, and saves fields of them with a change. */
  const afterwards = (reader: Settings, policy: Policy, edit: (seen: Settings) => Partial<Settings>) =>
    parseSettings({ ...reader, ...withoutPolicy(edit(applyPolicy(reader, policy)), reader, policy) });

  it('when locked fields are handed back', () => {
    const reader = own({ keepBriefs: 50, provider: 'mistral' });
    const policy: Policy = { ...gateway, keepBriefs: 0, coverageAuto: true };
    expect(afterwards(reader, policy, (seen) => seen)).toMatchObject({
      keepBriefs: 50,
      provider: 'mistral',
      coverageAuto: false,
    });
  });

  it('when an endpoint is saved: the model chosen stays, address and headers do not', () => {
    const reader = own({ endpoints: { custom: { baseURL: 'https://mine.example/v1', headers: { 'X-Mine': '1' } } } });
    const after = afterwards(reader, gateway, ({ endpoints }) => ({
      endpoints: { ...endpoints, custom: { ...(endpoints.custom ?? {}), model: 'desk-small' } as never },
    }));
    expect(after.endpoints.custom).toEqual({
      baseURL: 'https://mine.example/v1',
      model: 'desk-small',
      headers: { 'X-Mine': '1' },
      contextTokens: 0,
      small: 'auto',
    });
  });

  it('when one more endpoint is saved: the model that was seen stays out of the one before', () => {
    const custom = {
      ...{ baseURL: 'https://a.example/v1', model: 'mine', headers: {}, contextTokens: 0 },
      small: 'auto',
    };
    const reader = own({ provider: 'custom', endpoints: { custom } });
    const after = afterwards(reader, { models: ['desk-large'] }, ({ endpoints }) => ({
      endpoints: { ...endpoints, 'custom~2': { ...custom, baseURL: 'https://b.example/v1' } as never },
      endpoint: 'custom~2',
    }));
    expect(after.endpoints.custom?.model).toBe('mine');
    expect(after.endpoints['custom~2']?.baseURL).toBe('https://b.example/v1');
  });

  it('when a finder is switched off, or a site is added', () => {
    const reader = own({ findersOff: ['brave'], neverSites: ['b.example'] });
    const policy: Policy = { finders: ['gdelt', 'bing'], neverSites: ['a.example', 'b.example'] };
    const after = afterwards(reader, policy, ({ findersOff, neverSites }) => ({
      findersOff: [...findersOff, 'bing'],
      neverSites: [...neverSites, 'c.example'],
    }));
    expect(after.findersOff.toSorted()).toEqual(['bing', 'brave']);
    expect(after.neverSites).toEqual(['b.example', 'c.example']);
  });
});

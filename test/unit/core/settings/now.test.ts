import { expect, it } from 'vitest';
import { type WritingNow, writingNow } from '../../../../utils/core/settings/now';
import { parseSettings, type Settings } from '../../../../utils/platform/storage/settings';

const at = (baseURL: string, model = 'm') => ({
  custom: { baseURL, model, headers: {}, contextTokens: 0, small: 'auto' as const },
});

it.each([
  [{ engine: 'instant' }, 'instant', 'instant'],
  [{ engine: 'auto' }, 'instant', 'builtin'],
  [{ engine: 'built-in' }, 'builtinNone', 'builtin'],
  [{ engine: 'local' }, 'localNone', 'localNone'],
  [{ engine: 'local', localModel: 'tiny' }, 'local', 'local'],
  [{ engine: 'auto', localModel: 'tiny' }, 'local', 'local'],
  [{ engine: 'remote', provider: 'custom' }, 'remoteNone', 'remoteNone'],
  [{ engine: 'remote', provider: 'custom', endpoints: at('https://a.example/v1', '') }, 'remoteNone', 'remoteNone'],
  [{ engine: 'remote', provider: 'custom', endpoints: at('https://a.example/v1') }, 'remote', 'remote'],
  [{ engine: 'auto', provider: 'custom', endpoints: at('https://a.example/v1') }, 'remote', 'remote'],
  [{ engine: 'remote', provider: 'custom', endpoints: at('http://127.0.0.1:8080/v1') }, 'remoteHere', 'remoteHere'],
] satisfies [Partial<Settings>, WritingNow, WritingNow][])(
  'what writes, without the browser’s model and with it: %o',
  (change, without, withIt) => {
    const settings = { ...parseSettings({}), ...change };
    expect(writingNow(settings, { isReady: false })).toBe(without);
    expect(writingNow(settings, { isReady: true })).toBe(withIt);
  },
);

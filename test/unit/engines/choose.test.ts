import { describe, expect, it } from 'vitest';
import { chooseModelEngine } from '../../../utils/engines/choose';
import { applyPolicy } from '../../../utils/platform/storage/policy';
import { parseSettings } from '../../../utils/platform/storage/settings';
import { depsFor } from './remote/server';

describe('chooseModelEngine', () => {
  const reader = parseSettings({ engine: 'remote', provider: 'openai' });

  it('asks no service without the key that it wants', () => {
    expect(() => chooseModelEngine(reader, '', depsFor())).toThrow(expect.objectContaining({ kind: 'notSetUp' }));
    expect(chooseModelEngine(reader, 'k', depsFor()).host).toBe('https://api.openai.com/v1');
  });

  it('leaves it to a gateway in its place whether it wants one: headers may do', () => {
    const policy = { endpoint: 'https://llm.newsroom.example/v1', headers: { 'X-Team': 'desk' } };
    const { host } = chooseModelEngine(applyPolicy(reader, { provider: 'openai', ...policy }), '', depsFor());
    expect(host).toBe(policy.endpoint);
  });
});

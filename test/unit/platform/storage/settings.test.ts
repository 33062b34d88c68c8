import { describe, expect, it } from 'vitest';
import { mask } from '../../../../utils/platform/storage/mask';
import { parseSettings } from '../../../../utils/platform/storage/settings';

const defaults = parseSettings({});

describe('parseSettings', () => {
  it('leaves the choice of what writes to us where nothing was ever set', () => {
    expect(parseSettings(null).engine).toBe('auto');
    expect(parseSettings(undefined).engine).toBe('auto');
  });

  it.each(['instant', 'local', 'remote'])('keeps %s as it was chosen', (engine) =>
    expect(parseSettings({ engine }).engine).toBe(engine),
  );

  it('asks nobody where the choice was lost', () => {
    expect(parseSettings({ length: 'short' }).engine).toBe('instant');
    expect(parseSettings({ engine: 'gpt' }).engine).toBe('instant');
  });

  it.each(['junk', 7, [], { engine: 'gpt' }, { tokenBudget: -5 }, { neverSites: 'a.example' }, { endpoints: [1] }])(
    'gives defaults for what is broken: %j',
    (stored) => expect(parseSettings(stored)).toEqual(defaults),
  );

  it('loses only the broken field', () => {
    const stored = { engine: 'remote', length: 'endless', outputLang: 'fr', neverSites: ['a.example'] };
    expect(parseSettings(stored)).toEqual({
      ...defaults,
      engine: 'remote',
      outputLang: 'fr',
      neverSites: ['a.example'],
    });
  });

  it('drops fields that are no settings, keys above all', () => {
    expect(parseSettings({ key: 'sk-secret' })).not.toHaveProperty('key');
  });
});

describe('mask', () => {
  it.each([
    ['sk-abcdefghijkl1234', '…1234'],
    ['short', '…'],
    ['', '…'],
  ])('%j is shown as %j', (key, shown) => expect(mask(key)).toBe(shown));
});

import { describe, expect, it } from 'vitest';
import { mask } from '../../../utils/storage/mask';
import { parseSettings } from '../../../utils/storage/settings';

const defaults = parseSettings(null);

describe('parseSettings', () => {
  it('needs no model from the start', () => expect(defaults.engine).toBe('instant'));

  it.each([
    undefined,
    'junk',
    7,
    [],
    { engine: 'gpt' },
    { tokenBudget: -5 },
    { neverSites: 'a.example' },
    { endpoints: [1] },
  ])('gives defaults for what is broken: %j', (stored) => expect(parseSettings(stored)).toEqual(defaults));

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

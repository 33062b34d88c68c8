import { expect, it } from 'vitest';
import { goneAfter, suggestedModels } from '../../../../utils/core/settings/gone-models';
import { PROVIDERS } from '../../../../utils/core/settings/presets';
import { remoteConfig } from '../../../../utils/engines/choose';
import { parseSettings } from '../../../../utils/platform/storage/settings';

const { defaultModel, models = [] } = PROVIDERS.mistral;

it('a suggestion that its service does not know is skipped from then on', () => {
  const gone = goneAfter({}, { provider: 'mistral', model: defaultModel, failed: 'unknownModel' }) ?? {};
  expect(suggestedModels('mistral', gone)).toEqual(models.slice(1));
  expect(remoteConfig(parseSettings({ provider: 'mistral', goneModels: gone }), '').model).toBe(models[1]);
  expect(suggestedModels('openai', gone)[0]).toBe(PROVIDERS.openai.defaultModel);
});

it('one that answers again is suggested again', () => {
  const gone = { mistral: [defaultModel] };
  expect(goneAfter(gone, { provider: 'mistral', model: defaultModel, failed: null })).toEqual({ mistral: [] });
});

it.each([
  ['another fault', { model: defaultModel, failed: 'wrongKey' as const }],
  ['a model of the reader’s own', { model: 'mine', failed: 'unknownModel' as const }],
  ['one that was never gone', { model: defaultModel, failed: null }],
  ['no model', { model: '', failed: 'unknownModel' as const }],
])('nothing is learned from %s', (_, asked) => {
  expect(goneAfter({}, { provider: 'mistral', ...asked })).toBeNull();
});

it('a preset all of whose models are gone suggests none', () => {
  expect(suggestedModels('mistral', { mistral: [...models] })).toEqual([]);
  expect(remoteConfig(parseSettings({ provider: 'mistral', goneModels: { mistral: models } }), '').model).toBe('');
});

import { expect, it } from 'vitest';
import type { Statement } from '../../../../utils/core/brief/types';
import { engineLabel } from '../../../../utils/core/shown/writer';
import { testI18n } from '../../../support/i18n';
import { aBrief } from '../../../support/run';

const said = (origin: Statement['origin']): Statement => ({ text: 'The dam is full.', origin, citations: [] });

it.each([
  ['the article', [said('article')], 'Key sentences, picked from the article. No AI.'],
  ['several reports', [said('article'), said('related')], 'Key sentences, picked from the reports. No AI.'],
])('key sentences of %s say what they were picked from', (_, story, expected) => {
  const brief = { ...aBrief({ standfirst: [], story }), engine: 'instant' as const, model: null };
  expect(engineLabel(brief, testI18n('en'))).toBe(expected);
});

import { expect, it } from 'vitest';
import { readLanguage } from '../../../../utils/core/article/language';

const FRENCH =
  'Le conseil municipal a voté lundi soir le relèvement de la digue, après un débat qui a duré jusqu’à minuit et auquel ont assisté plus de trois cents habitants. ' +
  'Les ingénieurs ont expliqué que les vagues avaient franchi le sommet onze fois depuis décembre et que les joints entre les blocs ne tiendraient pas un hiver de plus. ' +
  'Les pêcheurs, eux, craignent de ne plus pouvoir rejoindre leurs bateaux pendant les travaux.';

it('takes what the page declares, with its region', () => {
  expect(readLanguage(['fr-FR'], FRENCH)).toBe('fr-FR');
  expect(readLanguage([null, 'fr_CA'], FRENCH)).toBe('fr-CA');
});

it('believes a long text more than the declaration', () => {
  expect(readLanguage(['en-US'], FRENCH)).toBe('fr');
  expect(readLanguage(['en', 'fr_FR'], FRENCH)).toBe('fr-FR');
});

it('believes the declaration more than a short text', () => {
  expect(readLanguage(['en'], 'Le phare rouvre')).toBe('en');
});

it('gives null where nothing tells', () => {
  expect(readLanguage([null, 'x!'], '12 34')).toBeNull();
});

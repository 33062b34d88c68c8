import { expect, it } from 'vitest';
import { asSentence } from '../../../../utils/core/shown/sentence';
import { testI18n } from '../../../support/i18n';

it('a sentence begins with a capital where it begins with our words, and with a model’s name as that is written', () => {
  const en = testI18n('en');
  const fr = testI18n('fr');
  expect(asSentence(en.t('error_timeout', en.t('builtIn_name')), en)).toBe('The browser’s own model took too long');
  expect(asSentence(fr.t('error_timeout', fr.t('builtIn_name')), fr)).toBe(
    'Le modèle du navigateur a mis trop de temps',
  );
  expect(asSentence(en.t('error_timeout', 'newsroom-large'), en)).toBe('newsroom-large took too long');
});

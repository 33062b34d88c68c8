import { expect, it } from 'vitest';
import type { Reread } from '../../../../utils/core/brief/types';
import { rereadWords } from '../../../../utils/core/shown/reread-words';
import { testI18n } from '../../../support/i18n';

const reread = (change: Partial<Reread>): Reread => ({
  ...{ result: 'says', quote: 'found 12 cracks', passage: [1, 4], differs: '', model: 'writer-2' },
  ...change,
});

it.each<[Partial<Reread>, string]>([
  [{}, 'A second reading (writer-2) found it in: “found 12 cracks” (1·4).'],
  [
    { result: 'partly', differs: 'the wall' },
    'A second reading (writer-2) found part of it in: “found 12 cracks” (1·4). What differs, in its words: the wall',
  ],
  [
    { result: 'contradicts', differs: '12, not 99' },
    'A second reading (writer-2) found something else in: “found 12 cracks” (1·4). What differs, in its words: 12, not 99',
  ],
  [{ result: 'silent', quote: '', passage: null }, 'A second reading (writer-2) found nothing on it in the article.'],
  [
    { result: 'notRead', quote: '', passage: null },
    'A second reading (writer-2) gave no answer that could be verified.',
  ],
])('%o', (change, words) => {
  const said = rereadWords(reread(change), testI18n('en'));
  expect(said).toBe(words);
  for (const lang of ['en', 'fr'] as const)
    expect(rereadWords(reread(change), testI18n(lang))).not.toMatch(/checked|true|vérifié\b|vrai\b/i);
});

it('is written as French is', () => {
  expect(rereadWords(reread({}), testI18n('fr'))).toBe(
    'Une seconde lecture (writer-2) l’a trouvé dans\u202f: «\u202ffound 12 cracks\u202f» (1·4).',
  );
});

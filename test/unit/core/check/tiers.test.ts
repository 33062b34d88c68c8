import { describe, expect, it } from 'vitest';
import { hasWords, isAssured, isWarned, TIERS } from '../../../../utils/core/check/tiers';

describe('the tiers', () => {
  it.each([
    ['assure', isAssured, ['verbatim', 'excerpt']],
    ['have the words together', hasWords, ['verbatim', 'excerpt', 'wordsFound']],
    ['warn', isWarned, ['notFound', 'figureNotFound']],
  ] as const)('that %s', (_, holds, expected) => expect(TIERS.filter(holds)).toEqual(expected));
});

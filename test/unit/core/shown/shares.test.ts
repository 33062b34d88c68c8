import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../utils/core/brief/types';
import { TIERS } from '../../../../utils/core/check/tiers';
import type { Verdict } from '../../../../utils/core/check/types';
import { isWordForWord, sharesOf, tallyWords } from '../../../../utils/core/shown/shares';
import { aCoverage } from '../../../support/coverage';
import { testI18n } from '../../../support/i18n';
import { aBrief, aCheck, aRun, aStatement } from '../../../support/run';

const of = (...verdicts: Verdict[]): Statement[] => verdicts.map((verdict) => aStatement({ check: aCheck(verdict) }));
const runOf = (story: Statement[]) => aRun({ brief: aBrief({ standfirst: [], story }) });

describe('the shares of a run', () => {
  it('count every statement by its tier, those across the sources too', () => {
    const coverage = aCoverage({ agree: of('wordsFound'), differ: of('figureNotFound'), single: [], story: [] });
    const run = { ...runOf(of('verbatim', 'verbatim', 'notFound')), coverage };
    const { all, byVerdict } = sharesOf(run);
    expect(all).toBe(5);
    expect(byVerdict).toEqual({
      ...{ verbatim: 2, excerpt: 0, wordsFound: 1, unproven: 0 },
      ...{ notFound: 1, figureNotFound: 1, unchecked: 0 },
    });
  });

  it('count the model’s own, and what is not checked yet, in no tier', () => {
    const own = aStatement({ origin: 'ai', citations: [], check: aCheck('notFound') });
    const { all, origins, byVerdict } = sharesOf(runOf([own, aStatement()]));
    expect([all, origins]).toEqual([2, { article: 1, related: 0, ai: 1 }]);
    expect(Object.values(byVerdict).every((count) => count === 0)).toBe(true);
  });
});

describe('the tally', () => {
  it.each<[name: string, verdicts: Verdict[], en: string, fr: string]>([
    ['nothing checked', [], '', ''],
    ['one word for word', ['verbatim'], '1 sentence, word for word', '1 phrase, mot pour mot'],
    ['all word for word', ['verbatim', 'verbatim'], '2 sentences, word for word', '2 phrases, mot pour mot'],
    [
      'all but one',
      ['verbatim', 'verbatim', 'figureNotFound'],
      '2 word for word and 1 with a figure not found',
      '2 mot pour mot et 1 avec un chiffre introuvable',
    ],
    ['none', ['unproven', 'unproven'], '2 unproven', '2 non prouvées'],
    [
      'one not checked',
      ['verbatim', 'unchecked'],
      '1 word for word and 1 not checked',
      '1 mot pour mot et 1 non vérifiée',
    ],
  ])('says what was found: %s', (_, verdicts, en, fr) => {
    const shares = sharesOf(runOf(of(...verdicts)));
    expect(tallyWords(shares, testI18n('en'))).toBe(en);
    expect(tallyWords(shares, testI18n('fr'))).toBe(fr);
  });

  it.each(['en', 'fr'] as const)('names every tier, from the most to the least, in %s', (lang) => {
    const said = tallyWords(sharesOf(runOf(of(...TIERS))), testI18n(lang));
    expect(said.match(/1 /g)).toHaveLength(TIERS.length);
  });
});

describe('a brief that needs no marks', () => {
  it.each<[verdicts: Verdict[], expected: boolean]>([
    [['verbatim'], true],
    [['verbatim', 'verbatim'], true],
    [['verbatim', 'excerpt'], false],
    [['verbatim', 'unchecked'], false],
    [[], false],
  ])('is word for word: %s, %s', (verdicts, expected) => {
    expect(isWordForWord(sharesOf(runOf(of(...verdicts))).byVerdict)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../../utils/core/check/check';
import { indexSources } from '../../../../utils/core/check/read/index-sources';
import { hasWords } from '../../../../utils/core/check/tiers';
import { BARRAGE, DAM, english, french, PUBLISHED, words } from './sources';

describe('checkStatement', () => {
  it.each([
    'Some 2,300 people were evacuated from the valley below the Tarrow Dam.',
    'Twelve workers were injured and three died when a scaffold fell.',
    'Norwater spent 4.5 million crowns on paint.',
    'Mayor Tomas Brandt accused Norwater of hiding the report.',
    'The government rejected the warning.',
  ])('finds the words of what the source says: %s', (text) => {
    const { verdict, score, findings } = english(text);
    expect(hasWords(verdict)).toBe(true);
    expect(score).toBeGreaterThan(0.5);
    expect(findings.filter(({ found }) => !found)).toEqual([]);
  });

  it.each([
    'Quelque 2 300 personnes ont été évacuées dimanche de la vallée.',
    'Norvaux a dépensé 4,5 millions de couronnes en peinture.',
    'Le gouvernement a rejeté l’avertissement.',
    'La société n’a pas payé d’amende.',
  ])('finds the words of what a French source says: %s', (text) => {
    expect(hasWords(french(text).verdict)).toBe(true);
  });

  it('finds nothing of what the source does not say, and names the words', () => {
    const result = english('Astronauts planted maize on the moon.');
    expect(result.verdict).toBe('notFound');
    expect(result.score).toBeLessThan(0.2);
    expect(words(result, 'overlap').join(' ')).toContain('maize');
  });

  it('ranks a true statement above each of its false edits', () => {
    const pairs: [string, string][] = [
      ['The water level rose by 6 percent in October.', 'The water level fell by 6 percent in October.'],
      ['The water level rose by 6 percent in October.', 'The water level rose by 9 percent in October.'],
      ['The water level rose by 6 percent in October.', 'The water level rose by 6 percent in August.'],
      ['Ellen Marwick heads the operator Norwater.', 'Tomas Brandt heads the operator Norwater.'],
      ['Twelve workers were injured on Friday.', 'Three workers were injured on Friday.'],
      ['The government rejected the warning.', 'The government accepted the warning.'],
    ];
    for (const [right, wrong] of pairs) expect(english(right).score, wrong).toBeGreaterThan(english(wrong).score);
  });

  describe('citations', () => {
    it('keeps those that bear a statement out', () => {
      expect(english('Norwater spent 4.5 million crowns on paint.', [[1, 3]]).mended).toBeNull();
    });

    it('mends those that do not, where another passage does', () => {
      expect(english('Norwater spent 4.5 million crowns on paint.', [[1, 1]]).mended).toEqual([[1, 3]]);
    });

    it('gives some to a statement that has none', () => {
      expect(english('Mayor Tomas Brandt accused Norwater of hiding the report.').mended).toEqual([[1, 5]]);
    });

    it('mends none where nothing bears it out', () => {
      expect(english('Astronauts planted maize on the moon.', [[1, 1]]).mended).toBeNull();
    });

    it('names the source that says so among several', () => {
      const sources = indexSources([
        { number: 1, lang: 'en', publishedAt: PUBLISHED, passages: DAM },
        {
          number: 2,
          lang: 'en',
          publishedAt: PUBLISHED,
          passages: [
            { n: 1, text: 'Lower Tarrow’s school stays shut until Thursday, the district council announced.' },
          ],
        },
      ]);
      const statement = { text: 'The school of Lower Tarrow stays shut until Thursday.', citations: [] };
      const { verdict, mended } = checkStatement(statement, sources, { lang: 'en', publishedAt: PUBLISHED });
      expect(verdict).toBe('wordsFound');
      expect(mended).toEqual([[2, 1]]);
    });
  });

  describe('what cannot be checked', () => {
    const options = { lang: 'en' as const, publishedAt: null };
    const empty = { verdict: 'unchecked', findings: [], evidence: [], score: 0.5, mended: null };

    it.each(['', '   ', '…', ')', '🙂'])('says so of a text without words: "%s"', (text) => {
      expect(english(text)).toEqual(empty);
    });

    it('says so without sources', () => {
      expect(checkStatement({ text: 'The dam holds.', citations: [[1, 1]] }, indexSources([]), options)).toEqual(empty);
    });

    it('looks for figures and names across languages, and proves nothing by them', () => {
      const sources = indexSources([{ number: 1, lang: 'fr', publishedAt: PUBLISHED, passages: BARRAGE }]);
      const check = (text: string) => checkStatement({ text, citations: [[1, 3]] }, sources, options);
      const known = check('Norvaux spent 4.5 million crowns on paint.');
      expect(known.verdict).toBe('unchecked');
      expect(words(known, 'number', true)).toEqual(['4.5 million']);
      expect(words(known, 'name', true)).toEqual(['Norvaux']);
      const missing = check('Norvaux spent 7.5 million crowns on paint.');
      expect(missing.verdict).toBe('figureNotFound');
      expect(words(missing, 'number')).toEqual(['7.5 million']);
    });

    it('checks languages without word lists by names, figures and overlap', () => {
      const text = 'Am Sonntag wurden 2.300 Menschen aus dem Tal unter der Tarrow-Talsperre gebracht.';
      const sources = indexSources([{ number: 1, lang: 'de', publishedAt: null, passages: [{ n: 1, text }] }]);
      const check = (claim: string) =>
        checkStatement({ text: claim, citations: [] }, sources, { lang: 'de', publishedAt: null });
      expect(check('2.300 Menschen wurden aus dem Tal gebracht.').verdict).toBe('wordsFound');
      expect(check('9.100 Menschen wurden aus dem Tal gebracht.').verdict).toBe('figureNotFound');
      expect(check(text).verdict).toBe('verbatim');
    });
  });
});

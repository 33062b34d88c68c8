import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../../utils/core/article/types';
import { checkStatement } from '../../../../utils/core/check/check';
import { indexSources } from '../../../../utils/core/check/read/index-sources';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { english } from './sources';

function check(source: string, statement: string, lang: LangTag | null = 'en', citations: Citation[] = []) {
  const passages = source.split('\n').map((text, i) => ({ n: i + 1, text }));
  const sources = indexSources([{ number: 1, lang, publishedAt: null, passages }]);
  return checkStatement({ text: statement, citations }, sources, { lang, publishedAt: null });
}

describe('a copied sentence', () => {
  it.each([
    'The Valley Safety Board (VSB) warned in March that the wall might fail.',
    'Norwater has not paid a fine.',
    'The company may face a trial, lawyers say.',
    'Mayor Tomas Brandt accused Norwater of hiding the report. Norwater has not paid a fine.',
  ])('is verbatim whatever it says, with nothing to report: %s', (text) => {
    expect(english(text)).toMatchObject({ verdict: 'verbatim', findings: [] });
  });

  it('keeps the citation of the passage that it stands in, and gives that in place of another', () => {
    expect(english('Norwater has not paid a fine.', [[1, 5]]).mended).toBeNull();
    expect(english('Norwater has not paid a fine.', [[1, 2]]).mended).toEqual([[1, 5]]);
  });

  it.each<[name: string, lang: LangTag, source: string, statement: string, speaker: string]>([
    [
      'one who is named after',
      'en',
      '“The dam holds. Nobody need leave,” said Ellen Marwick.',
      'The dam holds.',
      'Ellen Marwick',
    ],
    [
      'one who is named before',
      'en',
      'Ellen Marwick said: “The dam holds.” Rain fell.',
      'The dam holds.',
      'Ellen Marwick',
    ],
    [
      'in French',
      'fr',
      '« Le barrage tient. Personne ne part », a déclaré Hélène Marvic.',
      'Le barrage tient.',
      'Hélène Marvic',
    ],
    ['nobody', 'en', 'A banner read “The dam holds.” Rain fell.', 'The dam holds.', ''],
  ])(
    'out of a quotation that lost its marks names the one who is quoted: %s',
    (_, lang, source, statement, speaker) => {
      const { verdict, findings } = check(source, statement, lang);
      expect(verdict).toBe('verbatim');
      expect(findings).toEqual([{ kind: 'quotation', text: speaker, found: true, passage: [1, 1] }]);
    },
  );

  it('that keeps its marks is nobody else’s', () => {
    const source = '“The dam holds. Nobody need leave,” said Ellen Marwick.';
    expect(check(source, source).findings).toEqual([]);
    expect(check(`${source} Rain fell.`, 'Rain fell.').findings).toEqual([]);
  });

  it.each([
    [
      'whose speaker never said it',
      'Ellen Marwick never said: “The dam is safe today.” Rain fell.',
      'The dam is safe today.',
    ],
    ['under a head that denies it', 'FALSE – The dam is safe today. Rain fell.', 'The dam is safe today.'],
  ])('is not assured by one %s', (_, source, statement) => {
    expect(['verbatim', 'excerpt']).not.toContain(check(source, statement).verdict);
  });

  it('is unchecked by sources without text', () => {
    expect(check('', 'The dam holds.').verdict).toBe('unchecked');
  });
});

describe('a cut out of a sentence', () => {
  it.each<[name: string, lang: LangTag, source: string, statement: string]>([
    ['before a comma', 'en', 'The old dam held on Sunday, officials said.', 'The old dam held on Sunday.'],
    ['after a comma', 'en', 'On Sunday, the old dam held the flood back.', 'The old dam held the flood back.'],
    [
      'after a colon',
      'en',
      'The board was clear: the old dam held the flood back.',
      'The old dam held the flood back.',
    ],
    ['in French', 'fr', 'Dimanche, le vieux barrage a retenu les eaux.', 'Le vieux barrage a retenu les eaux.'],
  ])('is an excerpt: %s', (_, lang, source, statement) => {
    const { verdict, mended } = check(source, statement, lang, [[1, 1]]);
    expect(verdict).toBe('excerpt');
    expect(mended).toBeNull();
  });

  it.each<[name: string, lang: LangTag, source: string, statement: string]>([
    [
      'in the middle of a phrase',
      'en',
      'Few believe the old dam held the flood back.',
      'The old dam held the flood back.',
    ],
    [
      'of a sentence that denies it',
      'en',
      'It is not true, they say, the old dam held the flood back.',
      'The old dam held the flood back.',
    ],
    [
      'of a sentence that doubts it',
      'en',
      'Allegedly, the old dam held the flood back.',
      'The old dam held the flood back.',
    ],
    [
      'of a condition',
      'en',
      'If rain falls, the old dam will hold the flood back.',
      'The old dam will hold the flood back.',
    ],
    [
      'of a denial that follows',
      'en',
      'The old dam held the flood back, which the mayor denied.',
      'The old dam held the flood back.',
    ],
    [
      'of a quotation',
      'en',
      '“On Sunday, the old dam held the flood back, thank God,” said Ellen Marwick.',
      'The old dam held the flood back.',
    ],
    ['of two words', 'en', 'On Sunday, the dam held, and nobody left.', 'The dam held.'],
    [
      'of a French denial',
      'fr',
      'Ce n’est pas vrai, le vieux barrage a retenu les eaux.',
      'Le vieux barrage a retenu les eaux.',
    ],
  ])('is none: %s', (_, lang, source, statement) => {
    expect(['verbatim', 'excerpt']).not.toContain(check(source, statement, lang).verdict);
  });
});

import { describe, expect, it } from 'vitest';
import { langCode } from '../../../../../utils/core/text/lang-tag';
import { isAcronym, showsNames } from '../../../../../utils/core/text/names/capitals';
import { nameLanguage } from '../../../../../utils/core/text/names/name-language';
import { runsOf, startOfName, textsOf } from '../../../../../utils/core/text/names/name-runs';
import { sentenceWords } from '../../../../../utils/core/text/names/name-words';

function namesOf(sentence: string, lang: string): string[] {
  const language = nameLanguage(langCode(lang));
  const words = sentenceWords(sentence, langCode(lang));
  return [...runsOf(words, language)].flatMap((run) => {
    const from = startOfName(words, run, { language, isMore: () => false });
    return from < run.to ? [textsOf(words, { from, to: run.to }).join(' ')] : [];
  });
}

describe('runsOf, startOfName', () => {
  it.each([
    ['en', 'Yesterday Ada Quill met the Bank of Marrow.', ['Yesterday Ada Quill', 'Bank of Marrow']],
    ['en', 'The mayor thanked Mr. Moss and Franklin D. Quill.', ['Moss', 'Franklin D. Quill']],
    ['en', 'He sent Carrow Rep. Cori Moss to the U.S. Senate.', ['Carrow Rep', 'Cori Moss', 'U.S. Senate']],
    ['en', 'They knew Northmarch’s Ada Quill.', ['Northmarch', 'Ada Quill']],
    ['fr', 'Libération d’Ada Quill hier.', ['Libération', 'Ada Quill']],
    ['fr', 'Elle cite Marine Le Moss, de l’Union marine.', ['Marine Le Moss', 'Union']],
    ['fr', 'La Caisse de Marrec paie.', ['Caisse de Marrec']],
    ['de', 'Gestern sprach Ursula von der Heide.', ['Gestern', 'Ursula von der Heide']],
    ['es', 'Habló la alcaldesa Ana de la Vega.', ['Habló', 'Ana de la Vega']],
    ['tr', 'Dün Ada Moss’un evi yandı.', ['Dün Ada Moss']],
  ])('finds names in %s: %s', (lang, sentence, names) => {
    expect(namesOf(sentence, lang)).toEqual(names);
  });
});

describe('showsNames', () => {
  it.each([
    ['Mayor of Carrow resigns after report', true],
    ['Mayor Resigns After Report Names Harbour Deputy', false],
    ['CARROW MAYOR RESIGNS', false],
    ['a fee for all', false],
  ])('%s: %s', (headline, shows) => {
    expect(showsNames(sentenceWords(headline, langCode('en')), 0.6)).toBe(shows);
  });
});

describe('isAcronym', () => {
  it.each([
    ['NASA', true],
    ['U.S.', true],
    ['G8', true],
    ['B2B', true],
    ['A', false],
    ['Nasa', false],
    ['2B', false],
  ])('%s: %s', (word, is) => {
    expect(isAcronym(word)).toBe(is);
  });
});

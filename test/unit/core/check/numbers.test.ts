import { describe, expect, it } from 'vitest';
import { quantitiesIn, tornNumbers } from '../../../../utils/core/check/read/quantities';
import { tokenise } from '../../../../utils/core/check/read/tokens';
import type { LangCode } from '../../../../utils/core/text/lang-tag';
import { english, french, words } from './sources';

const values = (text: string, lang: LangCode) =>
  quantitiesIn({ text, tokens: tokenise(text, lang), lang }).map(({ low, unit }) =>
    unit === '' ? low : `${low} ${unit}`,
  );

describe('quantitiesIn', () => {
  it.each<[string, LangCode, (number | string)[]]>([
    ['They sold 40m shares for $3.5bn.', 'en', [40_000_000, '3500000000 $']],
    ['It rose 5 percent, or 2 percentage points.', 'en', ['5 percent', '2 points']],
    ['Between 5 and 10 percent stayed.', 'en', ['5 percent', '10 percent']],
    ['Two thousand three hundred and fifty-one left.', 'en', [2351]],
    ['Thirty and forty came.', 'en', [30, 40]],
    ['A dozen boats and two dozen cars', 'en', [12, 24]],
    ['The 3rd of ten, in the 14th century', 'en', ['3 ordinal', 10, '14 century']],
    ['It lasted two weeks and 3 hours.', 'en', ['2 week', '3 hour']],
    ['4. Nothing is counted here [3].', 'en', []],
    ['One of them is a man.', 'en', []],
    ['The 1st and the first', 'en', ['1 ordinal', '1 ordinal']],
    ['Zwölf von einundzwanzig, rund 14.000 Euro', 'de', [12, 21, '14000 €']],
    ['Veintiún heridos, dos mil millones de euros', 'es', [21, '2000000000 €']],
    ['Quelque 15 000 habitants, soit 12,5 %', 'fr', [15_000, '12.5 percent']],
    ['deux cents, quatre-vingt-dix-sept, vingt et un, mille deux cent quatre-vingt', 'fr', [200, 97, 21, 1280]],
    ['trois millions et demi, un milliard', 'fr', [3_500_000, 1_000_000_000]],
    ['au XIVe siècle', 'fr', ['14 century']],
  ])('reads %s', (text, lang, wanted) => {
    expect(values(text, lang)).toEqual(wanted);
  });
});

describe('tornNumbers', () => {
  it.each<[string, LangCode, number[]]>([
    ['viewed more than 235, 000 times, in 98. 7 per cent', 'en', [235_000, 98.7]],
    ['some 1. 3 billion people', 'en', [1_300_000_000]],
    ['aged 12, 13 and 14', 'en', []],
  ])('reads %s', (text, lang, wanted) => {
    expect(tornNumbers({ text, tokens: tokenise(text, lang), lang }).map(({ low }) => low)).toEqual(wanted);
  });
});

describe('numbers of a statement', () => {
  it.each([
    ['Some 2300 people were evacuated.', '2300'],
    ['About 2,300 people were evacuated.', '2,300'],
    ['More than 2,000 people were evacuated.', '2,000'],
    ['Two thousand three hundred people were evacuated.', 'Two thousand three hundred'],
    ['12 workers were injured.', '12'],
    ['A dozen workers were injured.', 'A dozen'],
    ['Norwater spent 4,500,000 crowns on paint.', '4,500,000'],
    ['The water level rose by 6%.', '6%'],
  ])('are found however they are written: %s', (text, number) => {
    expect(words(english(text), 'number', true)).toEqual([number]);
  });

  it.each([
    ['Some 3,200 people were evacuated.', '3,200'],
    ['Norwater spent 4.5 billion crowns on paint.', '4.5 billion'],
    ['The water level rose by 6 percentage points.', '6 percentage points'],
    ['Norwater spent $4.5 on paint.', '$4.5'],
    ['Twelve people died when a scaffold fell.', 'Twelve'],
  ])('are not found where they differ: %s', (text, number) => {
    const result = english(text);
    expect(words(result, 'number')).toEqual([number]);
    expect(result.verdict).not.toMatch(/^(?:verbatim|excerpt|wordsFound)$/);
  });

  it.each([
    ['Deux mille trois cents personnes ont été évacuées.', 'Deux mille trois cents', true],
    ['Une douzaine d’ouvriers ont été blessés.', 'Une douzaine', true],
    ['Le niveau de l’eau a augmenté de 6 %.', '6 %', true],
    ['Norvaux a dépensé 4,5 milliards de couronnes.', '4,5 milliards', false],
    ['Le niveau de l’eau a augmenté de 6 points.', '6 points', false],
  ])('are looked up in French: %s', (text, number, found) => {
    expect(words(french(text), 'number', found)).toEqual([number]);
  });

  it('point at the passage that has them', () => {
    const { findings } = english('Norwater spent 4.5 million crowns on paint.');
    expect(findings.find(({ kind }) => kind === 'number')?.passage).toEqual([1, 3]);
  });
});

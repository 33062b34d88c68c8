import { describe, expect, it } from 'vitest';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';
import { namesIn } from '../../../../../utils/core/text/names/names';
import { expectLinear } from '../../../../support/growth';

const sure = (text: string, lang: LangTag | null) =>
  namesIn(text, lang).flatMap((name) => (name.sure ? [name.text] : []));

describe('namesIn', () => {
  it.each<[what: string, lang: LangTag | null, text: string, names: string[]]>([
    ['people and places', 'en', 'They met Ada Quill in Northmarch.', ['Ada Quill', 'Northmarch']],
    ['particles', 'en', 'The Bank of England met Ursula von der Leyen.', ['Bank of England', 'Ursula von der Leyen']],
    ['titles', 'en', 'Police met Mr. Moss, Dr. J. K. Hale and Mayor Ada Quill.', ['Moss', 'J. K. Hale', 'Ada Quill']],
    ['possessives', 'en', 'They saw Northmarch’s Ada Quill and James’ dog.', ['Northmarch', 'Ada Quill', 'James']],
    ['acronyms', 'en', 'Then NASA and the U.S. agreed.', ['NASA', 'U.S.']],
    ['no months and weekdays', 'en', 'They met on Monday in March with Ada Quill.', ['Ada Quill']],
    ['no first words', 'en', 'Water rose. However, the Tarrow fell.', ['Tarrow']],
    ['first words that are names elsewhere', 'en', 'Quill left. Then Quill came.', ['Quill', 'Quill']],
    ['no headlines', 'en', 'Water Rises Over The Northmarch Valley Tonight', []],
    ['two in a row', 'en', 'They met Ada Quill, Bo Lee.', ['Ada Quill', 'Bo Lee']],
    [
      'French elisions',
      'fr',
      'Il a vu l’Allemagne, la ville d’Arles et Marine Le Pen.',
      ['Allemagne', 'Arles', 'Marine Le Pen'],
    ],
    ['French titles in small letters', 'fr', 'Il a vu le président Jean Le Goff et Mme Rue.', ['Jean Le Goff', 'Rue']],
    ['no French months and languages', 'fr', 'En mars, il parle français avec Ada Quill.', ['Ada Quill']],
    ['French bodies', 'fr', 'Il a vu la Banque de France.', ['Banque de France']],
    ['no German nouns', 'de', 'Das Schiff lag im Hafen, sagte Ada Quill der Zeitung.', ['Ada Quill']],
    ['German titles', 'de', 'Sie sah Frau Quill und Präsident Meier.', ['Quill', 'Meier']],
    ['German particles', 'de', 'Sie sah Ursula von der Leyen am Dienstag.', ['Ursula von der Leyen']],
    ['German acronyms', 'de', 'Die EU und die SPD kamen.', ['EU', 'SPD']],
    ['Spanish', 'es', 'Vieron a la ministra Ana Ruiz de León en Madrid el lunes.', ['Ana Ruiz de León', 'Madrid']],
    [
      'Italian',
      'it',
      'Hanno visto la ministra Anna Russi della Valle a Roma lunedì.',
      ['Anna Russi della Valle', 'Roma'],
    ],
    ['Turkish endings', 'tr', 'Dün akşam Ankara’da Ada Quill geldi.', ['Ankara', 'Ada Quill']],
    ['no language', null, 'They met Herr Moss and Mme Rue.', ['Moss', 'Rue']],
    ['scripts without capitals', 'zh', '今天天气很好。', []],
  ])('finds %s', (_, lang, text, names) => {
    expect(sure(text, lang)).toEqual(names);
  });

  it('gives places, words and title', () => {
    expect(namesIn('Then Mayor Ada von Quill spoke.', 'en')).toEqual([
      {
        text: 'Ada von Quill',
        start: 11,
        end: 24,
        words: ['ada', 'von', 'quill'],
        title: 'Mayor',
        acronym: false,
        sure: true,
      },
    ]);
  });

  it('marks what may be no name as unsure', () => {
    expect(namesIn('Water rose.', 'en').map(({ text, sure: is }) => [text, is])).toEqual([['Water', false]]);
    expect(namesIn('Es liegt in Arbeit.', 'de').map(({ text, sure: is }) => [text, is])).toEqual([['Arbeit', false]]);
  });

  it.each<[string, (size: number) => string]>([
    ['capitals', (size) => 'Ada '.repeat(size)],
    ['particles', (size) => `Ada ${'of the '.repeat(size)}`],
    ['apostrophes', (size) => "d'".repeat(size)],
    ['titles', (size) => `${'mayor '.repeat(size)}Ada spoke`],
    ['dotted capitals', (size) => 'U.S.'.repeat(size)],
  ])('takes time in proportion to %s', (_, flood) => {
    for (const lang of ['en', 'fr', 'de'] as const) expectLinear(flood, (text) => namesIn(text, lang), 1000);
  });
});

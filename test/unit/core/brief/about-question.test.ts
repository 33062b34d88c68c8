import { describe, expect, it } from 'vitest';
import { isAboutQuestion } from '../../../../utils/core/brief/about-question';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { articleOf } from './article';

const TEXTS = [
  'About 4,200 people in the Ellen valley were told to leave on Saturday night.',
  'Northmarch Water, which owns the dam, said that an inspection team noticed the flow near the dam’s left abutment.',
  'The dam, finished in 1968, holds 31 million cubic metres.',
  'Schools in Marrick will stay closed on Monday, and trains end at the dam’s station.',
];
const title = 'Villages below Tarrow Dam are evacuated';
const about = (question: string, text: string, passage: number, lang: LangTag = 'en') =>
  isAboutQuestion({ text, citations: [[1, passage]] }, { question, title, lang }, [
    { number: 1, lang: 'en', passages: articleOf(TEXTS).passages },
  ]);

describe('isAboutQuestion', () => {
  it.each([
    ['Which company owns the dam?', 'The dam is owned by Northmarch Water.', 2],
    ['Which company owns the dam?', 'Northmarch Water.', 2],
    ['How many people were told to leave?', 'About 4,200 people were told to leave.', 1],
    ['When was the dam finished?', 'It was finished in 1968.', 3],
    ['What happens next?', 'Schools in Marrick will stay closed because of the dam.', 4],
    // The word "evacuated" in the line itself counts, though no passage has it.
    ['What was evacuated?', 'The Ellen valley was evacuated.', 1],
  ])('%s: %s', (question, text, passage) => expect(about(question, text, passage)).toBe(true));

  it.each([
    ['the question put anew', 'Which company owns the dam?', 'The company owns the dam.', 2],
    ['something else about the same', 'Which company owns the dam?', 'The dam holds 31 million cubic metres.', 3],
    [
      'anything, where nobody knows the question’s words',
      'What colour are the ferries?',
      'The dam was finished in 1968.',
      3,
    ],
    [
      'a number where none is given',
      'How many people were told to leave?',
      'Many people were told to leave the valley.',
      1,
    ],
    ['a time where none is given', 'When did it happen?', 'The dam below the villages holds water.', 3],
    ['what comes next where nothing does', 'What happens next?', 'Tarrow Dam holds 31 million cubic metres.', 3],
  ])('no: %s', (_, question, text, passage) => expect(about(question, text, passage)).toBe(false));

  it('cannot tell of what rests on another language', () => {
    expect(about('Quelle est la couleur des ferries ?', 'Le barrage date de 1968.', 3, 'fr')).toBe(true);
  });
});

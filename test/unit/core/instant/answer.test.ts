import { describe, expect, it } from 'vitest';
import { instantAnswer, likelyPassages } from '../../../../utils/core/instant/answer';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { expectLinear } from '../../../support/growth';
import { articleOf } from '../brief/article';

const TITLE = 'Villages below Tarrow Dam are evacuated';
const DAM = [
  'Some 4,200 people were told to leave their homes below Tarrow Dam on Sunday.',
  'Helen Marsh, who leads the county council, said the order could not wait. She spoke at dawn.',
  'The water came because a gate had been stuck since August.',
  'The road through Ellenfoot reopens on Thursday at noon.',
  'The reservoir will be emptied over ten days.',
];
const source = (texts: string[], number = 1, lang: LangTag = 'en') => ({
  number,
  lang,
  passages: articleOf(texts).passages,
});
const answers = (question: string, ...sources: ReturnType<typeof source>[]) =>
  instantAnswer(question, sources.length > 0 ? sources : [source(DAM)], TITLE).map(({ text, citations }) => [
    text,
    citations.map((one) => one.join('.')).join(),
  ]);

describe('an answer without a model', () => {
  it.each([
    ['How many people had to leave their homes?', DAM[0], '1.1'],
    ['What did Helen Marsh say?', 'Helen Marsh, who leads the county council, said the order could not wait.', '1.2'],
    ['Why was the gate stuck?', DAM[2], '1.3'],
    ['When does the road through Ellenfoot reopen?', DAM[3], '1.4'],
    ['Who gives the figure of 4,200 people?', DAM[0], '1.1'],
    // A question in the panel's language about a text in another: names and figures are the same.
    ['Que dit Helen Marsh\u202f?', 'Helen Marsh, who leads the county council, said the order could not wait.', '1.2'],
  ])('is the sentence that fits the question: %s', (question, text, cited) => {
    expect(answers(question)[0]).toEqual([text, cited]);
  });

  it.each([
    ['Why did it happen?', DAM[2]],
    ['What happens next?', DAM[4]],
    ['Pourquoi est-ce arrivé\u202f?', DAM[2]],
    ['Que va-t-il se passer ensuite\u202f?', DAM[4]],
    ['When did it happen?', DAM[0]],
  ])('of a question without a subject, what its kind asks for: %s', (question, text) => {
    expect(answers(question)[0]?.[0]).toBe(text);
  });

  it.each([
    'Who won the football match?',
    'What is the price of bread?',
    'When was the dam built?',
    'What colour is the mayor’s hat?',
    'Who?',
    '?',
    '',
    '的是什么',
  ])('is none where no sentence is about it: %j', (question) => expect(answers(question)).toEqual([]));

  it.each([
    ['Is the dam safe now and will it hold?', ['The dam holds 31 million cubic metres.'], 'en'],
    ['Will the dam hold?', ['The dam holds 31 million cubic metres.', 'The dam holds the water of two rivers.'], 'en'],
    ['Will the mayor run?', ['The mayor runs the council of Ellenfoot.'], 'en'],
    ['Did the mayor of Oxlode resign?', ['The mayor of Carrow will resign on Friday.'], 'en'],
    ['Le barrage tiendra-t-il\u202f?', ['Le barrage tient 31 millions de mètres cubes.'], 'fr'],
    ['What did Tom Reed say about the gate?', ['The gate had been stuck since August, the council said.'], 'en'],
  ] as const)('is none where the sentence is of another subject or sense: %s', (question, texts, lang) => {
    expect(answers(question, source([...texts], 1, lang))).toEqual([]);
  });

  it.each([
    ['Will the dam hold?', 'Engineers say the dam will hold if it does not rain.'],
    ['Did the mayor of Carrow resign?', 'The mayor of Carrow resigned on Friday.'],
    ['Did Helen Marsh resign?', 'Marsh resigned on Friday.'],
    ['What did Tom Reed say about the gate?', 'The gate was stuck, the engineer Reed said.'],
  ])('is the sentence that says it: %s', (question, text) => {
    expect(answers(question, source([text, 'Nothing else is known yet.']))[0]?.[0]).toBe(text);
  });

  it('comes from other sources as well, each sentence once', () => {
    const found = answers(
      'When does the road through Ellenfoot reopen?',
      source(DAM),
      source(['The road through Ellenfoot reopens on Friday, the Gazette learned.', DAM[3] ?? ''], 2),
    );
    expect(found.map(([, cited]) => cited)).toEqual(['1.4', '2.1']);
  });

  it('is found in French', () => {
    const texts = [
      'Près de 4 200 personnes ont dû quitter leur maison dimanche.',
      'La route d’Ellenfoot rouvrira jeudi à midi, selon le comté.',
    ];
    expect(answers('Quand la route d’Ellenfoot rouvrira-t-elle\u202f?', source(texts, 1, 'fr'))[0]?.[1]).toBe('1.2');
    expect(answers('Combien de personnes ont dû quitter leur maison\u202f?', source(texts, 1, 'fr'))[0]?.[1]).toBe(
      '1.1',
    );
  });

  it('never is a line of the page', () => {
    expect(answers('Where can I subscribe?', source(['Subscribe now to our newsletter.']))).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const make = (size: number) => [source(Array.from({ length: size }, (_, i) => `Word${i} left the dam on Monday.`))];
    expectLinear(make, (sources) => void instantAnswer('Who left the dam on Monday?', sources, TITLE), 2000);
  });
});

describe('the passages for a model to look in', () => {
  it('are all that hold anything of the question, each once, the best first', () => {
    const found = likelyPassages('Which county gate was stuck?', [source(DAM)], TITLE);
    expect(found.map(({ at }) => at.join('.'))).toEqual(['1.3', '1.2']);
    expect(found[0]).toMatchObject({ text: DAM[2], worth: 1 });
    expect(found[1]?.worth).toBeLessThan(1);
  });

  it('are none where no passage has a word of it', () => {
    expect(likelyPassages('What colour are the ferries?', [source(DAM)], TITLE)).toEqual([]);
  });
});

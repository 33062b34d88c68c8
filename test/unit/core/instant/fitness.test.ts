import { describe, expect, it } from 'vitest';
import { keyBrief } from '../../../../utils/core/instant/key-brief';
import { langTag } from '../../../../utils/core/text/lang-tag';
import { article } from './articles';

/** Sentences that state nothing, each with a text of its language that does. */
const ANNOUNCING: [lang: string, teaser: string, text: string[]][] = [
  [
    'en',
    'Here’s what you need to know about the flood.',
    ['The dam at Marlow broke on Monday.', 'Two hundred people left their houses in the night.'],
  ],
  [
    'en',
    'A night that nobody in the valley will forget …',
    ['The dam at Marlow broke on Monday.', 'Two hundred people left their houses in the night.'],
  ],
  [
    'fr',
    'On vous explique pourquoi le barrage a cédé.',
    ['Le barrage de Marlou a cédé lundi matin.', 'Deux cents habitants ont quitté leur maison dans la nuit.'],
  ],
  [
    'de',
    'Wir erklären Ihnen alles zum Bruch des Damms.',
    ['Der Damm von Marlau ist am Montag gebrochen.', 'Zweihundert Menschen verließen in der Nacht ihre Häuser.'],
  ],
  [
    'de',
    'Die wichtigsten Infos zum Bruch des Damms.',
    ['Der Damm von Marlau ist am Montag gebrochen.', 'Zweihundert Menschen verließen in der Nacht ihre Häuser.'],
  ],
  [
    'es',
    'Te contamos todo sobre la rotura de la presa.',
    ['La presa de Marlo se rompió el lunes por la mañana.', 'Doscientas personas dejaron sus casas durante la noche.'],
  ],
];

describe('a sentence that only announces', () => {
  it.each(ANNOUNCING)('is in no brief, in %s: %s', (lang, teaser, text) => {
    const { standfirst, story } = keyBrief(
      article([`${text[0]} ${teaser}`, ...text.slice(1)], { lang: langTag(lang) }),
      {
        length: 'medium',
      },
    );
    const told = [...standfirst, ...story].map((statement) => statement.text);
    expect(told).not.toContain(teaser);
    expect(told).toEqual(expect.arrayContaining(text));
  });
});

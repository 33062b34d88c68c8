import { describe, expect, it } from 'vitest';
import { pointedNoun } from '../../../../utils/core/instant/leaning';
import { presumedNames } from '../../../../utils/core/instant/presumed-names';
import type { LangTag } from '../../../../utils/core/text/lang-tag';

describe('presumedNames', () => {
  it.each<[LangTag, string, string, string[]]>([
    ['en', 'Warden Ada Osei shut the gate.', 'Ms Osei said the key was lost.', ['osei']],
    ['en', 'Judge Piet van der Berg ruled on Monday.', 'An appeal by Mr van der Berg failed.', ['berg']],
    ['fr', 'Le syndic Jean Roy a fermé la porte.', 'Selon M. Roy, la clef est perdue.', ['roy']],
    ['fr', 'Sophie Binet a fermé la porte.', 'Mme Binet a perdu la clef.', ['binet']],
    ['de', 'Die Wirtin Herta Koch schloss das Tor.', 'Frau Koch verlor den Schlüssel.', ['koch']],
    ['es', 'Ana Ruiz cerró la puerta.', 'La señora Ruiz perdió la llave.', ['ruiz']],
    ['it', 'Ada Rossi ha chiuso il cancello.', 'La signora Rossi ha perso la chiave.', ['rossi']],
  ])('%s: whoever is called so after an introduction: %s %s', (lang, first, second, names) => {
    const callsIn = presumedNames(lang);
    expect(callsIn(first)).toEqual([]);
    expect(callsIn(second)).toEqual(names);
  });

  it.each<[string, LangTag, string, string]>([
    ['nobody was introduced', 'en', 'The gate was shut.', 'Ms Osei said the key was lost.'],
    ['the name is whole again', 'en', 'Ada Osei shut it.', 'Ms Ada Osei said the key was lost.'],
    ['no title stands before the name', 'en', 'Ada Osei shut it.', 'The key was lost, Osei said.'],
    ['a letter is no title without its stop', 'fr', 'Jean Roy a fermé la porte.', 'Plan M Roy et fils.'],
  ])('none where %s', (_, lang, first, second) => {
    const callsIn = presumedNames(lang);
    callsIn(first);
    expect(callsIn(second)).toEqual([]);
  });
});

describe('pointedNoun', () => {
  it.each<[LangTag, string, string]>([
    ['en', 'The council fought about this decision for years.', 'decision'],
    ['fr', 'Le conseil regrette, lui, cette décision.', 'décision'],
    ['de', 'Der Rat stritt lange um diese Entscheidung.', 'Entscheidung'],
    ['es', 'El consejo lamenta esta decisión.', 'decisión'],
    ['it', 'Il consiglio rimpiange questa decisione.', 'decisione'],
  ])('%s: %s', (lang, sentence, noun) => expect(pointedNoun(sentence, lang)).toBe(noun));

  it.each<[LangTag | null, string]>([
    ['en', 'The council meets again this week.'],
    ['en', 'The decision stands, and this decision is final.'],
    ['en', 'It was said that prices rise.'],
    ['fr', 'Le conseil se réunit encore cette semaine.'],
    ['de', 'Der Rat tagt wieder in dieser Woche.'],
    ['pt', 'O conselho lamenta esta decisão.'],
    [null, 'The council fought about this decision for years.'],
  ])('%s: none in %s', (lang, sentence) => expect(pointedNoun(sentence, lang)).toBeNull());
});

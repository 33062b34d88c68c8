import { describe, expect, it } from 'vitest';
import { definiteNoun, leans } from '../../../../utils/core/instant/leaning';
import { langTag } from '../../../../utils/core/text/lang-tag';

const LEANING: [lang: string, sentence: string][] = [
  ['en', 'He had warned of it in spring.'],
  ['en', '“They knew,” said the mayor.'],
  ['en', 'However, the wall held.'],
  ['en', 'This decision surprised the county.'],
  ['en', 'The second was found on Monday.'],
  ['en', 'Brook lost to Hale, the latter also winning in June.'],
  ['en', 'The 26-year-old holds the record.'],
  ['en', 'The county, however, pays for the wall.'],
  ['en', 'Second, it came in a box of wood.'],
  ['en', 'Lastly, the wall was painted.'],
  ['fr', 'Deuxièmement, le mur a été repeint.'],
  ['de', 'Zweitens fehlt das Geld.'],
  ['es', 'En tercer lugar, falta el dinero.'],
  ['fr', 'Il accueillait trois cents enfants.'],
  ['fr', 'La mairie, en revanche, paie le mur.'],
  ['de', 'Der 26-Jährige hält den Rekord.'],
  ['fr', 'Cette mesure a surpris la commune.'],
  ['fr', 'La ville n’en compte plus que 310.'],
  ['fr', 'Le second a permis l’égalisation.'],
  ['fr', 'En revanche, le mur a tenu.'],
  ['de', 'Er sieht darin einen Grund.'],
  ['de', 'Dabei wurde niemand verletzt.'],
  ['de', 'Die beiden kamen am Montag an.'],
  ['de', 'Doch der Damm hielt.'],
  ['es', 'Este último ganó en junio.'],
  ['es', 'Su abogado no respondió.'],
  ['es', 'Sin embargo, el muro resistió.'],
];

const STANDING: [lang: string, sentence: string][] = [
  ['en', 'It is the third storm of the year.'],
  ['en', 'Second place went to the county.'],
  ['en', 'The mayor thanked the crews.'],
  ['en', 'One of the three schools stays shut.'],
  ['en', 'This week the county votes on the dam.'],
  ['fr', 'Il y a trois écoles dans la vallée.'],
  ['fr', 'Ce mardi, le conseil a voté.'],
  ['fr', 'Le premier ministre est en visite.'],
  ['de', 'Es gibt drei Schulen im Tal.'],
  ['de', 'Das Land setzt darauf, dass der Damm hält.'],
  ['es', 'El alcalde dio las gracias.'],
  ['nl', 'Hij waarschuwde in de lente.'],
];

describe('leans', () => {
  it.each(LEANING)('%s: true of %j', (lang, sentence) => {
    expect(leans(sentence, langTag(lang))).toBe(true);
  });

  it.each(STANDING)('%s: false of %j', (lang, sentence) => {
    expect(leans(sentence, langTag(lang))).toBe(false);
  });
});

describe('definiteNoun', () => {
  it.each<[string, string, string | null]>([
    ['en', 'The answer came on Monday.', 'answer'],
    ['en', 'The mayor of Marlow came on Monday.', null],
    ['en', 'The Marlow bridge is shut.', null],
    ['en', 'The former mayor Anna Brook came.', null],
    ['fr', 'Les sapeurs-pompiers prenaient le temps.', 'sapeurs-pompiers'],
    ['fr', 'La différence tient à deux sièges.', 'différence'],
    ['fr', 'L’usine ferme en mars.', 'usine'],
    ['fr', 'Le maire de Marlow est venu.', null],
    ['de', 'Das Schiff liegt vor Rügen.', 'Schiff'],
    ['de', 'Die neue Brücke ist zu.', null],
    ['es', 'La diferencia es de dos escaños.', 'diferencia'],
    ['en', 'A ship lies off the coast.', null],
  ])('%s: %j', (lang, sentence, noun) => {
    expect(definiteNoun(sentence, langTag(lang))).toBe(noun);
  });
});

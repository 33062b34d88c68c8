import { expect, it } from 'vitest';
import { langTag } from '../../../../utils/core/text/lang-tag';
import { placeIn } from '../../../../utils/core/text/place-names';

const tag = (lang: string) => {
  const read = langTag(lang);
  if (read === null) throw new Error(lang);
  return read;
};

it.each([
  ['Londres', 'fr', 'en', 'London'],
  ['London', 'en-GB', 'fr', 'Londres'],
  ['Moscou', 'fr-CA', 'en', 'Moscow'],
  ['La Nouvelle-Orléans', 'fr', 'es', 'Nueva Orleans'],
  ['München', 'de', 'en', 'Munich'],
  ['Allemagne', 'fr', 'en', 'Germany'],
  ['Deutschland', 'de', 'fr', 'Allemagne'],
  ['Pays-Bas', 'fr', 'en', 'Netherlands'],
  ['Cachemire', 'fr', 'en', 'Kashmir'],
  ['Le Caire', 'fr', 'en', 'Cairo'],
  ['Estados Unidos', 'es', 'pt', 'EUA'],
])('%s (%s) is in %s %s', (name, from, to, expected) => {
  expect(placeIn(name, tag(from), tag(to))).toBe(expected);
});

it.each([
  ['Halima Osei', 'fr', 'en'],
  ['Tarrow Dam', 'en', 'fr'],
  ['London Bridge', 'en', 'fr'],
  ['', 'fr', 'en'],
  ['Londres', 'fr', 'fr-CA'],
  ['Kyoto', 'en', 'ja'],
])('%s stays as it is', (name, from, to) => {
  expect(placeIn(name, tag(from), tag(to))).toBe(name);
});

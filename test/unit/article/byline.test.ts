import { expect, it } from 'vitest';
import { splitByline } from '../../../utils/article/names';
import { bylineInProse } from '../../../utils/article/written-authors';

it.each([
  ['By Ada Quill', ['Ada Quill']],
  ['By Ada Quill, Bo Larsen and Cy Young', ['Ada Quill', 'Bo Larsen', 'Cy Young']],
  ['Par Léa Morvan et Yann Le Goff', ['Léa Morvan', 'Yann Le Goff']],
  ['Par Léa Morvan (avec Yann Le Goff)', ['Léa Morvan']],
  ['Ada Quill, science editor', ['Ada Quill']],
  ['Ada Quill | 12 May 2026', ['Ada Quill']],
  ['Von Anna Groß und Jörg Maier', ['Anna Groß', 'Jörg Maier']],
  ['Ada Quill, ada@herald.example', ['Ada Quill']],
  ['https://www.herald.example/authors/ada', []],
  ['山田太郎', ['山田太郎']],
  ['Ada Quill, Ada Quill', ['Ada Quill']],
])('splits "%s"', (byline, names) => {
  expect(splitByline(byline)).toEqual(names);
});

it('finds a byline that only its words mark, and takes no sentence for one', () => {
  expect(bylineInProse(['Harbour', 'By Ada Quill', '12 May'])).toEqual(['Ada Quill']);
  expect(bylineInProse(['By the end of the year, all will be well.'])).toEqual([]);
});

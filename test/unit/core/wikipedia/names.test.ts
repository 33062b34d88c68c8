import { describe, expect, it } from 'vitest';
import { namesToLookUp } from '../../../../utils/core/wikipedia/names';
import { expectLinear } from '../../../support/growth';

describe('names to look up', () => {
  it.each([
    ['Tarrow Dam, completed in 1968, belongs to Northmarch Water.', ['Tarrow Dam', 'Northmarch Water']],
    ['The Tarrow Dam leaked before, in March 1994.', ['Tarrow Dam']],
    ['In January 2011 President Ada Quill opened the bridge at Hallin.', ['Ada Quill', 'Hallin']],
    ['On Monday Northmarch Water was fined by the Bank of Ellen.', ['Northmarch Water', 'Bank of Ellen']],
    ['Hallin was flooded twice, and NRWA rebuilt its walls.', ['NRWA', 'Hallin']],
    ['Former minister Ada Quill resigned; Quill had led the inquiry.', ['Ada Quill']],
    ['The poem “The Drowned Valley” is about the Ellen.', ['The Drowned Valley', 'Ellen']],
    ['The French government and Northmarch’s Tarrow Board agreed.', ['Tarrow Board', 'Northmarch']],
  ])('%s', (statement, names) => {
    expect(namesToLookUp(statement, 'en')).toEqual(names);
  });

  it.each([
    ['Le barrage de Tarrow appartient à la société Northmarch Water.', ['Northmarch Water', 'Tarrow']],
    ['Construit en 1968 sur l’Ellen, il a été vendu en mars 1989.', ['Ellen']],
    ['« Les Fleurs du barrage » est un roman d’Ada Quill.', ['Les Fleurs du barrage', 'Ada Quill']],
    ['La Banque de Tarrow a financé la ligne du Haut-Vernois.', ['Banque de Tarrow', 'Haut-Vernois']],
    ['Hallin est une ville du Northmarch.', ['Hallin', 'Northmarch']],
  ])('%s', (statement, names) => {
    expect(namesToLookUp(statement, 'fr')).toEqual(names);
  });

  it.each([
    'Events of this kind have been reported before, and inquiries into them often take more than a year.',
    'Flooding is the most common natural disaster.',
    'Dams have failed before.',
    'It was in May, on a Tuesday.',
    '“We will rebuild,” she said. “Never again.”',
    'DAMS OFTEN FAIL WHEN WATER SEEPS THROUGH THEM',
    '',
    '大坝于一九六八年建成。',
  ])('finds none in: %s', (statement) => {
    expect(namesToLookUp(statement, 'en')).toEqual([]);
  });

  it('gives three at most, never more than a name', () => {
    const many = Array.from(
      { length: 40 },
      (_, n) => `Ada Quill${'abcdefgh'[n % 8]} never wrote about Bo Reed${n}`,
    ).join(' and ');
    const names = namesToLookUp(many, 'en');
    expect(names).toHaveLength(3);
    for (const name of names) expect(name.length).toBeLessThan(20);
  });

  it('in German takes names of several words only', () => {
    expect(namesToLookUp('Der Damm gehört seit Jahren der Firma Nordmark Wasser in der Region.', 'de')).not.toContain(
      'Damm',
    );
  });

  it('takes time in proportion to the text', () => {
    for (const piece of ['“Aa ', 'Aa of ', 'Aa’', '«', 'A.']) {
      expectLinear(
        (size) => piece.repeat(size),
        (text) => namesToLookUp(text, 'fr'),
        2000,
      );
    }
  });
});

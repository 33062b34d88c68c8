import { describe, expect, it } from 'vitest';
import { english, french, words } from './sources';

describe('negations and opposites of a statement', () => {
  it.each([
    ['The government accepted the warning.', 'accepted'],
    ['The water level fell by 6 percent in October.', 'fell'],
    ['Norwater has paid a fine.', 'paid'],
    ['Norwater did not spend 4.5 million crowns on paint.', 'not spend'],
    ['Norwater didn’t spend 4.5 million crowns on paint.', 'didn’t spend'],
    ['Divers will inspect the crack after the reservoir is filled again.', 'after'],
  ])('are told from what the source says: %s', (text, word) => {
    const result = english(text);
    expect(words(result, 'negation')).toEqual([word]);
    expect(result.verdict).not.toMatch(/^(?:verbatim|excerpt|wordsFound)$/);
  });

  it.each([
    'The government did not accept the warning.',
    'The government refused the warning.',
    'Norwater has not paid a fine.',
    'Norwater hasn’t paid a fine.',
    'The water level did not fall.',
    'Divers will inspect the crack before the reservoir is filled again.',
    'We did not want to wait for the next storm, said Ellen Marwick.',
  ])('are let pass where both sides say no: %s', (text) => {
    expect(words(english(text), 'negation')).toEqual([]);
  });

  it.each([
    ['Le gouvernement a accepté l’avertissement.', 'accepté'],
    ['Le niveau de l’eau a baissé de 6 % en octobre.', 'baissé'],
    ['La société a payé une amende.', 'payé'],
    ['Norvaux n’a pas dépensé 4,5 millions de couronnes en peinture.', 'pas dépensé'],
  ])('are told in French: %s', (text, word) => {
    expect(words(french(text), 'negation')).toEqual([word]);
  });

  it('say which passage says otherwise', () => {
    const { findings } = english('The government accepted the warning.');
    expect(findings.find(({ kind }) => kind === 'negation')?.passage).toEqual([1, 3]);
  });
});

describe('hedges', () => {
  it.each([
    ['The company will face a trial.', 'may'],
    ['The wall will fail, the Valley Safety Board warned.', 'might'],
  ])('that were dropped are told: %s', (text, hedge) => {
    const result = english(text);
    expect(words(result, 'hedge')).toEqual([hedge]);
    expect(result.verdict).toBe('unproven');
  });

  it('that were kept in any form are none', () => {
    expect(words(english('The company could face a trial.'), 'hedge')).toEqual([]);
    expect(words(french('Norvaux aurait caché le rapport des ingénieurs.'), 'hedge')).toEqual([]);
  });

  it('of French allegation are told', () => {
    const result = french('Norvaux a caché le rapport des ingénieurs.');
    expect(words(result, 'hedge')).toEqual(['aurait']);
    expect(result.verdict).toBe('unproven');
  });
});

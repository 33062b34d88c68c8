import { describe, expect, it } from 'vitest';
import { agencyNamed, isAgency, signingAgency } from '../../../../../utils/core/article/about/agency';

describe('agencyNamed', () => {
  it.each([
    ['AFP', 'AFP'],
    ['avec AFP', 'AFP'],
    ['l’Agence France-Presse', 'AFP'],
    ['The Associated Press', 'AP'],
    ['Thomson Reuters', 'Reuters'],
    ['PA Media', 'PA'],
    ['Ann Writer', null],
    ['Reuters Institute fellow Ann Writer', null],
    ['', null],
  ])('%s: %s', (byline, name) => {
    expect(agencyNamed(byline)).toBe(name);
    expect(isAgency(byline)).toBe(name !== null);
  });
});

describe('signingAgency', () => {
  it('reads a dateline and a last line', () => {
    expect(signingAgency('MARRICK (Reuters) - Five villages were cleared.', 'Nobody was hurt.')).toBe('Reuters');
    expect(signingAgency('Cinq villages ont été évacués.', 'Personne n’a été blessé. (AFP)')).toBe('AFP');
    expect(signingAgency('Five villages (all of them small) - were cleared.', 'Nobody was hurt (so far).')).toBeNull();
  });
});

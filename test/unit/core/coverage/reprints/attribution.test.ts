import { describe, expect, it } from 'vitest';
import { namedAgency, textAgency } from '../../../../../utils/core/coverage/reprints/attribution';
import { expectLinear } from '../../../../support/growth';

describe('textAgency', () => {
  it('reads byline, dateline and last line', () => {
    expect(textAgency({ byline: ['Ann Writer', 'AFP'], paragraphs: [] })).toBe('AFP');
    expect(textAgency({ byline: [], paragraphs: ['MARRICK (Reuters) — Five villages were cleared.', 'End.'] })).toBe(
      'Reuters',
    );
    expect(
      textAgency({ byline: ['Ann Writer'], paragraphs: ['Five villages were cleared, Reuters reported.'] }),
    ).toBeNull();
  });
});

describe('namedAgency', () => {
  it.each([
    ['The owner told Reuters that the outlets were open.', 'Reuters'],
    ['Five villages were cleared, according to the Associated Press.', 'AP'],
    ['Le préfet a déclaré à l’AFP que tout était calme.', 'AFP'],
    ['Selon l’agence Reuters, cinq villages sont vides.', 'Reuters'],
    ['Der Damm hielt, sagte ein Sprecher der dpa.', 'dpa'],
    ['Laut der Nachrichtenagentur Reuters sind fünf Dörfer leer.', 'Reuters'],
    ['La presa resistió, según la agencia EFE.', 'EFE'],
    ['Il sindaco lo ha detto a Reuters.', 'Reuters'],
    ['Der Sprecher der Stadt sagte nichts.', null],
    ['She told Ann Writer of the county that she would stay.', null],
    ['The pa told his son to leave.', null],
  ])('%s: %s', (text, agency) => {
    expect(namedAgency({ byline: [], paragraphs: [text] })).toBe(agency);
  });

  it('takes time in proportion to the text', () => {
    expectLinear(
      (size) => 'told The A-B-C Xx Yy '.repeat(size),
      (text) => void namedAgency({ byline: [], paragraphs: [text] }),
      2000,
    );
  });
});

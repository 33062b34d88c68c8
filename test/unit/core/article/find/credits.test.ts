import { expect, it } from 'vitest';
import { isCredit } from '../../../../../utils/core/article/find/credits';

it.each([
  ['Photo: Ada Quill', true],
  ['PHOTO CREDIT: Ada Quill', true],
  ['Crédit photo : Ada Quill / A. Q.', true],
  ['© DR', true],
  ['(c) Tidewater Herald', true],
  ['(Photo Archives municipales / Fonds Perrin)', true],
  ['(Foto Archiv der Stadt)', true],
  ['Bild: Ada Quill/Herald', true],
  ['Zdjęcie: Ada Quill', true],
  ['Фото: Ада Квилл', true],
  ['写真：早川千尋', true],
  ['Photos of the wall were shown to the court.', false],
  ['Photography: a short history of looking', false],
  ['Bilder der Ausstellung sind noch bis Mai zu sehen.', false],
  ['Credits rose by 3 per cent', false],
  ['Image problems', false],
  ['Photo: that was the word he said, again and again, until the judge asked him to stop', false],
])('%j: %j', (text, expected) => expect(isCredit(text)).toBe(expected));

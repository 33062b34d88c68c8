import { expect, it } from 'vitest';
import { addressOf, PLACES, placeOf } from '../../../../components/options/place';

it.each(PLACES)('the address of %s leads to it', (place) => {
  expect(placeOf(addressOf(place))).toBe(place);
});

it.each(['', '#', '#/', '#/nowhere', '#/models/more', '#constructor'])('“%s” leads to the first page', (hash) => {
  expect(placeOf(hash)).toBe('briefs');
});

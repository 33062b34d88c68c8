import * as v from 'valibot';
import { field } from './field';

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Bounds of an edition's length, in stories. */
export const EDITION_SIZES = { least: 5, most: 30 };

/** Settings for the edition. */
export const editionFields = {
  /** Stories of an edition. */
  editionSize: field(whole(EDITION_SIZES.least, EDITION_SIZES.most), 12),
  /** Hour of the day at which it is made. */
  editionHour: field(whole(0, 23), 7),
};

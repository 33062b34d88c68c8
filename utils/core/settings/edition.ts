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
  /** The reader is notified of a new edition, and of something new of a followed story: once a day each. */
  notifyEdition: field(v.boolean(), false),
  notifyStories: field(v.boolean(), false),
  /** The icon shows how many stories an edition has that was not opened. */
  editionBadge: field(v.boolean(), false),
};

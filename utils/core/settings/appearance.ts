import * as v from 'valibot';
import { field } from './field';

/** Settings for the look of the extension's pages. */
export const appearanceFields = {
  /** Per cent of the panel's own size. */
  textSize: field(v.picklist([90, 100, 115, 130, 150]), 100),
  theme: field(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** The part of the panel that was last on screen. */
  part: field(v.picklist(['brief', 'sources', 'compare', 'ask']), 'brief'),
};

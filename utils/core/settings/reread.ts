import * as v from 'valibot';
import { field } from './field';
import { isEndpointId } from './provider';

/** Settings for a second reading of statements by a model. */
export const rereadFields = {
  /** Which statements of every brief are read again by themselves: those that words alone do not prove, or all. */
  reread: field(v.picklist(['off', 'doubtful', 'all']), 'off'),
  /** Who reads again: the model that wrote the brief, or that of another endpoint, by its id. */
  rereadWith: field(
    v.pipe(
      v.string(),
      v.check((id) => id === 'same' || isEndpointId(id)),
    ),
    'same',
  ),
  /** The panel offers it; false once the reader said no. */
  rereadOffered: field(v.boolean(), true),
};

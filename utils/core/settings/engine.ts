import * as v from 'valibot';
import { type Fields, field } from './field';

/** Everything that can write briefs; `auto` leaves the choice to what is there. */
export const ENGINES = ['auto', 'instant', 'built-in', 'local', 'remote'] as const;

/** Settings for the choice of the engine that writes. */
export const engineFields = {
  /**
   * `auto`: see `engines/automatic`. Stored settings with no engine, or an unknown one, get `instant`, which sends
   * nothing.
   */
  engine: field(v.picklist(ENGINES), 'instant'),
  /** Id of the downloaded model that the local engine runs; '' for none. */
  localModel: field(v.pipe(v.string(), v.maxLength(200)), ''),
  /** Threads that it calculates with; 0 leaves it to the device. */
  localThreads: field(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64)), 0),
};

export type EngineSettings = Fields<typeof engineFields>;

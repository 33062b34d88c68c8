import * as v from 'valibot';
import { appearanceFields } from '../../core/settings/appearance';
import { briefFields } from '../../core/settings/brief';
import { costFields } from '../../core/settings/cost';
import { coverageFields } from '../../core/settings/coverage';
import { editionFields } from '../../core/settings/edition';
import { engineFields } from '../../core/settings/engine';
import { followFields } from '../../core/settings/follow';
import { libraryFields } from '../../core/settings/library';
import { providerFields } from '../../core/settings/provider';
import { rereadFields } from '../../core/settings/reread';
import { siteFields } from '../../core/settings/sites';

const schema = v.object({
  ...engineFields,
  ...providerFields,
  ...briefFields,
  ...rereadFields,
  ...costFields,
  ...siteFields,
  ...libraryFields,
  ...coverageFields,
  ...followFields,
  ...editionFields,
  ...appearanceFields,
});

/** Everything the reader can set, except keys. */
export type Settings = v.InferOutput<typeof schema>;

/** A new installation: which engine writes is decided by what is available. */
const NEW: Partial<Settings> = { engine: 'auto' };

/** Reads settings from whatever was stored: unknown fields are dropped, missing or broken ones get their defaults. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(schema, stored ?? NEW);
  return result.success ? result.output : v.parse(schema, {});
}

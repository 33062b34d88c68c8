import * as v from 'valibot';
import { appearanceFields } from '../../core/settings/appearance';
import { briefFields } from '../../core/settings/brief';
import { costFields } from '../../core/settings/cost';
import { coverageFields } from '../../core/settings/coverage';
import { engineFields } from '../../core/settings/engine';
import { libraryFields } from '../../core/settings/library';
import { providerFields } from '../../core/settings/provider';
import { siteFields } from '../../core/settings/sites';

const schema = v.object({
  ...engineFields,
  ...providerFields,
  ...briefFields,
  ...costFields,
  ...siteFields,
  ...libraryFields,
  ...coverageFields,
  ...appearanceFields,
});

/** Everything the reader can set, but for keys. */
export type Settings = v.InferOutput<typeof schema>;

/** Nothing was ever set: what writes is chosen by what there is. */
const NEW: Partial<Settings> = { engine: 'auto' };

/** Settings from whatever was stored: unknown fields dropped, missing or broken ones at their defaults. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(schema, stored ?? NEW);
  return result.success ? result.output : v.parse(schema, {});
}

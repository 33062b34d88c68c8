import { FINDERS } from '../../../utils/coverage/finders/index';
import type { FinderName } from '../../../utils/coverage/types';
import type { Settings } from '../../../utils/storage/settings';

/** Match patterns that the browser must allow before a finder can be asked; [] where none is needed. */
export function finderOrigins(name: FinderName, settings: Settings): string[] {
  return FINDERS.find((finder) => finder.name === name)?.origins(settings) ?? [];
}

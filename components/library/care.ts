import { mergedFollows } from '../../utils/core/library/backup/follows';
import { RESTORED_SETTINGS, settingsForBackup } from '../../utils/core/library/backup/settings';
import type { I18n } from '../../utils/core/shown/i18n';
import { addsParts, editionParts } from '../../utils/platform/storage/edition-parts';
import { openEditions } from '../../utils/platform/storage/editions';
import { backupFile } from '../../utils/platform/storage/kept/backup';
import { type Restored, restore } from '../../utils/platform/storage/kept/restore';
import { parseSettings, type Settings } from '../../utils/platform/storage/settings';
import type { LibraryStore } from './library-store';

/** A task on the whole library. */
export interface CareWork {
  store: LibraryStore;
  settings: Settings;
  i18n: I18n;
  signal: AbortSignal;
  /** Called with the number of briefs done so far. */
  tell(done: number): void;
}

/** Every brief in three formats, in one archive; the code for that is loaded when it is first needed. */
export async function exportAll({ store, i18n, signal, tell }: CareWork): Promise<Blob> {
  const { zipAll } = await import('./zip-all');
  return zipAll({ shelf: store.shelf, i18n, now: Date.now(), signal, tell });
}

/** The backup as a file. */
export async function saveBackup({ store, settings, signal, tell }: CareWork): Promise<Blob> {
  const editions = await editionParts(openEditions());
  const own = settingsForBackup(settings);
  return backupFile(store.database, { settings: own, editions, now: Date.now(), signal, tell });
}

interface Wishes {
  update(change: Partial<Settings>): Promise<void>;
  /** The reader wants those of its settings that change nothing about what is sent. */
  withSettings: boolean;
  /** The reader wants what it follows and hides, its editions and saved stories. */
  withFollows: boolean;
}

/**
 * Merges a backup into the library. Where more is here then than the reader keeps, that number is raised: nothing that
 * was just brought back goes with the next brief.
 */
export async function restoreFrom(
  file: Blob,
  work: CareWork,
  { update, withSettings, withFollows }: Wishes,
): Promise<Restored> {
  const { store, settings, signal, tell } = work;
  const also = withFollows ? { addEdition: addsParts(openEditions()) } : {};
  const did = await restore(store.database, file, { now: Date.now(), signal, tell, ...also });
  if (withFollows && did.settings !== null) await update(mergedFollows(settings, parseSettings(did.settings)));
  if (withSettings && did.settings !== null) {
    const theirs = parseSettings(did.settings);
    await update(Object.fromEntries(RESTORED_SETTINGS.map((name) => [name, theirs[name]])));
  }
  const count = await store.shelf.count();
  if (settings.keepBriefs > 0 && count > settings.keepBriefs) await update({ keepBriefs: Math.min(count, 50_000) });
  return did;
}

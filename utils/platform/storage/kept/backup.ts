import {
  backupHead,
  briefLine,
  type EditionPart,
  editionLine,
  endLine,
  settingsLine,
} from '../../../core/library/backup/format';
import type { LibraryRow } from '../../../core/library/types';
import type { KeptDatabase } from './database';
import { briefKind } from './rows';
import { openShelf } from './shelf';

/** Briefs that are read at once. */
const BATCH = 25;

export interface BackupOptions {
  /** Without keys, and what else may be secret. */
  settings: object;
  /** What is backed up beside the briefs. */
  editions?: readonly EditionPart[];
  now: number;
  signal: AbortSignal;
  /** Called with the number of briefs written so far. */
  tell(done: number): void;
}

/** The lines of a backup of all that is kept, newest first. Throws the signal's reason when it is stopped. */
export async function* backupLines(database: KeptDatabase, options: BackupOptions): AsyncGenerator<string> {
  const { settings, editions = [], now, signal, tell } = options;
  const shelf = openShelf(database);
  yield backupHead({ briefs: await shelf.count(), now });
  yield settingsLine(settings);
  for (const part of editions) yield editionLine(part);
  let done = 0;
  for (let last: LibraryRow | null = null; ; ) {
    const rows: LibraryRow[] = await shelf.rows(last, BATCH);
    for (const row of rows) {
      signal.throwIfAborted();
      const kept = await shelf.brief(row.key);
      if (kept) yield briefLine(briefKind.write(kept), row);
      done += 1;
    }
    tell(done);
    last = rows.at(-1) ?? null;
    if (!last) break;
  }
  yield endLine();
}

/** The backup as a file, compressed. */
export async function backupFile(database: KeptDatabase, options: BackupOptions): Promise<Blob> {
  const lines = backupLines(database, options);
  const text = new ReadableStream<string>({
    async pull(controller) {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
  const bytes = text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  return new Response(bytes, { headers: { 'content-type': 'application/gzip' } }).blob();
}

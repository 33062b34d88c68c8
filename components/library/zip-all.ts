import { strToU8, Zip, ZipDeflate } from 'fflate';
import { fileName } from '../../utils/core/export/file-name';
import { toHtml } from '../../utils/core/export/html';
import { keptHtml, keptJson, keptMarkdown } from '../../utils/core/library/export';
import type { LibraryRow } from '../../utils/core/library/types';
import type { I18n } from '../../utils/core/shown/i18n';
import type { Shelf } from '../../utils/platform/storage/kept/shelf';
import { localDay } from './day-words';

export interface ZipOptions {
  shelf: Pick<Shelf, 'rows' | 'brief'>;
  i18n: I18n;
  now: number;
  signal: AbortSignal;
  /** Called with the number of briefs written so far. */
  tell(done: number): void;
}

/** Briefs between two pauses, in which the page can paint. */
const BATCH = 10;

/** Every kept brief as Markdown, HTML and JSON, in one archive. Throws the signal's reason when it is stopped. */
export async function zipAll({ shelf, i18n, now, signal, tell }: ZipOptions): Promise<Blob> {
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk, final) => {
    if (error) return reject(error);
    chunks.push(new Uint8Array(chunk));
    if (final) resolve(new Blob(chunks, { type: 'application/zip' }));
  });
  const names = new Set<string>();
  let done = 0;
  for (let last: LibraryRow | null = null; ; ) {
    const rows: LibraryRow[] = await shelf.rows(last, BATCH);
    for (const row of rows) {
      signal.throwIfAborted();
      const kept = await shelf.brief(row.key);
      if (!kept) continue;
      const brief = { kept, row, i18n, now };
      const stem = nameOf(row, names);
      add(zip, `markdown/${stem}.md`, keptMarkdown(brief));
      add(zip, `html/${stem}.html`, keptHtml(brief, toHtml));
      add(zip, `json/${stem}.json`, keptJson(brief));
      done += 1;
    }
    tell(done);
    last = rows.at(-1) ?? null;
    if (!last) break;
  }
  zip.end();
  return promise;
}

function add(zip: Zip, name: string, text: string): void {
  const file = new ZipDeflate(name, { level: 6 });
  zip.add(file);
  file.push(strToU8(text), true);
}

/** A name that no other file of the archive has, by the day it was kept, its outlet and title. */
function nameOf({ savedAt, title, outlet }: LibraryRow, names: Set<string>): string {
  const stem = fileName({ title, outlet, publishedAt: localDay(savedAt) }, '').replace(/\.$/, '');
  let name = stem;
  for (let count = 2; names.has(name.toLowerCase()); count++) name = `${stem}-${count}`;
  names.add(name.toLowerCase());
  return name;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Rows of one file of JSON lines, gzip or plain. Lines that are no JSON are left out. */
export function readJsonLines(file: string): unknown[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => {
    try {
      return line.trim() === '' ? [] : [JSON.parse(line) as unknown];
    } catch {
      return [];
    }
  });
}

/**
 * The sets of JSON lines in a folder, by file name without its endings; parts of one set (NAME-00, NAME-01) together.
 * Throws where there is no such folder.
 */
export function readJsonLineSets(folder: string): { name: string; rows: unknown[] }[] {
  const sets = new Map<string, unknown[]>();
  for (const entry of readdirSync(folder).sort()) {
    const name = /^(.+?)(?:-\d\d)?\.jsonl(?:\.gz)?$/.exec(entry)?.[1];
    if (name === undefined) continue;
    const rows = sets.get(name) ?? [];
    sets.set(name, rows);
    for (const row of readJsonLines(join(folder, entry))) rows.push(row);
  }
  return [...sets].map(([name, rows]) => ({ name, rows }));
}

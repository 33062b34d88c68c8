import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { briefJson } from '../../../utils/core/export/json.ts';
import { until } from './until.ts';

/** The contents of the panel's "Save as JSON". */
export type SavedBrief = NonNullable<ReturnType<typeof briefJson>>;

const PATIENCE = 15_000;

/** Waits for the file that the panel saves in a folder, reads it, and deletes it. */
export async function takeSavedJson(folder: string): Promise<SavedBrief> {
  const file = await until(
    async () => (await readdir(folder).catch(() => [])).find((name) => name.endsWith('.json')),
    PATIENCE,
    'the file that the panel saves',
  );
  const path = join(folder, file);
  // Browsers may name the file before its last bytes are written.
  const json = await until(async () => parse(await readFile(path, 'utf8')), PATIENCE, 'the whole of the saved file');
  await rm(path);
  return json;
}

function parse(text: string): SavedBrief | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

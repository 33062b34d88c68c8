import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../test/e2e/support/until.ts';
import type { PanelJson } from './main.ts';

/** Waits for the file that the panel's "Save as JSON" writes, reads it, and takes it away. */
export async function savedJson(folder: string): Promise<PanelJson> {
  const file = await until(
    async () => (await readdir(folder).catch(() => [])).find((name) => name.endsWith('.json')),
    15_000,
    'the file that the panel saves',
  );
  const path = join(folder, file);
  // Browsers give the file its name before its last bytes.
  const json = await until(async () => parse(await readFile(path, 'utf8')), 15_000, 'the whole of the saved file');
  await rm(path);
  return json;
}

function parse(text: string): PanelJson | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

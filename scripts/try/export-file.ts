import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { until } from '../../test/e2e/support/until.ts';

/** The kinds of files that a brief can be exported to, and the panel's button for each. */
export const EXPORTS: Readonly<Record<string, string>> = {
  '.md': 'save-markdown',
  '.html': 'save-html',
  '.json': 'save-json',
  '.txt': 'copy-text',
};

const PATIENCE = 15_000;

/** JavaScript that has the panel's clipboard keep what is copied to it as text. */
const CATCH_COPY = `
  window.copied = '';
  navigator.clipboard.write = async (items) => {
    window.copied = await (await (await items[0]).getType('text/plain')).text();
  };
  return true;`;

/**
 * Exports the brief through the panel's own menu to a file. `look` runs a function body in the panel, whose downloads go
 * to `downloads`. Throws where the panel has no such export.
 */
export async function exportTo(
  file: string,
  look: (body: string) => Promise<unknown>,
  downloads: string,
): Promise<void> {
  const extension = extname(file);
  const action = EXPORTS[extension];
  await look(CATCH_COPY);
  const pressed = await look(`
    const button = document.querySelector('[data-action="${action}"]');
    button?.click();
    return button !== null;`);
  if (!pressed) throw new Error(`The panel cannot export to ${extension}.`);
  if (action === 'copy-text') {
    const text = await until(async () => String(await look('return window.copied')), PATIENCE, 'the copied text');
    await writeFile(file, text);
    return;
  }
  const saved = await until(
    async () => (await readdir(downloads).catch(() => [])).find((name) => name.endsWith(extension)),
    PATIENCE,
    'the file that the panel saves',
  );
  const path = join(downloads, saved);
  // Browsers may name the file before its last bytes are written.
  await until(async () => (await readFile(path, 'utf8')).endsWith('\n'), PATIENCE, 'the whole of the saved file');
  await writeFile(file, await readFile(path));
  await rm(path);
}

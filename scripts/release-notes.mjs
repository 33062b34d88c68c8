// node scripts/release-notes.mjs [VERSION]: prints the notes of a version from CHANGELOG.md, by default of the one in
// package.json. RELEASING.md explains their use.
import { readFileSync } from 'node:fs';
import { notesOf } from './lib/changelog.mjs';

/** @param {string} name */
const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

try {
  const version = process.argv[2] ?? JSON.parse(read('package.json')).version;
  process.stdout.write(notesOf(read('CHANGELOG.md'), version));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

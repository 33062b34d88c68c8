// node scripts/release-notes.mjs [VERSION]: prints what CHANGELOG.md says of a version, that of package.json unless another
// is named. RELEASING.md says what they are for.
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

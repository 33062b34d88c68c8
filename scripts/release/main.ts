import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesToRelease } from '../lib/changelog.mjs';
import { root, step } from '../lib/steps.mjs';
import { checkList } from './check-list.ts';
import { checksums } from './checksums.ts';
import { lintFirefox } from './lint-firefox.ts';
import { takePictures } from './pictures.ts';
import { rebuilt } from './rebuilt.ts';

const OUT = join(root, '.output');
const RELEASE = join(OUT, 'release');
/** What is not finished stands here, and is gone where anything fails. */
const UNFINISHED = join(OUT, 'release.unfinished');

const say = (line: string) => process.stderr.write(`${line}\n`);

async function main(commit: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  rmSync(UNFINISHED, { recursive: true, force: true });
  mkdirSync(UNFINISHED, { recursive: true });

  say('Building for Chrome and Firefox …');
  const zipped = await step('npm', ['run', 'zip'], { quiet: true });
  if (!zipped.ok) throw new Error(`The extension could not be packed:\n${zipped.output}`);
  const packed = (name: string) => join(OUT, `recoupe-${version}-${name}.zip`);
  for (const name of ['chrome', 'firefox', 'sources']) cpSync(packed(name), join(UNFINISHED, fileOf(packed(name))));
  // Edge takes what Chrome takes.
  cpSync(packed('chrome'), join(UNFINISHED, `recoupe-${version}-edge.zip`));

  say('Asking Mozilla’s linter …');
  await lintFirefox(packed('firefox'));
  say('Building once more, from the sources zip in an empty folder …');
  await rebuilt(packed('sources'), [packed('chrome'), packed('firefox'), packed('sources')]);
  say('Drawing the pictures …');
  await takePictures(join(UNFINISHED, 'pictures'));

  const { notes, unreleased } = notesToRelease(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  writeFileSync(join(UNFINISHED, 'notes.md'), notes);
  cpSync(join(root, 'docs', 'store'), join(UNFINISHED, 'listing'), { recursive: true });
  cpSync(join(root, 'docs', 'privacy.md'), join(UNFINISHED, 'listing', 'privacy.md'));
  cpSync(join(root, 'public', 'icon', '128.png'), join(UNFINISHED, 'pictures', 'icon-128.png'));
  writeFileSync(join(UNFINISHED, 'SHA256SUMS'), checksums(UNFINISHED));
  writeFileSync(join(UNFINISHED, 'TO-DO.md'), checkList({ version, commit, unreleased }));
  rmSync(RELEASE, { recursive: true, force: true });
  renameSync(UNFINISHED, RELEASE);
}

const fileOf = (path: string) => path.slice(OUT.length + 1);

try {
  await main(process.argv[2] ?? '');
  say('Everything is in .output/release; TO-DO.md there names what a person must still do.');
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  if (existsSync(UNFINISHED)) rmSync(UNFINISHED, { recursive: true });
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * The SHA-256 of each zip of a folder, as `sha256sum --check` reads them. Below, as comments, those of the files within:
 * on another machine the same files may be packed a few bytes shorter or longer.
 */
export function checksums(folder: string): string {
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  const read = (name: string) => readFileSync(join(folder, name));
  const whole = zips.toSorted().map((name) => `${sha256(read(name))}  ${name}`);
  const within = zips
    .filter((name) => !name.endsWith('-edge.zip') && !name.endsWith('-sources.zip'))
    .toSorted()
    .flatMap((name) => [`# in ${name}`, ...filesIn(read(name))]);
  return `${[...whole, ...within].join('\n')}\n`;
}

function filesIn(zip: Uint8Array): string[] {
  return Object.entries(unzipSync(zip))
    .map(([name, bytes]) => `# ${sha256(bytes)}  ${name}`)
    .toSorted((a, b) => a.slice(68).localeCompare(b.slice(68), 'en'));
}

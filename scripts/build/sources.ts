import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files that belong to no sources, as globs: what `.gitignore` names, and Git's own folder. It is the same where the sources were unpacked without Git.
 */
export function notSources(root: string): string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(globOf);
  return ['.git', '.git/**', ...ignored];
}

/** A line of `.gitignore` as a glob; the few forms that ours has. */
function globOf(line: string): string {
  const anywhere = line.startsWith('/') ? '' : '**/';
  const name = line.replace(/^\//, '');
  return name.endsWith('/') ? `${anywhere}${name}**` : `${anywhere}${name}`;
}

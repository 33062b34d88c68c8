import { readFileSync } from 'node:fs';
import type { CopiedPublicFile, GeneratedPublicFile } from 'wxt';

type PublicFile = CopiedPublicFile | GeneratedPublicFile;

/** A JSON file of the folder `public/` without the white space that people need; other files as they are. */
export function packedJson(file: PublicFile): PublicFile {
  if (!('absoluteSrc' in file) || !file.relativeDest.endsWith('.json')) return file;
  return {
    relativeDest: file.relativeDest,
    contents: JSON.stringify(JSON.parse(readFileSync(file.absoluteSrc, 'utf8'))),
  };
}

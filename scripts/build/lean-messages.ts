import { readFileSync } from 'node:fs';

/** A file of the package, as WXT takes it: copied, or written. */
type PackageFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

/** Returns a file of messages without the white space that a file kept by hand has; any other file as it is. */
export function leanMessages(file: PackageFile): PackageFile {
  if (!('absoluteSrc' in file) || !/^_locales[\\/]/.test(file.relativeDest)) return file;
  const messages: unknown = JSON.parse(readFileSync(file.absoluteSrc, 'utf8'));
  return { relativeDest: file.relativeDest, contents: JSON.stringify(messages) };
}

import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.mjs';

/** WXT leaves a file alone that would be written as it is, so that their own dates say nothing. */
const STAMP = join('.wxt', 'stamp');

/** Where WXT's types come from: the names of entrypoints and public files, the words of the locales. */
const SOURCES = ['wxt.config.ts', 'package-lock.json', 'entrypoints', 'public'];

/** Says if `wxt prepare` has something to do: what its types come from is newer than they are. */
export function needsPrepare(folder = root) {
  const stamp = join(folder, STAMP);
  if (!existsSync(stamp) || !existsSync(join(folder, '.wxt', 'tsconfig.json'))) return true;
  const { mtimeMs } = statSync(stamp);
  return SOURCES.some((source) => newest(join(folder, source)) > mtimeMs);
}

/** Notes that WXT's types are those of now. */
export function prepared(folder = root) {
  writeFileSync(join(folder, STAMP), '');
}

/** The last change (ms) of a file, or of a folder with all in it. @param {string} path @returns {number} */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

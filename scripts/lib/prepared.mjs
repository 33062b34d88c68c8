import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.mjs';

/**
 * A file of our own marks when the types were made: WXT does not touch its files where nothing changed, so their dates
 * do not show it.
 */
const STAMP = join('.wxt', 'stamp');

/** The sources of WXT's types: the names of entrypoints and public files, the words of the locales. */
const SOURCES = ['wxt.config.ts', 'package-lock.json', 'entrypoints', 'public'];

/** True when `wxt prepare` is needed: a source of its types is newer than they are. */
export function needsPrepare(folder = root) {
  const stamp = join(folder, STAMP);
  if (!existsSync(stamp) || !existsSync(join(folder, '.wxt', 'tsconfig.json'))) return true;
  const { mtimeMs } = statSync(stamp);
  return SOURCES.some((source) => newest(join(folder, source)) > mtimeMs);
}

/** Records that WXT's types are up to date. */
export function prepared(folder = root) {
  writeFileSync(join(folder, STAMP), '');
}

/**
 * The time of the last change (ms) of a file, or of a folder with everything in it.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

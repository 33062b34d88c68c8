import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mit } from './licence-texts';
import type { ShippedFile } from './shipped';
import { DATA, PARTS } from './without-package';

/**
 * Packages that contain no licence file, although package.json names the licence: the copyright line stated in their
 * repositories.
 */
const WITHOUT_FILE: Readonly<Record<string, string>> = {
  '@wxt-dev/browser': mit('Copyright (c) 2023 Aaron'),
  'franc-min': mit('Copyright (c) 2014 Titus Wormer <tituswormer@gmail.com>'),
  wxt: mit('Copyright (c) 2023 Aaron'),
};
const LICENCE_FILE = /^licen[cs]e(?:\.(?:md|txt))?$/i;
/** The heading after which a tool lists the licences of code it bundles for itself, none of which ships. */
const BUNDLED = /^# Licenses of bundled dependencies$/m;
const RULE = '='.repeat(80);

/** The fields of package.json that are read here. */
interface Manifest {
  name: string;
  version: string;
  license: string;
  homepage?: string;
}

/**
 * Collects the licences of all third-party code that ships, as one text: of each package whose files are among `files`,
 * of code by others that these files contain, and of the parts of `wllama.wasm`.
 * @throws {Error} where a package has no licence to be found
 */
export function notices(files: readonly ShippedFile[]): string {
  const packages = Map.groupBy(files, ({ folder }) => folder);
  const sections = [...packages].map(([folder, own]) => packageNotice(folder, own));
  const names = new Set(sections.map(({ name }) => name));
  const parts = PARTS.map(({ name, licence, home, within, text }) => {
    if (!names.has(within)) throw new Error(`${name} comes with ${within}, which does not ship`);
    return section(`${name} (within ${within})`, licence, home, text);
  });
  return [
    'Recoupe (MIT) ships with the following software and data of others, under their own licences.',
    ...sections.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map(({ text }) => text),
    ...parts,
    ...DATA.map(({ name, licence, home, text }) => section(name, licence, home, text)),
  ].join('\n\n');
}

function section(name: string, licence: string, home: string, text: string): string {
  return [RULE, `${name}: ${licence}`, ...(home ? [home] : []), RULE, '', text.trim()].join('\n');
}

function packageNotice(folder: string, files: readonly ShippedFile[]): { name: string; text: string } {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license, homepage = '' } = manifest;
  const texts = licencesIn(folder).map((text) => text.split(BUNDLED)[0] ?? '');
  const own = texts.length > 0 ? texts : [WITHOUT_FILE[name] ?? ''];
  if (own.every((text) => text.trim() === '')) throw new Error(`${name} comes without a licence`);
  return {
    name,
    text: section(`${name} ${version}`, license, homepage, [...own, ...copied(folder, files)].join('\n\n')),
  };
}

/**
 * Collects the licences of code that a package copied into folders of its own; they may exist beside its sources only.
 */
function copied(folder: string, files: readonly ShippedFile[]): string[] {
  const within = new Set<string>();
  for (const { file } of files) {
    for (let at = dirname(file); at !== '.' && at !== '/'; at = dirname(at)) within.add(at);
  }
  return [...within].sort().flatMap((at) => {
    const [text] = [at, join('src', at)].flatMap((place) => licencesIn(join(folder, place)));
    return text ? [`--- ${at} ---\n\n${text.trim()}`] : [];
  });
}

function licencesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => LICENCE_FILE.test(name));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

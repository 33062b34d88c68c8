import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Folders that are generated. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', 'test-results', 'coverage']);
const FILES = readdirSync('.', { withFileTypes: true })
  .filter(({ name }) => !MADE.has(name))
  .flatMap((entry) => (entry.isDirectory() ? [entry.name, ...globSync(`${entry.name}/**`)] : [entry.name]))
  .map((path) => path.replaceAll('\\', '/'));

const PAGES = [...globSync('*.md'), ...globSync('docs/*.{md,svg}'), ...globSync('.github/**/*.{md,yml}')];

/** A file of a type that we write, by its path from the root or from any folder: "start.ts", "background/start.ts". */
const FILE = /(?<![\w./:@~$-])(?:[\w.-]+\/)*[\w-][\w.-]*\.(?:tsx?|mjs|md|svg|css|png)\b(?!\.?\w)/g;
/** A folder: "core/brief/" in backticks, or where a line of a tree begins, one or several. */
const FOLDER = /(?<=`|^ *(?:[\w-]+\/ )*)(?:[\w-]+\/)+(?=`|\s)/gm;
/** Placeholders, an invented name, and a folder that a page calls possible. */
const NOT_OURS = /\b(?:NAME|FILE)\.|presswire|^vendor\//;

function named(text: string): string[] {
  const all = [...text.matchAll(FILE), ...text.matchAll(FOLDER)].map(([path]) => path.replace(/^(?:\.\.?\/)+/, ''));
  return [...new Set(all)].filter((path) => !NOT_OURS.test(path));
}

function exists(path: string): boolean {
  const bare = path.replace(/\/$/, '');
  return FILES.some((file) => file === bare || file.endsWith(`/${bare}`));
}

describe('what the documents name', () => {
  it.each(PAGES)('%s: every file and folder is there', (page) => {
    expect(named(readFileSync(page, 'utf8')).filter((path) => !exists(path))).toEqual([]);
  });

  it.each(PAGES)('%s: every script of npm run is there', (page) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const run = [...readFileSync(page, 'utf8').matchAll(/\bnpm run ([a-z][\w:]*)/g)].map(([, name = '']) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('is read out of prose, code and trees', () => {
    const text =
      'See `core/brief/` and [x](../docs/json.md), not https://a.example/b.md.\n  wire/ tabs/   make\nstart.ts 1';
    expect(named(text)).toEqual(['docs/json.md', 'start.ts', 'core/brief/', 'wire/', 'tabs/']);
  });
});

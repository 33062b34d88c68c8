import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One import of one file by another, both by their path from the project's root, with slashes. */
export interface Import {
  from: string;
  to: string;
  /** `type` imports are removed from the shipped code. */
  kind: 'value' | 'type';
  /** Line of `from`, 1-based. */
  line: number;
}

/** Paths of the source files under a folder, from the project's root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The text of a source file without comments; line breaks stay. */
export function codeOf(path: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  return readFileSync(join(ROOT, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/^\s*\/\/.*$/gm, blank);
}

const STATEMENT =
  /^(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*'([^']+)'|^import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/gm;

/** The files of the project, and the packages (by name, in `to`), that a file imports; `import()` counts as a value. */
export function importsOf(path: string): Import[] {
  const code = codeOf(path);
  return [...code.matchAll(STATEMENT)].flatMap((match): Import[] => {
    const [, type, names = '', from, bare, dynamic] = match;
    const specifier = from ?? bare ?? dynamic ?? '';
    const parts = names
      .replace(/[{}]/g, '')
      .split(',')
      .flatMap((part) => part.trim() || []);
    const isType = Boolean(type) || (names.startsWith('{') && parts.every((part) => part.startsWith('type ')));
    const line = code.slice(0, match.index).split('\n').length;
    const to = specifier.startsWith('.') ? fileAt(resolve(ROOT, dirname(path), specifier)) : specifier;
    return to === null ? [] : [{ from: path, to, kind: isType ? 'type' : 'value', line }];
  });
}

function fileAt(path: string): string | null {
  const found = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
  return found ? relative(ROOT, found).replaceAll('\\', '/') : null;
}

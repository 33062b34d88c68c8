import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The labels of a page beside its text; each as far as the set has it. */
export interface Truth {
  title?: string;
  authors?: string[];
  /** ISO 8601, a day or an instant. */
  date?: string;
  /** Pieces of text that the story holds, and that it must not hold. */
  with?: string[];
  without?: string[];
}

/** A labelled page of a set: `pages.jsonl` with the files that it names. */
export interface LabelledPage {
  id: string;
  url: string | null;
  /** "news", "article", "section", "home" …, as the set calls it. */
  kind: string;
  lang: string | null;
  hasBody: boolean;
  gt: Truth;
}

export interface PageSet {
  name: string;
  pages: LabelledPage[];
  html(page: LabelledPage): string;
  /** The story's text; null where the set has none. */
  text(page: LabelledPage): string | null;
}

/** The sets in a folder, each a folder with `pages.jsonl`, in alphabetical order; `only` names those wanted. */
export function readSets(dir: string, only?: readonly string[]): PageSet[] {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new Error(`No folder of page sets: ${dir}`);
  const names = readdirSync(dir)
    .filter((name) => existsSync(join(dir, name, 'pages.jsonl')))
    .sort();
  const unknown = only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`No such set in ${dir}: ${unknown.join(', ')}. It has: ${names.join(', ')}`);
  if (names.length === 0) throw new Error(`No set in ${dir}: a set is a folder with a pages.jsonl`);
  return names.filter((name) => !only || only.includes(name)).map((name) => readSet(join(dir, name), name));
}

function readSet(folder: string, name: string): PageSet {
  const pages = readFileSync(join(folder, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toPage(JSON.parse(line)));
  return {
    name,
    pages,
    html: (page) => unpacked(join(folder, 'html', `${page.id}.html`)) ?? '',
    text: (page) => (page.hasBody ? unpacked(join(folder, 'text', `${page.id}.txt`)) : null),
  };
}

function toPage(line: Partial<LabelledPage> & { id: string }): LabelledPage {
  const { id, url = null, kind = 'page', lang = null, hasBody = false, gt = {} } = line;
  return { id, url, kind, lang, hasBody, gt };
}

/** A file's text, packed or not; null where there is none. */
function unpacked(path: string): string | null {
  if (existsSync(`${path}.gz`)) return gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

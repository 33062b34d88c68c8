import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeOf, type Import, importsOf, sourceFiles } from '../support/imports';

/*
 * Imports run down: entrypoints → background → engines → platform → core; components → core and platform. A violation
 * is shown as FILE:LINE → FILE: move the imported name down to where both can reach it.
 */
const FILES = ['utils', 'components', 'entrypoints'].flatMap(sourceFiles);
const IMPORTS = FILES.flatMap(importsOf);
const OWN = IMPORTS.filter(({ to }) => /^(utils|components|entrypoints)\//.test(to));

const LAYERS = ['core', 'platform', 'engines', 'background'];
const layerOf = (path: string) => LAYERS.indexOf(/^utils\/(\w+)\//.exec(path)?.[1] ?? '');
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
/** "utils/core/article" of "utils/core/article/find/block.ts", "components/brief" of "components/brief/Verdict.tsx". */
const partOf = (path: string) => {
  const names = path.split('/');
  return names.slice(0, Math.min(names[0] === 'utils' ? 3 : 2, names.length - 1)).join('/');
};
const named = (imports: readonly Import[]) => imports.map(({ from, line, to }) => `${from}:${line} → ${to}`);

/** The only way from pages to engines. */
const DOOR = 'utils/engines/door/';
/** Modules that search, and ask or read other outlets: pages must ask the background for that. */
const SEARCH =
  /^utils\/core\/coverage\/(search|reading)\/|^utils\/core\/coverage\/finders\/(?!origins|types|searxng-address)/;

describe('the layers under utils', () => {
  it('are these four, and nothing else lies there', () => {
    expect(readdirSync('utils').sort()).toEqual([...LAYERS].sort());
  });

  it('import nothing above themselves, types included', () => {
    expect(named(OWN.filter(({ from, to }) => layerOf(from) >= 0 && layerOf(to) > layerOf(from)))).toEqual([]);
  });

  it('import no view and no entrypoint', () => {
    expect(named(OWN.filter(({ from, to }) => from.startsWith('utils/') && !to.startsWith('utils/')))).toEqual([]);
  });

  it('leave the browser out of the core', () => {
    const core = FILES.filter((path) => path.startsWith('utils/core/'));
    const packages = IMPORTS.filter(({ from, to }) => core.includes(from) && /webextension|^wxt|^preact/.test(to));
    expect(named(packages)).toEqual([]);
    const globals = core.filter((path) =>
      /(?<![.\w'"`$/-])(?:document|window|chrome|browser|navigator)\./.test(codeOf(path)),
    );
    expect(globals).toEqual([]);
  });
});

describe('views', () => {
  const views = OWN.filter(({ from }) => from.startsWith('components/'));

  it('reach engines through one door', () => {
    expect(named(views.filter(({ to }) => to.startsWith('utils/engines/') && !to.startsWith(DOOR)))).toEqual([]);
  });

  it('ask the background by messages, for a search among other things', () => {
    expect(named(views.filter(({ to }) => to.startsWith('utils/background/') || SEARCH.test(to)))).toEqual([]);
  });

  it('never come near the keys, nor does any script that runs in a page', () => {
    const graph = new Map(FILES.map((path) => [path, OWN.filter(({ from }) => from === path).map(({ to }) => to)]));
    const reached = (path: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(path)) return seen;
      seen.add(path);
      for (const to of graph.get(path) ?? []) reached(to, seen);
      return seen;
    };
    const outside = FILES.filter(
      (path) => path.startsWith('components/') || (path.startsWith('entrypoints/') && !path.endsWith('/background.ts')),
    );
    expect(outside.filter((path) => reached(path).has('utils/platform/storage/keys.ts'))).toEqual([]);
  });
});

describe('folders', () => {
  const values = OWN.filter(({ kind }) => kind === 'value');

  it.each([
    ['folder', folderOf],
    ['part', partOf],
  ])('of which each is one %s do not import each other’s values', (_, placeOf) => {
    const arrows = new Map<string, Import[]>();
    for (const one of values) {
      const [from, to] = [placeOf(one.from), placeOf(one.to)];
      if (from !== to) arrows.set(`${from} → ${to}`, [...(arrows.get(`${from} → ${to}`) ?? []), one]);
    }
    const mutual = [...arrows].flatMap(([name, imports]) => {
      const back = arrows.get(name.split(' → ').reverse().join(' → '));
      return back && back.length >= imports.length ? named(imports) : [];
    });
    expect(mutual).toEqual([]);
  });

  it('are no flat list of 40 files', () => {
    const counts = new Map<string, number>();
    for (const path of FILES) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count >= 40)).toEqual([]);
  });
});

describe('files', () => {
  it('import each other in no circle, types included', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of OWN) graph.set(from, [...(graph.get(from) ?? []), to]);
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (trail.includes(path) || done.has(path)) return;
      for (const to of graph.get(path) ?? []) visit(to, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('entrypoints', () => {
  it('only wire, in under 40 lines', () => {
    const long = sourceFiles('entrypoints').filter(
      (path) =>
        codeOf(path)
          .split('\n')
          .filter((line) => line.trim()).length >= 40,
    );
    expect(long).toEqual([]);
  });
});

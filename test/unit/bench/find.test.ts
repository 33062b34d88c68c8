import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lastLine } from '../../bench/lib/find/figures';
import { searchWorld } from '../../bench/lib/find/search-world';
import { servicesOf } from '../../bench/lib/find/services';
import { drawn, readersArticle, readWorld, timeOf } from '../../bench/lib/find/world';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const STORY = 'Mud seeped through the wall of Tarrow Dam on Sunday, said Ada Quill, prefect of Northmarch. ';
const OTHER = 'Korvan Bank wrote off loans of 40 million, said its director Ines Molnar in Vernois. ';

/** A data folder with two events of five articles each, and one set of headlines. */
function dataFolder(): string {
  const data = mkdtempSync(join(tmpdir(), 'find-'));
  folders.push(data);
  mkdirSync(join(data, 'same-event'));
  const rows = ['dam', 'bank'].flatMap((event) =>
    [1, 2, 3, 4, 5].map((n) => ({
      ...{ id: `${event}-${n}`, event, lang: 'en', domain: `www.paper${n}.example` },
      title: event === 'dam' ? `Tarrow Dam seeps mud, ${n} villages emptied` : `Korvan Bank writes off ${n}0 loans`,
      text: (event === 'dam' ? STORY : OTHER).repeat(8),
    })),
  );
  const titles = [1, 2].map((n) => ({
    id: `t${n}`,
    event: 'cup',
    title: `Final ${n} of the cup`,
    domain: 'cup.example',
  }));
  const write = (name: string, list: object[]) =>
    writeFileSync(join(data, 'same-event', `${name}.jsonl`), list.map((row) => JSON.stringify(row)).join('\n'));
  write('whole', rows);
  write('titles', titles);
  write('pairs', [{ a: 't1', b: 't2', label: 1 }]);
  return data;
}

describe('the world that is searched for coverage', () => {
  it('searches for events of whole articles alone, and holds all others', () => {
    const world = readWorld(dataFolder());
    expect(world.events.map(({ name }) => name)).toEqual(['dam', 'bank']);
    expect(world.articles).toHaveLength(12);
  });

  it('draws the same from the same parts', () => {
    expect(drawn('gdelt', 'a', 1)).toBe(drawn('gdelt', 'a', 1));
    expect(drawn('gdelt', 'a', 1)).not.toBe(drawn('gdelt', 'a', 2));
  });

  it('lets GDELT find only what holds every word', async () => {
    const world = readWorld(dataFolder());
    const { fetch, begin } = servicesOf(world, 1);
    const article = world.articles[0];
    if (article) begin(timeOf(article));
    const ask = async (query: string) => {
      const params = new URLSearchParams({ query, startdatetime: '20261010000000', enddatetime: '20261020000000' });
      const answer = await fetch(`https://api.gdeltproject.org/api/v2/doc/doc?${params}`);
      return JSON.stringify(await answer.json());
    };
    expect(await ask('"Tarrow Dam" mud')).toContain('Tarrow Dam');
    expect(await ask('"Tarrow Dam" loans')).toBe('{}');
  });

  it('is searched by the shipped search, from the reader’s article', async () => {
    const world = readWorld(dataFolder());
    const [event] = world.events;
    if (!event) throw new Error('no event');
    const search = await searchWorld(event, servicesOf(world, 1), 1);
    expect(search?.article).toBe(readersArticle(event, 1));
    expect(search?.outlets.size).toBe(4);
    expect(search?.found.length).toBeGreaterThan(0);
    expect(search?.found.every(({ right }) => right)).toBe(true);
    expect(search?.requests.indexes).toBeGreaterThan(0);
    expect(lastLine(search ? [search] : [])).toMatch(/^recall en [\d.]+ fr - precision 1\.000 requests [\d.]+$/);
  });
});

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FIND_HEAD, figuresOfSearches, findRows, lastLine } from './lib/find/figures.ts';
import { type Searched, searchWorld } from './lib/find/search-world.ts';
import { servicesOf } from './lib/find/services.ts';
import { readWorld, SEEDS } from './lib/find/world.ts';
import { compareResults } from './lib/results.ts';
import { table, writeLines } from './lib/write.ts';

/*
 * Measures how much of an event's coverage the shipped search finds, in a world made of labelled events whose rules
 * stand in `lib/find/world.ts`: recall of the event's other outlets, precision of what is shown, and requests.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string' },
    save: { type: 'boolean' },
  },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- find --data DIR --out DIR [--seed N] [--save]');
  process.exit(1);
}

const world = readWorld(values.data);
const first = Number(values.seed ?? 1);
const searches: Searched[] = [];
for (let seed = first; seed < first + SEEDS; seed++) {
  const services = servicesOf(world, seed);
  for (const event of world.events) {
    const one = await searchWorld(event, services, seed);
    if (one) searches.push(one);
  }
}
console.log(table([FIND_HEAD, ...findRows(searches)]));
writeLines(
  values.out,
  'find',
  searches.map(({ event, article, seed, found }) => ({
    event: event.name,
    article: article.id,
    found: found.map((one) => one.article.id),
    seed,
  })),
);
console.log(`predictions: ${join(values.out, 'predictions')}`);
compareResults('find', figuresOfSearches(searches), values);
console.log(lastLine(searches));

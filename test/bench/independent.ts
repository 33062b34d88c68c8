import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPairSets } from './lib/article-pairs.ts';
import { countEvents, type EventCount } from './lib/reprints.ts';
import { compareResults } from './lib/results.ts';
import { table, writeLines } from './lib/write.ts';

/*
 * Measures the count of independent reports of an event: each group of reprints and each outlet once, from the articles
 * of labelled events, beside counting articles, counting domains, and domains with plain containment.
 */

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, save: { type: 'boolean' } },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- independent --data DIR --out DIR [--save]');
  process.exit(1);
}

const counts = countEvents(readPairSets(values.data, ['reprints']));
const exact = (of: (count: EventCount) => number): string =>
  `${counts.filter((count) => of(count) === count.right).length} of ${counts.length}`;
console.log(
  table([
    ['counted by', 'exact on events'],
    ['recoupe', exact(({ independent }) => independent)],
    ['articles', exact(({ articles }) => articles)],
    ['domains', exact(({ domains }) => domains)],
    ['domains and containment', exact(({ contained }) => contained)],
  ]),
);
for (const { event, right, independent } of counts) {
  if (independent !== right) console.log(`${event}: ${independent}, by the labels ${right}`);
}
writeLines(
  values.out,
  'independent',
  counts.map(({ event, independent }) => ({ event, independent })),
);
console.log(`predictions: ${join(values.out, 'predictions')}`);
const right = counts.filter(({ independent, right }) => independent === right).length;
compareResults('independent', { events: { events: counts.length, exact: right / Math.max(1, counts.length) } }, values);

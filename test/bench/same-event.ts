import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SAME_EVENT_THRESHOLD } from '../../utils/core/constants/same-event.ts';
import { readPairSets } from './lib/article-pairs.ts';
import { assessTimes } from './lib/assess-times.ts';
import { compareResults, figuresOf } from './lib/results.ts';
import { SAME_EVENT_HEAD, sameEventRows, scorePairs, viewsOf } from './lib/same-event.ts';
import { percentile, table, writeLines } from './lib/write.ts';

/*
 * Measures how well two articles on the same event are recognised: labelled pairs, each set's articles as the pool, at
 * the threshold that ships, on all that a set gives and on titles and leads alone, beside TF-IDF cosine and Jaccard at
 * their best thresholds for the set; and the time of assessing 250 candidates. With --fullest only on all that a set
 * gives, without times.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    sets: { type: 'string' },
    fullest: { type: 'boolean' },
    save: { type: 'boolean' },
  },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- same-event --data DIR --out DIR [--sets a,b] [--fullest] [--save]');
  process.exit(1);
}

const wanted = values.sets?.split(',').map((name) => name.trim());
const sets = readPairSets(values.data, ['same-event']).filter(({ name }) => wanted?.includes(name) ?? true);
const rows = [SAME_EVENT_HEAD];
for (const set of sets) {
  for (const [i, view] of viewsOf(set).entries()) {
    if (i > 0 && values.fullest) break;
    const scores = scorePairs(set, view);
    rows.push(...sameEventRows(set, view, scores));
    // The fullest view is what is judged.
    if (i > 0) continue;
    const lines = set.pairs.map(({ id }, at) => {
      const score = scores[at] ?? 0;
      return { id, score: Math.round(score * 1e4) / 1e4, same: score >= SAME_EVENT_THRESHOLD };
    });
    writeLines(values.out, set.name, lines);
  }
}
console.log(table(rows));

const times = values.fullest ? [] : assessTimes(sets.flatMap((set) => [...set.articles.values()]));
if (times.length > 0) {
  const cells = [0.5, 1].map((part) => percentile(times, part).toFixed(0));
  console.log(
    `\n${table([
      ['matching and folding 250 candidates, ms of one core', 'median', 'max'],
      ['', ...cells],
    ])}`,
  );
}
console.log(`predictions: ${join(values.out, 'predictions')}`);
const own = rows.filter(([, , , measure]) => measure === 'recoupe');
compareResults(
  'same-event',
  Object.fromEntries(own.map((row) => [`${row[0]}, ${row[1]}`, figuresOf(SAME_EVENT_HEAD, row, 4)])),
  values,
);

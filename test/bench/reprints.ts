import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { REPRINT_THRESHOLD } from '../../utils/core/constants/reprints.ts';
import { readPairSets } from './lib/article-pairs.ts';
import { REPRINT_HEAD, reprintRows, scoreReprints } from './lib/reprints.ts';
import { compareResults, figuresOf } from './lib/results.ts';
import { table, writeLines } from './lib/write.ts';

/*
 * Measures how well reprints are recognised: labelled pairs at the threshold that ships, beside plain containment of
 * runs of five words, and TF-IDF cosine and Jaccard of runs at their best thresholds for the set.
 */

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, save: { type: 'boolean' } },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- reprints --data DIR --out DIR [--save]');
  process.exit(1);
}

const rows = [REPRINT_HEAD];
for (const set of readPairSets(values.data, ['reprints'])) {
  const scores = scoreReprints(set);
  rows.push(...reprintRows(set, scores));
  const lines = set.pairs.map(({ id }, i) => {
    const score = scores[i] ?? 0;
    return { id, score: Math.round(score * 1e4) / 1e4, same: score >= REPRINT_THRESHOLD };
  });
  writeLines(values.out, set.name, lines);
}
console.log(table(rows));
console.log(`predictions: ${join(values.out, 'predictions')}`);
const own = rows.filter(([, , measure]) => measure === 'recoupe');
compareResults('reprints', Object.fromEntries(own.map((row) => [row[0], figuresOf(REPRINT_HEAD, row, 3)])), values);

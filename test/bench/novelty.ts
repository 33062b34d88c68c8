import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPairSets } from './lib/article-pairs.ts';
import { readClaims } from './lib/claims.ts';
import { type Judged, judgeClaims, judgeOthers, judgeReprints, sum } from './lib/novelty.ts';
import { compareResults, type Figures } from './lib/results.ts';
import { table, writeLines } from './lib/write.ts';

/*
 * Measures what is told as new to somebody who has read a story: of reprints' statements, against the original (should
 * be none); of another event's, put into a report (should be all); of labelled claims, against their sources. Lines of
 * the page (rights, offers, credits) are no statements and are told by nobody. A reprint of two originals ("merged") has
 * another article's statements beside its own, and stands apart from the sum.
 */

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, sets: { type: 'string' }, save: { type: 'boolean' } },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- novelty --data DIR --out DIR [--sets a,b] [--save]');
  process.exit(1);
}

const OF_TWO = 'merged';
const { data, out } = values;
const wanted = values.sets?.split(',').map((name) => name.trim());
const isWanted = ({ name }: { name: string }) => wanted?.includes(name) ?? true;
const share = ({ all, fresh }: Judged) => fresh / Math.max(1, all);
const percent = (judged: Judged) => (judged.all > 0 ? (100 * share(judged)).toFixed(1) : '–');

const rows: string[][] = [['set', 'statements', 'of', 'new %']];
const figures: Record<string, Figures> = {};
function tell(set: string, of: string, judged: Judged): void {
  if (judged.all === 0) return;
  rows.push([set, String(judged.all), of, percent(judged)]);
  figures[set] = { ...figures[set], [of]: share(judged) };
}

const reprints: Judged[] = [];
for (const set of readPairSets(data, ['reprints']).filter(isWanted)) {
  const kinds = [...judgeReprints(set)];
  for (const [kind, judged] of kinds) tell(set.name, `reprint ${kind}`.trim(), judged);
  const own = kinds.filter(([kind]) => kind !== OF_TWO).map(([, judged]) => judged);
  reprints.push(...own);
  writeLines(
    out,
    `${set.name}-new-in-reprints`,
    sum(own).wrong.map((text) => ({ text })),
  );
}
const others: Judged[] = [];
for (const folder of ['same-event', 'reprints'] as const) {
  for (const set of readPairSets(data, [folder]).filter(isWanted)) {
    const judged = judgeOthers(set, folder);
    tell(set.name, 'another event', judged);
    others.push(judged);
    writeLines(
      out,
      `${set.name}-missed-of-others`,
      judged.wrong.map((text) => ({ text })),
    );
  }
}
const claims = readClaims(join(data, 'faithfulness'))
  .filter(isWanted)
  .map(({ name, claims }) => {
    const judged = judgeClaims(claims);
    tell(name, 'right claims', judged.right);
    tell(name, 'wrong claims', judged.wrong);
    return judged;
  });

console.log(table(rows));
console.log(`predictions: ${join(out, 'predictions')}`);
compareResults('novelty', figures, values);
const [right, wrong] = [sum(claims.map((one) => one.right)), sum(claims.map((one) => one.wrong))];
console.log(
  `reprints ${percent(sum(reprints))} other-event ${percent(sum(others))} claims right ${percent(right)} wrong ${percent(wrong)}`,
);

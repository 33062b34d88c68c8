import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStatement } from '../../utils/core/check/check.ts';
import { type CheckSources, indexSources } from '../../utils/core/check/read/index-sources.ts';
import type { Verdict } from '../../utils/core/check/types.ts';
import { type Claim, minimalPairs, readClaims } from './lib/claims.ts';
import { LEXICAL, type LexicalSource, lexicalScores, lexicalSource } from './lib/lexical.ts';
import { auc, average, balancedAccuracy, bestThreshold, type Scored } from './lib/ranking.ts';
import { compareResults, type Figures } from './lib/results.ts';
import { percentile, table } from './lib/write.ts';

/*
 * Measures how well the check separates supported statements from others, on labelled claims with their sources, beside
 * plain lexical measures. Balanced accuracy: of the check at the rule that ships (only the verdict "supported" counts
 * as supported), of the lexical measures at the threshold that suits them best over all sets.
 */

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, sets: { type: 'string' }, save: { type: 'boolean' } },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- check --data DIR --out DIR [--sets a,b] [--save]');
  process.exit(1);
}

interface Judged {
  claim: Claim;
  score: number;
  verdict: Verdict;
  lexical: Record<(typeof LEXICAL)[number], number>;
}

const wanted = values.sets?.split(',');
const sets = readClaims(join(values.data, 'faithfulness')).filter(({ name }) => wanted?.includes(name) ?? true);
const times: number[] = [];
const indexTimes: number[] = [];
const judged = sets.map(({ name, claims }) => ({ name, items: assess(claims) }));

const folder = join(values.out, 'predictions');
mkdirSync(folder, { recursive: true });
for (const { name, items } of judged) {
  const lines = items.map(({ claim, score, verdict }) => JSON.stringify({ id: claim.id, score, verdict }));
  writeFileSync(join(folder, `${name}.jsonl`), `${lines.join('\n')}\n`);
}

console.log(`${rankTable()}\n\n${verdictTable()}\n`);
const spread = (all: number[]) => [0.5, 0.95, 1].map((part) => percentile(all, part).toFixed(2));
console.log(
  table([
    ['ms', 'median', 'p95', 'max'],
    ['a statement', ...spread(times)],
    ['indexing a source', ...spread(indexTimes)],
  ]),
);
console.log(`predictions: ${folder}`);
compareResults('check', Object.fromEntries(judged.map(({ name, items }) => [name, figuresOf(items)])), values);

function assess(claims: readonly Claim[]): Judged[] {
  const sources = new Map<string, { index: CheckSources; lexical: LexicalSource }>();
  return claims.map((claim) => {
    const text = claim.passages.join('\n');
    let source = sources.get(text);
    if (!source) {
      const passages = claim.passages.map((passage, i) => ({ n: i + 1, text: passage }));
      const start = performance.now();
      const index = indexSources([{ number: 1, lang: claim.lang, publishedAt: null, passages }]);
      indexTimes.push(performance.now() - start);
      source = { index, lexical: lexicalSource(text) };
      sources.set(text, source);
    }
    const start = performance.now();
    const { score, verdict } = checkStatement({ text: claim.text, citations: [] }, source.index, {
      lang: claim.lang,
      publishedAt: null,
    });
    times.push(performance.now() - start);
    return { claim, score, verdict, lexical: lexicalScores(claim.text, source.lexical) };
  });
}

function figuresOf(items: readonly Judged[]): Figures {
  const share = (right: boolean, verdict: Verdict) => {
    const some = items.filter(({ claim }) => claim.right === right);
    return some.filter((item) => item.verdict === verdict).length / Math.max(1, some.length);
  };
  const shares = (right: boolean) =>
    (['supported', 'partly', 'notFound'] as const).map(
      (verdict) => [`${verdict}, of ${right ? 'right' : 'wrong'}`, share(right, verdict)] as const,
    );
  return {
    statements: items.length,
    AUC: auc(items.map(({ claim, score }) => ({ score, right: claim.right }))),
    'balanced accuracy': balancedAccuracy(
      items.map(({ claim, verdict }) => ({ said: verdict === 'supported', right: claim.right })),
    ),
    ...Object.fromEntries([...shares(true), ...shares(false)]),
  };
}

function rankTable(): string {
  const percent = (value: number) => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1));
  const measures: { name: string; of: (item: Judged) => number }[] = [
    { name: 'check', of: ({ score }) => score },
    ...LEXICAL.map((name) => ({ name, of: ({ lexical }: Judged) => lexical[name] })),
  ];
  const columns = measures.map(({ name, of }) => {
    const scored = judged.map(({ items }) =>
      items.map((item): Scored => ({ score: of(item), right: item.claim.right })),
    );
    const threshold = bestThreshold(scored);
    const areas = scored.map(auc);
    const accuracies = judged.map(({ items }, i) =>
      name === 'check'
        ? balancedAccuracy(items.map(({ claim, verdict }) => ({ said: verdict === 'supported', right: claim.right })))
        : balancedAccuracy((scored[i] ?? []).map(({ score, right }) => ({ said: score >= threshold, right }))),
    );
    const cells = areas.map((area, i) => `${percent(area)} | ${percent(accuracies[i] ?? Number.NaN)}`);
    return [name, ...cells, `${percent(average(areas))} | ${percent(average(accuracies))}`];
  });
  const names = ['AUC | balanced accuracy', ...judged.map(({ name, items }) => `${name} (${items.length})`), 'mean'];
  return table(names.map((name, row) => [name, ...columns.map((column) => column[row] ?? '')]));
}

function verdictTable(): string {
  const share = (items: readonly Judged[], verdict: Verdict) =>
    items.length > 0
      ? `${((100 * items.filter((item) => item.verdict === verdict).length) / items.length).toFixed(0)}%`
      : '–';
  const rows = judged.map(({ name, items }) => {
    const right = items.filter(({ claim }) => claim.right);
    const wrong = items.filter(({ claim }) => !claim.right);
    const scores = new Map(items.map(({ claim, score }) => [claim, score]));
    const pairs = minimalPairs(items.map(({ claim }) => claim));
    const above = pairs.filter(([one, other]) => (scores.get(one) ?? 0) > (scores.get(other) ?? 0)).length;
    const ordered = pairs.length >= 20 ? `${((100 * above) / pairs.length).toFixed(0)}% of ${pairs.length}` : '–';
    const verdicts = (['supported', 'partly', 'notFound', 'unchecked'] as const).map(
      (verdict) => `${share(right, verdict)} / ${share(wrong, verdict)}`,
    );
    return [name, ...verdicts, ordered];
  });
  return table([
    ['verdict on right / wrong claims', 'supported', 'partly', 'notFound', 'unchecked', 'pairs told apart'],
    ...rows,
  ]);
}

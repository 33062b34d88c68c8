import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStatement } from '../../utils/core/check/check.ts';
import { type CheckSources, indexSources } from '../../utils/core/check/read/index-sources.ts';
import type { Verdict } from '../../utils/core/check/types.ts';
import { seeded } from './in-page/breaking/breaker.ts';
import { type Claim, minimalPairs, readClaims } from './lib/claims.ts';
import { LEXICAL, type LexicalSource, lexicalScores, lexicalSource } from './lib/lexical.ts';
import { auc, average, balancedAccuracy, bestThreshold, type Scored } from './lib/ranking.ts';
import { compareResults, type Figures } from './lib/results.ts';
import { percentile, table } from './lib/write.ts';

/*
 * Measures how well the check separates supported statements from others, on labelled claims with their sources, beside
 * plain lexical measures. Balanced accuracy: at the threshold that suits each measure best over all sets. Then the
 * share of right and of wrong statements that each verdict goes to, with the interval of the assured wrong ones by
 * document.
 */

/** Verdicts from the one that assures most to the one that warns most. */
const VERDICTS: readonly Verdict[] = [
  ...(['verbatim', 'excerpt', 'wordsFound', 'unproven', 'notFound', 'figureNotFound', 'unchecked'] as const),
];
const isAssuring = (verdict: Verdict) => verdict === 'verbatim' || verdict === 'excerpt';

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

function shareOf(items: readonly Judged[], holds: (item: Judged) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}

function sides(items: readonly Judged[]): { right: Judged[]; wrong: Judged[] } {
  return {
    right: items.filter(({ claim }) => claim.right),
    wrong: items.filter(({ claim }) => !claim.right),
  };
}

function figuresOf(items: readonly Judged[]): Figures {
  const { right, wrong } = sides(items);
  const shares = (name: string, some: readonly Judged[]) =>
    VERDICTS.map((verdict) => [`${verdict}, of ${name}`, shareOf(some, (item) => item.verdict === verdict)] as const);
  return {
    statements: items.length,
    AUC: auc(items.map(({ claim, score }) => ({ score, right: claim.right }))),
    ...Object.fromEntries([...shares('right', right), ...shares('wrong', wrong)]),
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
    const accuracies = scored.map((set) =>
      balancedAccuracy(set.map(({ score, right }) => ({ said: score >= threshold, right }))),
    );
    const cells = areas.map((area, i) => `${percent(area)} | ${percent(accuracies[i] ?? Number.NaN)}`);
    return [name, ...cells, `${percent(average(areas))} | ${percent(average(accuracies))}`];
  });
  const names = ['AUC | balanced accuracy', ...judged.map(({ name, items }) => `${name} (${items.length})`), 'mean'];
  return table(names.map((name, row) => [name, ...columns.map((column) => column[row] ?? '')]));
}

function verdictTable(): string {
  const percent = (some: readonly Judged[], holds: (item: Judged) => boolean) =>
    some.length > 0 ? (100 * shareOf(some, holds)).toFixed(1) : '–';
  const rows = judged.map(({ name, items }) => {
    const { right, wrong } = sides(items);
    const scores = new Map(items.map(({ claim, score }) => [claim, score]));
    const pairs = minimalPairs(items.map(({ claim }) => claim));
    const above = pairs.filter(([one, other]) => (scores.get(one) ?? 0) > (scores.get(other) ?? 0)).length;
    const ordered = pairs.length >= 20 ? `${((100 * above) / pairs.length).toFixed(0)}% of ${pairs.length}` : '–';
    const verdicts = VERDICTS.map((verdict) => {
      const is = (item: Judged) => item.verdict === verdict;
      return `${percent(right, is)} / ${percent(wrong, is)}`;
    });
    const [low, high] = interval(wrong);
    return [name, `${right.length} / ${wrong.length}`, ...verdicts, `${low}–${high}`, ordered];
  });
  const all = judged.flatMap(({ items }) => items);
  const { right, wrong } = sides(all);
  const mean = (side: 'right' | 'wrong', verdict: Verdict) =>
    average(judged.map(({ items }) => 100 * shareOf(sides(items)[side], (item) => item.verdict === verdict)));
  const counts = VERDICTS.map((verdict) => {
    const count = (some: readonly Judged[]) => some.filter((item) => item.verdict === verdict).length;
    return `${count(right)} : ${count(wrong)}`;
  });
  return table([
    ['% of right / wrong claims', 'right / wrong', ...VERDICTS, 'wrong assured, 95 %', 'pairs told apart'],
    ...rows,
    [
      'mean of sets',
      '',
      ...VERDICTS.map((verdict) => `${mean('right', verdict).toFixed(1)} / ${mean('wrong', verdict).toFixed(1)}`),
      '',
      '',
    ],
    ['counts, right : wrong', `${right.length} / ${wrong.length}`, ...counts, '', ''],
  ]);
}

/** The share of assured wrong statements, in per cent: the 95 % interval of 1,000 draws of documents with replacement. */
function interval(wrong: readonly Judged[]): [low: string, high: string] {
  const byDocument = Map.groupBy(wrong, ({ claim }) => claim.passages.join('\n'));
  const documents = [...byDocument.values()].map((items) => ({
    of: items.length,
    assured: items.filter(({ verdict }) => isAssuring(verdict)).length,
  }));
  const random = seeded(1);
  const shares = Array.from({ length: 1000 }, () => {
    let [assured, of] = [0, 0];
    for (let i = 0; i < documents.length; i++) {
      const drawn = documents[Math.floor(random() * documents.length)];
      assured += drawn?.assured ?? 0;
      of += drawn?.of ?? 0;
    }
    return (100 * assured) / Math.max(1, of);
  });
  return [percentile(shares, 0.025).toFixed(1), percentile(shares, 0.975).toFixed(1)];
}

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Grouping } from '../../utils/core/stories/group/grouping.ts';
import { bcubed, type Grouped, interval, pairwise, type Scores } from './lib/bcubed.ts';
import { compareResults, type Figures } from './lib/results.ts';
import { tunedSinglePass } from './lib/single-pass.ts';
import { readStreams, type StreamItem } from './lib/stream.ts';
import { groupingCost } from './lib/stream-cost.ts';
import { table, writeLines } from './lib/write.ts';

/*
 * Measures how well a stream of articles is grouped by event: each labelled stream in order of time, through the
 * grouping that ships, at the settings that ship; beside TF-IDF cosine in a single pass at its best threshold for the
 * set. BCubed, pairs, and an interval of BCubed F1 by event; pairs across languages; time and memory.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    sets: { type: 'string' },
    save: { type: 'boolean' },
  },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- stories --data DIR --out DIR [--sets a,b] [--save]');
  process.exit(1);
}

const HEAD = [
  ...['set', 'items', 'method', 'precision', 'recall', 'F1', '95 %', 'pairs P', 'pairs R', 'pairs F1'],
  ...['across P', 'across R'],
];
const three = (value: number): string => value.toFixed(3);

function cells({ precision, recall, f1 }: Scores): string[] {
  return [precision, recall, f1].map(three);
}

function rowOf(name: string, method: string, items: readonly Grouped[]): string[] {
  const [low, high] = interval(items);
  const isMixed = new Set(items.map(({ lang }) => lang)).size > 1;
  const across = isMixed ? pairwise(items, (a, b) => a.lang !== b.lang) : null;
  return [
    ...[name, String(items.length), method],
    ...cells(bcubed(items)),
    `${three(low)}–${three(high)}`,
    ...cells(pairwise(items)),
    ...(across ? [three(across.precision), three(across.recall)] : ['–', '–']),
  ];
}

const grouped = (items: readonly StreamItem[], group: (item: StreamItem, i: number) => string): Grouped[] =>
  items.map((item, i) => ({ lang: item.lang, truth: item.story, predicted: group(item, i) }));

const wanted = values.sets?.split(',').map((name) => name.trim());
const sets = readStreams(values.data).filter(({ name }) => wanted?.includes(name) ?? true);
if (sets.length === 0) throw new Error(`no such streams in ${join(values.data, 'stories')}`);
const rows = [HEAD];
const figures: Record<string, Figures> = {};
for (const { name, items } of sets) {
  const grouping = new Grouping();
  const before = process.cpuUsage();
  for (const item of items) grouping.add(item);
  const { user, system } = process.cpuUsage(before);
  const own = grouped(items, ({ id }) => grouping.storyOf(id) ?? id);
  writeLines(
    values.out,
    name,
    items.map(({ id }) => ({ id, story: grouping.storyOf(id) })),
  );
  const plain = tunedSinglePass(items);
  rows.push(rowOf(name, 'recoupe', own));
  rows.push(
    rowOf(
      name,
      `TF-IDF ${plain.threshold.toFixed(2)}`,
      grouped(items, (_, i) => plain.groups[i] ?? ''),
    ),
  );
  figures[name] = { ...bcubed(own), 'ms an item': (user + system) / 1000 / Math.max(1, items.length) };
}
console.log(table(rows));
const cost = groupingCost(sets.flatMap(({ items }) => items));
console.log(
  `\nagainst 10,000 items: ${cost.msAnItem.toFixed(2)} ms an item, ${cost.msFromNothing.toFixed(0)} ms from nothing, ` +
    `${cost.msForHundred.toFixed(0)} ms for 100 new ones, ${cost.megabytes.toFixed(1)} MB`,
);
console.log(`predictions: ${join(values.out, 'predictions')}`);
compareResults('stories', figures, values);

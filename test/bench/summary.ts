import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { summarise } from '../../utils/core/instant/summarise.ts';
import { summariseMany } from '../../utils/core/instant/summarise-many.ts';
import { type LangTag, langTag } from '../../utils/core/text/lang-tag';
import { sentences } from '../../utils/core/text/sentences.ts';
import { readJsonLineSets } from './lib/jsonl.ts';
import { lead, lexRank, type Room, textRank } from './lib/rankers.ts';
import { average } from './lib/ranking.ts';
import { compareResults, type Figures } from './lib/results.ts';
import { type Rouge, rouge } from './lib/rouge.ts';
import { percentile, table } from './lib/write.ts';

/*
 * The instant engine's key sentences beside the usual summarisers without a model, by ROUGE against people's summaries:
 * one sentence for sets of one-sentence summaries (orangesum, xsum), 100 words for those of several documents (rpm2),
 * three sentences for all others. With --alone the others are left out.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    sets: { type: 'string' },
    alone: { type: 'boolean' },
    save: { type: 'boolean' },
  },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- summary --data DIR --out DIR [--sets a,b] [--alone] [--save]');
  process.exit(1);
}

interface Item {
  id: string;
  lang: LangTag | null;
  documents: { title: string; text: string }[];
  references: string[];
}

const NO_END = Number.POSITIVE_INFINITY;

function roomOf(set: string): Room {
  if (/^(?:orangesum|xsum)/.test(set)) return { sentences: 1, words: NO_END };
  return set.startsWith('rpm2') ? { sentences: NO_END, words: 100 } : { sentences: 3, words: NO_END };
}

function asItem(row: unknown): Item[] {
  if (typeof row !== 'object' || row === null) return [];
  const { id, lang, documents, references } = row as Record<string, unknown>;
  if (typeof id !== 'string' || !Array.isArray(documents) || !Array.isArray(references)) return [];
  const texts = documents.flatMap((document: unknown) => {
    const { title, text } = (document ?? {}) as Record<string, unknown>;
    return typeof text === 'string' ? [{ title: typeof title === 'string' ? title : '', text }] : [];
  });
  const wanted = references.filter((reference) => typeof reference === 'string');
  return texts.length > 0 && wanted.length > 0
    ? [{ id, lang: typeof lang === 'string' ? langTag(lang) : null, documents: texts, references: wanted }]
    : [];
}

const names = values.alone ? ['instant'] : ['instant', 'Lead', 'TextRank', 'LexRank'];
const times: number[] = [];

function own({ lang, documents }: Item, room: Room): string[] {
  let passages = 0;
  const parts = documents.map(({ title, text }) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return { title, passages: lines.map((line) => ({ n: ++passages, text: line })) };
  });
  const limits = {
    ...(room.sentences < NO_END ? { sentences: room.sentences } : {}),
    ...(room.words < NO_END ? { words: room.words } : {}),
  };
  const start = performance.now();
  const [first] = parts;
  const picked =
    parts.length === 1 && first
      ? summarise(first.passages, { ...limits, lang, title: first.title })
      : summariseMany(parts, { ...limits, lang });
  times.push((performance.now() - start) / Math.max(1, passages));
  return picked.map(({ text }) => text.replace(/\s+/g, ' '));
}

const wanted = values.sets?.split(',');
const folder = join(values.out, 'predictions');
mkdirSync(folder, { recursive: true });
const figures: Record<string, Figures> = {};
const rows: string[][] = [['ROUGE-1 / 2 / Lsum', ...names]];
for (const { name, rows: data } of readJsonLineSets(join(values.data, 'summarisation'))) {
  if (wanted && !wanted.includes(name)) continue;
  const room = roomOf(name);
  const items = data.flatMap(asItem);
  if (items.length === 0) continue;
  const scores = names.map((): Rouge[] => []);
  const lines = items.map((item) => {
    const parts = item.documents.map(({ text }) => sentences(text, item.lang).map((one) => one.replace(/\s+/g, ' ')));
    const others = () => [lead(parts, room), textRank(parts.flat(), room), lexRank(parts.flat(), room)];
    const summaries = [own(item, room), ...(values.alone ? [] : others())];
    summaries.forEach((summary, i) => {
      scores[i]?.push(rouge(summary, item.references));
    });
    return JSON.stringify({ id: item.id, summary: summaries[0]?.join('\n') });
  });
  writeFileSync(join(folder, `${name}.jsonl`), `${lines.join('\n')}\n`);
  const mean = (all: readonly Rouge[], part: keyof Rouge) => (100 * average(all.map((one) => one[part]))).toFixed(1);
  figures[name] = Object.fromEntries(
    names.map((ranker, i) => [`${ranker} Lsum`, average((scores[i] ?? []).map(({ sum }) => sum))]),
  );
  rows.push([
    `${name} (${items.length})`,
    ...scores.map((all) => `${mean(all, 'one')}/${mean(all, 'two')}/${mean(all, 'sum')}`),
  ]);
}
console.log(table(rows));
console.log(
  `\nms a passage: median ${percentile(times, 0.5).toFixed(3)}, p95 ${percentile(times, 0.95).toFixed(3)}, most ${percentile(times, 1).toFixed(3)}`,
);
console.log(`predictions: ${folder}`);
compareResults('summary', figures, values);

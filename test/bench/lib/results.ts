import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Figures of one set by their names. One whose name begins with "ms" is a time: it is saved, and not compared. */
export type Figures = Record<string, number>;

/** Figures of one set as they were saved; `date` is the day, YYYY-MM-DD. */
interface SavedSet {
  set: string;
  date: string;
  figures: Figures;
}

/** The file in a bench's output folder that holds all figures of the run, by set. */
export const FIGURES_FILE = 'figures.json';

/** Figures are saved with four digits. */
const fourDigits = (value: number) => Math.round(value * 1e4) / 1e4;

const fileOf = (bench: string) => fileURLToPath(new URL(`../results/${bench}.json`, import.meta.url));

/** The figures of a table's row: its cells that are numbers, from column `first` on, by the names in the head. */
export function figuresOf(head: readonly string[], row: readonly string[], first: number): Figures {
  const cells = row.map((cell, i) => [head[i] ?? '', Number.parseFloat(cell)] as const).slice(first);
  return Object.fromEntries(cells.filter(([, value]) => Number.isFinite(value)));
}

/** Saved figures, with those of the sets that ran now replaced. */
export function merged(saved: readonly SavedSet[], now: Readonly<Record<string, Figures>>, date: string): SavedSet[] {
  const ran = Object.entries(now).map(([set, figures]): SavedSet => {
    const round = ([name, value]: [string, number]) => [name, fourDigits(value)] as const;
    return { set, date, figures: Object.fromEntries(Object.entries(figures).map(round)) };
  });
  return [...saved.filter(({ set }) => !(set in now)), ...ran].sort((a, b) => a.set.localeCompare(b.set));
}

/** A line for each figure that is not as saved, or a sentence where all are. */
export function moves(saved: readonly SavedSet[], now: Readonly<Record<string, Figures>>): string[] {
  const lines = Object.entries(now).flatMap(([set, figures]) => {
    const before = saved.find((one) => one.set === set);
    if (!before) return [`${set}: not saved yet`];
    return Object.entries(figures).flatMap(([name, value]) => {
      const old = before.figures[name];
      if (name.startsWith('ms') || old === undefined || fourDigits(value) === old) return [];
      const by = value - old;
      const sign = by > 0 ? '+' : '−';
      return [`${set}: ${name} ${old} → ${fourDigits(value)} (${sign}${fourDigits(Math.abs(by))})`];
    });
  });
  return lines.length > 0 ? lines : ['Every figure is as saved.'];
}

/**
 * Prints the moves against `test/bench/results/BENCH.json`, and with `save` writes the figures there: only figures, and
 * only those of the development data. They are also written to the folder `out`, for another bench to read.
 */
export function compareResults(
  bench: string,
  now: Readonly<Record<string, Figures>>,
  { save = false, out }: { save?: boolean | undefined; out?: string | undefined },
): void {
  if (out !== undefined) writeFileSync(join(out, FIGURES_FILE), JSON.stringify(now));
  const file = fileOf(bench);
  const saved: SavedSet[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  console.log(`\nagainst the saved figures:\n${moves(saved, now).join('\n')}`);
  if (!save) return;
  mkdirSync(dirname(file), { recursive: true });
  const rows = merged(saved, now, new Date().toISOString().slice(0, 10)).map((row) => `  ${JSON.stringify(row)}`);
  writeFileSync(file, `[\n${rows.join(',\n')}\n]\n`);
  console.log(`saved: ${join('test', 'bench', 'results', `${bench}.json`)}`);
}

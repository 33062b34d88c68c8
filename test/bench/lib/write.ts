import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Writes `predictions/<set>.jsonl.gz` under the folder, a line a page. */
export function writePredictions(out: string, set: string, lines: readonly object[]): void {
  const folder = join(out, 'predictions');
  mkdirSync(folder, { recursive: true });
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  writeFileSync(join(folder, `${set}.jsonl.gz`), gzipSync(text));
}

/** Writes `predictions/<set>.jsonl` under the folder, a line a row. */
export function writeLines(out: string, set: string, rows: readonly object[]): void {
  const folder = join(out, 'predictions');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${set}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** The value below which the given share of the numbers lies; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Rows as a table of columns, the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

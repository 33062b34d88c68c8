import type { Figures } from './results.ts';

/** A constant of one of the tables in `utils/core/constants`. */
export interface Constant {
  /** The table's name: "check". */
  part: string;
  name: string;
  value: number;
  unit: string;
}

/** Units of what may have any value; all others count whole things. */
const CONTINUOUS = new Set(['factor', 'likeness', 'power', 'score', 'share', 'silhouette', 'weight']);

const ROW = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const ([A-Z][A-Z0-9_]*) = ([\d._e-]+);\n/g;
const UNIT = /@unit (\w+)/;

/** The constants of a table, by its text. Throws where one has no unit. */
export function constantsIn(part: string, source: string): Constant[] {
  return [...source.matchAll(ROW)].map(([, doc = '', name = '', digits = '']) => {
    const unit = UNIT.exec(doc)?.[1];
    if (unit === undefined) throw new Error(`${part}: ${name} has no @unit`);
    return { part, name, value: Number(digits.replaceAll('_', '')), unit };
  });
}

/** A table's text with another value of one constant. Throws where the table has no such constant. */
export function withValue(source: string, name: string, value: number): string {
  const changed = source.replace(new RegExp(`^(export const ${name} = ).+;$`, 'm'), `$1${value};`);
  if (changed === source) throw new Error(`no other ${name} than ${value}`);
  return changed;
}

/**
 * The text of the table at an address with the constant that the environment variable BENCH_CONSTANT names as "PART NAME
 * VALUE"; null for every other file.
 */
export function overridden(address: string, source: () => string): string | null {
  const [part = '', name = '', value = ''] = (process.env.BENCH_CONSTANT ?? '').split(' ');
  if (part === '' || !address.endsWith(`/utils/core/constants/${part}.ts`)) return null;
  return withValue(source(), name, Number(value));
}

/** Units of which 1 is the whole. */
const AT_MOST_ONE = new Set(['likeness', 'score', 'share', 'silhouette']);

/**
 * A constant halved or doubled: whole and at least 1 where it counts things, at most 1 where it is a share of something;
 * null where that is what it was.
 */
export function scaled({ value, unit }: Constant, factor: number): number | null {
  const exact = AT_MOST_ONE.has(unit) ? Math.min(1, value * factor) : value * factor;
  const next = CONTINUOUS.has(unit) ? Number(exact.toPrecision(6)) : Math.max(1, Math.round(exact));
  return next === value ? null : next;
}

/** The moves of a bench's figures against those with the value that ships, in points of a hundred. */
export interface Moves {
  /** The mean over all sets, by figure. */
  mean: Figures;
  /** The largest move of a single set; null where none moved. */
  most: { set: string; figure: string; by: number } | null;
}

const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;

/** Compares figures of a run with those before, set by set; `points` is the number of points that 1 stands for. */
export function movesOf(
  before: Readonly<Record<string, Figures>>,
  after: Readonly<Record<string, Figures>>,
  { figures, points }: { figures: readonly string[]; points: number },
): Moves {
  const moves = Object.entries(before).flatMap(([set, old]) =>
    figures.flatMap((figure) => {
      const [one, other] = [old[figure], after[set]?.[figure]];
      return one === undefined || other === undefined ? [] : [{ set, figure, by: points * (other - one) }];
    }),
  );
  const mean = figures.map((figure) => {
    const own = moves.filter((move) => move.figure === figure);
    return [figure, tenth(own.reduce((sum, { by }) => sum + by, 0) / Math.max(1, own.length))] as const;
  });
  const top = moves.reduce<(typeof moves)[number] | null>(
    (best, move) => (Math.abs(move.by) > Math.abs(best?.by ?? 0) ? move : best),
    null,
  );
  return { mean: Object.fromEntries(mean), most: top && tenth(top.by) !== 0 ? { ...top, by: tenth(top.by) } : null };
}

/**
 * Moves as words, without the means that did not move: "F1 −1.2; most: uci_headlines F1 −3.1". "wordsFound, of right" is
 * "wordsFound of right" in them.
 */
export function movesText({ mean, most }: Moves): string {
  if (!most) return 'nothing';
  const move = (figure: string, by: number) =>
    `${figure.replace(', ', ' ')} ${by > 0 ? '+' : by < 0 ? '−' : ''}${Math.abs(by)}`;
  const means = Object.entries(mean).flatMap(([figure, by]) => (by === 0 ? [] : [move(figure, by)]));
  return `${means.join(', ') || 'no mean'}; most: ${most.set} ${move(most.figure, most.by)}`;
}

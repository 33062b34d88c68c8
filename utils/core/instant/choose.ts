import type { Ranked } from './rank';
import type { Unit } from './units';
import { dot } from './vectors';

/** A unit with its rank among those of the article. */
export interface RankedUnit extends Unit {
  ranked: Ranked;
}

/** Most units in a row that one may need before it; a longer row is left out whole. */
const LONGEST_ROW = 3;

/** Share of the shorter one's words from which two units say the same. */
const SAME = 0.7;

/** Loss of a unit that says exactly what a chosen one says, and of each unit that must come along. */
const REDUNDANCY = 1;
const COMPANION = 0.15;

/** Loss of a unit that opens with a noun, or points at one, that the brief does not name: it can mostly be guessed. */
const PRESUMES = 0.3;

/** True when two units tell the same in nearly the same words. */
function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return few.size > 2 && shared >= SAME * few.size;
}

/**
 * The units that must come with one, itself last, as indices: those that it leans on, back to one that stands by
 * itself. Null where one of them may not stand in a brief, or there are too many.
 */
export function rowOf(units: readonly RankedUnit[], index: number): number[] | null {
  const row: number[] = [];
  for (let at = index; ; at--) {
    const unit = units[at];
    if (!unit || unit.barred || row.length === LONGEST_ROW) return null;
    row.unshift(at);
    // The first sentence of an article has nothing before it: its noun is known to everybody.
    if (!unit.leans && !(unit.isNew && at > 0)) return row;
  }
}

/** A unit that may still be chosen, with those that must come with it. */
interface Option {
  at: number;
  row: number[];
  /** Likeness to the chosen unit that is nearest, 0 to 1. */
  nearest: number;
}

/**
 * Chooses units for a story greedily by score, each with those it leans on, less its likeness to what was chosen
 * (maximal marginal relevance); none that tells what a chosen one tells. Returns indices, ascending.
 */
export function choose(
  units: readonly RankedUnit[],
  { most, lead: chosen, title }: { most: number; lead: readonly number[]; title: readonly string[] },
): number[] {
  const from = Math.max(-1, ...chosen) + 1;
  const words = units.map(({ candidate }) => new Set(candidate.words));
  const said = (at: number, other: number) => isSame(words[at] ?? new Set(), words[other] ?? new Set());
  const likeness = (at: number, other: number) => {
    const [one, two] = [units[at], units[other]];
    return one && two ? dot(one.ranked.vector, two.ranked.vector) : 0;
  };
  let options: Option[] = [];
  for (let at = from; at < units.length; at++) {
    const row = rowOf(units, at);
    // What it leans on may stand at the end of the lead.
    if (row?.every((one) => one >= from || chosen.includes(one))) options.push({ at, row, nearest: 0 });
  }
  const taken = new Set<number>();
  const named = new Set(title);
  const take = (row: readonly number[]): void => {
    for (const one of row) {
      taken.add(one);
      for (const word of units[one]?.candidate.words ?? []) named.add(word);
    }
    options = options.flatMap((option) => {
      const rest = option.row.filter((at) => !taken.has(at));
      if (rest.length === 0 || rest.some((at) => row.some((one) => said(at, one)))) return [];
      const nearest = row.reduce((near, one) => Math.max(near, likeness(option.at, one)), option.nearest);
      return [{ ...option, row: rest, nearest }];
    });
  };
  take(chosen);
  let picks = 0;
  while (picks < most) {
    let best: Option | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const option of options) {
      if (option.row.length > most - picks) continue;
      const unit = units[option.at];
      if (option.row.some((one) => units[one]?.calls.some((name) => !named.has(name)))) continue;
      const isUnknown = (noun: string | null | undefined) => typeof noun === 'string' && !named.has(noun);
      const points = isUnknown(unit?.points) && !taken.has(option.at - 1) && option.row.length === 1;
      const worth = (unit?.ranked.score ?? 0) - (isUnknown(unit?.presumes) || points ? PRESUMES : 0);
      const score = worth - REDUNDANCY * option.nearest - COMPANION * (option.row.length - 1);
      if (score > bestScore) [best, bestScore] = [option, score];
    }
    if (best === null) break;
    picks += best.row.length;
    take(best.row);
  }
  return [...taken].filter((at) => at >= from).sort((a, b) => a - b);
}

import type { Figure } from './figures';

/** Share by which a rounded or hedged number may differ from another without contradicting it. */
const ROUNDING_SHARE = 0.04;
/** The same share after "more than" or "up to", in the direction that these leave open. */
const OPEN_SHARE = 0.1;
/** Difference that small hedged numbers may have. */
const FEW_DIFFERENCE = 2;

/** True when a number looks rounded: 4,000 or 12,500, not 40 or 4,210. */
function isRound(value: number): boolean {
  return value >= 1000 && /0{2,}$/.test(String(value));
}

type Value = Pick<Figure, 'low' | 'high' | 'about' | 'bound'>;

/**
 * True when two figures can both be right as they are worded: they are equal, or differ by no more than rounding and
 * hedges allow.
 */
export function compatible(a: Value, b: Value): boolean {
  const hedged = a.about || b.about;
  if (a.low <= b.high && b.low <= a.high) {
    // "Nine days" is less than "nine to eleven days", but ten, their average, is compatible.
    const middle = Math.abs(a.low + a.high - b.low - b.high) / 2;
    const ranges = a.low < a.high && b.low < b.high;
    return ranges || hedged || middle <= ROUNDING_SHARE * Math.max(a.high, b.high);
  }
  const [less, more] = a.high < b.low ? [a, b] : [b, a];
  const gap = more.low - less.high;
  const size = Math.max(Math.abs(more.low), Math.abs(less.high));
  if (hedged && gap <= FEW_DIFFERENCE && size < 50) return true;
  const round = hedged || isRound(less.high) || isRound(more.low);
  const open = less.bound === 'least' || more.bound === 'most';
  return gap <= size * (open ? OPEN_SHARE : round ? ROUNDING_SHARE : 0);
}

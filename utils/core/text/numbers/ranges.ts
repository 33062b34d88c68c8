import type { NumberText } from './reading';
import type { NumberMention, PlacedNumber } from './types';

const DASH = /^[-‐‑–—]$/;
const SCALES = [1e12, 1e9, 1e6, 1e3];

/** The factor that the magnitude of the second number is for the first: a million in "2 to 3 million". */
function sharedScale(first: NumberMention, second: NumberMention): number {
  if (first.rounded || !second.rounded || first.low >= 1000) return 1;
  return SCALES.find((scale) => second.low >= scale && second.low >= first.low * 1000) ?? 1;
}

function isCurrency(unit: string): boolean {
  return /^\p{Sc}$/u.test(unit);
}

/**
 * The way in which the words between two numbers make them a range: 'open' with a word before both ("between … and"),
 * 'plain' without one, null for no range.
 */
function joined({ tokens, words }: NumberText, one: PlacedNumber, next: PlacedNumber): 'open' | 'plain' | null {
  if (next.first - one.after !== 1) return null;
  const joint = tokens[one.after];
  if (!joint) return null;
  const opener = tokens[one.first - 1]?.folded ?? '';
  if (words.between.some(([opens, joins]) => opens === opener && joins === joint.folded)) return 'open';
  if (joint.kind === 'mark' ? DASH.test(joint.text) : words.to.has(joint.folded)) return 'plain';
  return null;
}

/** Numbers in order, with the two ends of a range as one number: "10-12", "between 10 and 12", "2 to 3 million". */
export function withRanges(text: NumberText, found: readonly PlacedNumber[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let i = 0; i < found.length; i++) {
    const [one, next] = [found[i], found[i + 1]];
    if (!one) continue;
    const range = next ? rangeFrom(text, one, next) : null;
    mentions.push(range ?? one.mention);
    if (range) i++;
  }
  return mentions;
}

function rangeFrom(text: NumberText, one: PlacedNumber, next: PlacedNumber): NumberMention | null {
  const first = one.mention;
  const joint = text.tokens[one.after];
  // "10 bis 12": the word between the two is not a hedge of the second.
  const second =
    next.mention.from <= (joint?.start ?? -1) ? { ...next.mention, hedge: null, approximate: false } : next.mention;
  if (first.kind !== second.kind || first.kind === 'label' || first.low !== first.high) return null;
  const unit = second.unit || first.unit;
  // "$50 to 60 million" is a range, "eight hours or 100 decibels" is not.
  const shared = first.unit === second.unit || first.unit === '' || (second.unit === '' && isCurrency(first.unit));
  if (!shared) return null;
  const join = joined(text, one, next);
  if (join === null) return null;
  const low = first.low * sharedScale(first, second);
  if (second.high <= low) return null;
  const from = join === 'open' ? (text.tokens[one.first - 1]?.start ?? first.from) : first.from;
  return {
    ...second,
    low,
    start: first.start,
    from: Math.min(from, first.from),
    hedge: first.hedge ?? second.hedge,
    approximate: first.approximate || second.approximate,
    unit,
    ends: [
      { ...first, low, high: low, typical: low, unit },
      { ...second, unit },
    ],
  };
}

import { fold } from '../../text/fold';
import type { NumberHedge } from '../../text/lang/number-words';
import type { LanguagePack } from '../../text/lang/pack';
import { numbersIn } from '../../text/numbers/numbers';
import type { NumberMention } from '../../text/numbers/types';
import { packOf } from '../../text/packs';
import type { Numeral } from './numeral';
import type { ReadSentence } from './read';
import type { Token } from './tokens';

const CURRENCIES: Readonly<Record<string, string>> = { '€': 'euro', $: 'dollar', '£': 'pound', '¥': 'yen' };
/** Letters joined to digits that are their unit; with other letters, the digits are not a count. */
const GLUED_UNIT = /^(?:km|kg|ha|mw|gw|kmh|mph)(?![\p{L}\p{N}])/iu;
const BOUNDS: Readonly<Record<NumberHedge, Numeral['bound']>> = {
  about: null,
  nearly: null,
  over: 'least',
  under: 'most',
  upTo: 'most',
};
/**
 * True when digits can be read in one way only, and as the language writes them: comparing others would invent
 * differences.
 */
function isClear(digits: string, { numbers, figures }: LanguagePack): boolean {
  const plain = digits.replace(/\s/g, '');
  if (!/^\d/.test(plain) || /^\d+(?!\d|[.,]\d)/.test(plain)) return true;
  if (figures.groups === '') return /^\d+,\d{1,2}(?!\d)/.test(plain);
  const decimals = numbers.decimalComma ? plain.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')) : plain;
  return /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?(?![\d.,])/.test(decimals);
}

/**
 * True when digits are a part of a name, a time, a score or a description: "A417", "3:20", "14h30", "3-1", "61-metre".
 */
function isPart(text: string, { start, end, style }: Pick<NumberMention, 'start' | 'end' | 'style'>): boolean {
  if (style !== 'digits') return false;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 8);
  if (/[\p{L}\p{N}#:/.]$|\S-$/u.test(before) || /^[:/-]\S/u.test(after)) return true;
  return /^\p{L}/u.test(after) && !GLUED_UNIT.test(after);
}

/** True when a number is a count: not a rank, a part of a whole, or "dozens" without a number. */
function counts(text: string, mention: NumberMention, pack: LanguagePack): boolean {
  const { kind, low, high, style, ends } = mention;
  if (kind !== 'cardinal' || (ends === null && high > 2 * low && low > 0)) return false;
  if (ends) return ends.every((end) => isClear(text.slice(end.start, end.end), pack)) && !isPart(text, mention);
  return !(style === 'digits' && (isPart(text, mention) || !isClear(text.slice(mention.start, mention.end), pack)));
}

function numeralOf(
  text: string,
  { tokens, pack }: { tokens: readonly Token[]; pack: LanguagePack },
  mention: NumberMention,
): Numeral {
  const { start, end, ends, hedge } = mention;
  const sign = /^\s?([%€$£¥])/u.exec(text.slice(end, end + 2));
  const until = end + (sign?.[0].length ?? 0);
  const first = tokens.findIndex((token) => token.end > mention.from);
  const last = tokens.findLastIndex((token) => token.start < until && token.end > start);
  // "From 12 to 15" may be a change: callers see the word that opens it.
  const opens = ends !== null && pack.figures.changeOpens.has(tokens[first]?.folded ?? '') ? 1 : 0;
  const mark = sign?.[1] ?? /[€$£¥](?=\s?$)/u.exec(text.slice(mention.from, start))?.[0];
  return {
    from: first + opens,
    to: last,
    low: ends ? mention.low : mention.typical,
    high: ends ? mention.high : mention.typical,
    about:
      mention.approximate || (mention.low !== mention.high && ends === null) || isDozen(text.slice(start, end), pack),
    bound: hedge === null ? null : BOUNDS[hedge],
    unit: mark === undefined ? null : mark === '%' ? 'percent' : (CURRENCIES[mark] ?? null),
  };
}

/** True for "a dozen" and its like, which are seldom counted. */
function isDozen(text: string, { numbers: { dozens } }: LanguagePack): boolean {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) => dozens.has(word) || dozens.has(word.replace(/e?[sn]$/, '')));
}

/** The numbers of a sentence in order, by its tokens; [] for a language without a pack. */
export function numbersOf(text: string, { tokens, lang }: ReadSentence): Numeral[] {
  const pack = packOf(lang);
  if (!pack) return [];
  const found = numbersIn(text, lang, { decimalComma: pack.numbers.decimalComma })
    .flatMap((mention) => (mention.ends && !counts(text, mention, pack) ? mention.ends : [mention]))
    .filter((mention) => counts(text, mention, pack))
    .map((mention) => numeralOf(text, { tokens, pack }, mention));
  const taken = new Set(found.flatMap(({ from, to }) => tokens.slice(from, to + 1)));
  const ones = tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || taken.has(token) || !pack.figures.one.has(token.folded)) return [];
    return [{ from: at, to: at, low: 1, high: 1, about: false, bound: null, unit: null }];
  });
  return [...found, ...ones].sort((a, b) => a.from - b.from);
}

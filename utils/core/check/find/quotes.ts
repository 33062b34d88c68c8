import { ALTERED_QUOTE_FACTOR, SPEECH_WORDS } from '../../constants/check';
import { quoteRole } from '../../text/quotes';
import type { Claim } from '../read/claim';
import type { CheckSources } from '../read/index-sources';
import type { Token } from '../read/tokens';
import { type Clue, citationAt } from './clue';
import type { NameSpan } from './names';

/** A quotation in a statement, with its tokens. */
export interface Quotation {
  from: number;
  to: number;
}

/** Most places of a part's rarest word at which the part is looked for. */
const MOST_TRIED_PLACES = 200;

/** Fewest words of a part of a quotation; shorter quotations are looked for whole. */
const SHORTEST_PART_WORDS = 3;

/** The quotations of a statement in double quotes of any kind, outermost ones only, by their tokens. */
export function quotationsIn(text: string, tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let depth = 0;
  let start = 0;
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    const double = text.charAt(i) === '`' && text.charAt(i + 1) === '`';
    const role = double ? 'open' : quoteRole(text, i);
    if (role === 'open' && ++depth === 1) start = i + 1;
    if (role !== 'close' || depth === 0 || --depth > 0) continue;
    while ((tokens[next]?.start ?? text.length) < start) next++;
    const from = next;
    while ((tokens[next]?.end ?? text.length + 1) <= i) next++;
    if (next > from) found.push({ from, to: next });
  }
  return found;
}

/**
 * Looks up quotations word for word (ignoring punctuation, case and accents), and checks that their speaker is named
 * there.
 */
export function checkQuotes(
  { text, tokens }: Claim,
  { quotations, names }: { quotations: readonly Quotation[]; names: readonly NameSpan[] },
  sources: CheckSources,
): Clue[] {
  return quotations.map(({ from, to }) => {
    const words = tokens.slice(from, to);
    const { share, place } = longestRun(words, sources);
    const verbatim = share >= 0.999;
    const speaker =
      verbatim && to - from >= SPEECH_WORDS ? speakerHolds(tokens, { from, to, names, place }, sources) : true;
    return {
      kind: 'quote' as const,
      text: text.slice(words[0]?.start ?? 0, words[words.length - 1]?.end ?? 0),
      found: verbatim && speaker,
      passage: place === null ? null : citationAt(place, sources),
      // A title or a single word may stand in another form.
      support: verbatim && speaker ? 1 : to - from < SPEECH_WORDS ? share : ALTERED_QUOTE_FACTOR * share,
      at: from,
    };
  });
}

/**
 * The longest part of a quotation that stands in the sources word for word, as a share of it. Omissions ("…") divide a
 * quotation into parts; each must occur whole, so parts of three words or more are put together from the left.
 */
function longestRun(words: readonly Token[], sources: CheckSources): { share: number; place: number | null } {
  let covered = 0;
  let place: number | null = null;
  for (let from = 0; from < words.length; ) {
    const run = runFrom(words, from, sources);
    const enough = run.length >= Math.min(SHORTEST_PART_WORDS, words.length);
    if (enough) {
      covered += run.length;
      place ??= run.place;
    }
    from += enough ? run.length : 1;
  }
  return { share: words.length > 0 ? covered / words.length : 1, place };
}

function runFrom(
  words: readonly Token[],
  from: number,
  sources: CheckSources,
): { length: number; place: number | null } {
  const lists = words.slice(from, from + SHORTEST_PART_WORDS).map(({ key }) => sources.places.get(key) ?? []);
  // The rarest of the words that must be there: a long source has more of "the" than can be tried.
  const rarest = lists.reduce((least, list, i) => (list.length < (lists[least]?.length ?? 0) ? i : least), 0);
  let best: { length: number; place: number | null } = { length: 0, place: null };
  for (const at of (lists[rarest] ?? []).slice(0, MOST_TRIED_PLACES)) {
    const place = at - rarest;
    let length = 0;
    while (from + length < words.length && sources.tokens[place + length]?.norm === words[from + length]?.norm)
      length++;
    if (length > best.length) best = { length, place };
    if (from + length === words.length) break;
  }
  return best;
}

interface Spoken extends Quotation {
  /** All names in the statement. */
  names: readonly NameSpan[];
  /** The quotation's place in the sources; null for none. */
  place: number | null;
}

/**
 * True when a speaker named beside a quotation in the statement is also named around it in the source (in its sentence
 * or the two on either side), and when the statement names no one, or the source no one else.
 */
function speakerHolds(tokens: readonly Token[], { from, to, names, place }: Spoken, sources: CheckSources): boolean {
  const sentence = tokens[from]?.sentence;
  const outside = names.filter(
    (name) => (name.to <= from || name.from >= to) && tokens[name.from]?.sentence === sentence,
  );
  if (place === null || outside.length === 0) return true;
  const middle = sources.sentenceOf[place] ?? 0;
  const around: Token[] = [];
  for (let s = middle - 2; s <= middle + 2; s++) {
    const span = sources.sentences[s];
    if (span && span.source === sources.sentences[middle]?.source)
      around.push(...sources.tokens.slice(span.from, span.to));
  }
  const keys = new Set(around.map(({ key }) => key));
  const named = outside.some((name) =>
    tokens.slice(name.from, name.to).some(({ key, content }) => content && keys.has(key)),
  );
  const others = around.some((token) => token.capital && !token.opens && token.content);
  return named || !others;
}

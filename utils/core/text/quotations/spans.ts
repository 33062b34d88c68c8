import { type Mark, type MarkFamily, marksIn } from './marks';
import type { NumberedText, TextPlace } from './types';

/** A quotation by the indices of its passages; `innerEnd` is where its last passage's words end, before the mark. */
export interface Span {
  first: number;
  start: number;
  /** Offset after the opening mark. */
  innerStart: number;
  last: number;
  innerEnd: number;
  end: number;
  depth: number;
  closed: boolean;
  /** Offsets in each passage after the first at which its words begin: after the mark that reopens it there. */
  reopened: Map<number, number>;
  family: MarkFamily;
  parent: Span | null;
}

/** Deepest nesting of quotations that is read; more is a flood of marks. */
const DEEPEST_LEVELS = 6;

/** Most passages without a mark of its kind that a quotation may run through before its closing mark. */
const LONGEST_GAP_PASSAGES = 8;

/** The beginning of a passage, before the mark that reopens a quotation. */
const PASSAGE_START = /^[\s—–-]{0,4}/u;

interface OpenSpan extends Span {
  char: string;
  /** Its mark was taken as an opening one only because nothing else was open. */
  doubtful: boolean;
}

/** The state of the scan. */
interface Scan {
  passages: readonly NumberedText[];
  /** The marks of each passage. */
  marks: readonly (readonly Mark[])[];
  /** The quotations that are open, outermost first. */
  stack: OpenSpan[];
  found: Span[];
}

/** The quotations of passages in order of their beginnings, nested ones after those that hold them. Linear. */
export function spansIn(passages: readonly NumberedText[]): Span[] {
  const found: Span[] = [];
  const stack: OpenSpan[] = [];
  const scan = { passages, marks: passages.map(({ text }) => marksIn(text)), stack, found };
  for (let i = 0; i < passages.length; i++) {
    const own = stack.length > 0 ? carry(scan, i) : (scan.marks[i] ?? []);
    for (const mark of own) place(scan, mark, i);
  }
  for (const open of stack.splice(0)) leaveOpen(scan, open, passages.length - 1);
  return found
    .filter(({ end }) => end >= 0)
    .sort((a, b) => a.first - b.first || a.start - b.start || a.depth - b.depth);
}

/** The index in the stack of the innermost quotation that a mark may close; -1 for none. */
function closable(mark: Mark, stack: readonly OpenSpan[]): number {
  for (let at = stack.length - 1; at >= 0; at--) if (stack[at]?.family === mark.family) return at;
  return -1;
}

function place({ passages, stack, found }: Scan, mark: Mark, i: number): void {
  const at = closable(mark, stack);
  const open = stack[at];
  const part = partOf(mark, open, passages[i]?.text ?? '');
  if (part === 'open' && stack.length < DEEPEST_LEVELS) {
    const span: OpenSpan = {
      first: i,
      start: mark.at,
      innerStart: mark.at + mark.length,
      last: i,
      innerEnd: -1,
      end: -1,
      depth: stack.length,
      closed: false,
      reopened: new Map(),
      family: mark.family,
      parent: stack.at(-1) ?? null,
      char: mark.char,
      doubtful: mark.part === 'either',
    };
    stack.push(span);
    found.push(span);
  } else if (part === 'close' && open) {
    // Quotations opened inside it that never closed are dropped.
    for (const lost of stack.splice(at + 1)) promote(lost, found);
    stack.pop();
    Object.assign(open, { last: i, innerEnd: mark.at, end: mark.at + mark.length, closed: true });
  }
}

/** The part that a mark plays at this point; null for none. */
function partOf(mark: Mark, open: OpenSpan | undefined, text: string): 'open' | 'close' | null {
  if (mark.part === 'close') return open ? 'close' : null;
  if (mark.part === 'open') return 'open';
  switch (mark.char) {
    case '“':
      return open ? 'close' : null;
    case '«':
    case '‹':
      // German closes with « what » opened; French may have no space before «.
      if (open) return open.char === '»' || open.char === '›' ? 'close' : null;
      return /\s/u.test(text.charAt(mark.at + 1)) ? 'open' : null;
    case '»':
    case '›':
      return open && (open.char === '«' || open.char === '‹') ? 'close' : 'open';
    default:
      return open ? 'close' : 'open';
  }
}

/** Drops a quotation; those inside it move up one level. */
function promote(lost: Span, found: readonly Span[]): void {
  lost.end = -1;
  for (let at = found.length - 1; at >= 0 && found[at] !== lost; at--) {
    const inner = found[at];
    if (!inner || inner.depth <= lost.depth) continue;
    inner.depth -= 1;
    if (inner.parent === lost) inner.parent = lost.parent;
  }
}

/**
 * Continues open quotations in passage `i`: those that it reopens, as English and French do in each paragraph, and
 * those that are closed in it or one of the next passages. The others ended, unclosed, with the passage before. Returns
 * the marks that remain to be read.
 */
function carry(scan: Scan, i: number): readonly Mark[] {
  const { stack, passages, marks } = scan;
  const own = marks[i] ?? [];
  const text = passages[i]?.text ?? '';
  const [first] = own;
  const opening = first && first.at <= (PASSAGE_START.exec(text)?.[0].length ?? 0) ? first : null;
  const outermost = stack.findIndex((open) => open.family === opening?.family && reopens(opening, open));
  if (opening && outermost >= 0) {
    for (const lost of stack.splice(outermost + 1)) leaveOpen(scan, lost, i - 1);
    for (const open of stack) open.reopened.set(i, opening.at + opening.length);
    return own.slice(1);
  }
  const kept = stack.findIndex((open) => !isClosedLater(open, i, marks));
  if (kept >= 0) for (const lost of stack.splice(kept)) leaveOpen(scan, lost, i - 1);
  return own;
}

/** True when a mark at the beginning of a passage reopens a quotation: the same mark again, or » for «. */
function reopens(mark: Mark, open: OpenSpan): boolean {
  if (open.doubtful) return false;
  if (mark.char === open.char) return mark.part !== 'close';
  return open.char === '«' && mark.char === '»';
}

/** True when the next mark of its kind closes a quotation, within the number of passages that it may run through. */
function isClosedLater(open: OpenSpan, i: number, marks: readonly (readonly Mark[])[]): boolean {
  if (open.doubtful || open.family === 'single') return false;
  for (let at = i; at < marks.length && at <= i + LONGEST_GAP_PASSAGES; at++) {
    const next = firstOf(marks[at] ?? [], open.family);
    if (next) return next.part === 'close' || (next.part === 'either' && next.char === '“');
  }
  return false;
}

/**
 * The first mark of a family, among the first hundred marks: a flood of other marks must not be read again and again.
 */
function firstOf(marks: readonly Mark[], family: MarkFamily): Mark | undefined {
  for (let at = 0; at < marks.length && at < 100; at++) if (marks[at]?.family === family) return marks[at];
  return undefined;
}

/**
 * Ends a quotation without a closing mark at the end of passage `last`; drops it where its mark may be an apostrophe.
 */
function leaveOpen({ passages, found }: Scan, open: OpenSpan, last: number): void {
  if (open.family === 'single' || open.doubtful) {
    promote(open, found);
    return;
  }
  // The closing mark was left out somewhere before the next opening one.
  const inner = firstInside(open, found);
  if (inner) {
    promote(open, found);
    Object.assign(open, { last: inner.first, innerEnd: inner.start, end: inner.start });
    return;
  }
  const text = passages[last]?.text.trimEnd() ?? '';
  if (open.first === last && text.length <= open.innerStart) {
    promote(open, found);
    return;
  }
  Object.assign(open, { last, innerEnd: text.length, end: text.length });
}

/**
 * The first closed quotation of the same kind directly inside another; searched from the end, so that each is visited
 * once.
 */
function firstInside(outer: Span, found: readonly Span[]): Span | undefined {
  let first: Span | undefined;
  for (let at = found.length - 1; at >= 0 && found[at] !== outer; at--) {
    const span = found[at];
    if (span?.parent === outer && span.family === outer.family && span.closed) first = span;
  }
  return first;
}

/** The words of a quotation, its passages joined by line breaks. */
export function innerText(span: Span, passages: readonly NumberedText[]): string {
  if (span.first === span.last) return passages[span.first]?.text.slice(span.innerStart, span.innerEnd).trim() ?? '';
  const parts: string[] = [];
  for (let i = span.first; i <= span.last; i++) {
    const text = passages[i]?.text ?? '';
    const from = i === span.first ? span.innerStart : (span.reopened.get(i) ?? 0);
    parts.push(text.slice(from, i === span.last ? span.innerEnd : undefined).trim());
  }
  return parts.join('\n');
}

/** The ends of a span, as places by passage number. */
export function placesOf(span: Span, passages: readonly NumberedText[]): { start: TextPlace; end: TextPlace } {
  return {
    start: [passages[span.first]?.n ?? 0, span.start],
    end: [passages[span.last]?.n ?? 0, span.end],
  };
}

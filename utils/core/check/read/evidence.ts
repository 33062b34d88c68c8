import type { Evidence } from '../types';
import type { CheckSources } from './index-sources';
import type { Support } from './support';

/** Most sentences shown beside a statement. */
const MOST_SENTENCES = 2;

/** Marks that open or close a sentence and belong to it. */
const OPENING = /[“"«„‘(¿¡]\s?$/u;
const CLOSING = /^\s?[^\s\p{L}\p{N}]+/u;

/**
 * The sentences of the sources that come nearest to a statement, verbatim, in the order of the statement's own
 * sentences; none where no source has a word of it.
 */
export function evidenceOf(sentences: readonly { support: Support }[], sources: CheckSources): Evidence[] {
  const found = new Map<number, Evidence>();
  for (const { support } of sentences) {
    const span = sources.sentences[support.sentence];
    const [first, last] = [sources.tokens[span?.from ?? -1], sources.tokens[(span?.to ?? 0) - 1]];
    if (!span || !first || !last || found.size === MOST_SENTENCES) continue;
    const passages = sources.copies.texts.find(({ source }) => source === span.source)?.passages;
    const text = passages?.find(({ n }) => n === span.passage)?.text;
    if (text === undefined) continue;
    const start = first.start - (OPENING.exec(text.slice(Math.max(0, first.start - 2), first.start))?.[0].length ?? 0);
    const end = last.end + (CLOSING.exec(text.slice(last.end, last.end + 4))?.[0].length ?? 0);
    found.set(support.sentence, { source: span.source, passage: span.passage, text: text.slice(start, end).trim() });
  }
  return [...found.values()];
}

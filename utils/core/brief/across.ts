import type { Citation } from '../article/types';
import { statementOf } from './assemble';
import { type Attributable, attributeAcross } from './parser/attribute';
import { mergeCitations } from './parser/citations';
import type { BriefLine, Statement } from './types';

/** The comparison of several sources by a model. Plain data; each part is the one of the same name in `Coverage`. */
export interface Across {
  /** The story from all sources. */
  story: Statement[];
  agree: Statement[];
  differ: Statement[];
  /** Statements that only one source makes. */
  single: Statement[];
}

/** A comparison that nothing has been written of yet. */
export function emptyAcross(): Across {
  return { story: [], agree: [], differ: [], single: [] };
}

function sourcesOf(citations: readonly Citation[]): Set<number> {
  return new Set(citations.map(([source]) => source));
}

/** True when a line cites as many sources as its tag needs: AGREE and DIFFER two, ONLY exactly one. */
function citesEnough({ tag, citations }: BriefLine): boolean {
  const count = sourcesOf(citations).size;
  if (tag === 'agree' || tag === 'differ') return count >= 2;
  return tag === 'only' ? count === 1 : tag === 'story';
}

/**
 * A line of a comparison with citations that support it, or null for a line to drop. `sources` are those that were
 * sent, with only the passages that were sent: the model has seen no others, so citations of others are removed. A line
 * that cites too little gets the passages that support it. An ONLY line that another source supports as well is
 * dropped, since it claims that no other source says so.
 */
export function citedComparison(line: BriefLine, sources: readonly Attributable[]): BriefLine | null {
  const sent = new Map(sources.map(({ number, passages }) => [number, new Set(passages.map(({ n }) => n))]));
  const citations = line.citations.filter(([source, passage]) => sent.get(source)?.has(passage));
  const own = { ...line, citations };
  const held = () => attributeAcross(line.text, sources);
  if (line.tag === 'only') {
    const others = citations.length > 0 ? held() : [];
    const given = citations.length > 0 ? own : { ...own, citations: held() };
    return citesEnough({ ...given, citations: mergeCitations(given.citations, others) }) ? given : null;
  }
  if (line.tag === 'story') return citations.length > 0 ? own : { ...own, citations: held() };
  if (citesEnough(own)) return own;
  const cited = sourcesOf(citations);
  const more = held().filter(([source]) => !cited.has(source));
  const filled = { ...own, citations: mergeCitations(citations, more) };
  return citesEnough(filled) ? filled : null;
}

/**
 * The comparison with one more line; the one given stays as it was. Left out are lines that cite too few sources for
 * their tag, lines of other tags, and sentences that the part already has. A sentence of the story that cites nothing
 * is the model's own: its origin is `ai`.
 */
export function addAcrossLine(across: Across, line: BriefLine): Across {
  if (!citesEnough(line)) return across;
  const part = line.tag === 'only' ? 'single' : (line.tag as 'agree' | 'differ' | 'story');
  const known = across[part];
  if (known.some(({ text }) => text === line.text)) return across;
  const statement: Statement =
    line.citations.length > 0 ? statementOf(line) : { text: line.text, origin: 'ai', citations: [] };
  const opens = part === 'story' && (line.opens || known.length === 0);
  return { ...across, [part]: [...known, opens ? { ...statement, opens } : statement] };
}

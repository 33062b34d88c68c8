import type { Brief, BriefLine, LineTag, Statement } from './types';

/** Fewest statements of a story; one with fewer is filled up with key sentences. */
const FEWEST_STATEMENTS = 4;

const own = (tag: LineTag, line: Partial<BriefLine> & Pick<BriefLine, 'text'>): BriefLine => ({
  ...{ citations: [], opens: false },
  ...line,
  ...{ tag, by: 'instant' },
});

function picked({ text, citations, time, head }: Statement): Pick<BriefLine, 'text' | 'citations' | 'time' | 'head'> {
  return { text, citations, ...(time !== undefined && { time }), ...(head !== undefined && { head }) };
}

/**
 * The lines that complete a model's brief, each marked as the instant engine's: the parts that the model left out, and
 * for a short story as many of the article's key sentences as make four statements, first those from passages that no
 * given line cites yet. `instant` is the key-sentence brief of the same article. Empty where nothing is missing.
 */
export function fillLines(given: readonly BriefLine[], instant: Brief): BriefLine[] {
  const has = (tag: LineTag) => given.some((line) => line.tag === tag);
  const lines: BriefLine[] = [];
  if (!has('category') && instant.category) lines.push(own('category', { text: instant.category }));
  if (!has('headline') && instant.headline) lines.push(own('headline', { text: instant.headline }));
  if (!has('standfirst')) lines.push(...instant.standfirst.map((statement) => own('standfirst', picked(statement))));
  const story = given.filter(({ tag }) => tag === 'story').length;
  const present = new Set([...given, ...lines].map(({ text }) => text));
  const cited = new Set(given.flatMap((line) => (line.tag === 'headline' ? [] : line.citations.map(String))));
  const left = instant.story.filter(({ text }) => !present.has(text));
  const isNew = ({ citations }: Statement) => !citations.some((citation) => cited.has(String(citation)));
  const wanted = Math.max(0, FEWEST_STATEMENTS - story);
  const chosen = new Set([...left.filter(isNew), ...left.filter((statement) => !isNew(statement))].slice(0, wanted));
  let opens = true;
  for (const statement of left) {
    if (!chosen.has(statement)) continue;
    lines.push(own('story', { ...picked(statement), opens }));
    opens = false;
  }
  return lines;
}

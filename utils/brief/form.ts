import type { Passage } from '../article/types';
import type { Brief } from './types';

/** Lines of the standfirst. */
const STANDFIRST = 2;

/**
 * The openings of the lines that a small model is to write, in the line format, where it is led line by line: a headline, two
 * lines of standfirst, and story. Each names its passage, so that the model need not choose: those of the article's key
 * sentences first (`instant` is the key-sentence brief), then its opening; only passages that were sent, each once.
 */
export function formLines(passages: readonly Passage[], instant: Brief, storyLines: number): string[] {
  const sent = new Set(passages.map(({ n }) => n));
  const cited = (part: Brief['story']) => part.flatMap(({ citations }) => citations.map(([, passage]) => passage));
  const paragraphs = passages.filter(({ kind }) => kind !== 'subhead' && kind !== 'caption').map(({ n }) => n);
  const order = [...cited(instant.standfirst), ...cited(instant.story), ...paragraphs].filter((n) => sent.has(n));
  const wanted = [...new Set(order)].slice(0, STANDFIRST + storyLines);
  const [first = passages[0]?.n ?? 1] = wanted;
  return [
    `HEADLINE [1.${first}]:`,
    ...wanted.slice(0, STANDFIRST).map((n) => `STANDFIRST [1.${n}]:`),
    // In reading order, as a story is told.
    ...wanted
      .slice(STANDFIRST)
      .sort((a, b) => a - b)
      .map((n) => `STORY [1.${n}]:`),
  ];
}

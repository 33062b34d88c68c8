import { sharedWords } from '../../text/fold';
import { countWords } from '../../text/words';
import { isSamePage } from './address';
import { type LdNode, nodesIn, textIn, typesOf } from './json-ld';

/** Types of JSON-LD nodes that are stories. */
export const STORY_TYPE =
  /^(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|\w*ContentArticle|SatiricalArticle|TechArticle|Report|Review)$/;

/** Below this share of common words a headline is another story's. */
const SAME_STORY = 0.3;

/**
 * The page's own story in its JSON-LD: the one with this address or headline. Null where there is none, or where every
 * one has another address and speaks of another story than the titles that the page shows (templates lie).
 */
export function describedStory(nodes: LdNode[], url: string, titles: string[]): LdNode | null {
  let best: LdNode | null = null;
  let bestScore = -1;
  for (const node of nodes) {
    const types = typesOf(node);
    if (!types.some((type) => STORY_TYPE.test(type))) continue;
    const headline = textIn(node.headline) ?? textIn(node.name) ?? '';
    const likeness = Math.max(0, ...titles.map((title) => sharedWords(headline, title)));
    const addresses = [
      node.url,
      node['@id'],
      node.mainEntityOfPage,
      ...nodesIn(node.mainEntityOfPage).map((page) => page['@id']),
    ];
    const isHere = addresses.some((address) => isSamePage(textIn(address) ?? '', url));
    // A story may bear a headline for lists in quite other words; then its address must say that it is this one.
    if (headline !== '' && titles.length > 0 && likeness < SAME_STORY && !isHere) continue;
    const score = likeness + (isHere ? 1 : 0) + (types.some((type) => type.endsWith('NewsArticle')) ? 0.2 : 0);
    if (score > bestScore) [best, bestScore] = [node, score];
  }
  return best;
}

/** Characters of a described text that are counted: it may be megabytes. */
const COUNTED = 200_000;

/**
 * The number of words in the story according to the structured data: its word count, or its copy of the text; null
 * where it gives neither.
 */
export function saidWords(story: LdNode | null): number | null {
  const said = Number(textIn(story?.wordCount) ?? Number.NaN);
  if (said >= 1 && said < 100_000) return Math.round(said);
  const body = textIn(story?.articleBody);
  return body ? countWords(body.slice(0, COUNTED)) : null;
}

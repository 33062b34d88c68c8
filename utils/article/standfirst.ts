import { boxReasons, endsSentence, isLabel, isNotice, linkShare, weightOf } from './boilerplate';
import type { Block, PageBlocks } from './page-blocks';
import { folded, sharedWords } from './plain';

const NAMED =
  /(?:^|[^a-z])(?:standfirst|chapo|chapeau|lead|lede|leadin|dek|deck|intro|introduction|introtext|summary|excerpt|abstract|subtitle|subheadline|sub-?head(?:line)?|subheading|description|perex|vorspann|entradilla|bajada|ingress|sommario|preamble|accroche|strapline|sub-?title|teaser-?text)(?:$|[^a-z])/i;
const SHORTEST = 40;
const LONGEST = 900;
/** Blocks between headline and text that are looked at. */
const MOST_BETWEEN = 40;

function isNamed(block: Block): boolean {
  let at: Element | null = block.element;
  for (let level = 0; at && level < 3; level++, at = at.parentElement) {
    const names = `${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('itemprop') ?? ''}`;
    if (NAMED.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))) return true;
  }
  return false;
}

function isBoxed(block: Block, around: Element): boolean {
  let at: Element | null = block.element;
  for (; at && at !== around && !at.contains(around); at = at.parentElement) if (boxReasons(at).length > 0) return true;
  return false;
}

/**
 * The standfirst: sentences between the headline and the block `first`, which extractors of running text leave out. They
 * bear a standfirst's name, or are the page's description.
 */
export function findStandfirst(
  page: PageBlocks,
  first: number,
  signs: { titles: string[]; description: string },
): Block[] {
  const titles = signs.titles.map(folded);
  const from = Math.max(0, first - MOST_BETWEEN);
  const before = page.blocks.slice(from, first);
  const headline = before.findLastIndex((block) => block.tag === 'h1' || titles.includes(folded(block.text)));
  const heading = before[headline]?.element;
  const target = page.blocks[first]?.element;
  if (!heading || !target) return [];
  const found = before.slice(headline + 1).filter((block) => {
    const weight = weightOf(block.text);
    if (weight < SHORTEST || block.text.length > LONGEST || linkShare(block) > 0.3) return false;
    const text = folded(block.text);
    if (titles.includes(text) || isLabel(text) || isNotice(text) || isBoxed(block, target)) return false;
    return isNamed(block) || (endsSentence(block.text) && sharedWords(block.text, signs.description) > 0.8);
  });
  return found.slice(0, 4);
}

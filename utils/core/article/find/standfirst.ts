import { folded, sharedWords } from '../../text/fold';
import { attribute } from '../dom/attribute';
import type { Block } from './block';
import { endsSentence, isHeading, linkShare } from './block-signs';
import type { Box } from './box';
import { isCredit } from './credits';
import { isDateline } from './dateline';
import { isLabel } from './labels';
import { isNotice } from './notices';
import type { PageBlocks } from './page-blocks';

/** Names of a standfirst in the class names of outlets, in some languages. */
const NAMED =
  /(?:^|[^a-z])(?:standfirst|chapo|chapeau|hat|lead|lede|leadin|lead-?text|dek|deck|intro|introduction|intro-?text|summary|excerpt|abstract|sub-?title|sub-?head(?:line)?|sub-?heading|description|desc|perex|vorspann|entradilla|bajada|epigraph|ingress|preamble|sommario|accroche|strapline|teaser|teaser-?text|synopsis|tagline|subdeck|sous-?titre)(?:$|[^a-z])/i;
const SHORTEST = 30;
const LONGEST = 900;
/** Blocks between headline and text that are looked at. */
const MOST_BETWEEN = 40;
/** A headline's and a standfirst's common box is so many boxes up at most. */
const NEAR = 4;
/** Marks found on boxes at the head of a story as well as beside it; they are no reason against a standfirst. */
const WEAK = new Set(['widget', 'widgets', 'video', 'teaser', 'teasers', 'card', 'share', 'meta']);
/** Marks of what stands about a headline with it. */
const OF_BYLINES = new Set(['byline', 'bylines', 'social', 'socials', 'share']);

function isNamed(block: Block): boolean {
  let at: Box | null = block.box;
  for (let level = 0; at && level < 3; level++, at = at.parent) if (NAMED.test(namesOf(at))) return true;
  return false;
}

function namesOf(box: Box): string {
  const names = `${box.names} ${attribute(box.element, 'itemprop')} ${attribute(box.element, 'data-testid')}`;
  return names.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/**
 * True where a box around it stands beside the story. A box around story or headline is none, and a standfirst that is
 * called so may stand among bylines.
 */
function isBoxed(block: Block, { story, headlines }: { story: Box; headlines: readonly Block[] }): boolean {
  const isNamedItself = NAMED.test(namesOf(block.box));
  const isMark = (reason: string) => !WEAK.has(reason) && !(isNamedItself && OF_BYLINES.has(reason));
  let at: Box | null = block.box;
  for (; at && !at.holds(story); at = at.parent) {
    const box = at;
    if (!headlines.some((one) => box.holds(one.box)) && box.reasons.some(isMark)) return true;
  }
  return false;
}

/** True when both stand in one small part of the page. */
function isNear(block: Block, heading: Block): boolean {
  let at: Box | null = heading.box;
  for (let level = 0; at && level <= NEAR; level++, at = at.parent) if (at.holds(block.box)) return true;
  return false;
}

/** True when the block shares a small box with a picture, and that box holds neither headline nor story. */
function isAtPicture(block: Block, headlines: readonly Block[], target: Box): boolean {
  let at: Box | null = block.box;
  for (let level = 0; at && level < 3; level++, at = at.parent) {
    const box = at;
    if (box.holds(target) || headlines.some((one) => box.holds(one.box))) return false;
    if (box.media) return true;
  }
  return false;
}

/** True when a heading repeats the title, perhaps with a kicker before it. */
export function repeatsTitle(block: Block, titles: readonly string[]): boolean {
  return (
    isHeading(block) &&
    titles.some((title) => block.text.length < 2 * title.length + 40 && sharedWords(title, block.text) > 0.75)
  );
}

/** The headline among blocks before the story, and its repetitions: a page may show it in more than one place. */
function headlinesIn(before: readonly Block[], titles: readonly string[]): Block[] {
  return before.filter(
    (block) => block.tag === 'h1' || (isHeading(block) ? repeatsTitle(block, titles) : titles.includes(block.folded)),
  );
}

/**
 * The standfirst: sentences between the headline and the block `first`, which are not part of the running text. They bear
 * a standfirst's name, stand right at the headline, or are the page's description of itself.
 */
export function findStandfirst(
  page: PageBlocks,
  first: number,
  signs: { titles: string[]; description: string },
): Block[] {
  const titles = signs.titles.map(folded).filter((title) => title !== '');
  const before = page.blocks.slice(Math.max(0, first - MOST_BETWEEN), first);
  const headlines = headlinesIn(before, titles);
  const [heading] = headlines;
  const target = page.blocks[first]?.box;
  if (!heading || !target) return [];
  // A table of contents stands there, too.
  const subheads = new Set(
    page.blocks
      .slice(first)
      .filter(isHeading)
      .map((block) => block.folded),
  );
  const found = before.slice(before.indexOf(heading) + 1).filter((block) => {
    if (headlines.includes(block)) return false;
    const weight = block.weight;
    if (weight < SHORTEST || block.text.length > LONGEST || linkShare(block) > 0.3) return false;
    const text = block.folded;
    if (
      subheads.has(text) ||
      titles.includes(text) ||
      isLabel(block) ||
      isNotice(block) ||
      isDateline(block.text, text)
    )
      return false;
    if (isBoxed(block, { story: target, headlines }) || block.tag === 'figcaption' || isCredit(block.text))
      return false;
    if (isNamed(block)) return true;
    if (headlines.some((one) => one.box.cluster === block.box.cluster) && block.tag === 'p' && weight >= 2 * SHORTEST)
      return true;
    const near = !isAtPicture(block, headlines, target) && headlines.some((one) => isNear(block, one));
    if (near && isHeading(block) && weight >= 2 * SHORTEST) return true;
    if (!endsSentence(block.text)) return false;
    if (sharedWords(block.text, signs.description) > 0.8) return true;
    return near;
  });
  return found.slice(0, 4);
}

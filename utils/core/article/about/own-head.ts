import { folded } from '../../text/fold';
import { UNSPACED } from '../../text/words';
import { isParagraph } from '../find/block-signs';
import type { PageBlocks } from '../find/page-blocks';
import { isOtherNumber, isSamePage, slugOf, slugWords } from './address';
import { STORY_TYPE } from './described-story';
import { type LdNode, nodesIn, textIn, typesOf } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';

/*
 * An application that goes from story to story within one page may leave in its head what belonged to the story before,
 * or to several. Each part of the head that names a story is compared with what the reader sees.
 */

/** Share of common words from which two headlines are one's versions, and below which they are two stories'. */
const ALIKE = 0.6;
const UNLIKE = 0.3;
/** Least share of a headline's words that occur in the text of its own story. */
const IN_TEXT = 0.5;
/** Most nodes of other stories that may be left from one shown before: a page that describes more lists them. */
const MOST_STALE = 3;
const MOST_DESCRIBED = 50;
/**
 * Fewest words of a headline that can be compared; most paragraphs that are read, most characters of them, and fewest.
 */
const FEWEST_WORDS = 3;
const MOST_READ = 400;
const MOST_TEXT = 20_000;
const ENOUGH_TEXT = 300;

/** Tags that are the site's, whatever story it shows. */
const OF_SITE =
  /^(?:og:site_name|application-name|apple-mobile-web-app-title|(?:dc\.)?publisher|al:android:app_name|twitter:site|og:locale|language|content-language|generator|viewport|robots)$/;
/** Types of JSON-LD nodes that are the site's, and of those that stand for the page. */
const SITE_TYPE = /(?:Organization|^WebSite|^Person|^Brand)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage)$/;

export interface Head {
  nodes: LdNode[];
  tags: MetaTags;
  /** The document's title, '' where it is another story's. */
  page: string;
  /** The addresses that the page gives as canonical, as written. */
  canonical: (string | null)[];
}

/** The parts of a story that the reader sees. */
interface Seen {
  url: string;
  headings: string[];
  /** Words of its paragraphs; null where they are too few to compare. */
  text: ReadonlySet<string> | null;
  /** Its address or the document's title is in the words of a heading. */
  isNamed: boolean;
}

/** A part of the head: the headline that it gives, and the address. */
interface Part {
  title: string;
  address: string;
}

export interface SeenPage {
  url: string;
  /** The visible main headings, and all that is visible. */
  headings: string[];
  blocks: PageBlocks;
}

type Owner = 'this' | 'other' | 'unknown';

/** The words of a text that tell what it is about; characters, of scripts without spaces. */
function telling(text: string): ReadonlySet<string> {
  const known = recent.get(text);
  if (known) return known;
  const words = wordsOf(folded(text));
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(text, words);
  return words;
}

/** The same headlines are compared with one another again and again. */
const recent = new Map<string, ReadonlySet<string>>();
const MOST_RECENT = 100;

/** The same of a folded text. */
function wordsOf(text: string): Set<string> {
  const parts = UNSPACED.test(text) ? text.match(PARTS) : text.split(' ');
  // Of most scripts a word of three letters may be a noun; of ours it seldom is.
  return new Set(parts?.filter((word) => word.length >= 4 || (word !== '' && !/^[a-z\d]/.test(word))));
}

const PARTS = new RegExp(`${UNSPACED.source}|\\S+`, 'gu');

/** Share of the words of the shorter text that the other has, too. */
function likeness(a: string, b: string): number {
  const [first, second] = [telling(a), telling(b)];
  const [few, many] = first.size < second.size ? [first, second] : [second, first];
  return few.size === 0 ? 0 : [...few].filter((word) => many.has(word)).length / few.size;
}

function isLatin(text: string): boolean {
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
}

/** Likeness of a headline to the one that the reader sees, 0 to 1. */
function seenAs(title: string, { headings }: Seen): number {
  return Math.max(0, ...headings.map((heading) => likeness(title, heading)));
}

/** True when the words of a headline are those of another text; null where that cannot be said. */
function isForeign(title: string, { headings, text }: Seen): boolean | null {
  const words = [...telling(title)];
  if (text === null || words.length < FEWEST_WORDS || isLatin(title) !== isLatin(headings.join(' '))) return null;
  return words.filter((word) => text.has(word)).length < IN_TEXT * words.length;
}

/** True when an address goes with a headline, and the page's own address with the one that the reader sees instead. */
function goesWithOther({ title, address }: Part, seen: Seen): boolean {
  const [own, other] = [slugWords(seen.url), slugWords(address)];
  const [here, there] = [seenAs(own, seen), likeness(other, title)];
  return here >= ALIKE && there >= ALIKE && here > likeness(own, title) && here > seenAs(other, seen);
}

/** The story that a headline and an address belong to. */
function ownerOf({ title, address }: Part, seen: Seen): Owner {
  const isElsewhere = slugOf(address) !== '';
  if (isElsewhere && isSamePage(address, seen.url)) return 'this';
  if (title === '') return 'unknown';
  if (isElsewhere && goesWithOther({ title, address }, seen)) return 'other';
  if (likeness(slugWords(seen.url), title) >= ALIKE) return 'this';
  const alike = seenAs(title, seen);
  if (alike >= ALIKE) return 'this';
  const foreign = isForeign(title, seen);
  if (alike < UNLIKE && foreign === true && (isElsewhere || seen.isNamed)) return 'other';
  return alike >= UNLIKE && foreign === false ? 'this' : 'unknown';
}

/** The same of an address alone. */
function ownerOfAddress(address: string, seen: Seen): Owner {
  if (slugOf(address) === '') return 'unknown';
  if (isSamePage(address, seen.url)) return 'this';
  const words = slugWords(address);
  if (seenAs(words, seen) >= ALIKE) return 'this';
  return seenAs(slugWords(seen.url), seen) >= ALIKE && seenAs(words, seen) < UNLIKE && isForeign(words, seen) === true
    ? 'other'
    : 'unknown';
}

function partOf(node: LdNode): Part {
  const addresses = [node.url, node.mainEntityOfPage, ...nodesIn(node.mainEntityOfPage).map((page) => page['@id'])];
  const address = [...addresses, node['@id']].map(textIn).find((said) => said && /[/.]/.test(said));
  return { title: textIn(node.headline) ?? textIn(node.name) ?? '', address: address ?? '' };
}

function seenIn({ url, headings, blocks }: SeenPage, page: string): Seen {
  const text = blocks.blocks
    .filter(isParagraph)
    .slice(0, MOST_READ)
    .map((block) => block.folded)
    .join(' ')
    .slice(0, MOST_TEXT);
  // "Article" and the name of the outlet are headings, too.
  const said = headings.filter((heading) => telling(heading).size >= FEWEST_WORDS);
  const isNamed = said.some(
    (heading) => likeness(slugWords(url), heading) >= ALIKE || likeness(page, heading) >= ALIKE,
  );
  return { url, headings: said, text: text.length < ENOUGH_TEXT ? null : wordsOf(text), isNamed };
}

/**
 * The head of a page without the parts that belong to other stories than the one that the reader sees; where such a part
 * is found, what does not say whose it is goes with it.
 */
export function ownHead(head: Head, shown: SeenPage): Head {
  const { nodes, tags, page } = head;
  const { url } = shown;
  const seen = seenIn(shown, page);
  if (seen.headings.length === 0) return head;
  const owned = (part: Part): Owned => ({ ...part, owner: ownerOf(part, seen) });
  const tagged = owned({
    title: firstMeta(tags, ['og:title', 'twitter:title']) ?? '',
    address: firstMeta(tags, ['og:url']) ?? '',
  });
  const pages = nodes.filter(isOfPage).slice(0, MOST_DESCRIBED);
  const described = new Map(pages.map((node) => [node, owned(partOf(node))]));
  const links = head.canonical.map((address) => (address === null ? 'unknown' : ownerOfAddress(address, seen)));
  const parts = [tagged, ...described.values()];
  const isListed = [...described.values()].filter(({ owner }) => owner === 'other').length > MOST_STALE;
  const isOwnData = [...described.values()].some(({ owner }) => owner === 'this');
  const isOthersData = !isOwnData && !isListed && [...described.values()].some(({ owner }) => owner === 'other');
  const isStale = tagged.owner === 'other' || isOthersData || links.includes('other');
  const isAt = (address: string, owner: Owner) =>
    parts.some((part) => part.owner === owner && isSamePage(part.address, address));
  const others = parts.filter(({ owner }) => owner === 'other');
  return {
    nodes: nodes.filter((node) => {
      const { owner, address } = described.get(node) ?? { owner: 'unknown', address: '' };
      if (owner !== 'unknown') return owner === 'this' || isListed;
      return !isStale || isOwnData || isOfSite(node) || isAt(address, 'this');
    }),
    tags: tagged.owner === 'this' || !isStale ? tags : new Map([...tags].filter(([name]) => OF_SITE.test(name))),
    page: seenAs(page, seen) < UNLIKE && others.some(({ title }) => likeness(page, title) >= ALIKE) ? '' : page,
    canonical: head.canonical.filter((address, i) => {
      if (address === null || isSamePage(address, url)) return true;
      if (isAt(address, 'other')) return false;
      return (
        links[i] === 'this' ||
        isAt(address, 'this') ||
        (links[i] === 'unknown' && !isStale && !isOtherNumber(address, url))
      );
    }),
  };
}

/** A part of the head, and whose it is. */
interface Owned extends Part {
  owner: Owner;
}

function isOfPage(node: LdNode): boolean {
  return typesOf(node).some((type) => STORY_TYPE.test(type) || PAGE_TYPE.test(type));
}

function isOfSite(node: LdNode): boolean {
  return typesOf(node).some((type) => SITE_TYPE.test(type));
}

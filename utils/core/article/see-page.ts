import { firstMeta } from './about/meta-tags';
import { type Metadata, readMetadata } from './about/metadata';
import { askPage } from './ask-page';
import { unseenIn } from './dom/unseen';
import { boxAround } from './find/groups';
import { type PageBlocks, readBlocks } from './find/page-blocks';
import { type FoundStory, findStory } from './find/story';
import { readSelection } from './selection';
import type { ArticleScope } from './types';

/** A story that is seen has this share of the text of one that is hidden as a whole, at least. */
const LEAST_SEEN = 1 / 3;

/** No style of a page is worth losing its text: a document of another kind may have none. */
function unseenAround(root: Element, deadline?: () => boolean): Set<Element> {
  try {
    return unseenIn(root, deadline);
  } catch {
    return new Set();
  }
}

interface Choice {
  metadata: Metadata;
  scope: ArticleScope;
  deadline: (() => boolean) | undefined;
}

/** The page, its metadata and its story. */
export interface SeenPage extends FoundStory {
  page: PageBlocks;
  metadata: Metadata;
}

/**
 * The page as the reader sees it. Styles are asked for where the story stands, once it is found; where they hide some of
 * it, the page is read again without that. A story that is hidden as a whole, as while a banner is open, is read all the
 * same.
 */
export function seePage(doc: Document, { url, scope, deadline }: Omit<Choice, 'metadata'> & { url: string }): SeenPage {
  const look = (unseen?: ReadonlySet<Element>): SeenPage => {
    const page = readBlocks(doc.documentElement ?? doc, doc, { deadline, ...(unseen ? { unseen } : {}) });
    const metadata = askPage(doc, (asked) => readMetadata(asked, url, page));
    return { page, metadata, ...chosen(doc, page, { metadata, scope, deadline }) };
  };
  const first = look();
  let around = boxAround(first.blocks);
  while (around?.name === 'FORM') around = around.parent;
  const root = around?.element ?? doc.body;
  if (scope === 'selection' || first.blocks.length === 0 || !root) return first;
  const unseen = unseenAround(root, deadline);
  if (unseen.size === 0) return first;
  const second = look(unseen);
  const isAllHidden = [...unseen].some((element) => element.contains(root));
  const weigh = ({ blocks }: SeenPage) => blocks.reduce((sum, block) => sum + block.weight, 0);
  return second.blocks.length === 0 || (isAllHidden && weigh(second) < LEAST_SEEN * weigh(first)) ? first : second;
}

function chosen(doc: Document, page: PageBlocks, { metadata, scope, deadline }: Choice): FoundStory {
  if (scope === 'selection') return { blocks: readSelection(doc, deadline), captions: [], doubtful: [] };
  if (scope === 'page') return { blocks: page.blocks, captions: [], doubtful: [] };
  const description = firstMeta(metadata.tags, ['og:description', 'description', 'twitter:description']) ?? '';
  return findStory(page, { titles: [metadata.title], description, deadline });
}

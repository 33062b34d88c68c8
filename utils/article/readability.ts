import { Readability } from '@mozilla/readability';
import type { PageBlocks } from './page-blocks';

/** Pages beyond this many blocks are left to the own search: Readability cannot be stopped half-way. */
const MOST_BLOCKS = 6000;

/** Indices of the blocks that Readability takes for the article; empty where it finds none, gives up or fails. */
export function readableBlocks(page: PageBlocks): Set<number> {
  const kept = new Set<number>();
  if (page.blocks.length > MOST_BLOCKS) return kept;
  const copy = page.skeleton.implementation.createHTMLDocument('');
  for (const child of page.skeleton.body.childNodes) copy.body.appendChild(copy.importNode(child, true));
  try {
    new Readability(copy, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (article) => {
        if (!('querySelectorAll' in article) || typeof article.querySelectorAll !== 'function') return;
        const elements: Iterable<Element> = article.querySelectorAll('[data-n]');
        for (const element of elements) kept.add(Number(element.getAttribute('data-n')));
      },
    }).parse();
  } catch {
    // It stands on code that some pages break; the own search goes on.
  }
  return kept;
}

import DOMPurify from 'dompurify';
import type { Block } from './blocks';
import { htmlBlocks } from './html-blocks';

/** Blocks as HTML for the clipboard, for pasting into a letter or a document; escaped, then passed by DOMPurify. */
export function toHtml(blocks: readonly Block[]): string {
  return DOMPurify.sanitize(htmlBlocks(blocks, 'toPages'));
}

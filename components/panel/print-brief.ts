import DOMPurify from 'dompurify';
import type { Block } from '../../utils/core/export/blocks';
import { htmlBlocks } from '../../utils/core/export/html-blocks';
import './print-brief.css';

const NAME = 'printed-brief';

/**
 * Prints a brief with the passages that it cites and their addresses, in place of the panel. On the screen nothing of
 * that is seen. False where the browser does not print here: Firefox throws in a sidebar.
 */
export function printBrief(blocks: readonly Block[]): boolean {
  document.querySelector(`.${NAME}`)?.remove();
  const view = document.createElement('div');
  view.className = NAME;
  view.append(DOMPurify.sanitize(htmlBlocks(blocks, 'below'), { RETURN_DOM_FRAGMENT: true }));
  document.body.append(view);
  window.addEventListener('afterprint', () => view.remove(), { once: true });
  try {
    window.print();
    return true;
  } catch {
    view.remove();
    return false;
  }
}

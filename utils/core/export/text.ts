import type { Citation } from '../article/types';
import type { Block, NotedStatement } from './document';

const cite = (citations: Citation[]) => citations.map(([source, passage]) => `[${source}.${passage}]`).join('');
const line = ({ text, citations, note, entry }: NotedStatement) =>
  [entry && `${entry}:`, text, cite(citations), note && `(${note})`].filter(Boolean).join(' ');

/** Blocks as plain text, citations as `[1.3]`. */
export function toText(blocks: readonly Block[]): string {
  return `${blocks.map(block).join('\n\n')}\n`;
}

function block(item: Block): string {
  switch (item.type) {
    case 'statements':
      return item.statements.map(line).join(item.role === 'context' ? '\n' : ' ');
    case 'heading':
      return item.text.toUpperCase();
    case 'source':
      return [`[${item.n}] ${item.outlet}`, item.title, item.date, item.url].filter(Boolean).join('\n    ');
    default:
      return item.text;
  }
}

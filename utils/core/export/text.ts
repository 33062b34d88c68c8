import type { Citation } from '../article/types';
import { linkTarget } from '../text/link-target';
import type { Block, ListedSource, NotedStatement } from './blocks';
import { oneLine } from './inert';

const cite = (citations: readonly Citation[]) =>
  citations.map(([source, passage]) => `[${source}.${passage}]`).join('');
const line = ({ text, citations, note, entry }: NotedStatement) =>
  [entry && `${oneLine(entry)}:`, oneLine(text), cite(citations), note && `(${oneLine(note)})`]
    .filter(Boolean)
    .join(' ');

/** Blocks as plain text, citations as `[1.3]`; the passages that they name stand at the end. */
export function toText(blocks: readonly Block[]): string {
  return `${blocks.map(block).join('\n\n')}\n`;
}

function block(item: Block): string {
  switch (item.type) {
    case 'statements':
      return item.statements.map(line).join(item.role === 'context' ? '\n' : ' ');
    case 'heading':
      return oneLine(item.text).toUpperCase();
    case 'origin':
      return [item.byline, item.outlet, linkTarget(item.url)].map(oneLine).filter(Boolean).join(' · ');
    case 'difference': {
      const values = item.values.map(({ text, outlets }) => {
        const who = outlets.map(({ name, citations }) => `${oneLine(name)} ${cite(citations)}`);
        return `${oneLine(text)} (${who.join(', ')})`;
      });
      return `- ${item.about ? `${oneLine(item.about)}: ` : ''}${values.join(' · ')}`;
    }
    case 'source':
      return listed(item.source);
    case 'passages':
      return [
        item.title.toUpperCase(),
        ...item.passages.map(({ source, passage, outlet, text, url }) =>
          [`[${source}.${passage}] ${oneLine(outlet)}`, oneLine(text), url].filter(Boolean).join('\n    '),
        ),
      ].join('\n\n');
    default:
      return oneLine(item.text);
  }
}

function listed({ n, outlet, title, url, facts }: ListedSource): string {
  const head = `${n === null ? '-' : `[${n}]`} ${oneLine(outlet)}`;
  return [head, oneLine(title), oneLine(facts.join(' · ')), linkTarget(url)].filter(Boolean).join('\n    ');
}

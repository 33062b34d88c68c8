import DOMPurify from 'dompurify';
import { linkTarget } from '../text/link-target';
import type { Block, NotedStatement } from './document';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** Blocks as HTML for the clipboard, for pasting into a letter or a document; escaped, then passed by DOMPurify. */
export function toHtml(blocks: readonly Block[]): string {
  const urls = new Map(blocks.flatMap((item) => (item.type === 'source' ? [[item.n, item.url] as const] : [])));
  const link = (text: string, url: string) => {
    const target = linkTarget(url);
    return target ? `<a href="${escapeHtml(target)}">${text}</a>` : text;
  };
  const cited = ({ text, citations, note, entry }: NotedStatement) => {
    const marks = citations.map(([source, passage]) => link(`${source}·${passage}`, urls.get(source) ?? ''));
    const said = note ? ` <i>(${escapeHtml(note)})</i>` : '';
    const head = entry ? `<b>${escapeHtml(entry)}</b> ` : '';
    return head + escapeHtml(text) + (marks.length ? `<sup>${marks.join(' ')}</sup>` : '') + said;
  };
  const block = (item: Block): string => {
    switch (item.type) {
      case 'title':
        return `<h1>${escapeHtml(item.text)}</h1>`;
      case 'heading':
        return `<h2>${escapeHtml(item.text)}</h2>`;
      case 'statements': {
        const tag = item.role === 'standfirst' ? 'strong' : 'span';
        return `<p>${item.statements.map((statement) => `<${tag}>${cited(statement)}</${tag}>`).join(' ')}</p>`;
      }
      case 'source':
        return `<p>${item.n}. <b>${escapeHtml(item.outlet)}</b>, ${link(escapeHtml(item.title), item.url)} ${escapeHtml(item.date)}</p>`;
      default:
        return `<p><i>${escapeHtml(item.text)}</i></p>`;
    }
  };
  return DOMPurify.sanitize(blocks.map(block).join('\n'));
}

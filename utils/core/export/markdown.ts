import { linkTarget } from '../text/link-target';
import type { Block, NotedStatement } from './document';

/** Characters that Markdown would take for marks; a page's or a model's text must stay text. */
const MARKS = /[\\`*_{}[\]<>#|~]/g;
const escapeMarks = (text: string) => text.replace(MARKS, '\\$&').replace(/\s+/g, ' ').trim();
/** A list or heading mark at the start of a line. */
const escapeStart = (text: string) => escapeMarks(text).replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');

const link = (text: string, url: string) => {
  const target = linkTarget(url);
  return target ? `[${text}](${target})` : text;
};

/** Blocks as Markdown; each citation links to its source's page. */
export function toMarkdown(blocks: readonly Block[]): string {
  const urls = new Map(blocks.flatMap((item) => (item.type === 'source' ? [[item.n, item.url] as const] : [])));
  const cited = ({ text, citations, note, entry }: NotedStatement) => {
    const marks = citations.map(([source, passage]) => link(`${source}·${passage}`, urls.get(source) ?? ''));
    const said = note ? ` *(${escapeMarks(note)})*` : '';
    const head = entry ? `**${escapeMarks(entry)}** ` : '';
    return [
      head,
      head ? escapeMarks(text) : escapeStart(text),
      marks.length ? `<sup>${marks.join(' ')}</sup>` : '',
      said,
    ].join('');
  };
  const block = (item: Block): string => {
    switch (item.type) {
      case 'title':
        return `# ${escapeMarks(item.text)}`;
      case 'heading':
        return `## ${escapeMarks(item.text)}`;
      case 'note':
      case 'label':
        return `*${escapeMarks(item.text)}*`;
      case 'statements':
        if (item.role === 'context') return item.statements.map((statement) => `- ${cited(statement)}`).join('\n');
        return item.role === 'standfirst'
          ? `**${item.statements.map(({ entry, text }) => escapeMarks(entry ? `${entry}: ${text}` : text)).join(' ')}** ${standfirstMarks(item.statements)}`.trim()
          : item.statements.map(cited).join(' ');
      case 'source':
        return `${item.n}. **${escapeMarks(item.outlet)}**, ${link(escapeMarks(item.title), item.url)}${item.date ? `, ${escapeMarks(item.date)}` : ''}`;
      default:
        return escapeStart(item.text);
    }
  };
  const standfirstMarks = (statements: NotedStatement[]) => {
    const marks = statements.flatMap(({ citations }) =>
      citations.map(([source, passage]) => link(`${source}·${passage}`, urls.get(source) ?? '')),
    );
    return marks.length ? `<sup>${[...new Set(marks)].join(' ')}</sup>` : '';
  };
  return `${blocks.map(block).join('\n\n')}\n`;
}

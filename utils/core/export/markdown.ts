import type { Citation } from '../article/types';
import { linkTarget } from '../text/link-target';
import { type Block, type CitedPassage, type ListedSource, type NotedStatement, passageKey } from './blocks';
import { inert, inertLabel } from './inert';

/** Marks of Markdown in an address that is one already; `&…;` would be an entity, a lone `%` may open a comment. */
const ADDRESS_MARKS = /[\\`*[\]{}|^$<>"'\s]|%(?![\da-f]{2})|&(?=#?\w+;)/gi;

const link = (text: string, url: string) => {
  const target = linkTarget(url).replace(ADDRESS_MARKS, encoded);
  return target ? `[${inertLabel(text)}](${target})` : inert(text);
};

function encoded(mark: string): string {
  return mark === '&' ? '&amp;' : `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * Blocks as Markdown. A citation is a footnote that holds its passage and opens the page there. Texts of pages and
 * models are inert (see `inert`).
 */
export function toMarkdown(blocks: readonly Block[]): string {
  const held = new Set(
    blocks.flatMap((item) =>
      item.type === 'passages' ? item.passages.map(({ source, passage }) => passageKey([source, passage])) : [],
    ),
  );
  const marks = (citations: readonly Citation[]) =>
    [...new Set(citations.map(passageKey))].map((key) => (held.has(key) ? `[^${key}]` : ` (${key})`)).join('');
  const cited = ({ text, citations, note, entry }: NotedStatement) => {
    const head = entry ? `**${inert(entry)}** ` : '';
    return `${head}${inert(text)}${marks(citations)}${note ? ` *(${inert(note)})*` : ''}`;
  };
  const block = (item: Block): string => {
    switch (item.type) {
      case 'title':
        return `# ${inert(item.text)}`;
      case 'heading':
        return `## ${inert(item.text)}`;
      case 'note':
      case 'label':
        return `*${inert(item.text)}*`;
      case 'origin':
        return [item.byline && inert(item.byline), link(item.outlet || item.url, item.url)].filter(Boolean).join(' · ');
      case 'statements':
        if (item.role === 'context') return item.statements.map((statement) => `- ${cited(statement)}`).join('\n');
        if (item.role === 'story') return item.statements.map(cited).join(' ');
        return item.statements
          .map(({ entry, text, citations }) => `**${inert(entry ? `${entry}: ${text}` : text)}**${marks(citations)}`)
          .join(' ');
      case 'difference': {
        const values = item.values.map(({ text, outlets }) => {
          const who = outlets.map(({ name, citations }) => `${inert(name)}${marks(citations)}`);
          return `${inert(text)} (${who.join(', ')})`;
        });
        return `- ${item.about ? `${inert(item.about)}: ` : ''}${values.join(' · ')}`;
      }
      case 'source':
        return `- ${listed(item.source)}`;
      case 'passages':
        return item.passages.map(footnote).join('\n\n');
      default:
        return inert(item.text);
    }
  };
  return `${blocks.map(block).filter(Boolean).join('\n\n')}\n`;
}

function listed({ n, outlet, title, url, facts }: ListedSource): string {
  const number = n === null ? '' : `**${n}** `;
  return [`${number}${link(title || outlet, url)}`, ...[outlet, ...facts].filter(Boolean).map(inert)].join(', ');
}

function footnote({ source, passage, outlet, url, text }: CitedPassage): string {
  return `[^${passageKey([source, passage])}]: ${link(outlet || `${source}`, url)}: “${inert(text)}”`;
}

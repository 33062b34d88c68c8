import type { Citation } from '../article/types';
import { linkTarget } from '../text/link-target';
import { type Block, type CitedPassage, type ListedSource, type NotedStatement, passageKey } from './blocks';
import { oneLine } from './inert';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as text of HTML, or as the value of an attribute: on one line, nothing in it is markup. */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** A text of a page in its own direction and language. */
const own = (text: string, lang: string | null = null) =>
  `<bdi${lang ? ` lang="${escapeHtml(lang)}"` : ''}>${escapeHtml(text)}</bdi>`;

const link = (inner: string, url: string) => {
  const target = linkTarget(url);
  return target ? `<a href="${escapeHtml(target)}" rel="noreferrer noopener">${inner}</a>` : inner;
};

/** The places that citations lead to: passages below in the same file, or at the pages themselves. */
export type CitationsLead = 'below' | 'toPages';

/** Blocks as HTML, all texts escaped. */
export function htmlBlocks(blocks: readonly Block[], lead: CitationsLead): string {
  const passages = blocks.flatMap((item) => (item.type === 'passages' ? item.passages : []));
  const byKey = new Map(passages.map((one) => [passageKey([one.source, one.passage]), one]));
  const mark = (citation: Citation) => {
    const words = citation.join('·');
    const cited = byKey.get(passageKey(citation));
    if (!cited) return words;
    return lead === 'below' ? `<a href="#p${passageKey(citation)}">${words}</a>` : link(words, cited.url);
  };
  const marks = (citations: readonly Citation[]) =>
    citations.length > 0 ? `<sup>${citations.map(mark).join(' ')}</sup>` : '';
  const cited = ({ text, citations, note, entry }: NotedStatement) => {
    const head = entry ? `<b>${own(entry)}</b> ` : '';
    return `${head}${own(text)}${marks(citations)}${note ? ` <i>(${own(note)})</i>` : ''}`;
  };
  const block = (item: Block): string => {
    switch (item.type) {
      case 'title':
        return `<h1>${own(item.text)}</h1>`;
      case 'heading':
        return `<h2>${own(item.text)}</h2>`;
      case 'origin':
        return `<p>${[item.byline && own(item.byline), link(own(item.outlet || item.url), item.url)].filter(Boolean).join(' · ')}</p>`;
      case 'statements': {
        if (item.role === 'context')
          return `<ul>${item.statements.map((one) => `<li>${cited(one)}</li>`).join('')}</ul>`;
        const tag = item.role === 'standfirst' ? 'strong' : 'span';
        return `<p>${item.statements.map((one) => `<${tag}>${cited(one)}</${tag}>`).join(' ')}</p>`;
      }
      case 'difference': {
        const values = item.values.map(({ text, outlets }) => {
          const who = outlets.map(({ name, citations }) => own(name) + marks(citations));
          return `<b>${own(text)}</b> (${who.join(', ')})`;
        });
        return `<p>${item.about ? `${own(item.about)}: ` : ''}${values.join(' · ')}</p>`;
      }
      case 'source':
        return `<p class="source">${listed(item.source)}</p>`;
      case 'passages':
        return lead === 'below' ? `<h2>${own(item.title)}</h2>${item.passages.map(passage).join('')}` : '';
      default:
        return `<p class="note">${own(item.text)}</p>`;
    }
  };
  return blocks.map(block).join('\n');
}

function listed({ n, outlet, title, url, facts, lang }: ListedSource): string {
  const number = n === null ? '' : `${n}. `;
  return [`${number}<b>${own(outlet)}</b>`, link(own(title, lang), url), ...facts.map((fact) => own(fact))].join(', ');
}

function passage({ source, passage: n, outlet, text, url, lang }: CitedPassage): string {
  const name = `${source}·${n} ${own(outlet)}`;
  return `<blockquote id="p${passageKey([source, n])}"><p>${link(name, url)}</p><p>${own(text, lang)}</p></blockquote>`;
}

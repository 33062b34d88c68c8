import type { Article, Passage } from '../../article/types';
import type { ComparedSource } from '../requests';
import { disarm } from './disarm';

const MARK: Partial<Record<Passage['kind'], string>> = {
  subhead: '(subhead) ',
  caption: '(caption) ',
};

/** Passages as the model sees them: each on a line of its own, with the number by which it is cited. */
export function numbered(passages: readonly Passage[], source = 1): string {
  return passages
    .map(({ n, text, kind, time }) => `[${source}.${n}] ${MARK[kind] ?? ''}${time ? `(${time}) ` : ''}${disarm(text)}`)
    .join('\n');
}

/** The facts known of the article besides its text, one a line. */
export function about(article: Article): string {
  const facts: [string, string | null][] = [
    ['Title', article.title],
    ['Outlet', article.outlet],
    ['Published', article.publishedAt],
    ['Kind', article.kind === 'agency' ? 'agency copy' : article.kind],
    ['Text', article.cut ? 'incomplete: it ends early behind a paywall or fold' : null],
  ];
  return facts.flatMap(([name, value]) => (value ? [`${name}: ${disarm(value)}`] : [])).join('\n');
}

/** Another source, or chosen passages of it, between fences. */
export function fencedSource(source: ComparedSource, passages: readonly Passage[]): string {
  const facts: [string, string | null][] = [
    ['Outlet', source.outlet],
    ['Title', source.title],
    ['Published', source.publishedAt],
    ['Text', source.cut ? 'incomplete: it ends early behind a paywall or fold' : null],
  ];
  const known = facts.flatMap(([name, value]) => (value ? [`${name}: ${disarm(value)}`] : []));
  return ['<source>', `Source ${source.number}`, ...known, numbered(passages, source.number), '</source>'].join('\n');
}

/** The article, or a part of it, between fences. */
export function fenced(article: Article, passages: readonly Passage[]): string {
  return `<about>\n${about(article)}\n</about>\n<article>\n${numbered(passages)}\n</article>`;
}

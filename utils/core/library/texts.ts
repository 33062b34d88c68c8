import { codeOf, type LangTag } from '../text/lang-tag';
import type { Marks } from './types';

/** The part of a kept brief in which a text stands. */
export type Field = 'title' | 'outlet' | 'tags' | 'note' | 'question' | 'statement' | 'passage';

/** One text of a kept brief, with its language. */
export interface FieldText {
  field: Field;
  text: string;
  lang: LangTag | null;
  /** Number of a passage; 0 for other texts. */
  n: number;
}

interface Said {
  text: string;
}

interface TextsOfBrief {
  headline: string;
  lang: LangTag;
  standfirst: readonly Said[];
  story: readonly Said[];
  context: readonly Said[];
}

/** What is searched of a kept brief. */
export interface SearchedBrief {
  article: {
    canonicalUrl: string;
    title: string;
    outlet: string;
    byline: readonly string[];
    lang: LangTag | null;
    passages: readonly { n: number; text: string }[];
  };
  instant: TextsOfBrief;
  brief: TextsOfBrief | null;
  coverage: Record<'story' | 'agree' | 'differ' | 'single', readonly Said[]> | null;
  questions: readonly { question: string; lang: LangTag; statements: readonly Said[] }[];
}

/** Everything in a kept brief that is searched, the most telling first. */
export function textsOf(kept: SearchedBrief, marks: Marks): FieldText[] {
  const { article, coverage, questions } = kept;
  const brief = kept.brief ?? kept.instant;
  const written = codeOf(brief.lang) === 'und' ? article.lang : brief.lang;
  const own = (field: Field, text: string, lang: LangTag | null = null): FieldText => ({ field, text, lang, n: 0 });
  const statements = [
    ...[...brief.standfirst, ...brief.story, ...brief.context],
    ...(coverage ? [...coverage.story, ...coverage.agree, ...coverage.differ, ...coverage.single] : []),
  ];
  return [
    own('title', article.title, article.lang),
    ...(brief.headline && brief.headline !== article.title ? [own('title', brief.headline, written)] : []),
    own('outlet', `${article.outlet} ${article.byline.join(', ')}`),
    own('outlet', addressWords(article.canonicalUrl)),
    ...marks.tags.map((tag) => own('tags', tag)),
    ...(marks.note ? [own('note', marks.note)] : []),
    ...marks.highlights.flatMap(({ note }) => (note ? [own('note', note)] : [])),
    ...questions.map(({ question }) => own('question', question)),
    ...statements.map(({ text }) => own('statement', text, written)),
    ...questions.flatMap((one) => one.statements.map(({ text }) => own('statement', text, one.lang))),
    ...article.passages.map(({ text, n }) => ({ ...own('passage', text, article.lang), n })),
  ];
}

/** The words of an address: host and path, without scheme and query. */
function addressWords(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  try {
    return `${hostname} ${decodeURIComponent(pathname)}`;
  } catch {
    return `${hostname} ${pathname}`;
  }
}

/** Host name of an address without "www."; '' where it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

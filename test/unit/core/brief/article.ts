import type { Article } from '../../../../utils/core/article/types';

/** An article with the given passages; `change` sets other fields. */
export function articleOf(texts: string[], change: Partial<Article> = {}): Article {
  return {
    url: 'https://daily.example/trams',
    canonicalUrl: 'https://daily.example/trams',
    title: 'Oldest tram line to close',
    byline: ['Ann Writer'],
    outlet: 'The Daily Example',
    lang: 'en',
    publishedAt: '2026-01-02T08:00:00Z',
    updatedAt: null,
    kind: 'news',
    section: null,
    isArticle: true,
    score: 1,
    paywalled: false,
    cut: false,
    words: texts.join(' ').split(' ').length,
    passages: texts.map((text, i) => ({ n: i + 1, text, kind: 'paragraph' })),
    scope: 'article',
    confidence: 1,
    doubt: null,
    captions: [],
    ...change,
  };
}

import type { Article } from '../../../../utils/core/article/types';

/** An invented article; each string of `texts` is a paragraph. */
export function article(texts: string[], rest: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/bridge',
    canonicalUrl: 'https://news.example/bridge',
    title: '',
    byline: [],
    outlet: 'Example',
    lang: 'en',
    publishedAt: null,
    updatedAt: null,
    kind: 'news',
    section: null,
    isArticle: true,
    score: 1,
    paywalled: false,
    cut: false,
    words: 0,
    passages: texts.map((text, i) => ({ n: i + 1, text, kind: 'paragraph' })),
    scope: 'article',
    confidence: 1,
    doubt: null,
    captions: [],
    ...rest,
  };
}

/**
 * A short report with typical flaws: a quote, a question, a line of promotion, an opening that depends on the sentence
 * before.
 */
export const BRIDGE = article(
  [
    'The city council of Marlow approved a new bridge across the river Tane on Monday after two years of dispute.',
    'But he was not happy. Why should anyone pay for it?',
    'The bridge will cost 40 million crowns and carry trams, cyclists and pedestrians between the old port and the northern districts of Marlow.',
    '“It was a long fight,” she said.',
    'Read more: ten bridges of the river Tane that the council of Marlow approved and never built',
    'Opponents of the bridge, led by the boat owners of the old port, said that the council had ignored the cost of dredging the river Tane.',
    'Work on the bridge is to begin in March, when the council expects the river to be at its lowest, and to last three years.',
    'Marlow has two other bridges, both older than a century.',
    'The ferry that now crosses the river carries 9,000 passengers a day and will be sold.',
  ],
  { title: 'Marlow council approves new tram bridge across the Tane' },
);

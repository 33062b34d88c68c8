import type { Article } from '../../core/article/types';
import { keyBrief } from '../../core/instant/key-brief';
import type { SampleBrief, SampleText } from '../../platform/messages/sample';

/** Briefs a text of the extension's own, as any article is briefed: here and now, without a model or the network. */
export function sampleBrief({ title, outlet, lang, passages }: SampleText): SampleBrief {
  const article: Article = {
    url: '',
    canonicalUrl: '',
    title,
    byline: [],
    outlet,
    lang,
    publishedAt: null,
    updatedAt: null,
    kind: 'news',
    section: null,
    isArticle: true,
    score: 1,
    paywalled: false,
    cut: false,
    words: 0,
    passages: passages.map((text, at) => ({ n: at + 1, text, kind: 'paragraph' })),
    scope: 'article',
    confidence: 1,
    doubt: null,
    captions: [],
  };
  const { headline, standfirst, story } = keyBrief(article, { length: 'medium' });
  return { headline, standfirst, story };
}

import type { Article } from '../../article/types';
import { contentWords } from '../../text/tokens';
import type { Candidate, CoveredArticle, FactCheck, Source } from '../types';

/** Words that a claim on a page must share with the article: a page may carry checks of all kinds. */
const FEWEST_SHARED_WORDS = 2;

/** True for what fact-checkers list: no report, whoever else names it. */
export function isFactCheck({ finder, finders = [finder] }: Candidate): boolean {
  return finders.includes('factChecks');
}

/** A fact-check that a finder named. */
export function foundCheck({ url, title, outlet, domain, publishedAt, lang, checked }: Candidate): FactCheck {
  const { claim = '', rating = '' } = checked ?? {};
  return { url, title, checker: outlet || domain, publishedAt, lang, claim, rating };
}

/** Checked claims in the data of a page that was read, where they are of the story that the article tells. */
export function checksIn(
  page: Pick<Source, 'url' | 'title' | 'outlet' | 'publishedAt' | 'lang'>,
  reviews: Article['claimReviews'],
  article: CoveredArticle,
): FactCheck[] {
  if (!reviews) return [];
  const story = new Set(
    contentWords([article.title, ...article.passages.map(({ text }) => text)].join(' '), article.lang),
  );
  const { url, title, outlet, publishedAt, lang } = page;
  return reviews
    .filter(({ claim }) => {
      const words = new Set(contentWords(claim, article.lang));
      return [...words].filter((word) => story.has(word)).length >= FEWEST_SHARED_WORDS;
    })
    .map(({ claim, rating, by }) => ({ url, title, checker: by || outlet, publishedAt, lang, claim, rating }));
}

/** A fact-check as a candidate again: what is left of a search when its worker is gone. */
export function candidateOfCheck({ url, title, checker, publishedAt, lang, claim, rating }: FactCheck): Candidate {
  const { hostname } = new URL(url);
  return {
    finder: 'factChecks',
    ...{ url, title, publishedAt, lang, lead: claim, outlet: checker, domain: hostname.replace(/^www\./, '') },
    ...{ opaque: false, seen: false, country: null, checked: { claim, rating } },
  };
}

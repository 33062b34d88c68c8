import type { Article } from '../../article/types';
import { outletOf } from './index';

/**
 * The article with its outlet's name from the table, where its site is in it. A name in another script stays: it is the
 * one in the language of the page.
 */
export function withKnownOutlet<A extends Pick<Article, 'url' | 'outlet'>>(article: A): A {
  const known = URL.canParse(article.url) ? outletOf(new URL(article.url).hostname) : null;
  const isLatin = !/(?!\p{Script=Latin})\p{L}/u.test(article.outlet);
  return known !== null && isLatin ? { ...article, outlet: known.name } : article;
}

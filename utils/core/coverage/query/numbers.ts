import type { CoveredArticle } from '../types';

/** A number as written, thousands parted by a mark or a space, with decimals. */
const NUMBER =
  /(?<![\p{L}\p{N}.,:/-])\p{Nd}{1,3}(?:[.,\u00a0\u202f ]\p{Nd}{3})+(?![\p{N}:/-])|(?<![\p{L}\p{N}.,:/-])\p{Nd}{2,9}(?:[.,]\p{Nd}{1,2})?(?![\p{L}\p{N}:/-])/gu;

/** Years and round small numbers stand in every text. */
function says(number: string): boolean {
  return !/^(?:19|20)\d{2}$/.test(number) && !/^[1-9]0$/.test(number);
}

/** Figures of the story, those of the headline first, then large ones of the first passage. White space ordinary. */
export function numbersIn(article: CoveredArticle): string[] {
  const within = (text: string) => (text.match(NUMBER) ?? []).map((number) => number.replace(/\s/g, ' ')).filter(says);
  const opening = within((article.passages[0]?.text ?? '').slice(0, 1000)).filter((number) => number.length > 2);
  return [...new Set([...within(article.title.slice(0, 400)), ...opening])];
}

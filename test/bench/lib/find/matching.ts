import { fold, type KeywordQuery, parseQuery, type Term } from '../../../newsroom/indexes/keywords.ts';
import { type Knower, knows, type WorldArticle } from './world.ts';

/** The words of an article as an index has them: in lower case, parted and enclosed by spaces. */
interface Words {
  title: string;
  all: string;
}

const kept = new Map<string, Words>();

function spaced(text: string): string {
  return ` ${fold(text).join(' ')} `;
}

/** The words with a capital or a digit: those that a translation leaves as they are. */
function namesOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).join(' ');
}

function wordsOf({ id, title, text, lang }: WorldArticle, translated: boolean): Words {
  const key = `${translated}\n${id}`;
  const known = kept.get(key);
  if (known) return known;
  const only = translated && !/^en\b/.test(lang) ? namesOf : (whole: string) => whole;
  const words = { title: spaced(only(title)), all: spaced(`${only(title)} . ${only(text)}`) };
  kept.set(key, words);
  return words;
}

const holds = (text: string, term: Term) => text.includes(` ${term.join(' ')} `);

function matches({ all }: Words, { words, phrases, anyOf, without }: KeywordQuery): boolean {
  return (
    [...words, ...phrases].every((term) => holds(all, term)) &&
    anyOf.every((terms) => terms.some((term) => holds(all, term))) &&
    !without.some((term) => holds(all, term))
  );
}

export interface SearchRules {
  who: Knower;
  seed: number;
  /** Articles in other languages than English are known by names and numbers alone. */
  translated?: boolean;
  /** Newest first, else best first. */
  byDate?: boolean;
  /** An article's time of publication, epoch ms. */
  at(article: WorldArticle): number;
  /** True for the articles that may be found at all. */
  within(article: WorldArticle, at: number): boolean;
  most: number;
}

/** The articles that an index finds for a query. */
export function searched(articles: readonly WorldArticle[], text: string, rules: SearchRules): WorldArticle[] {
  const query = parseQuery(text);
  const terms = [...query.words, ...query.phrases, ...query.anyOf.flat()];
  if (terms.length === 0) return [];
  const found = articles.flatMap((article) => {
    if (!knows(rules.who, article, rules.seed) || !rules.within(article, rules.at(article))) return [];
    const words = wordsOf(article, rules.translated ?? false);
    if (!matches(words, query)) return [];
    return [{ article, inTitle: rules.byDate ? 0 : terms.filter((term) => holds(words.title, term)).length }];
  });
  found.sort((a, b) => b.inTitle - a.inTitle || rules.at(b.article) - rules.at(a.article));
  return found.slice(0, rules.most).map(({ article }) => article);
}

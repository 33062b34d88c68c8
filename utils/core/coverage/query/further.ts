import { folded } from '../../text/fold';
import { codeOf } from '../../text/lang-tag';
import { stem } from '../../text/stem';
import { contentWords } from '../../text/tokens';
import type { SearchQuery, SearchTerm } from '../finders/types';
import type { CoveredArticle } from '../types';
import { namesIn } from './names';
import { nameTerm, plainText, wordTerm } from './terms';
import { telling } from './words';

/** Names and words of the article that further queries are made of. */
const MOST_NAMES = 5;
const MOST_WORDS = 6;
/** Words that the headlines of other outlets add. */
const MOST_HEARD = 4;
/** Headlines in which a word must stand to be one of the event and not of one outlet. */
const FEWEST_HEADLINES = 2;

interface Ranked {
  term: SearchTerm;
  /** Headlines of reports of the event in which it stands. */
  headlines: number;
}

/**
 * Queries for what the first ones did not reach: pairs of what the event's headlines have in common, best first. One
 * outlet calls a thing by a name that another never uses; what several outlets call it leads to most others.
 * `titles`: the headlines of the reports found so far.
 */
export function furtherQueries(article: CoveredArticle, like: SearchQuery, titles: readonly string[]): SearchQuery[] {
  const lang = codeOf(article.lang);
  const heads = [article.title, ...titles].map((title) => new Set(contentWords(title, article.lang)));
  const ofEvent = (text: string) => {
    const words = contentWords(text, article.lang);
    return heads.filter((head) => words.length > 0 && words.every((word) => head.has(word))).length;
  };
  const names = namesIn(article).slice(0, MOST_NAMES);
  const words = telling(
    article,
    names.slice(0, 3).map(({ text }) => text),
  ).slice(0, MOST_WORDS);
  const own = [...names.map(({ text }) => nameTerm(text)), ...words.map(wordTerm)];
  const known = new Set(
    own.flatMap(({ text }) =>
      folded(text)
        .split(' ')
        .map((word) => stem(word, lang)),
    ),
  );
  const ranked: Ranked[] = [...own, ...heard(titles, article, known)].map((term) => ({
    term,
    headlines: ofEvent(term.text),
  }));
  ranked.sort((a, b) => b.headlines - a.headlines);
  return pairs(ranked).map(([first, second]) => ({
    ...like,
    breadth: 'wide',
    terms: [first, second],
    any: [],
    text: plainText([first, second]),
  }));
}

/** Words that several headlines share and the article's own terms lack, most frequent first. */
function heard(titles: readonly string[], article: CoveredArticle, known: ReadonlySet<string>): SearchTerm[] {
  const lang = codeOf(article.lang);
  const found = new Map<string, { text: string; headlines: number }>();
  for (const title of titles) {
    const seen = new Set<string>();
    for (const written of title.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]+/gu) ?? []) {
      const [key] = contentWords(written, article.lang);
      if (key === undefined || key.length < 3 || seen.has(key) || known.has(stem(folded(written), lang))) continue;
      seen.add(key);
      const one = found.get(key) ?? { text: written, headlines: 0 };
      one.headlines += 1;
      found.set(key, one);
    }
  }
  return [...found.values()]
    .filter(({ headlines }) => headlines >= FEWEST_HEADLINES)
    .sort((a, b) => b.headlines - a.headlines)
    .slice(0, MOST_HEARD)
    .map(({ text }) => (/^\p{Lu}/u.test(text) ? nameTerm(text) : wordTerm(text)));
}

/** All pairs of terms, those of the best two first; none of one name and a part of it. */
function pairs(ranked: readonly Ranked[]): [SearchTerm, SearchTerm][] {
  const all = ranked.flatMap(({ term: second }, j) =>
    ranked.slice(0, j).map(({ term: first }, i) => ({ first, second, order: i + j })),
  );
  return all
    .filter(({ first, second }) => !` ${folded(first.text)} `.includes(` ${folded(second.text)} `))
    .filter(({ first, second }) => !` ${folded(second.text)} `.includes(` ${folded(first.text)} `))
    .sort((a, b) => a.order - b.order)
    .map(({ first, second }) => [first, second]);
}

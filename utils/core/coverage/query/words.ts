import { folded } from '../../text/fold';
import { withoutElision } from '../../text/lang/apostrophes';
import { headline as PORTUGUESE } from '../../text/lang/pt/stops';
import { codeOf, type LangTag } from '../../text/lang-tag';
import { PACKS } from '../../text/packs';
import { stem } from '../../text/stem';
import { stopWords } from '../../text/stop-words';
import { contentWords } from '../../text/tokens';
import { UNSPACED } from '../../text/words';
import type { CoveredArticle } from '../types';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’-](?=[\p{L}\p{N}]))*/gu;
/** Particles at the end of Korean words, which elsewhere stand without them. */
const JOSA = /(?<=\p{Script=Hangul}{2})(?:에서|으로|은|는|이|가|을|를|의|에|로|와|과|도)$/u;
/** Words by which headlines describe themselves, or that fit every story, in every language. */
const EMPTY = new Set([...[...PACKS.values()].flatMap(({ headline }) => headline), ...PORTUGUESE]);

/** Passages of the article's opening, and most passages that are read; most characters of each, and of the title. */
const OPENING_PASSAGES = 2;
const MOST_PASSAGES = 12;
const LONGEST_PASSAGE_CHARS = 1500;
const LONGEST_TITLE_CHARS = 400;

/**
 * The words of a title in a script without spaces, as the browser's word breaker separates them; single characters and
 * words in hiragana alone, mostly particles, are left out.
 */
function unspacedWords(title: string, lang: LangTag | null): string[] {
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  }
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(title)) {
    const long = [...segment].length > 1;
    if (isWordLike && long && !/^\p{Script=Hiragana}+$/u.test(segment)) words.push(segment);
  }
  return words;
}

/**
 * The headline's words that say what happened, the most specific first: no function words, no names (`without`), none
 * twice; words that the opening repeats come first. For an article without a headline, those of the first passage. In
 * lower case except for acronyms.
 */
export function telling(article: CoveredArticle, without: readonly string[]): string[] {
  const language = codeOf(article.lang);
  const opening = article.passages.slice(0, OPENING_PASSAGES).map(({ text }) => text.slice(0, LONGEST_PASSAGE_CHARS));
  const title = (article.title.trim() || (opening[0] ?? '')).slice(0, LONGEST_TITLE_CHARS);
  const stops = stopWords(language);
  const named = new Set(without.flatMap((name) => folded(name).split(' ')));
  const counts = new Map<string, number>();
  const body = article.passages.slice(0, MOST_PASSAGES).map(({ text }) => text.slice(0, LONGEST_PASSAGE_CHARS));
  for (const [i, text] of body.entries()) {
    for (const word of contentWords(text, article.lang)) counts.set(word, (counts.get(word) ?? 0) + (i < 2 ? 2 : 1));
  }
  const unspaced = UNSPACED.test(title);
  const words = unspaced ? unspacedWords(title, article.lang) : (title.match(WORD) ?? []);
  const seen = new Set<string>();
  const scored: { word: string; score: number }[] = [];
  for (const [i, written] of words.entries()) {
    const bare = withoutElision(written.replace(/['’]s$/u, '')).replace(JOSA, '');
    const key = folded(bare);
    const parts = key.split(' ');
    const syllables = /\p{Script=Hangul}/u.test(bare);
    if (key.length < (unspaced || syllables ? 2 : 3) || /^[\p{N} ]+$/u.test(key)) continue;
    // In languages without a list of function words: those are short.
    if (stops.size === 0 && !unspaced && !syllables && key.length < 4) continue;
    if (stops.has(key) || EMPTY.has(key) || seen.has(key) || parts.every((part) => named.has(part))) continue;
    seen.add(key);
    const taken = unspaced ? occurrences(opening, bare) : (counts.get(stem(key, language)) ?? 0);
    const score = Math.min(taken, 5) + Math.min(key.length, 10) / 5 - i / 20;
    scored.push({ word: /^\p{Lu}{2,}$/u.test(bare) ? bare : bare.toLowerCase(), score });
  }
  return scored.sort((a, b) => b.score - a.score).map(({ word }) => word);
}

function occurrences(texts: readonly string[], word: string): number {
  return texts.reduce((sum, text) => sum + text.split(word).length - 1, 0);
}

import { folded } from './fold';
import { codeOf, type LangCode, type LangTag } from './lang-tag';
import { packOf } from './packs';
import { PANEL_LANGUAGES } from './panel-languages';
import { stopWords } from './stop-words';
import { contentWords } from './tokens';

/** Marks around a word. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Words that form a question and say nothing about its subject, of one language. */
function smallWords(lang: LangCode): ReadonlySet<string>[] {
  return [stopWords(lang), new Set(packOf(lang)?.questions.asking)];
}

/** Small words by the languages of the panel. */
const SMALL = new Map(PANEL_LANGUAGES.map((lang) => [lang, smallWords(lang)]));

const isSmall = (word: string, sets: readonly ReadonlySet<string>[]): boolean => sets.some((words) => words.has(word));

/**
 * The small words of a question about a text: those of the text's language, and those of the panel's language that the
 * question has most of, where readers ask in theirs. Never those of all: "war" says much in English and nothing in German.
 */
function smallIn(words: readonly string[], code: LangCode | null): ReadonlySet<string>[] {
  const own = code === null ? [] : (SMALL.get(code) ?? smallWords(code));
  const count = (sets: readonly ReadonlySet<string>[]) => words.filter((word) => isSmall(word, sets)).length;
  let asked = own;
  for (const sets of SMALL.values()) if (count(sets) > count(asked)) asked = sets;
  return [...own, ...asked];
}

/**
 * The words that say what a question is about, each once; [] where it has no subject of its own ("What happened?").
 * `lang` is that of the text to be searched for the answer.
 */
export function questionWords(question: string, lang: LangTag | null): string[] {
  const words = question.split(/[\s'’-]+/u).map((word) => ({ word, bare: folded(word).replace(EDGES, '') }));
  const small = smallIn(
    words.map(({ bare }) => bare),
    codeOf(lang),
  );
  const subject = words
    .filter(({ word }) => !isSmall(folded(word), small))
    .map(({ word }) => word)
    .join(' ');
  return [...new Set(contentWords(subject, lang))];
}

/**
 * Number of texts that is assumed for a word that none has, so that it weighs most: it may be the very thing asked for.
 */
const ABSENT_TEXTS = 0.5;

/**
 * The share of a question that each text has, 0 to 1: that of the question's words by weight, where a word weighs more
 * the fewer texts have it (inverse document frequency). Time is linear in the texts. `texts` are the content words of
 * each.
 */
export function questionShares(words: readonly string[], texts: readonly (readonly string[])[]): number[] {
  const sets = texts.map((text) => new Set(text));
  const weights = words.map((word) => {
    const holding = sets.reduce((count, set) => count + (set.has(word) ? 1 : 0), 0);
    return Math.log(1 + texts.length / (holding || ABSENT_TEXTS));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return sets.map((set) =>
    all === 0 ? 0 : words.reduce((sum, word, i) => sum + (set.has(word) ? (weights[i] ?? 0) : 0), 0) / all,
  );
}

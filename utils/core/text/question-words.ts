import { folded } from './fold';
import { codeOf, type LangCode, type LangTag } from './lang-tag';
import { packOf } from './packs';
import { PANEL_LANGUAGES } from './panel-languages';
import { stopWords } from './stop-words';
import { contentWords } from './tokens';

/** Words that form a question and say nothing about its subject, of one language. */
function smallWords(lang: LangCode): ReadonlySet<string>[] {
  return [stopWords(lang), new Set(packOf(lang)?.questions.asking)];
}

/** Readers may ask in the panel's language about a text in another: small words of both are ignored. */
const SMALL = PANEL_LANGUAGES.flatMap(smallWords);

/**
 * The words that say what a question is about, each once; [] where it has no subject of its own ("What happened?").
 * `lang` is that of the text to be searched for the answer.
 */
export function questionWords(question: string, lang: LangTag | null): string[] {
  const code = codeOf(lang);
  const small = code === null || PANEL_LANGUAGES.includes(code) ? SMALL : [...SMALL, ...smallWords(code)];
  const subject = question
    .split(/[\s'’-]+/u)
    .filter((word) => !small.some((words) => words.has(folded(word))))
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

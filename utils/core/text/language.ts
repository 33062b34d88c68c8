import { codeOf, type LangCode, type LangTag, langCode } from './lang-tag';
import { languageScores } from './trigrams';

/** Fewest letters from which trigrams can tell a language. */
const FEWEST_LETTERS = 24;

/** The runner-up's score, as a share of the best one's, above which the answer would be a guess. */
const TOO_CLOSE_SHARE = 0.985;

/** Most characters of a text that are read, from its start; franc itself reads 2,048. */
const LONGEST_READ_CHARS = 2048;

/** Codes of individual languages that CLDR does not map to the code that newspapers declare. */
const DECLARED_AS: Record<string, string> = { zlm: 'ms', tgl: 'tl', ckb: 'ku' };

/** The two-letter code ("fr", "zh", "ar") for an ISO 639-3 one ("fra", "cmn", "arb"); null where there is none. */
function twoLetters(code: string): LangCode | null {
  try {
    const language = DECLARED_AS[code] ?? new Intl.Locale(code).language;
    return language.length === 2 ? langCode(language) : null;
  } catch {
    return null;
  }
}

/**
 * The language of a text, a two-letter code, by its trigrams (franc); null when the text is too short or two languages
 * fit about as well. `candidates` restricts the answer to those languages.
 */
export function detectLanguage(text: string, candidates?: LangTag[]): LangCode | null {
  const start = text.slice(0, LONGEST_READ_CHARS);
  if (!hasEnough(start)) return null;
  const wanted = candidates?.map((tag) => codeOf(tag));
  const scores = new Map<LangCode, number>();
  for (const [code, score] of languageScores(start)) {
    // Names of languages are costly to look up, and the best two are enough to decide.
    if (scores.size === 2) break;
    const language = twoLetters(code);
    if (language === null || scores.has(language)) continue;
    if (wanted === undefined || wanted.includes(language)) scores.set(language, score);
  }
  const [best, second] = scores;
  if (best === undefined || best[1] <= 0) return null;
  return second !== undefined && second[1] > best[1] * TOO_CLOSE_SHARE ? null : best[0];
}

/** True when a text has enough letters to tell its language. */
function hasEnough(text: string): boolean {
  // The usual case, decided without the tables of all the world's letters.
  if ((text.match(/[a-z]/gi)?.length ?? 0) >= FEWEST_LETTERS) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // Each ideograph is a word or a syllable, so far fewer are enough.
  const ideographs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return letters + 4 * ideographs >= FEWEST_LETTERS;
}

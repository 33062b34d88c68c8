import { type LangCode, langCode } from './lang-tag';

/*
 * Words that are frequent in every text of a language and absent from its neighbours'. They confirm an expected
 * language at a fraction of the cost of telling an unknown one by its trigrams.
 */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the and of that with was for is has said his from have this',
  fr: 'les des est une dans qui pour sur avec aux cette ses été sont',
  de: 'der die und das nicht ist mit den dem ein auch sich auf eine',
  es: 'los las una por del con para como este más según fue ha y',
  it: 'di che è gli della nel per non sono dei alla anche più',
  pt: 'não uma em os dos das ao com são também foi pelo mais da',
  nl: 'het een van dat niet zijn op voor aan ook bij naar heeft',
  sv: 'och att det som inte är för på av ett har till jag med',
  pl: 'się nie na jest że do przez jak oraz który dla są jego',
  cs: 'se na je že při který jako jsou také jeho byl podle pro',
  hu: 'egy hogy nem és az meg is volt már csak mint szerint',
  ro: 'și în să nu este cu pe din care pentru sunt mai că fost după',
  tr: 've bir bu için ile olarak da de olan daha çok olduğunu',
  fi: 'ja on ei että se ovat mutta kun oli myös hän mukaan',
  id: 'yang dan di dengan untuk dari ini pada tidak dalam akan',
  vi: 'và của là các được không trong người cho một có đã',
};

/** The least share of a text's words that must be among them, and how many words are read. */
const LEAST_COMMON_SHARE = 0.16;
const MOST_READ_WORDS = 150;
const FEWEST_WORDS = 40;

const KNOWN = Object.keys(COMMON).flatMap((language) => langCode(language) ?? []);
const sets = new Map<string, Set<string>>();

/** The first words of a text, lower case; [] where there are too few to decide. */
function startOf(text: string): string[] {
  const words =
    text
      .slice(0, MOST_READ_WORDS * 12)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.length < FEWEST_WORDS ? [] : words.slice(0, MOST_READ_WORDS);
}

/** Share of the words that are common in a language, 0 to 1; 0 for a language without a list here. */
function shareOf(language: LangCode, words: readonly string[]): number {
  const common = COMMON[language];
  if (common === undefined || words.length === 0) return 0;
  const known = sets.get(language) ?? new Set(common.split(' '));
  sets.set(language, known);
  return words.filter((word) => known.has(word)).length / words.length;
}

/** True when a text is clearly in a language; false proves nothing. */
export function isPlainly(language: LangCode, text: string): boolean {
  return shareOf(language, startOf(text)) >= LEAST_COMMON_SHARE;
}

/** The language with a list here that a text is clearly in; null proves nothing. */
export function plainLanguage(text: string): LangCode | null {
  const words = startOf(text);
  let best: { language: LangCode | null; share: number } = { language: null, share: LEAST_COMMON_SHARE };
  // Neighbours share words ("de", "la"): the language that has the most of them wins.
  for (const language of KNOWN) {
    const share = shareOf(language, words);
    if (share > best.share) best = { language, share };
  }
  return best.language;
}

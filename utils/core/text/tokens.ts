import { fold } from './fold';
import { codeOf, type LangTag } from './lang-tag';
import { BEGINS_UNSPACED } from './scripts';
import { stem } from './stem';
import { stopWords } from './stop-words';

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 3) return [run];
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}

/**
 * The words that carry a text's subject, in order and with repeats: lower case, accents folded, without stop words and
 * single letters (so that French l', d', qu' drop out), lightly stemmed in languages that have a pack. Numbers stay,
 * "1,500" as one. Scripts without spaces give character pairs. Without a `lang` there are no stop words and no stems.
 */
export function contentWords(text: string, lang: LangTag | null): string[] {
  const language = codeOf(lang);
  const stops = stopWords(language);
  const words: string[] = [];
  for (const [match] of text.toLowerCase().matchAll(WORD)) {
    if (BEGINS_UNSPACED.test(match)) {
      words.push(...pairs(match));
      continue;
    }
    const word = fold(match);
    if ((word.length > 1 || /\p{N}/u.test(word)) && !stops.has(word)) words.push(stem(word, language));
  }
  return words;
}

/*
 * Tokens per character, by script. Latin: OpenAI's rule of thumb for English ("1 token ~= 4 characters", its help
 * centre), more for letters outside ASCII, which are rarer in the vocabularies. Other scripts: about as many as
 * byte-pair vocabularies of 100,000 to 200,000 entries give for news text, rounded up, since a text should rather stay
 * under its budget than fill it.
 */
const ASCII_TOKENS = 1 / 4;
const ACCENTED_LATIN_TOKENS = 1 / 2;
const CYRILLIC_GREEK_TOKENS = 1 / 2.5;
const SEMITIC_TOKENS = 1 / 2;
const IDEOGRAPH_TOKENS = 1;
const OTHER_TOKENS = 1;

function weight(code: number): number {
  if (code < 0x80) return ASCII_TOKENS;
  if (code < 0x250 || (code >= 0x2000 && code < 0x2070)) return ACCENTED_LATIN_TOKENS;
  if (code >= 0x370 && code < 0x530) return CYRILLIC_GREEK_TOKENS;
  if (code >= 0x590 && code < 0x780) return SEMITIC_TOKENS;
  if (code >= 0x2e80 && code < 0xd800) return IDEOGRAPH_TOKENS;
  return OTHER_TOKENS;
}

/** About how many tokens a language model would count in `text`: a whole number, 0 for empty text. Off by some 20 %. */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (let i = 0; i < text.length; i++) tokens += weight(text.charCodeAt(i));
  return Math.ceil(tokens);
}

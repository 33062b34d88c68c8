import { folded } from '../text/fold';
import { capitalisesNouns } from '../text/lang/writing';
import { codeOf, type LangTag } from '../text/lang-tag';
import { PACKS, packOf } from '../text/packs';
import { contentWords } from '../text/tokens';

/** Words by which questions ask for something, of every language: a question that begins with none is to be affirmed. */
const ASKING = new Set([...PACKS.values()].flatMap(({ questions }) => questions.asking));
/** A name in a question: words with a capital, behind its first word. */
const NAMES = /(?<=\s)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** True where the word has an object in a sentence: a number or an article follows it, as in "holds 31 million". */
function hasObject(sentence: string, word: string, lang: LangTag | null): boolean {
  const determiners = new Set(packOf(lang)?.reporting.determiners);
  const words = wordsOf(sentence);
  return words.some((one, i) => {
    const next = words[i + 1];
    if (next === undefined || !contentWords(one, lang).includes(word)) return false;
    return /^\p{N}/u.test(next) || determiners.has(next.toLowerCase());
  });
}

/**
 * Makes a test for a sentence that speaks of what is asked. It has a word of each name in the question; of a question
 * for yes or no it has every word, and the last one in the same sense: "Will it hold?" asks of no "holds 31 million".
 * `words` are those that say what the question is about, in the language of the text.
 */
export function speaksOf(
  question: string,
  words: readonly string[],
  lang: LangTag | null,
): (sentence: string, has: ReadonlySet<string>) => boolean {
  const names = (question.match(NAMES) ?? []).map((name) => contentWords(name, lang)).filter((name) => name.length > 0);
  const named = new Set(names.flat());
  const asked = wordsOf(question).map(folded);
  const isYesOrNo = asked.length > 1 && !asked.some((word) => ASKING.has(word));
  const last = contentWords(asked.at(-1) ?? '', lang)[0];
  const ends = isYesOrNo && last !== undefined && words.includes(last) ? last : null;
  // Where every noun has a capital, capitals name nobody.
  const needed = capitalisesNouns(codeOf(lang)) ? [] : names;
  return (sentence, has) =>
    needed.every((name) => name.some((word) => has.has(word))) &&
    (!isYesOrNo || words.every((word) => has.has(word) || (needed.length > 0 && named.has(word)))) &&
    (ends === null || !hasObject(sentence, ends, lang));
}

import type { Passage } from '../article/types';

/** Languages written without spaces between words. */
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/i;

/** Words of a headline, of a sentence: as in news, with room; an answer cannot run on for ever. */
const HEADLINE_WORDS = '{2,14}';
const SENTENCE_WORDS = '{3,32}';
/** The same for scripts without spaces, in characters. */
const HEADLINE_SIGNS = '{4,40}';
const SENTENCE_SIGNS = '{8,120}';

/**
 * A GBNF grammar (llama.cpp's) of the line format as `smallPrompt` asks for it: a headline, two lines of standfirst, two to
 * `storyLines` of story, END. Each line cites one passage of those sent, and no other; sentences end as sentences do. So
 * whatever a model writes under it comes to an end and can be read.
 */
export function briefGrammar(passages: readonly Passage[], storyLines: number, lang: string): string {
  const numbers = [...new Set(passages.map(({ n }) => `"${n}"`))].join(' | ');
  const unspaced = UNSPACED.test(lang);
  // No brackets: a second citation in the text would cite what it likes. No "|" or "<": they open what templates mean.
  const sign = '[^ \\n\\r\\t\\x00-\\x1f<>\\[\\]|]';
  return [
    `root ::= "HEADLINE " cite headline "\\n" told told story{2,${Math.max(2, storyLines)}} "END"`,
    'told ::= "STANDFIRST " cite sentence "\\n"',
    'story ::= "STORY " cite sentence "\\n"',
    `cite ::= "[1." (${numbers || '"1"'}) "]: "`,
    ...(unspaced
      ? [`headline ::= sign${HEADLINE_SIGNS}`, `sentence ::= sign${SENTENCE_SIGNS} [。！？.!?] [」』”]?`]
      : [
          `headline ::= word (" " word)${HEADLINE_WORDS}`,
          `sentence ::= word (" " word)${SENTENCE_WORDS} [.!?…؟।] " "? ["”’»)]?`,
          'word ::= sign{1,30}',
        ]),
    `sign ::= ${sign}`,
  ].join('\n');
}

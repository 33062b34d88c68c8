import type { Citation, Passage } from '../../article/types';
import type { LangTag } from '../../text/lang-tag';
import type { FormLine } from './form';

/** Languages written without spaces between words. */
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/i;

/** Words of a headline and of a sentence: as in news, with some room; so an answer cannot run on for ever. */
const HEADLINE_WORDS = '{2,14}';
const SENTENCE_WORDS = '{3,32}';
/** The same for scripts without spaces, in characters. */
const HEADLINE_SIGNS = '{4,40}';
const SENTENCE_SIGNS = '{8,120}';
/** The end of a sentence, as a rule of the grammar. */
const ENDS = '[.!?…؟।] " "? ["”’»)]?';

/**
 * A GBNF grammar (llama.cpp's) of the line format as `smallPrompt` asks for it: a headline, two lines of standfirst,
 * two to `storyLines` of story, END. Each line cites one passage of those sent, and no other; sentences end as
 * sentences do. So whatever a model writes under it comes to an end and can be read.
 */
export function briefGrammar(passages: readonly Passage[], storyLines: number, lang: LangTag): string {
  const numbers = passages.map(({ n }): Citation => [1, n]);
  return [
    `root ::= "HEADLINE " cite headline "\\n" told told story{2,${Math.max(2, storyLines)}} "END"`,
    'told ::= "STANDFIRST " cite sentence "\\n"',
    'story ::= "STORY " cite sentence "\\n"',
    ...shared(numbers, lang),
    headline(lang),
  ].join('\n');
}

/**
 * The same grammar with every line given: its tag, its citation and, where the form has them, its first words. So even
 * the smallest models write a whole brief, each sentence of it about a passage of its own.
 */
export function formGrammar(lines: readonly FormLine[], lang: LangTag): string {
  const unspaced = UNSPACED.test(lang);
  const sequence = lines.map(({ tag, opening, begins }) => {
    const isHeadline = tag === 'headline';
    if (begins) return `${literal(`${opening} ${begins}`)} ${isHeadline ? 'words' : 'rest'} "\\n"`;
    return `${literal(`${opening} `)} ${isHeadline ? 'headline' : 'sentence'} "\\n"`;
  });
  return [
    `root ::= ${sequence.join(' ')} "END"`,
    ...(unspaced ? [] : [`rest ::= words ${ENDS}`, `words ::= (" " word)${SENTENCE_WORDS}`]),
    ...sentence(lang),
    headline(lang),
  ].join('\n');
}

/** A text as GBNF writes it. */
function literal(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** The grammar of an answer to a question: one to `lines` lines, each citing one of the passages given, or NONE. */
export function answerGrammar(citable: readonly Citation[], lines: number, lang: LangTag): string {
  return [
    `root ::= answer{1,${lines}} "END" | "NONE"`,
    'answer ::= "ANSWER " cite sentence "\\n"',
    ...shared(citable, lang),
  ].join('\n');
}

/** The rules that both grammars share: a citation of one of these passages, a sentence. */
function shared(citable: readonly Citation[], lang: LangTag): string[] {
  const places = [...new Set(citable.map(([source, n]) => `"${source}.${n}"`))].join(' | ');
  return [`cite ::= "[" (${places || '"1.1"'}) "]: "`, ...sentence(lang)];
}

function headline(lang: LangTag): string {
  return UNSPACED.test(lang) ? `headline ::= sign${HEADLINE_SIGNS}` : `headline ::= word (" " word)${HEADLINE_WORDS}`;
}

function sentence(lang: LangTag): string[] {
  return [
    ...(UNSPACED.test(lang)
      ? [`sentence ::= sign${SENTENCE_SIGNS} [。！？.!?] [」』”]?`]
      : [`sentence ::= word (" " word)${SENTENCE_WORDS} ${ENDS}`, 'word ::= sign{1,30}']),
    // No brackets: a second citation in the text could cite anything. No "|" or "<": templates give them a meaning.
    'sign ::= [^ \\n\\r\\t\\x00-\\x1f<>\\[\\]|]',
  ];
}

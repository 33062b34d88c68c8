import { withoutUnseen } from '../../text/unseen';

/** Selectors of variants, which change nothing beside ASCII: a mark could hide between them. */
const SELECTORS = /(?<=\p{ASCII})[\ufe00-\ufe0f]/gu;
const LINE_ENDS = /\s*[\n\r\u0085\u2028\u2029]\s*/g;

/**
 * Text that could end the fence, or pass for the format, a citation or a mark of a chat template, each with its harmless
 * twin. Tokenisers take such marks out of any text, also where a page wrote them; which there are differs by model, so
 * that their forms are disarmed and no list of them: angle brackets that open a tag, names in capitals in square
 * brackets, headings and names of speakers.
 */
const DISARM: [RegExp, string][] = [
  // Some tokenisers normalise what is wide or small.
  [/[＜﹤〈⟨◁](?=[\s/]{0,2}[\p{L}/|｜_<＜])/gu, '‹'],
  [/<(?=[^\s\d]|0x)/gi, '‹'],
  [/<(?=[\s/]{0,8}(?:article|notes|about|sources?|system|s)\b)/gi, '‹'],
  [/[[［](\/?\|?[a-z]?[A-Z][A-Z_\d]{1,40}\|?)[\]］]/g, '($1)'],
  [/[[［]([|｜][^[\]]{1,40}[|｜])[\]］]/g, '($1)'],
  [/[[\]]([a-z]{0,3})~(!?[a-z]{0,3})[[\]]/gi, '($1$2)'],
  [/[[［](Round \d{1,4})[\]］]/g, '($1)'],
  [/[[［](\d{1,3}\.\d{1,5})[\]］]/g, '($1)'],
  [/#{2,6}(?=\s{0,3}(?:instruction|response|input|human|assistant|system|user)\b)/gi, ''],
  [
    /(USER|ASSISTANT|SYSTEM|HUMAN|User|Assistant|System|Human|GPT4 Correct User|GPT4 Correct Assistant)\s?[:：]/g,
    '$1∶',
  ],
];

/** Text of a page on one line, unable to close its fence or to pass for anything but text. */
export function disarm(text: string): string {
  const seen = withoutUnseen(text.replace(LINE_ENDS, ' ')).replace(SELECTORS, '');
  return DISARM.reduce((safe, [pattern, twin]) => safe.replace(pattern, twin), seen);
}

/**
 * Characters that nobody sees, and between which a mark could hide: controls, bidi marks, zero-width space, soft hyphen,
 * fillers, tags (a second alphabet, invisible), selectors of variants beside ASCII.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]|(?<=[\p{ASCII}])[\ufe00-\ufe0f]/gu;
/** Joiners, which belong to Persian, Hindi and emoji, where they stand beside ASCII. */
const JOINERS = /(?<![^\p{ASCII}])[\u200c\u200d]+|[\u200c\u200d]+(?![^\p{ASCII}])/gu;
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
  const seen = text.replace(LINE_ENDS, ' ').replace(UNSEEN, '').replace(JOINERS, '');
  return DISARM.reduce((safe, [pattern, twin]) => safe.replace(pattern, twin), seen);
}

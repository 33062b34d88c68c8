/** Scripts without spaces between words, as a part of a class of characters in a pattern. */
export const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/** The first character of a text that such a script begins, or the mark that makes a Japanese vowel long. */
export const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED_SCRIPTS}ー]`, 'u');

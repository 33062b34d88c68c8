/** No ideograph stands outside these: most texts need no closer look. */
const MAYBE_IDEOGRAPH = /[\u1100-\u11ff\u2e80-\udfff\uf900-\ufaff\uff66-\uffdc]/;

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Length in characters of a script with letters: an ideograph says as much as some three letters. */
export function weightOf(text: string): number {
  return text.length + (MAYBE_IDEOGRAPH.test(text) ? 2 * (text.match(IDEOGRAPH)?.length ?? 0) : 0);
}

/** No script without spaces between words stands outside these. */
const MAYBE_UNSPACED = /[\u0e00-\u0e7f\u2e80-\udfff\uf900-\ufaff\uff66-\uffdc]/;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The number of words in a tidy text; in scripts without spaces a weight of six Latin letters counts as one. */
export function spacedWords(text: string, weight: number): number {
  let words = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0xa0 || code === 0x202f) words += 1;
  }
  return MAYBE_UNSPACED.test(text) && UNSPACED.test(text) ? Math.max(words, Math.round(weight / 6)) : words;
}

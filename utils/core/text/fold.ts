/** The text without case, accents and punctuation, words apart by single spaces: for comparing, not for showing. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the shorter text's words that the longer one has too, 0 to 1; 0 where one has none. */
export function sharedWords(a: string, b: string): number {
  // Scripts without spaces are compared by character.
  const parts = (text: string) =>
    new Set(
      folded(text).match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|\S+/gu,
      ),
    );
  const [first, second] = [parts(a), parts(b)];
  const [few, many] = first.size < second.size ? [first, second] : [second, first];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared / few.size;
}

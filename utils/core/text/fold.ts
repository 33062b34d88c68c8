/** Letters that Unicode does not decompose, and how they are written on keyboards that lack them. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
};
const LETTERS = new RegExp(`[${Object.keys(WRITTEN_AS).join('')}]`, 'g');

/**
 * Marks that readers can do without: accents on Latin and Greek letters, on figures and on signs. Those of other
 * scripts make letters of their own (й, が) or are the vowels themselves (Devanagari).
 */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}\p{N}\p{P}\p{S}\p{Z}])\p{Mn}+/gu;
/** Stress and ё in Cyrillic; vowel points, hamza on alef and the drawn-out line in Arabic; points in Hebrew. */
const POINTS =
  /(?<=[аеиоуыэюя])[\u0300\u0301]|(?<=е)\u0308|[\u064b-\u0652\u0670\u0640\u0591-\u05bd\u05bf-\u05c5]|(?<=ا[\u064b-\u0652]?)[\u0653-\u0655]/g;

/** Words of Western Europe, which are most of all words folded: only their accents need to be removed. */
const WESTERN = /^[A-Za-z\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e]+$/;

const BEYOND_ASCII = /[^ -~\t\n\r]/;

/**
 * The text without case and accents, with ligatures and wide forms decomposed: "Œuvre" is "oeuvre", "Straße" "strasse",
 * "ﬁn" "fin", "ＡＢＣ１" "abc1", "İstanbul" "istanbul". Punctuation stays. For comparing, not for showing: its length may
 * differ.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  if (WESTERN.test(text)) {
    const bare = text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '');
    return BEYOND_ASCII.test(bare) ? bare.replace(LETTERS, (letter) => WRITTEN_AS[letter] ?? letter) : bare;
  }
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '$1')
    .replace(LETTERS, (letter) => WRITTEN_AS[letter] ?? letter)
    .replace(POINTS, '')
    .normalize('NFC');
}

/** The folded text without punctuation, its words separated by single spaces. */
export function folded(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the shorter text's words that the longer one has too, 0 to 1; 0 where either has no words. */
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

/** Values of the numerals of China, Japan and Korea. */
const IDEOGRAPHS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  元: 1,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卅: 30 };

/** Numerals before the signs of year, month and day: elsewhere they are parts of words. */
const IDEOGRAPHIC = /[〇零一二三四五六七八九十廿卅]{1,6}(?=[年月日號号])/gu;

/**
 * The text with the digits of all scripts as ASCII ones: Arabic-Indic, Persian, Devanagari, Thai, full width and
 * others. Unicode puts the ten digits of a script in a row that begins at a multiple of sixteen, or six after one.
 */
export function inAsciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const row = code - (code % 16);
    const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
    return code - zero < 10 ? String(code - zero) : digit;
  });
}

/** The value of ideographic numerals as dates write them: 二〇二五 is 2025, 二十一 is 21, 廿一 too. */
function ideographicValue(numerals: string): string {
  if (!/[十廿卅]/u.test(numerals)) return [...numerals].map((sign) => IDEOGRAPHS[sign] ?? '').join('');
  let value = 0;
  let unit = 0;
  for (const sign of numerals) {
    const tens = TENS[sign];
    if (tens === undefined) unit = IDEOGRAPHS[sign] ?? 0;
    else {
      value += tens === 10 && unit > 0 ? unit * 10 : tens;
      unit = 0;
    }
  }
  return String(value + unit);
}

/** The text with ASCII digits for all numerals of its dates, ideographs before 年, 月 and 日 among them. */
export function datesInAsciiDigits(text: string): string {
  const plain = inAsciiDigits(text);
  return /[年月]/u.test(plain) ? plain.replace(IDEOGRAPHIC, ideographicValue) : plain;
}

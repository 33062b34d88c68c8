import { hasDecimalPoint } from '../lang/writing';
import { codeOf, type LangTag } from '../lang-tag';

/** The code point of the first digit of each script that newspapers use; nine others follow it. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0xff10,
];
/** Most digits of a number: longer ones are not counts, and would be rounded. */
const MOST_DIGITS = 15;

/** True when a language (BCP 47 tag) writes a comma before decimals; an unknown language is treated as English. */
export function hasDecimalComma(lang: LangTag | null): boolean {
  return !hasDecimalPoint(codeOf(lang), lang);
}

/** The text with ASCII digits for those of any script, and European marks for Arabic ones. */
export function plainDigits(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((first) => code >= first && code < first + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/’/g, "'");
}

/**
 * The value of a number in digits, grouped by spaces, commas, stops or apostrophes; null for other things: a date
 * ("1.5.2024"), an address, too many digits. `decimalComma` decides where a mark could be either ("14.000", "14,000").
 */
export function valueOfDigits(text: string, { decimalComma }: { decimalComma: boolean }): number | null {
  const plain = plainDigits(text).replace(/[\s']/gu, '');
  if (plain.length > MOST_DIGITS + 5 || !/^\d[\d.,]*$/.test(plain) || plain.replace(/\D/g, '').length > MOST_DIGITS) {
    return null;
  }
  const groups = plain.split(/[.,]/);
  if (groups.length === 1) return Number(plain);
  const marks = plain.replace(/\d/g, '');
  const last = marks.charAt(marks.length - 1);
  const whole = groups.slice(1).every((group) => group.length === 3) && /^[1-9]\d{0,2}$/.test(groups[0] ?? '');
  const mixed = marks.includes('.') && marks.includes(',');
  if (mixed) {
    // The last mark is the decimal one, and occurs once.
    return marks.indexOf(last) === marks.length - 1 ? decimal(groups) : null;
  }
  if (groups.length > 2) return whole || isIndian(groups) ? Number(groups.join('')) : null;
  return whole && last !== (decimalComma ? ',' : '.') ? Number(groups.join('')) : decimal(groups);
}

function decimal(groups: readonly string[]): number {
  return Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`);
}

/** True for groups of lakhs and crores: "12,34,567". */
function isIndian([first = '', ...rest]: readonly string[]): boolean {
  const last = rest.at(-1) ?? '';
  return /^[1-9]\d?$/.test(first) && last.length === 3 && rest.slice(0, -1).every((group) => group.length === 2);
}

/** Numbers that can be read in one way only, clock times and dates excluded. */
const CLEAR =
  /(?<![\d.,:/])(?:\d{1,3}(?:([.,])\d{3})+([.,])\d{1,2}|\d{1,3}(?:([.,])\d{3}){2,3}|\d{1,9}([.,])(?:\d|\d{4}|[6-9]\d))(?![\d:/]|[.,]\d)(?!\s?(?:Uhr|h\b|am\b|pm\b|a\.m|p\.m))/g;
/** Most characters of a text that are read to find its habit. */
const HABIT_CHARS = 20_000;

/**
 * True when a text writes a comma before decimals, judged by its numbers that can be read in one way only ("3,5",
 * "1.234,50"); where these show no habit, or two, by its language.
 */
export function writesDecimalComma(text: string, lang: LangTag | null): boolean {
  let [comma, point] = [0, 0];
  for (const [, group, mark, groups, single] of text.slice(0, HABIT_CHARS).matchAll(CLEAR)) {
    const before = mark ?? single ?? (groups === ',' ? '.' : groups === '.' ? ',' : undefined);
    if (group !== undefined && group === mark) continue;
    if (before === ',') comma++;
    else if (before === '.') point++;
  }
  if (comma > 0 && point === 0) return true;
  if (point > 0 && comma === 0) return false;
  return hasDecimalComma(lang);
}

import { describe, expect, it } from 'vitest';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';
import {
  hasDecimalComma,
  plainDigits,
  valueOfDigits,
  writesDecimalComma,
} from '../../../../../utils/core/text/numbers/digits';
import { expectLinear } from '../../../../support/growth';

describe('valueOfDigits', () => {
  it.each<[text: string, lang: LangTag | null, value: number | null]>([
    ['1,500', 'en', 1500],
    ['1.5', 'en', 1.5],
    ['1,234,567.8', 'en', 1_234_567.8],
    ['1.500', 'de', 1500],
    ['1,5', 'fr', 1.5],
    ['1.234.567,8', 'es', 1_234_567.8],
    ['0,125', 'fr', 0.125],
    ['0.125', 'de', 0.125],
    ['1234.567', 'de', 1234.567],
    ['14.000', null, 14],
    ['14.000', 'es-MX', 14],
    ['14,000', 'ja', 14_000],
    ["1'234", 'de-CH', 1234],
    ['1’234.50', 'de-CH', 1234.5],
    ['15\u202f000,25', 'fr', 15_000.25],
    ['12,34,567', 'en', 1_234_567],
    ['١٬٢٣٤٫٥', 'ar', 1234.5],
    ['1,234.567.8', 'en', null],
    ['1.5.2024', 'de', null],
    ['192.168.0.1', 'en', null],
    ['1234567890123456', 'en', null],
    ['9'.repeat(10_000), 'en', null],
    ['', 'en', null],
    [',', 'en', null],
  ])('reads %j in %s as %j', (text, lang, value) => {
    expect(valueOfDigits(text, { decimalComma: hasDecimalComma(lang) })).toBe(value);
  });
});

describe('plainDigits', () => {
  it.each([
    ['٣٤', '34'],
    ['۳۴', '34'],
    ['३४', '34'],
    ['３４', '34'],
    ['๓๔', '34'],
    ['12', '12'],
  ])('makes %s %s', (text, plain) => {
    expect(plainDigits(text)).toBe(plain);
  });
});

describe('writesDecimalComma', () => {
  it.each<[string, LangTag, boolean]>([
    ['', 'en', false],
    ['', 'de', true],
    ['3,5 and 14,000', 'en', true],
    ['12.5 et 14.000', 'fr', false],
    ['12.5 et 3,5', 'fr', true],
    ['um 11.30 Uhr', 'de', true],
    ['am 12.05.2024', 'de', true],
    ['1.234,50', 'en', true],
    ['1,234.50', 'de', false],
    ['1,234,567', 'de', false],
  ])('of %j in %s is %s', (text, lang, comma) => {
    expect(writesDecimalComma(text, lang)).toBe(comma);
  });

  it('takes linear time', () => {
    expectLinear(
      (size) => '1,234'.repeat(size),
      (text) => writesDecimalComma(text, 'en'),
      20_000,
    );
  });
});

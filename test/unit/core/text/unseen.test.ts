import { describe, expect, it } from 'vitest';
import { tidy } from '../../../../utils/core/article/dom/text-run';
import { withoutUnseen } from '../../../../utils/core/text/unseen';
import { expectLinear } from '../../../support/growth';

/** Every character that orders text anew, or that nobody sees. */
const HIDING = [
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f'],
  ...['\u061c', '\u200b', '\u2060', '\u2061', '\u2064', '\u206a', '\u206f', '\ufeff', '\u00ad', '\u034f', '\u180e'],
  ...['\u115f', '\u3164', '\uffa0', '\ufff9', '\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u009b'],
  ...['\u{e0001}', '\u{e0041}', '\u{e007f}', '\u{1d173}', '\ud800', '\udfff'],
];

describe('characters that no reader sees', () => {
  it.each(HIDING.map((char) => [char.codePointAt(0)?.toString(16), char]))('leave the text: U+%s', (_, char) => {
    expect(withoutUnseen(`dam${char} at${char}${char} Tarrow`)).toBe('dam at Tarrow');
    expect(tidy(`${char}dam at ${char}Tarrow ${char}`)).toBe('dam at Tarrow');
    expect(withoutUnseen(`水${char}庫`)).toBe('水庫');
  });

  it.each([
    'a sentence, plain',
    'naïve œuvre – “quoted” l’été\u00a0: 14\u202f000 €',
    'می\u200cخواهم',
    'क\u094d\u200dष',
    'family 👨\u200d👩\u200d👧 and 👍🏽 and ❤️',
    'שלום, עולם',
    '𝒜 𠮷',
    'a\tb\nc',
  ])('are none of %j', (text) => expect(withoutUnseen(text)).toBe(text));

  it('are joiners only where they join nothing', () => {
    expect(withoutUnseen('</art\u200dicle> a\u200cb \u200d')).toBe('</article> ab ');
    expect(withoutUnseen('\u200d\u200dمی\u200c\u200cخواهم\u200d')).toBe('می\u200c\u200cخواهم');
  });

  it('take time that grows with the text alone', () =>
    expectLinear(
      (size) => `${'\u200d'.repeat(size)}a${'\u202e'.repeat(size)}`,
      (text) => expect(withoutUnseen(text)).toBe('a'),
      50_000,
    ));
});

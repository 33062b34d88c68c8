import { describe, expect, it } from 'vitest';
import { codeOf, type LangCode, type LangTag, langCode, langTag } from '../../../../utils/core/text/lang-tag';

describe('a tag', () => {
  it.each(['fr', 'fr-CH', 'zh-Hant-TW', 'es-419', 'fil-PH', 'und'])('is %s', (text) => {
    expect(langTag(text)).toBe(text);
  });

  it.each(['', 'f', 'english', 'FR', 'fr_CH', 'fr-', 'en.evil.example/', ' fr', null, undefined])(
    'is not %j',
    (text) => {
      expect(langTag(text)).toBeNull();
    },
  );
});

describe('the code of a tag', () => {
  it.each<[LangTag, string]>([
    ['fr', 'fr'],
    ['fr-CH', 'fr'],
    ['zh-Hant-TW', 'zh'],
    ['und', 'und'],
  ])('of %s is %s', (tag, code) => expect(codeOf(tag)).toBe(code));

  it('is none where there is no tag', () => {
    expect(codeOf(null)).toBeNull();
    expect(codeOf(undefined)).toBeNull();
  });

  it('has two letters or three, and no region', () => {
    expect(['fr', 'yue', 'fr-CH', 'e', ''].map(langCode)).toEqual(['fr', 'yue', null, null, null]);
  });
});

it('tells tags and codes apart by type', () => {
  const stem = (code: LangCode) => code;
  const tag: LangTag | null = langTag('fr-CH');
  // @ts-expect-error A tag is no code: its region is to be taken off first.
  if (tag) stem(tag);
  // @ts-expect-error Nor is a text that nobody has looked at.
  stem(String(tag));
  const own: LangTag = codeOf(tag) ?? 'und';
  expect(own).toBe('fr');
});

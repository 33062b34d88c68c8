import { describe, expect, it } from 'vitest';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { contentWords, estimateTokens } from '../../../../utils/core/text/tokens';

describe('contentWords', () => {
  it.each<[text: string, lang: LangTag | null, words: string[]]>([
    ['The boats and the river', 'en', ['boat', 'river']],
    ['L’État d’Israël', 'fr', ['etat', 'israel']],
    ["qu'il jusqu'à Lyon", 'fr-CA', ['lyon']],
    ['1,500 boats, 3.5 knots', 'en', ['1,500', 'boat', '3.5', 'knot']],
    ['Die Brücke über den Fluss', 'de', ['bruck', 'fluss']],
    ['the bridge', null, ['the', 'bridge']],
    ['東京タワー', 'ja', ['東京', '京タ', 'タワ', 'ワー']],
    ['Мост через реку', 'ru', ['мост', 'через', 'реку']],
    ['', 'en', []],
    ['?! — …', 'fr', []],
  ])('reads %j (%s)', (text, lang, words) => {
    expect(contentWords(text, lang)).toEqual(words);
  });

  it.each<[LangTag, string, string]>([
    ['en', 'bridges', 'bridge'],
    ['en', 'policies', 'policy'],
    ['en', 'running', 'runs'],
    ['en', 'agreed', 'agree'],
    ['en', 'classes', 'class'],
    ['fr', 'nationaux', 'national'],
    ['fr', 'élections', 'élection'],
    ['fr', 'blessées', 'blessé'],
    ['fr', 'Etat', 'État'],
  ])('in %s, %s and %s fall together', (lang, a, b) => {
    expect(contentWords(a, lang)).toEqual(contentWords(b, lang));
  });

  it.each<[LangTag, string, string]>([
    ['en', 'news', 'new'],
    ['en', 'bus', 'but'],
    ['en', 'sing', 'ring'],
    ['fr', 'grève', 'grave'],
  ])('in %s, %s and %s stay apart', (lang, a, b) => {
    expect(contentWords(a, lang)).not.toEqual(contentWords(b, lang));
  });

  it('reads a word of a million letters', () => {
    expect(contentWords('aing'.repeat(250_000), 'en')).toHaveLength(1);
  });
});

describe('estimateTokens', () => {
  it.each([
    ['', 0],
    ['abcd', 1],
    ['abcde', 2],
    ['a'.repeat(4000), 1000],
    ['漢字', 2],
  ])('counts %j', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });

  it('takes scripts other than Latin for dearer', () => {
    const latin = estimateTokens('a'.repeat(100));
    expect(estimateTokens('é'.repeat(100))).toBeGreaterThan(latin);
    expect(estimateTokens('ж'.repeat(100))).toBeGreaterThan(latin);
    expect(estimateTokens('字'.repeat(100))).toBeGreaterThan(estimateTokens('ж'.repeat(100)));
  });
});

import { expect, it } from 'vitest';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { countWords } from '../../../../utils/core/text/words';
import { anyTag } from '../../../support/lang';

it.each<[string, LangTag | null, number]>([
  ['', null, 0],
  ['  —  …  ', 'en', 0],
  ['The wall, 2.5 metres high, won’t hold.', 'en', 7],
  ['L’eau monte : 3 000 habitants évacués.', 'fr', 6],
  ['state-of-the-art', 'en', 1],
  ['今日は天気がいい', 'ja', 5],
  ['ประเทศไทย', 'th', 2],
])('counts the words of "%s"', (text, lang, words) => {
  expect(Math.abs(countWords(text, lang) - words)).toBeLessThanOrEqual(lang === 'ja' || lang === 'th' ? 1 : 0);
});

it('counts whatever the page declares as its language', () => {
  expect(countWords('北京大学', anyTag('not a language!'))).toBeGreaterThan(0);
});

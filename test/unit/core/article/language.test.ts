import { expect, it } from 'vitest';
import { readLanguage } from '../../../../utils/core/article/language';

const FRENCH =
  'Le conseil municipal a voté lundi soir le relèvement de la digue, après un débat qui a duré jusqu’à minuit et auquel ont assisté plus de trois cents habitants. ' +
  'Les ingénieurs ont expliqué que les vagues avaient franchi le sommet onze fois depuis décembre et que les joints entre les blocs ne tiendraient pas un hiver de plus. ' +
  'Les pêcheurs, eux, craignent de ne plus pouvoir rejoindre leurs bateaux pendant les travaux.';

it('takes what the page declares, with its region', () => {
  expect(readLanguage(['fr-FR'], FRENCH)).toBe('fr-FR');
  expect(readLanguage([null, 'fr_CA'], FRENCH)).toBe('fr-CA');
});

it('believes a long text more than the declaration', () => {
  expect(readLanguage(['en-US'], FRENCH)).toBe('fr');
  expect(readLanguage(['en', 'fr_FR'], FRENCH)).toBe('fr-FR');
});

it('believes the declaration more than a short text', () => {
  expect(readLanguage(['en'], 'Le phare rouvre')).toBe('en');
});

it('gives null where nothing tells', () => {
  expect(readLanguage([null, 'x!'], '12 34')).toBeNull();
});

const TRADITIONAL =
  '霍洛布魯克採石場的業者自三月一日起必須停止夜間爆破，法庭認定九十個夜晚中有四十一個夜晚的噪音超過許可標準。採石場下方三個村莊的居民連續兩個冬天以技術學院借出的儀器量測，並於九月將一千九百頁紀錄交給法庭。';
const SIMPLIFIED =
  '霍洛布鲁克采石场的业者自三月一日起必须停止夜间爆破，法庭认定九十个夜晚中有四十一个夜晚的噪音超过许可标准。采石场下方三个村庄的居民连续两个冬天以技术学院借出的仪器量测，并于九月将一千九百页记录交给法庭。';

it.each([
  [['zh-Hant'], TRADITIONAL, 'zh-Hant'],
  [['zh_Hant_TW'], TRADITIONAL, 'zh-Hant-TW'],
  [['zh-TW'], TRADITIONAL, 'zh-TW'],
  [['zh-HK'], TRADITIONAL, 'zh-HK'],
  [['zh-CHT'], TRADITIONAL, 'zh-Hant'],
  [['zh-cmn-Hant'], TRADITIONAL, 'zh-Hant'],
  [['zh'], TRADITIONAL, 'zh-Hant'],
  [['zh', 'zh_TW'], TRADITIONAL, 'zh-TW'],
  [['zh-CN'], TRADITIONAL, 'zh-Hant'],
  [[null], TRADITIONAL.repeat(3), 'zh-Hant'],
  [['zh'], SIMPLIFIED, 'zh'],
  [['zh-Hans'], SIMPLIFIED, 'zh-Hans'],
  [['zh_CN.UTF-8'], SIMPLIFIED, 'zh-CN'],
  [['zh-SG'], SIMPLIFIED, 'zh-SG'],
  [['zh-TW'], SIMPLIFIED, 'zh-Hans'],
  [[null], SIMPLIFIED.repeat(3), 'zh'],
  [['zh-Hant'], '法庭', 'zh-Hant'],
  [['zho'], SIMPLIFIED, 'zh'],
  [['sr-Latn-RS'], 'Sud', 'sr-Latn-RS'],
  [['sr-Cyrl'], 'Суд', 'sr'],
  [['en-Latn-GB'], 'Court', 'en-GB'],
])('tells the scripts of a language apart: %j %.6s… is %s', (declared, text, language) => {
  expect(readLanguage(declared, text)).toBe(language);
});

import { describe, expect, it } from 'vitest';
import { fold, folded, sharedWords } from '../../../../utils/core/text/fold';
import { expectLinear } from '../../../support/growth';

describe('fold', () => {
  it.each<[text: string, folded: string]>([
    ['Plain ASCII, 1.5', 'plain ascii, 1.5'],
    ['Élysée', 'elysee'],
    ['E\u0301lyse\u0301e', 'elysee'],
    ['cœur, CŒUR, Œuvre', 'coeur, coeur, oeuvre'],
    ['Ærø', 'aero'],
    ['Straße, STRASSE, STRAẞE', 'strasse, strasse, strasse'],
    ['Łódź', 'lodz'],
    ['Đoković', 'dokovic'],
    ['Þórður', 'thordur'],
    ['İstanbul, ISPARTA, ılık', 'istanbul, isparta, ilik'],
    ['ﬁn de l’oﬃce', 'fin de l’office'],
    ['ＡＢＣ１２３', 'abc123'],
    ['ｶﾞｽ', 'ガス'],
    ['がか', 'がか'],
    ['한국', '한국'],
    ['Ἀθήνα, ΑΘΗΝΑΣ', 'αθηνα, αθηνασ'],
    ['Йод, ёлка, за́мок', 'йод, елка, замок'],
    ['Їжак', 'їжак'],
    ['हिन्दी', 'हिन्दी'],
    ['أُغُسطس', 'اغسطس'],
    ['شָלוֹם', 'شלום'],
    ['Tiếng Việt', 'tieng viet'],
    ['m² 10½', 'm2 101⁄2'],
    ['', ''],
  ])('makes %j %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('changes nothing more the second time', () => {
    for (const text of ['Œuvre', 'Straße', 'İ', 'ﬁ', 'が', 'ёлка', 'Å', 'ΑΣ'])
      expect(fold(fold(text))).toBe(fold(text));
  });

  it('takes linear time on marks without end', () => {
    expectLinear(
      (size) => `a${'\u0301'.repeat(size)}${'е\u0308'.repeat(size)}`,
      (text) => fold(text),
      50_000,
    );
  });
});

describe('folded', () => {
  it.each<[text: string, folded: string]>([
    ['L’État — c’est « moi » !', 'l etat c est moi'],
    ['  Saint-Étienne\u00a0: 4 200  ', 'saint etienne 4 200'],
    ['東京、タワー', '東京 タワー'],
    ['…', ''],
  ])('makes %j %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe('sharedWords', () => {
  it.each<[a: string, b: string, share: number]>([
    ['Le cœur de la ville', 'le coeur', 1],
    ['', 'anything', 0],
    ['東京塔', '東京', 1],
    ['one two', 'two three', 0.5],
  ])('of %j and %j is', (a, b, share) => {
    expect(sharedWords(a, b)).toBe(share);
  });
});

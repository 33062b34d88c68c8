import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../../../utils/core/article/types';
import { type Copy, copyOf, indexCopies } from '../../../../../utils/core/check/read/word-for-word';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';

/** Passages parted by newlines, as source 1. */
function copyIn(source: string, statement: string, lang: LangTag | null = 'en', citations: Citation[] = []) {
  const passages = source.split('\n').map((text, i) => ({ n: i + 1, text }));
  return copyOf(statement, citations, indexCopies([{ number: 1, lang, publishedAt: null, passages }]));
}

const kind = (copy: Copy | null) => (copy === null ? 'none' : copy.whole ? 'whole' : copy.atMarks ? 'cut' : 'words');

describe('a sentence of a source', () => {
  it.each<[name: string, lang: LangTag | null, source: string, statement: string]>([
    ['alone', 'en', 'The dam holds. The valley sleeps.', 'The dam holds.'],
    ['without its stop', 'en', 'The dam holds. The valley sleeps.', 'The dam holds'],
    ['that asks', 'en', 'Will it hold? Nobody knows.', 'Will it hold?'],
    ['that asks and cries', 'en', 'Will it hold?! Nobody knows.', 'Will it hold?!'],
    ['of French elisions', 'fr', 'C’est aujourd’hui qu’il l’a dit. Puis rien.', "C'est aujourd'hui qu'il l'a dit."],
    ['of French hyphens', 'fr', 'Y a-t-il un porte-parole ? Oui.', 'Y a‑t‑il un porte‑parole ?'],
    ['in French quotation marks', 'fr', 'Il se tait. « Le barrage tient », dit-elle.', '"Le barrage tient", dit-elle.'],
    [
      'of German nouns',
      'de',
      'Der Plan steht. Die Mauer hält, sagt der Bürgermeister.',
      'Die Mauer hält, sagt der Bürgermeister.',
    ],
    ['in German quotation marks', 'de', 'Er schweigt. „Die Mauer hält“, sagt sie.', '»Die Mauer hält«, sagt sie.'],
    ['of a German ordinal', 'de', 'Es regnet. Am 3. Oktober stieg das Wasser.', 'Am 3. Oktober stieg das Wasser.'],
    ['of a dotted figure', 'de', 'Rund 14.000 Menschen gingen. Sie kamen wieder.', 'Rund 14.000 Menschen gingen.'],
    ['of a spaced figure', 'fr', 'Quelque 14\u202f000 personnes. Puis plus.', 'Quelque 14 000 personnes.'],
    ['with Spanish marks', 'es', 'Nadie duerme. ¿Aguantará la presa? Sí.', '¿Aguantará la presa?'],
    ['that runs on without a space', 'en', 'The dam holds.The valley sleeps.Nobody stirs.', 'The valley sleeps.'],
    ['with soft hyphens', 'de', 'Die Tal\u00adsperre hält. Gut.', 'Die Talsperre hält.'],
    ['with accents as marks of their own', 'fr', 'Le barrage a cede\u0301. Puis rien.', 'Le barrage a cedé.'],
    ['with emoji', 'en', 'It is over. We won 🎉\ufe0f! Go home.', 'We won!'],
    ['in Chinese', 'zh', '大坝没有倒塌。山谷很安静。', '山谷很安静。'],
    ['in Japanese', 'ja', 'ダムは無事だ。データーはない。', 'データーはない。'],
    ['in Thai, a passage', 'th', 'เขื่อนยังอยู่', 'เขื่อนยังอยู่'],
    ['in Arabic', 'ar', 'هل يصمد السد؟ نعم.', 'هل يصمد السد؟'],
    ['in Hindi', 'hi', 'बांध टिका है। घाटी शांत है।', 'घाटी शांत है।'],
    ['in capitals', 'en', 'THE DAM HOLDS. Nobody stirs.', 'The dam holds.'],
    ['in small letters alone', 'en', 'the dam holds. the valley sleeps.', 'the valley sleeps.'],
    ['after a dateline', 'en', 'TARROW, Nov 3 (Newswire) - The dam holds. Good.', 'The dam holds.'],
    ['after the number of a list', 'en', '3. The dam holds. Good.', 'The dam holds.'],
    ['after an ellipsis', 'en', 'It rained. . . . The dam holds. . . . Good.', 'The dam holds. . . .'],
    [
      'over two passages',
      'en',
      'It rained. The dam holds.\nThe valley sleeps. Good.',
      'The dam holds. The valley sleeps.',
    ],
    ['a heading', 'en', 'Rain ahead\nIt will rain.', 'Rain ahead'],
    ['of stop words', 'en', 'So it was. But it is not what it was.', 'But it is not what it was.'],
    ['of a word that objects have, too', 'en', 'The constructor failed. Good.', 'The constructor failed.'],
    ['of marks alone', 'en', 'One.\n* * *\nTwo.', '***'],
    ['within quotation marks', 'en', 'She said: “The dam holds.” He left.', 'The dam holds.'],
    ['after a question in quotation marks', 'en', '“Will it hold?” He did not know.', 'He did not know.'],
  ])('is whole: %s', (_, lang, source, statement) => {
    expect(kind(copyIn(source, statement, lang))).toBe('whole');
  });

  it.each<[name: string, lang: LangTag | null, source: string, statement: string]>([
    ['whose question mark is lost', 'en', 'Will it hold? Nobody knows.', 'Will it hold.'],
    ['that gained a question mark', 'en', 'It will hold. Nobody knows.', 'It will hold?'],
    ['whose beginning is cut off', 'en', 'It is not true that the dam holds. Good.', 'The dam holds.'],
    ['whose end is cut off', 'en', 'The dam holds not. Good.', 'The dam holds.'],
    ['whose second half is cut off', 'en', 'The dam holds, but not for long.', 'The dam holds.'],
    ['cut at an abbreviation', 'en', 'Nobody believes that Mr. Smith opened it.', 'Smith opened it.'],
    ['cut before an abbreviation ends', 'en', 'She left the U.S. only in her dreams.', 'She left the U.S.'],
    ['cut after a colon', 'en', 'FALSE: The dam holds. It fell.', 'The dam holds.'],
    ['cut after a name in quotation marks', 'en', 'The so-called "experts" were wrong.', 'Were wrong.'],
    ['cut after a question that goes on', 'en', '“Will it hold?” asked nobody.', 'Asked nobody.'],
    ['cut to a phrase in quotation marks', 'en', 'He would not be “part of the plan.”', 'Part of the plan.'],
    [
      'with quotation marks of its own making',
      'en',
      'The mayor said the dam was safe.',
      'The mayor said “the dam was safe.”',
    ],
    ['with a figure of other marks', 'en', 'It grew by 1.125 percent.', 'It grew by 1,125 percent.'],
    ['with a sign lost', 'en', 'It was −5 degrees.', 'It was 5 degrees.'],
    ['with a currency changed', 'en', 'It cost $500.', 'It cost €500.'],
    ['with a word changed', 'en', 'The dam holds. Good.', 'The dam held.'],
    ['in another order', 'en', 'The dam holds. The valley sleeps.', 'The valley sleeps. The dam holds.'],
    ['of Chinese, cut', 'zh', '没有人说大坝倒塌。', '大坝倒塌。'],
    ['of nothing', 'en', 'The dam holds.', '   '],
    ['of marks that are not there', 'en', 'The dam holds.', ')'],
    ['of a mark that belongs to a word', 'en', 'The dam (Tarrow) holds.', ')'],
  ])('is not whole: %s', (_, lang, source, statement) => {
    expect(kind(copyIn(source, statement, lang))).not.toBe('whole');
  });
});

describe('a cut', () => {
  it.each<[name: string, source: string, statement: string, what: string]>([
    ['of a clause', 'On Sunday, the dam held, and the valley slept.', 'the dam held', 'cut'],
    ['of a bracket', 'The dam (built by Norwater in 1961) held.', 'built by Norwater in 1961', 'cut'],
    ['of a phrase', 'On Sunday the old dam held the water back.', 'the old dam held', 'words'],
  ])('is told from words of a phrase: %s', (_, source, statement, what) => {
    expect(kind(copyIn(source, statement))).toBe(what);
  });

  it('has the words around it', () => {
    const copy = copyIn('It rained. On Sunday, the dam held, they say. Good.', 'the dam held');
    expect(copy?.around).toEqual(['On Sunday, ', ', they say']);
  });
});

describe('of several places', () => {
  const twice = 'The dam held, they say.\nThe dam held.\nNo.\nThe dam held.';

  it('the whole sentence is taken', () => {
    expect(copyIn(twice, 'The dam held.')?.citations).toEqual([[1, 2]]);
  });

  it('the one that is cited is taken', () => {
    expect(copyIn(twice, 'The dam held.', 'en', [[1, 4]])?.citations).toEqual([[1, 4]]);
    expect(copyIn(twice, 'The dam held.', 'en', [[1, 1]])?.citations).toEqual([[1, 2]]);
    expect(copyIn(twice, 'The dam held.', 'en', [[9, 9]])?.citations).toEqual([[1, 2]]);
  });

  it('both passages are named where it stands in two', () => {
    const copy = copyIn('It rained. The dam holds.\nThe valley sleeps.', 'The dam holds. The valley sleeps.');
    expect(copy?.citations).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });
});

describe('bad input is read in time', () => {
  const many = Array.from({ length: 10_000 }, () => 'The dam holds, they say, and the valley sleeps.');

  it.each<[name: string, source: string, statement: string, citations: Citation[], what: string]>([
    ['one sentence 10,000 times', many.join('\n'), many[0] ?? '', [[1, 9000]], 'whole'],
    ['one sentence 10,000 times in one passage', many.join(' '), many[0] ?? '', [], 'whole'],
    ['a cut of it', many.join(' '), 'and the valley sleeps', [], 'cut'],
    ['a statement of 5,000 characters', many.join(' '), many.slice(0, 110).join(' '), [], 'whole'],
    ['one word over and over', 'a '.repeat(200_000), `b ${'a '.repeat(2500)}`, [], 'none'],
    ['one word over and over, to its end', `b ${'a '.repeat(200_000)}b`, `${'a '.repeat(2500)}b`, [], 'words'],
    ['marks over and over', '"'.repeat(200_000), `${'"'.repeat(5000)}.`, [], 'none'],
    ['stops over and over', `Yes${'. '.repeat(100_000)}No.`, 'No.', [], 'whole'],
    ['dots over and over', `${'x'.repeat(50)}${'.'.repeat(200_000)}`, 'x'.repeat(50), [], 'whole'],
  ])('%s', (_, source, statement, citations, what) => {
    const copy = copyIn(source, statement, 'en', citations);
    expect(kind(copy)).toBe(what);
    if (citations.length > 0) expect(copy?.citations).toEqual(citations);
  });
});

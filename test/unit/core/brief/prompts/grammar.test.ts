import { describe, expect, it } from 'vitest';
import { createLineParser } from '../../../../../utils/core/brief/parser/lines';
import type { FormLine } from '../../../../../utils/core/brief/prompts/form';
import { answerGrammar, briefGrammar, formGrammar } from '../../../../../utils/core/brief/prompts/grammar';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';
import { articleOf } from '../article';
import { matches, parseGrammar } from '../gbnf';

const { passages } = articleOf(['One.', 'Two.', 'Three.']);
const accepts = (text: string, lang: LangTag = 'en') => matches(parseGrammar(briefGrammar(passages, 3, lang)), text);

const ANSWER = `HEADLINE [1.1]: Oldest tram line to close
STANDFIRST [1.1]: The council voted to close it.
STANDFIRST [1.2]: Buses come in March 2027, "at last".
STORY [1.3]: Some 9,000 riders object to the plan.
STORY [1.2]: Le maire a dit «\u00a0oui au bus\u00a0».
END`;

describe('briefGrammar', () => {
  it('accepts the form that is asked for, and the parser reads it whole', () => {
    expect(accepts(ANSWER)).toBe(true);
    const parser = createLineParser({ passages: 3, lang: 'en' });
    expect(parser.push(ANSWER)).toHaveLength(5);
    parser.end({ whole: true });
    expect(parser.sawEnd).toBe(true);
  });

  it.each([
    ['a passage that was not sent', ANSWER.replace('[1.3]', '[1.4]')],
    ['a missing headline', ANSWER.replace(/^.*\n/, '')],
    [
      'a fourth statement of a story of three',
      ANSWER.replace('END', 'STORY [1.1]: It is an old line.\nSTORY [1.1]: It is quite old.\nEND'),
    ],
    ['a citation within the text', ANSWER.replace('9,000', '[1.1]')],
    ['a remark before the answer', `Sure! ${ANSWER}`],
    ['a sentence without an end', ANSWER.replace('to the plan.', 'to the plan')],
    ['a line that runs on and on', ANSWER.replace('Some', 'Some '.repeat(60).trim())],
    ['a word without an end', ANSWER.replace('Some', 'a'.repeat(40))],
  ])('accepts no %s', (_, text) => {
    expect(text).not.toBe(ANSWER);
    expect(accepts(text)).toBe(false);
  });

  it('knows scripts without spaces', () => {
    const japanese = `HEADLINE [1.1]: 市内最古の路面電車が廃止へ
STANDFIRST [1.1]: 市議会は火曜日、路線の廃止を決めた。
STANDFIRST [1.2]: 来年三月からバスが走ると市長は述べた。
STORY [1.3]: 利用者は九千人の署名を集めている。
STORY [1.2]: 市長は投票の後に記者団に語った。
END`;
    expect(accepts(japanese, 'ja')).toBe(true);
    expect(accepts(japanese.replace('市議会は', '市議会は'.repeat(60)), 'ja')).toBe(false);
  });
});

describe('answerGrammar', () => {
  const grammar = parseGrammar(
    answerGrammar(
      [
        [1, 3],
        [2, 1],
      ],
      3,
      'en',
    ),
  );
  const LINE = 'ANSWER [2.1]: Some 9,000 riders object.\n';

  it.each([
    ['one line', `${LINE}END`],
    ['three lines', `${LINE}${LINE.replace('2.1', '1.3')}${LINE}END`],
    ['that the sources do not say', 'NONE'],
  ])('accepts %s', (_, text) => expect(matches(grammar, text)).toBe(true));

  it.each([
    ['nothing', 'END'],
    ['a fourth line', `${LINE.repeat(4)}END`],
    ['a passage that was not sent', `${LINE.replace('2.1', '2.3')}END`],
    ['a line without citation', 'ANSWER: Some 9,000 riders object.\nEND'],
    ['an answer and its denial', `${LINE}NONE`],
  ])('accepts no %s', (_, text) => expect(matches(grammar, text)).toBe(false));
});

describe('formGrammar', () => {
  const line = (tag: FormLine['tag'], begins: string): FormLine => ({
    tag,
    opening: `${tag.toUpperCase()} [1.1]:`,
    text: '',
    begins,
  });
  const grammar = parseGrammar(
    formGrammar([line('standfirst', 'The "old'), line('headline', ''), line('story', '')], 'en'),
  );

  it('accepts the lines that were asked for, each as it was begun', () => {
    const text =
      'STANDFIRST [1.1]: The "old mill will close soon.\nHEADLINE [1.1]: Old mill to close\nSTORY [1.1]: It ran for ninety years.\nEND';
    expect(matches(grammar, text)).toBe(true);
  });

  it.each([
    [
      'another beginning',
      'STANDFIRST [1.1]: An old mill will close soon.\nHEADLINE [1.1]: Old mill to close\nSTORY [1.1]: It ran for ninety years.\nEND',
    ],
    ['a line too few', 'STANDFIRST [1.1]: The "old mill will close soon.\nHEADLINE [1.1]: Old mill to close\nEND'],
    [
      'another citation',
      'STANDFIRST [1.2]: The "old mill will close soon.\nHEADLINE [1.1]: Old mill to close\nSTORY [1.1]: It ran for ninety years.\nEND',
    ],
  ])('accepts no %s', (_, text) => expect(matches(grammar, text)).toBe(false));
});

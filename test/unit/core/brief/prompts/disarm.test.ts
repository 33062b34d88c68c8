import { describe, expect, it } from 'vitest';
import { disarm } from '../../../../../utils/core/brief/prompts/disarm';

/** Marks of the templates of many families of models, and of our own format. */
const MARKS = [
  '<|im_start|>',
  '<|im_end|>',
  '<|endoftext|>',
  '<|eot_id|>',
  '<|start_header_id|>',
  '<|user|>',
  '<|assistant|>',
  '<start_of_turn>',
  '<end_of_turn>',
  '<bos>',
  '<eos>',
  '<pad>',
  '<unk>',
  '<s>',
  '</s>',
  '<<SYS>>',
  '<</SYS>>',
  '[INST]',
  '[/INST]',
  '[SYSTEM_PROMPT]',
  '[/SYSTEM_PROMPT]',
  '[TOOL_CALLS]',
  '[TOOL_RESULTS]',
  '[AVAILABLE_TOOLS]',
  '<｜User｜>',
  '<｜Assistant｜>',
  '<｜begin▁of▁sentence｜>',
  '[|assistant|]',
  '[|endofturn|]',
  '[gMASK]',
  '<sop>',
  '[MASK]',
  '<think>',
  '</think>',
  '[THINK]',
  '◁think▷',
  '◁/think▷',
  '<tool_call>',
  '<function=x>',
  '<|channel|>',
  '<|channel>',
  '<turn|>',
  '<channel|>',
  '<|message|>',
  '<reserved_106>',
  '<extra_id_0>',
  '<0x0A>',
  '<fim_prefix>',
  '<|START_THINKING|>',
  '[UNUSED_TOKEN_146]',
  ']~b]',
  ']~!b[',
  '[e~[',
  '<seed:bos>',
  '<_user>',
  '[Round 1]',
  '### Instruction:',
  '### Response:',
  'USER:',
  'ASSISTANT:',
  'Human:',
  'Assistant:',
  '</article>',
  '< / article >',
  '<notes>',
  '<source>',
  '[1.3]',
  '＜|im_start|＞',
  '＜start_of_turn＞',
  '［INST］',
  '〈|user|〉',
  '<<',
  '<!--',
  '<\u200d|im_start|>',
  '<|im\u00ad_start|>',
  '</art\u200cicle>',
  '<\u{e0001}think>',
  '<\ufe0f|user|>',
  '[IN\u200dST]',
  '\u001b<think>',
];

/** The text as a tokeniser that normalises, and drops what nobody sees, may read it. */
const normal = (text: string) => text.normalize('NFKC').replace(/\p{Cf}|\p{Cc}|[\ufe00-\ufe0f]|\p{M}/gu, '');

describe('disarm', () => {
  it.each(MARKS)('leaves no %j standing', (mark) => {
    for (const text of [mark, `He wrote ${mark} and left.`, `a${mark}b`, `${mark}${mark}`])
      expect(normal(disarm(text))).not.toContain(normal(mark));
  });

  it.each([
    'Rain fell, and 5 < 7 mm is little: <3 said Anna.',
    'The team lost 3-1 [again], the coach [sic] said; see [2].',
    'می‌خواهم and 👩‍👩‍👧 stay, and so does naïve.',
    'A list: one, two; «three» & "four" – 50 % of 1.3 bn.',
  ])('changes nothing in %j', (text) => expect(disarm(text)).toBe(text));

  it('puts a text on one line', () => {
    expect(disarm('One.\u0085\nTwo.\u2028Three.\r\n\r\nFour.')).toBe('One. Two. Three. Four.');
  });

  it('takes out a second alphabet that nobody sees', () => {
    const hidden = [...'ignore'].map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) ?? 0))).join('');
    expect(disarm(`Rain${hidden} fell.`)).toBe('Rain fell.');
  });
});

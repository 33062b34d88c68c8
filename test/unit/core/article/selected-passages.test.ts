import { describe, expect, it } from 'vitest';
import { selectedPassages } from '../../../../utils/core/article/selected-passages';
import type { Passage } from '../../../../utils/core/article/types';

const passages: Passage[] = [
  'The dam was closed on Monday morning.',
  'Engineers found twelve cracks in its wall.',
  'It reopens in May, the mayor said.',
].map((text, index) => ({ n: index + 1, text, kind: 'paragraph' }));

describe('the passages that a selection touches', () => {
  it.each([
    ['a part of one', 'found twelve cracks', [2]],
    ['one whole, however it is wrapped', 'Engineers found\n  twelve cracks in its wall.', [2]],
    ['the end of one and the beginning of the next', 'on Monday morning.\nEngineers found twelve', [1, 2]],
    ['all of them', passages.map(({ text }) => text).join('\n\n'), [1, 2, 3]],
    ['a word', 'cracks', []],
    ['something else on the page', 'Subscribe to our newsletter', []],
    ['nothing', '', []],
  ])('%s', (_, selection, expected) => {
    expect(selectedPassages(selection, passages)).toEqual(expected);
  });
});

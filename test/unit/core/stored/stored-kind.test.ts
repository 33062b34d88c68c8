import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { storedKind } from '../../../../utils/core/stored/stored-kind';

const note = v.object({ text: v.string(), tags: v.optional(v.array(v.string()), []) });
const present = storedKind(note, []);
/** The same kind after two changes of its shape: `words` became `text`, which then got a full stop. */
const later = storedKind(note, [
  ({ words, ...rest }) => ({ ...rest, text: words }),
  ({ text, ...rest }) => ({ ...rest, text: `${text}.` }),
]);

describe('a stored item', () => {
  it('is written with its format, and read without', () => {
    const written = present.write({ text: 'a', tags: ['b'] });
    expect(written).toEqual({ text: 'a', tags: ['b'], format: 1 });
    expect(present.read(written)).toEqual({ text: 'a', tags: ['b'] });
  });

  it('without a format is of the first', () => {
    expect(present.read({ text: 'a' })).toEqual({ text: 'a', tags: [] });
    expect(later.read({ words: 'a' })).toEqual({ text: 'a.', tags: [] });
  });

  it('takes the migrations from its own format on, and no others', () => {
    expect(later.read({ format: 1, words: 'a' })).toEqual({ text: 'a.', tags: [] });
    expect(later.read({ format: 2, text: 'a' })).toEqual({ text: 'a.', tags: [] });
    expect(later.read({ format: 3, text: 'a' })).toEqual({ text: 'a', tags: [] });
    expect(later.write({ text: 'a', tags: [] })).toMatchObject({ format: 3 });
  });

  it('is lost alone where a migration stumbles over it', () => {
    const strict = storedKind(note, [({ words }) => ({ text: JSON.parse(String(words)) })]);
    expect(strict.read({ words: '"a"' })).toEqual({ text: 'a', tags: [] });
    expect(strict.read({ words: 'a' })).toBeNull();
  });

  it('loses what nobody knows', () => {
    expect(present.read({ text: 'a', tags: [], colour: 'red' })).toEqual({ text: 'a', tags: [] });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'a'],
    ['a list', []],
    ['what lacks a part', { tags: [] }],
    ['what has a broken part', { text: 'a', tags: [1] }],
    ['a format that is none', { format: 'x', text: 'a' }],
    ['a format between two', { format: 1.5, text: 'a' }],
    ['a format before the first', { format: 0, text: 'a' }],
    ['a later format', { format: 2, text: 'a' }],
  ])('is not %s', (_, stored) => {
    expect(present.read(stored)).toBeNull();
  });
});

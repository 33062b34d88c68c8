import { describe, expect, it } from 'vitest';
import { english, french, words } from './sources';

describe('quotations of a statement', () => {
  it.each([
    '“We did not want to wait for the next storm,” said Ellen Marwick.',
    '"We did not want to wait for the next storm", Marwick said.',
    'Ellen Marwick said: “we did not want to wait … for the next storm”.',
    'They did not want to wait for “the next storm”.',
  ])('are found word for word, whatever their marks: %s', (text) => {
    const result = english(text);
    expect(words(result, 'quote')).toEqual([]);
    expect(words(result, 'quote', true)).toHaveLength(1);
  });

  it('are not found with a word changed', () => {
    const result = english('“We did not want to wait for the next flood,” said Ellen Marwick.');
    expect(words(result, 'quote')).toEqual(['We did not want to wait for the next flood']);
    expect(result.verdict).toBe('notFound');
  });

  it('are not found in the mouth of another', () => {
    const result = english('“We did not want to wait for the next storm,” said Tomas Brandt.');
    expect(words(result, 'quote')).toHaveLength(1);
    expect(result.verdict).toBe('notFound');
  });

  it('are looked up in French', () => {
    expect(
      words(french('« Nous ne voulions pas attendre la prochaine tempête », a dit Hélène Marvic.'), 'quote'),
    ).toEqual([]);
    expect(
      words(french('« Nous ne voulions pas attendre la prochaine crue », a dit Hélène Marvic.'), 'quote'),
    ).toHaveLength(1);
  });

  it('may be left open', () => {
    expect(() => english('“We did not want to wait')).not.toThrow();
    expect(words(english('“We did not want to wait'), 'quote', true)).toEqual([]);
  });
});

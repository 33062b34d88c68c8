import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../../utils/core/text/word-diff';
import { expectLinear } from '../../../support/growth';

/** The parts in the form "same [-removed-]{+added+}". */
const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

describe('words that changed', () => {
  it.each([
    ['About 4,200 people left.', 'About 3,800 people left.', 'About [-4,200-]{+3,800+} people left.'],
    ['It takes nine days.', 'It takes at least nine days.', 'It takes {+at least +}nine days.'],
    ['It takes at least nine days.', 'It takes nine days.', 'It takes [-at least -]nine days.'],
    ['It takes nine long days.', 'It takes ten short weeks.', 'It takes [-nine long days-]{+ten short weeks+}.'],
    ['Nobody was hurt.', 'Nobody was hurt. Two are missing.', 'Nobody was hurt.{+ Two are missing.+}'],
    ['L’eau a baissé de 3,5 m.', 'L’eau a baissé de 4,5 m.', 'L’eau a baissé de [-3,5-]{+4,5+} m.'],
    ['水位は3メートル下がった', '水位は4メートル下がった', '水位は[-3-]{+4+}メートル下がった'],
    ['Плотина закрыта.', 'Плотина открыта.', 'Плотина [-закрыта-]{+открыта+}.'],
    ['The dam', 'The dam', 'The dam'],
    ['', 'The dam', '{+The dam+}'],
    ['The dam', '', '[-The dam-]'],
  ])('%j, then %j', (before, after, expected) => expect(shown(before, after)).toBe(expected));

  it('are none where only blanks differ', () => {
    expect(diffWords('The  dam', 'The dam').every(({ change }) => change === 'same')).toBe(true);
  });

  it('give both texts back', () => {
    const [before, after] = ['The dam was closed on Monday.', 'On Tuesday the dam was opened, then closed.'];
    const parts = diffWords(before, after);
    const without = (left: string) => parts.flatMap(({ text, change }) => (change === left ? [] : [text])).join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });

  it('of a text written anew all through are all of it', () => {
    const [before, after] = ['old', 'new'].map((word) =>
      Array.from({ length: 900 }, (_, i) => `${word}${i}`).join(' '),
    );
    expect(diffWords(before ?? '', after ?? '')).toEqual([
      { text: before, change: 'removed' },
      { text: after, change: 'added' },
    ]);
  });

  it('are found in linear time, however long and unlike the texts are', () => {
    const texts = (size: number) =>
      ['a', 'b'].map((word) => Array.from({ length: size }, (_, i) => word + i).join(' '));
    expectLinear(texts, ([before = '', after = '']) => diffWords(before, after), 20_000);
    expectLinear(
      (size) => `${'1.'.repeat(size)}${'’-'.repeat(size)}`,
      (text) => diffWords(text, `${text}x`),
      20_000,
    );
  });
});

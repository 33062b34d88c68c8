import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../utils/core/instant/summarise';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { anyTag } from '../../../support/lang';
import { BRIDGE } from './articles';

const passagesOf = (...texts: string[]) => texts.map((text, i) => ({ n: i + 1, text }));

describe('summarise', () => {
  it('gives verbatim sentences in reading order, with the passage that each is from', () => {
    const picks = summarise(BRIDGE.passages, { sentences: 4, lang: 'en', title: BRIDGE.title });
    expect(picks).toHaveLength(4);
    for (const pick of picks) expect(BRIDGE.passages[pick.passage - 1]?.text).toContain(pick.text);
    expect(picks.map((pick) => pick.passage)).toEqual(picks.map((pick) => pick.passage).toSorted((a, b) => a - b));
  });

  it.each(['But he was', 'Why should', 'Read more', '“It was'])(
    'passes over what cannot stand alone: %s',
    (opening) => {
      const picks = summarise(BRIDGE.passages, { sentences: 5, lang: 'en', title: BRIDGE.title });
      expect(picks.some((pick) => pick.text.startsWith(opening))).toBe(false);
    },
  );

  it('prefers what the title says', () => {
    const passages = passagesOf(
      'A storm passed over the hills of the north on Friday night and early Saturday.',
      'The harvest festival of Orrin opened with a concert by the village choir.',
      'The museum of Orrin will close for a year from the first of May.',
      'A bus route between Orrin and the coast gets six more journeys a day.',
    );
    const [pick] = summarise(passages, { sentences: 1, lang: 'en', title: 'Orrin museum to close for a year' });
    expect(pick?.passage).toBe(3);
  });

  it('does not pick the same news twice', () => {
    const passages = passagesOf(
      'The museum of Orrin will close for a year from the first of May, the mayor said.',
      'From the first of May the museum of Orrin will close for a year.',
      'Its forty paintings go on tour to the coast and to the capital.',
      'The roof has leaked since the winter storms of three years ago.',
    );
    const picks = summarise(passages, { sentences: 2, lang: 'en' }).map((pick) => pick.passage);
    expect(picks).not.toEqual([1, 2]);
  });

  it('keeps about to a number of words', () => {
    const picks = summarise(BRIDGE.passages, { words: 50, lang: 'en' });
    const words = picks.flatMap((pick) => pick.text.split(' ')).length;
    expect(words).toBeGreaterThan(20);
    expect(words).toBeLessThanOrEqual(55);
  });

  it('takes neither subheads nor captions', () => {
    const picks = summarise(
      [
        { n: 1, text: 'What the council of Marlow said on Monday about the bridge', kind: 'subhead' },
        { n: 2, text: 'The council of Marlow and the bridge, seen on Monday from the port.', kind: 'caption' },
        { n: 3, text: 'The council met.', kind: 'paragraph' },
      ],
      { lang: 'en' },
    );
    expect(picks.map((pick) => pick.passage)).toEqual([3]);
  });

  it.each<[name: string, texts: string[], lang: LangTag | null]>([
    ['nothing', [], 'en'],
    ['blanks', ['', ' \n'], 'en'],
    ['one sentence', ['It rained.'], 'en'],
    ['signs alone', ['…', '— — —', '!!!'], null],
    ['Chinese', ['市议会星期一批准了新桥。', '新桥将耗资四千万。工程三月开始。'], 'zh'],
    ['Arabic', ['وافق المجلس على الجسر. يبدأ العمل في مارس.'], 'ar'],
    ['Spanish', ['El consejo aprobó el puente. Las obras empiezan en marzo.'], 'es'],
    ['a language that is none', ['One. Two.'], anyTag('--')],
  ])('takes %s', (_name, texts, lang) => {
    const picks = summarise(passagesOf(...texts), { sentences: 3, lang });
    const readable = texts.some((text) => /[\p{L}\p{N}]/u.test(text));
    expect(picks.length > 0).toBe(readable);
  });

  it('cuts a passage without any stop into pieces, all of it verbatim', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `word${i}`).join(' ');
    const picks = summarise(passagesOf(text), { sentences: 4, lang: 'en' });
    expect(picks).toHaveLength(4);
    for (const pick of picks) {
      expect(text).toContain(pick.text);
      expect(pick.text.length).toBeLessThanOrEqual(600);
    }
  });

  it('looks at the whole of a very long article', () => {
    const word = (i: number) => String(i).replace(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)));
    const filler = Array.from(
      { length: 2000 },
      (_, i) =>
        `po${word(i)} ta${word(i)} ke${word(i)} ru${word(i)} si${word(i)} mo${word(i)} la${word(i)} ne${word(i)}.`,
    );
    const late = 'The auction house of Orrin admitted that the golden crown was a forgery made for the auction.';
    const passages = passagesOf(...filler, late);
    const title = 'Auction house of Orrin admits golden crown was a forgery';
    expect(summarise(passages, { sentences: 3, lang: 'en', title }).map((pick) => pick.text)).toContain(late);
  }, 10_000);
});

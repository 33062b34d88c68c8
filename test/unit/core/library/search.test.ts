import { describe, expect, it } from 'vitest';
import { ALONE } from '../../../../utils/core/coverage/state';
import { indexEntry } from '../../../../utils/core/library/index/entry';
import { type Held, merged } from '../../../../utils/core/library/index/merge';
import { readSegment } from '../../../../utils/core/library/index/read';
import { segmentOf } from '../../../../utils/core/library/index/segment';
import { hasPhrases, hitOf } from '../../../../utils/core/library/query/hit';
import { nearWords } from '../../../../utils/core/library/query/near';
import { parseQuery } from '../../../../utils/core/library/query/parse';
import { search } from '../../../../utils/core/library/query/search';
import { textsOf } from '../../../../utils/core/library/texts';
import { type Marks, NO_MARKS } from '../../../../utils/core/library/types';
import type { KeptBrief } from '../../../../utils/core/run/kept';
import { aKeptBrief, aRow } from '../../../support/kept';
import { aQuestion } from '../../../support/run';

const day = (text: string) => new Date(`${text}T12:00:00`).getTime();

const coverage = {
  ...{ stage: 'done' as const, queries: [], finders: [], sources: [], counts: ALONE, story: [], agree: [], differ: [] },
  ...{ single: [], leads: [], sent: [], error: null, errorKind: null },
  differences: [{ about: 'people evacuated', kind: 'number' as const, values: [] }],
};

/** The briefs of a small library, by the name that the tests give them. */
const BRIEFS: Record<string, { kept: KeptBrief; marks?: Partial<Marks> }> = {
  dam: {
    kept: aKeptBrief({
      title: 'Cracks close the Tarrow dam',
      text: ['About 14,000 people were told to leave the valley.', 'The state of emergency ends on Friday.'],
      savedAt: day('2026-11-20'),
    }),
    marks: { saved: true, tags: ['Climate change'], note: 'ask the mayor about sirens' },
  },
  elysee: {
    kept: {
      ...aKeptBrief({
        title: 'Réforme : l’Élysée temporise',
        outlet: 'Le Courrier républicain',
        url: 'https://www.courrier-republicain.example/politique/2026/reforme-des-retraites',
        lang: 'fr',
        text: ["Sur la presqu'île, l'exécutif n'a rien annoncé. Le cœur du texte reste inchangé."],
        savedAt: day('2026-11-22'),
      }),
      coverage,
    },
  },
  tokyo: {
    kept: aKeptBrief({
      title: '東京塔の改修工事が始まる',
      lang: 'ja',
      text: ['工事は来年の春まで続く。'],
      savedAt: day('2026-10-01'),
    }),
  },
  strasse: {
    kept: {
      ...aKeptBrief({
        title: 'Straße nach Köln gesperrt',
        lang: 'de',
        text: ['Die Feuerwehr sprach von 3,8 Millionen Euro Schaden.'],
        story: ['Der Verkehr wird umgeleitet.'],
        savedAt: day('2025-12-31'),
      }),
      questions: [aQuestion({ question: 'Wie lange dauert die Sperrung?', statements: [] })],
    },
  },
  hard: {
    kept: aKeptBrief({ title: 'Die Hard returns to cinemas', text: ['Emergency services of the state were there.'] }),
  },
};

const NAMES = Object.keys(BRIEFS);
const NO_GONE = new Uint8Array(0);
const entries = NAMES.map((name, i) => {
  const { kept, marks } = BRIEFS[name] ?? { kept: aKeptBrief() };
  return { ...indexEntry(kept, aRow(kept, marks)), doc: i + 1 };
});
const whole: Held[] = [{ segment: segmentOf(entries), gone: NO_GONE }];
const inTwo: Held[] = [
  { segment: segmentOf(entries.slice(0, 2)), gone: NO_GONE },
  { segment: segmentOf(entries.slice(2)), gone: NO_GONE },
];
const found = (typed: string, index = whole) =>
  [...search(index, parseQuery(typed), 'date').docs].map((doc) => NAMES[doc - 1]);

describe('a search', () => {
  it.each([
    ['a word of a title, whatever its case', 'CRACKS ', ['dam']],
    ['every word', 'valley people ', ['dam']],
    ['not one of two', 'valley köln ', []],
    ['the beginning of the last word', 'val', ['dam']],
    ['no beginning of a word that is at its end', 'val people ', []],
    ['a name without its accents', 'elysee ', ['elysee']],
    ['a name with accents that the text has not', 'tàrrow ', ['dam']],
    ['a word after an elided article', 'exécutif ', ['elysee']],
    ['an elided article typed with it', "l'exécutif ", ['elysee']],
    ['a word that an apostrophe does not split', 'presqu’île ', ['elysee']],
    ['a ligature typed as two letters', 'coeur ', ['elysee']],
    ['ß typed as ss', 'strasse ', ['strasse']],
    ['a number grouped otherwise', '14000 ', ['dam']],
    ['a number grouped as in the text', '14,000 ', ['dam']],
    ['a fraction with the other point', '3.8 ', ['strasse']],
    ['characters of a script without spaces', '改修', ['tokyo']],
    ['more of them, in a row', '東京塔の改修', ['tokyo']],
    ['one of them, that begins a pair', '塔', ['tokyo']],
    ['not the same in another order', '改京東', []],
    ['a statement', 'umgeleitet ', ['strasse']],
    ['a question', 'dauert ', ['strasse']],
    ['a note', 'sirens ', ['dam']],
    ['a tag as a word', 'climate ', ['dam']],
    ['words of an address', 'retraites ', ['elysee']],
    ['a word that is common in another language only', 'die hard ', ['hard']],
    ['common words that stand one after the other', 'of the ', ['hard']],
    ['a phrase, not its words in another order', '"state of emergency"', ['dam']],
    ['a word and not a phrase', 'emergency -"state of emergency"', ['hard']],
    ['a word and not another', 'emergency -valley', ['hard']],
    ['not a word, however it ends', '-emergency -val', ['elysee', 'tokyo', 'strasse']],
    ['a compound as its parts one after the other', 'Tarrow-dam ', ['dam']],
    ['an outlet', 'outlet:courrier', ['elysee']],
    ['an outlet of several words', 'outlet:"le courrier"', ['elysee']],
    ['an outlet’s host', 'outlet:courrier-republicain.example', ['elysee']],
    ['a tag', 'tag:"climate change"', ['dam']],
    ['the beginning of a tag', 'tag:clim', ['dam']],
    ['a language', 'lang:de', ['strasse']],
    ['what is saved', 'is:saved', ['dam']],
    ['what is not', '-is:saved lang:fr', ['elysee']],
    ['what differs', 'has:differences', ['elysee']],
    ['questions', 'has:questions', ['strasse']],
    ['notes', 'has:notes', ['dam']],
    ['from a day on', 'after:2026-11-22', ['elysee']],
    ['until a month', 'before:2026-11 after:2026', ['tokyo']],
    ['a year', 'before:2026 after:2025', ['strasse']],
    ['a word beside an operator', 'lang:en emergency before:2026-11-21 after:2026', ['dam']],
    ['a colon that is no operator', 'Réforme:', ['elysee']],
    ['an operator that is not understood, left out', 'lang:de is:new', ['strasse']],
    ['a quotation that is not closed yet', '"state of', ['dam']],
  ])('finds %s', (_, typed, names) => {
    expect(found(typed)).toEqual(names);
    expect(found(typed, inTwo)).toEqual(names);
    expect(found(typed, [{ segment: merged(inTwo), gone: NO_GONE }])).toEqual(names);
  });

  it.each(['', ' ', '-', '"', '""', '":":', 'a:', ':::', '-"', 'tag:', '\u0000', '*', '(x', '-- --', '«»', '😀'])(
    'takes %j without a fault',
    (typed) => {
      expect(() => found(typed)).not.toThrow();
    },
  );

  it('says which operators it did not understand', () => {
    expect(parseQuery('is:new after:soon dam after:2026-13').unknown).toEqual([
      'is:new',
      'after:soon',
      'after:2026-13',
    ]);
  });

  it('finds nothing that is deleted, and loses it in a merge', () => {
    const gone = Uint8Array.of(0b1);
    expect(found('emergency ', [{ segment: segmentOf(entries), gone }])).toEqual(['hard']);
    const after = merged([{ segment: segmentOf(entries), gone }]);
    expect(after.docs).toEqual(Uint32Array.of(2, 3, 4, 5));
    expect(after.terms).not.toContain('cracks');
  });

  it('puts a title before a text, and a short text before a long one', () => {
    const of = (doc: number, title: string, text: string) => {
      const kept = aKeptBrief({ title, text: [text] });
      return { ...indexEntry(kept, aRow(kept)), doc };
    };
    const long = 'The flood of the river came back again and again over many years to that town. '.repeat(9);
    const segment = segmentOf([
      of(1, 'Rain', `${long} tunnel`),
      of(2, 'Roads', 'A tunnel opens.'),
      of(3, 'Tunnel opens', 'So it is.'),
    ]);
    expect([...search([{ segment, gone: NO_GONE }], parseQuery('tunnel '), 'rank').docs]).toEqual([3, 2, 1]);
  });
});

describe('a segment', () => {
  it('is read as it was written', () => {
    const segment = segmentOf(entries);
    expect(readSegment(structuredClone(segment))).toEqual(segment);
  });

  it.each([
    ['another version', { version: 0 }],
    ['a text changed', { terms: 'x' }],
    ['a posting changed', { postings: segmentOf(entries).postings.map((one, i) => (i === 3 ? one + 1 : one)) }],
    ['a part cut', { docs: segmentOf(entries).docs.slice(1) }],
    ['a part missing', { pairs: undefined }],
    ['a part of another type', { offsets: [1, 2, 3] }],
  ])('is refused with %s', (_, change) => {
    expect(readSegment({ ...segmentOf(entries), ...change })).toBeNull();
  });

  it.each([null, 1, 'text', {}, []])('is not %j', (stored) => {
    expect(readSegment(stored)).toBeNull();
  });

  it('is the same however it came to be', () => {
    expect(merged(inTwo)).toEqual(segmentOf(entries));
  });
});

describe('words near one that is nowhere', () => {
  it.each([
    ['craks', ['cracks']],
    ['emergancy', ['emergency']],
    ['vlaley', ['valley']],
    ['feuerwher', ['feuerwehr']],
    ['xyzzy', []],
    ['da', []],
  ])('%s: %j', (word, near) => {
    expect(nearWords(inTwo, word)).toEqual(near);
  });
});

describe('the sentence of a hit', () => {
  const texts = textsOf(BRIEFS.dam?.kept ?? aKeptBrief(), { ...NO_MARKS, note: 'ask the mayor about sirens' });
  const shown = (typed: string) => {
    const hit = hitOf(texts, parseQuery(typed));
    return hit && { ...hit, marks: hit.marks.map(([start, end]) => hit.text.slice(start, end)) };
  };

  it.each([
    ['people val', 'passage', 1, 'About 14,000 people were told to leave the valley.', ['people', 'valley']],
    [
      '"state of emergency"',
      'passage',
      2,
      'The state of emergency ends on Friday.',
      ['state of emergency', 'emergency'],
    ],
    ['14000 ', 'passage', 1, 'About 14,000 people were told to leave the valley.', ['14,000']],
    ['sirens ', 'note', 0, 'ask the mayor about sirens', ['sirens']],
  ])('of %s', (typed, field, n, text, marks) => {
    const hit = shown(typed);
    expect(hit).toMatchObject({ field, n, text });
    for (const mark of hit?.marks ?? []) expect(marks.join(' ')).toContain(mark);
  });

  it.each(['tag:climate', '', 'nowhere '])('is none for %j', (typed) => {
    expect(shown(typed)).toBeNull();
  });

  it('is cut around what was searched for where it is long', () => {
    const long = `${'A long beginning that goes on. '.slice(0, -2).repeat(20)} the tunnel ${'and so on '.repeat(40)}`;
    const hit = hitOf([{ field: 'passage', text: long, lang: 'en', n: 1 }], parseQuery('tunnel '));
    expect(hit?.text).toMatch(/^….*tunnel.*…$/);
    expect(hit?.marks.map(([start, end]) => hit.text.slice(start, end))).toEqual(['tunnel']);
  });

  it('tells a phrase from the same words apart', () => {
    expect(hasPhrases(texts, parseQuery('"state of emergency"'))).toBe(true);
    expect(hasPhrases(texts, parseQuery('"emergency state"'))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { BriefLength } from '../../../../utils/core/brief/types';
import { keyBrief } from '../../../../utils/core/instant/key-brief';
import { createChecker } from '../../../../utils/core/run/checking';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { article, BRIDGE } from './articles';

/** A made-up word for each number: sentences of these tell different things. */
const word = (n: number) => {
  const first = ['bar', 'den', 'fol', 'gim', 'hus', 'jat', 'kel', 'lor', 'mun', 'pex'];
  const second = ['ba', 'ce', 'di', 'fo', 'gu', 'hy', 'ka', 'le', 'mi', 'no'];
  return `${first[n % 10]}${second[Math.floor(n / 10) % 10]}`;
};

const LONG = article(
  Array.from({ length: 40 }, (_, i) => {
    const [a, b, c, d] = [0, 1, 2, 3].map((k) => word(4 * i + k).replace(/^./, (first) => first.toUpperCase()));
    return `The ${a} council of ${b} sold the ${c} bridge to ${d} on the ${word(i + 7)} market.`;
  }),
  { title: 'Councils sell bridges' },
);

describe('keyBrief', () => {
  it.each<[BriefLength, number]>([
    ['short', 3],
    ['medium', 5],
    ['long', 8],
  ])('%s: the lead as a standfirst and a story of %d', (length, story) => {
    const brief = keyBrief(LONG, { length });
    expect(brief.standfirst.map(({ citations }) => citations)).toEqual([[[1, 1]]]);
    expect(brief.story).toHaveLength(story);
  });

  it('takes the headline from the article, verbatim sentences with their passages, and nothing from a model', () => {
    const brief = keyBrief(BRIDGE, { length: 'medium' });
    expect(brief).toMatchObject({
      headline: BRIDGE.title,
      context: [],
      engine: 'instant',
      model: null,
      lang: 'en',
      complete: true,
    });
    for (const { text, origin, citations } of [...brief.standfirst, ...brief.story]) {
      expect(origin).toBe('article');
      expect(citations).toHaveLength(1);
      const [source, passage] = citations[0] ?? [0, 0];
      expect(source).toBe(1);
      expect(BRIDGE.passages[passage - 1]?.text).toContain(text);
    }
  });

  it('puts the lead first', () => {
    expect(keyBrief(BRIDGE, { length: 'short' }).standfirst[0]?.citations).toEqual([[1, 1]]);
  });

  it('opens with a sentence that leans on none before it', () => {
    const brief = keyBrief(
      article(['But it did, the council of Marlow said.', ...BRIDGE.passages.map((passage) => passage.text)]),
      {
        length: 'short',
      },
    );
    expect(brief.standfirst[0]?.citations).toEqual([[1, 2]]);
  });

  it('opens the story with a paragraph and has several in a long one', () => {
    const { story } = keyBrief(LONG, { length: 'long' });
    expect(story[0]?.opens).toBe(true);
    expect(story.filter((statement) => statement.opens).length).toBeGreaterThan(1);
  });

  it.each([0, 1, 2, 3, 4, 6, 10])('says nothing twice in an article of %d sentences', (count) => {
    const texts = LONG.passages.slice(0, count).map((passage) => passage.text);
    const brief = keyBrief(article(texts), { length: 'long' });
    const all = [...brief.standfirst, ...brief.story].map((statement) => statement.text);
    expect(new Set(all).size).toBe(all.length);
    expect(brief.story.length > 0).toBe(count > 0);
  });

  it('does not show all of a short article', () => {
    const texts = LONG.passages.slice(0, 6).map((passage) => passage.text);
    const brief = keyBrief(article(texts), { length: 'long' });
    expect(brief.standfirst.length + brief.story.length).toBeLessThan(6);
  });

  it('leaves out a paragraph that repeats the title, and repeats of a paragraph', () => {
    const text = 'The council of Marlow approved the bridge.';
    const brief = keyBrief(article([text, 'Marlow approves bridge', text], { title: 'Marlow approves bridge.' }), {
      length: 'long',
    });
    expect([...brief.standfirst, ...brief.story].map((statement) => statement.citations)).toEqual([[[1, 1]]]);
  });

  const order = (brief: ReturnType<typeof keyBrief>) =>
    [...brief.standfirst, ...brief.story].map(({ citations }) => citations[0]?.[1] ?? 0);

  it.each<BriefLength>(['short', 'medium', 'long'])('never goes back in the article: %s', (length) => {
    const places = order(keyBrief(LONG, { length }));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each<[LangTag, string]>([
    ['en', 'He had warned of it in spring, when the first cracks were seen by divers.'],
    ['en', 'The latter is owned by the county, which sells its power to three towns.'],
    ['fr', 'Il accueillait chaque été trois cents enfants venus de toute la vallée.'],
    ['fr', 'Le second appartient au département, qui vend son courant à trois communes.'],
    ['de', 'Er sieht darin einen Grund, den Damm noch in diesem Jahr zu erneuern.'],
    ['es', 'Este último pertenece a la provincia, que vende la luz a tres pueblos.'],
  ])('takes a sentence that leans (%s: %s) with the one before it, or not', (lang, leaning) => {
    const texts = ['Karel Brook, 61, runs the dam of Marlow.', leaning, ...LONG.passages.map(({ text }) => text)];
    for (const length of ['short', 'medium', 'long'] as const) {
      const brief = keyBrief(article(texts, { lang, title: 'Dam of Marlow' }), { length });
      const all = [...brief.standfirst, ...brief.story].map(({ text }) => text);
      if (all.includes(leaning)) expect(all[all.indexOf(leaning) - 1]).toBe(texts[0]);
    }
  });

  it('takes no sentence out of a quotation that spans several', () => {
    const inside = 'The water of Marlow rose to the bridge and the school.';
    const texts = [
      'The dam of Marlow overflowed on Monday, the county said.',
      `“We heard a roar at night. ${inside} Nobody slept in Marlow,” said Anna Brook, who lives below the dam and has two children at the school there, and whose mother was carried out of her house by firemen in the small hours of the morning before the road was cut.`,
      ...LONG.passages.slice(0, 3).map(({ text }) => text),
    ];
    const brief = keyBrief(article(texts, { title: 'Water of Marlow rises to bridge and school' }), { length: 'long' });
    expect([...brief.standfirst, ...brief.story].map(({ text }) => text)).not.toContain(inside);
  });

  it('takes a sentence that leans on the end of the lead', () => {
    const leaning = 'It holds back the water of the Marlow and feeds its three mills.';
    const others = LONG.passages.slice(0, 3).map(({ text }) => text);
    const texts = ['The dam of Marlow overflowed on Monday night after a week of rain.', leaning, ...others];
    const brief = keyBrief(article(texts, { title: 'Dam of Marlow holds back water no more: mills stand' }), {
      length: 'short',
    });
    expect(brief.standfirst.map(({ text }) => text)).toEqual([texts[0]]);
    expect(brief.story[0]?.text).toBe(leaning);
  });

  it('sets the news beside a lead that only makes curious', () => {
    const texts = ['She had a problem.', ...LONG.passages.map(({ text }) => text)];
    const tease = ['Nobody saw this coming.', ...texts.slice(1)];
    const brief = keyBrief(article(tease, { title: 'Councils sell bridges' }), { length: 'short' });
    expect(brief.standfirst.map(({ text }) => text)).toEqual(tease.slice(0, 2));
  });

  it('takes a sentence that opens with a noun nobody named only with the one before it', () => {
    const presuming = 'Das Schiff wechselte in drei Jahren achtmal den Namen und fuhr unter neun Flaggen.';
    const texts = [
      'Die Küstenwache von Marlow hat am Montag den Tanker Orlin gestoppt, der Öl nach Norden brachte.',
      'Ein Richter hatte das erlaubt, nachdem Fischer den Behörden einen Ölfilm vor der Insel gemeldet hatten.',
      presuming,
      'Der Tanker liegt nun im Hafen von Marlow und wird von zwei Booten der Polizei bewacht.',
      'Anwälte des Eigners nennen die Fahrt erlaubt und wollen in der nächsten Woche klagen.',
    ];
    for (const length of ['short', 'long'] as const) {
      const brief = keyBrief(article(texts, { lang: 'de', title: 'Tanker vor Marlow gestoppt' }), { length });
      const all = [...brief.standfirst, ...brief.story].map(({ text }) => text);
      if (all.includes(presuming)) expect(all[all.indexOf(presuming) - 1]).toBe(texts[1]);
      expect(all).toContain(texts[0]);
    }
  });

  it('cuts a dateline off, and no word more', () => {
    const brief = keyBrief(article(['MARLOW (AP) — The dam overflowed on Monday, the county said.', 'It rained.']), {
      length: 'short',
    });
    expect(brief.standfirst[0]?.text).toBe('The dam overflowed on Monday, the county said.');
  });

  it('keeps the time that a sentence opens with beside it', () => {
    const day = article([
      '9.05am: The dam of Marlow is opened by hand.',
      '14:32 The first boats of the firemen arrive.',
    ]);
    const brief = keyBrief(day, { length: 'short' });
    expect([...brief.standfirst, ...brief.story].map(({ time, text }) => [time, text])).toEqual([
      ['9.05am', 'The dam of Marlow is opened by hand.'],
      ['14:32', 'The first boats of the firemen arrive.'],
    ]);
  });

  it('keeps a head that may change the sense, and the sentence is word for word with it', () => {
    const claim = article(['CLAIM: The dam of Marlow burst on Monday.', 'THE FACTS: The dam holds, engineers said.']);
    const brief = createChecker(claim, 'en').brief(keyBrief(claim, { length: 'short' }));
    const all = [...brief.standfirst, ...brief.story];
    expect(all.map(({ head, text, check }) => [head, text, check?.verdict])).toEqual([
      ['CLAIM', 'The dam of Marlow burst on Monday.', 'verbatim'],
      ['THE FACTS', 'The dam holds, engineers said.', 'verbatim'],
    ]);
  });

  it('holds each figure and name of the headline that the text has', () => {
    const texts = [...LONG.passages.map(({ text }) => text), 'The sale to Harrow brings in 3,140 crowns a year.'];
    const brief = keyBrief(article(texts, { title: 'Councils sell bridges to Harrow for 3,140 crowns' }), {
      length: 'short',
    });
    expect(brief.story.map(({ text }) => text)).toContain(texts.at(-1));
  });

  it.each([
    [
      'one sentence that tells several of them before two that tell one each',
      'Harrow pays Marlow and Tarrow 3,140 crowns for 12 bridges',
      ['Harrow pays 3,140 crowns for the 12 bridges of Marlow and Tarrow.'],
      ['Harrow is rich.', 'Marlow is poor.', 'Tarrow is poor, too.', 'It costs 3,140 crowns.', 'There are 12 bridges.'],
    ],
    [
      'more than a few, which take the places of others',
      'Harrow pays Marlow 3,140 crowns by Midsummer',
      [
        'The buyer of them all is the town of Harrow.',
        'The seller with most to lose is the town of Marlow.',
        'The price of them was put at 3,140 crowns.',
        'The day of payment for the town is Midsummer.',
      ],
      [],
    ],
    [
      'a number that one writes in words and the other in digits',
      'Twelve bridges are sold to the county',
      ['The county gets 12 bridges and the ferry.'],
      ['The county gets bridges.'],
    ],
    [
      'the answer to what it asks',
      'How much does the ferry of Marlow cost?',
      ['The ferry of Marlow costs 12 crowns a day.'],
      ['Nobody likes the ferry.', 'The ferry is old.'],
    ],
    [
      'one that leans on the lead',
      'Bridge warden leaves after 9,000 days',
      ['She had kept the bridges for 9,000 days.'],
      [],
    ],
  ])('holds figures and names of the headline: %s', (_, title, wanted, others) => {
    const opening = 'Ada Quill, the warden of the old stone bridges, left the county on Monday.';
    const filler = LONG.passages.slice(0, 5).map(({ text }) => text);
    const leaning = wanted.filter((text) => text.startsWith('She'));
    const texts = [
      `${opening} ${leaning.join(' ')}`,
      ...filler,
      ...others,
      ...wanted.filter((text) => !leaning.includes(text)),
    ];
    const brief = keyBrief(article(texts, { title }), { length: 'short' });
    const all = [...brief.standfirst, ...brief.story];
    for (const text of wanted) expect(all.map((one) => one.text)).toContain(text);
    expect(brief.story.length).toBeLessThanOrEqual(3 + 2);
    const places = all.map(({ citations }) => citations[0]?.[1] ?? 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each([
    "DON'T MISS: Our ten best pictures of the week",
    '(Herald online/courtesy of the county archive of bridges)',
    'READ MORE ABOUT THE BRIDGE',
    'Where will it end?',
    'is a 40 year old bridge of the county with three towers.',
    'Help us build our list of bridges!',
  ])('takes no line that states nothing: %s', (line) => {
    const texts = [line, ...LONG.passages.slice(0, 5).map(({ text }) => text)];
    const brief = keyBrief(article(texts, { title: 'Best pictures of the bridge' }), { length: 'long' });
    expect([...brief.standfirst, ...brief.story].map(({ text }) => text)).not.toContain(line);
  });

  it('finds the language where the article names none', () => {
    const french =
      'Le conseil a voté lundi la construction d’un nouveau pont sur la rivière, malgré les critiques des riverains. ' +
      'Les travaux, qui sont prévus pour le printemps, ont été confiés à une entreprise de la région. ' +
      'Une partie des élus est opposée à ce projet, dont le coût est jugé trop élevé pour la ville.';
    expect(keyBrief(article([french], { lang: null }), { length: 'short' }).lang).toBe('fr');
    expect(keyBrief(article([], { lang: null }), { length: 'short' }).lang).toBe('und');
  });
});

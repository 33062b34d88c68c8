import { describe, expect, it } from 'vitest';
import { findDifferences, type ReadSource } from '../../../../utils/core/coverage/differences';
import type { CoveredArticle } from '../../../../utils/core/coverage/types';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { expectLinear } from '../../../support/growth';
import { articleOf } from '../brief/article';

const article = (texts: string[], lang: LangTag | null = 'en'): CoveredArticle =>
  articleOf(texts, { lang, publishedAt: '2026-11-22T08:00:00Z' });
const source = (
  texts: string[],
  { lang = 'en', number = 2 }: { lang?: LangTag | null; number?: number } = {},
): ReadSource => ({
  number,
  lang,
  title: 'Dam leaks',
  passages: articleOf(texts).passages,
});

/** The values found between two texts, each as "text @ citations". */
function between(a: string, b: string, langs: [LangTag, LangTag] = ['en', 'en']): string[] {
  return findDifferences(article([a], langs[0]), [source([b], { lang: langs[1] })]).flatMap(({ values }) =>
    values.map(({ text, citations }) => `${text} @ ${citations.map((pair) => pair.join('.')).join(' ')}`),
  );
}

describe('counts of what happened', () => {
  it.each([
    ['Twelve people were killed.', 'The flood killed 15 people.', ['Twelve people @ 1.1', '15 people @ 2.1']],
    ['The collapse left 12 dead.', 'The death toll rose to 15.', ['12 dead @ 1.1', '15 @ 2.1']],
    [
      'About 4,200 people were told to leave.',
      'Some 3,800 residents had to leave.',
      ['About 4,200 people @ 1.1', 'Some 3,800 residents @ 2.1'],
    ],
    [
      'Around 4,000 were evacuated.',
      'Police evacuated 4,200 people.',
      ['Around 4,000 were evacuated @ 1.1', '4,200 people @ 2.1'],
    ],
    [
      'Two people died and 40 were injured.',
      'Two people died and 38 were injured.',
      ['40 were injured @ 1.1', '38 were injured @ 2.1'],
    ],
    [
      'Killing 12 people and injuring 40, the wave passed.',
      'Killing 12 people and injuring 45, the wave passed.',
      ['40 @ 1.1', '45 @ 2.1'],
    ],
    ['One person was killed.', 'Two people were killed.', ['One person @ 1.1', 'Two people @ 2.1']],
    ['Some 300 homes were destroyed.', 'The water destroyed 420 homes.', ['Some 300 homes @ 1.1', '420 homes @ 2.1']],
    [
      'Two firefighters were injured.',
      'Four firefighters were injured.',
      ['Two firefighters @ 1.1', 'Four firefighters @ 2.1'],
    ],
    [
      'Two hundred and six people were rescued.',
      'Crews rescued 260 people.',
      ['Two hundred and six people @ 1.1', '260 people @ 2.1'],
    ],
  ])('differ: %s / %s', (a, b, values) => {
    expect(between(a, b)).toEqual(values);
  });

  it.each([
    ['Douze personnes sont mortes.', 'Le bilan est de 15 morts.', ['Douze personnes @ 1.1', '15 morts @ 2.1']],
    [
      'Quelque 4 200 habitants ont été évacués.',
      'Près de 3 800 personnes ont été évacuées.',
      ['Quelque 4 200 habitants @ 1.1', 'Près de 3 800 personnes @ 2.1'],
    ],
    [
      'Vingt et une personnes ont été blessées.',
      'La crue a fait 31 blessés.',
      ['Vingt et une personnes @ 1.1', '31 blessés @ 2.1'],
    ],
    [
      'Une dizaine de personnes sont portées disparues.',
      'Quinze personnes sont portées disparues.',
      ['Une dizaine de personnes @ 1.1', 'Quinze personnes @ 2.1'],
    ],
  ])('differ in French: %s / %s', (a, b, values) => {
    expect(between(a, b, ['fr', 'fr'])).toEqual(values);
  });

  it('differ between the languages', () => {
    expect(between('Twelve people were killed.', 'La crue a fait 15 morts.', ['en', 'fr'])).toHaveLength(2);
    expect(
      between('About 4,200 people left their homes.', 'Quelque 3 800 habitants ont dû quitter leur logement.', [
        'en',
        'fr-FR',
      ]),
    ).toHaveLength(2);
    expect(
      between('About 4,200 people were evacuated.', 'Environ 4 200 personnes ont été évacuées.', ['en', 'fr']),
    ).toEqual([]);
  });

  it.each<[LangTag, string, string, string[]]>([
    [
      'de',
      'Zwölf Menschen wurden getötet.',
      'Die Flut tötete 15 Menschen.',
      ['Zwölf Menschen @ 1.1', '15 Menschen @ 2.1'],
    ],
    [
      'de',
      'Bei dem Unglück starben zwölf Menschen.',
      '15 Menschen sind gestorben.',
      ['zwölf Menschen @ 1.1', '15 Menschen @ 2.1'],
    ],
    [
      'de',
      'Rund 4.200 Anwohner wurden evakuiert.',
      'Die Polizei hat 3.800 Menschen evakuiert.',
      ['Rund 4.200 Anwohner @ 1.1', '3.800 Menschen @ 2.1'],
    ],
    [
      'de',
      'Zwei Feuerwehrleute wurden verletzt.',
      'Verletzt wurden vier Feuerwehrleute.',
      ['Zwei Feuerwehrleute @ 1.1', 'vier Feuerwehrleute @ 2.1'],
    ],
    ['de', 'Zwölf Menschen starben, darunter 3 Kinder.', 'Zwölf Menschen starben, darunter 4 Kinder.', []],
    ['de', 'Im vergangenen Jahr starben 40 Menschen.', 'Es starben 12 Menschen.', []],
    ['de', 'Die Zahl der Verletzten stieg von 12 auf 15.', '12 Menschen wurden verletzt.', []],
    ['de', 'Vor zwei Tagen starben am 12. März 3 Menschen.', 'Am 12. März starben 3 Menschen.', []],
    ['es', 'Doce personas murieron.', 'La riada dejó 15 muertos.', ['Doce personas @ 1.1', '15 muertos @ 2.1']],
    [
      'es',
      'Unas 4.200 personas fueron evacuadas.',
      'La policía evacuó a 3.800 vecinos.',
      ['Unas 4.200 personas @ 1.1', '3.800 vecinos @ 2.1'],
    ],
    ['es', 'Doce personas murieron, incluidos 3 niños.', 'Doce personas murieron, incluidos 4 niños.', []],
    ['es', 'El año pasado murieron 40 personas.', 'Murieron 12 personas.', []],
    ['it', 'Dodici persone sono morte.', 'Nel crollo 15 morti.', ['Dodici persone @ 1.1', '15 morti @ 2.1']],
    ['it', 'L’anno scorso 40 persone sono morte.', 'Sono morte 12 persone.', []],
  ])('are told in %s: %s', (lang, one, other, wanted) => {
    expect(between(one, other, [lang, lang])).toEqual(wanted);
  });

  it('differ between German or Spanish and English', () => {
    expect(between('Zwölf Menschen starben.', '15 people were killed.', ['de', 'en'])).toEqual([
      'Zwölf Menschen @ 1.1',
      '15 people @ 2.1',
    ]);
    expect(between('Murieron 15 personas.', '15 Menschen starben.', ['es', 'de'])).toEqual([]);
  });

  it('name every source with its own value, and sources that agree together', () => {
    const [difference] = findDifferences(article(['Rain fell.', 'Twelve people were killed.']), [
      source(['The flood killed 15 people.'], { number: 2 }),
      source(['La crue a fait 15 morts.'], { number: 3, lang: 'fr' }),
      source(['Twelve people have died.'], { number: 4 }),
    ]);
    expect(difference).toEqual({
      about: 'people killed',
      kind: 'number',
      values: [
        {
          text: 'Twelve people',
          citations: [
            [1, 2],
            [4, 1],
          ],
        },
        {
          text: '15 people',
          citations: [
            [2, 1],
            [3, 1],
          ],
        },
      ],
    });
  });
});

describe('other numbers', () => {
  it.each([
    [
      'Engineers say that lowering the reservoir will take nine days.',
      'Lowering the reservoir takes nine to eleven days, engineers think.',
      ['nine days @ 1.1', 'nine to eleven days @ 2.1'],
    ],
    [
      'The owner priced repairs to the dam drains at £7.4m.',
      'The dam owner priced repairs to the drains at £8.1m.',
      ['£7.4m @ 1.1', '£8.1m @ 2.1'],
    ],
    [
      'The Hallin reservoir is 91% full, the company said.',
      'The company said the Hallin reservoir was 84 per cent full.',
      ['91% @ 1.1', '84 per cent @ 2.1'],
    ],
    [
      'Fire services lent twenty-six pumps to the company at Tarrow.',
      'Fire services lent 30 pumps to the company at Tarrow.',
      ['twenty-six pumps @ 1.1', '30 pumps @ 2.1'],
    ],
  ])('%s / %s', (a, b, values) => {
    expect(between(a, b)).toEqual(values);
  });

  it('differ between the languages where names and common words tell that they are the same', () => {
    const english = 'The Tarrow dam lowers its reservoir by 9 metres, according to Osei.';
    const french = 'Le barrage de Tarrow abaisse son réservoir de 12 mètres, selon Osei.';
    expect(between(english, french, ['en', 'fr'])).toEqual(['9 metres @ 1.1', '12 mètres @ 2.1']);
    const burned = ['The fire has burned 12,000 hectares.', 'Le feu a ravagé 10 000 hectares.'] as const;
    expect(between(...burned, ['en', 'fr'])).toEqual(['12,000 hectares @ 1.1', '10 000 hectares @ 2.1']);
    const apart = ['The wall of Tarrow Dam is 61 metres high.', 'Le barrage de Tarrow a perdu 30 mètres.'] as const;
    expect(between(...apart, ['en', 'fr'])).toEqual([]);
  });

  it('are the same in other units of time', () => {
    expect(
      between('Lowering the Tarrow reservoir takes two weeks.', 'Lowering the Tarrow reservoir takes 14 days.'),
    ).toEqual([]);
    expect(
      between('Lowering the Tarrow reservoir takes two weeks.', 'Lowering the Tarrow reservoir takes ten days.'),
    ).toHaveLength(2);
  });
});

describe('no difference', () => {
  it.each([
    ['the same number', 'Twelve people were killed.', 'Killed were 12 people.'],
    ['rounding', 'About 4,000 people were evacuated.', '3,950 people were evacuated.'],
    ['more than', 'More than 4,000 people were evacuated.', 'Police evacuated 4,200 people.'],
    ['about ten', 'About ten people were injured.', 'Twelve people were injured.'],
    ['other things counted', 'Twelve people were killed.', 'Forty people were injured.'],
    ['other people counted', 'Twelve people were killed.', 'Three firefighters were killed.'],
    [
      'a part of the count',
      'Twelve people were killed.',
      'Among the victims, including 3 people killed at Carrow, were pupils.',
    ],
    ['others besides', 'Twelve people were killed.', 'Another 3 people were killed.'],
    ['a part of those', 'Twelve people were killed.', 'Three of the people killed were pupils.'],
    ['another year', 'Twelve people were killed.', 'In 2019, 15 people were killed at another dam.'],
    ['what was before', 'Twelve people were killed.', 'Ten years ago 15 people were killed.'],
    ['what may come', 'Twelve people were killed.', 'Up to 200 people could be killed if the wall breaks.'],
    ['a change', 'Twelve people were killed.', 'The toll of people killed rose from 9 to 11.'],
    [
      'both numbers known',
      'Twelve people were killed.',
      'Nine people were killed at once. By noon 12 people had died.',
    ],
    ['dates', 'The dam was closed on 12 March.', 'The dam was closed on 15 March.'],
    ['years', 'The dam was finished in 1968.', 'The dam was finished in 1969.'],
    ['times', 'The dam was closed at 3.20pm on Sunday.', 'The dam was closed at 4.20pm on Sunday.'],
    ['roads and names', 'The A417 is shut at Marrick.', 'The A418 is shut at Marrick.'],
    [
      'ages',
      'The keeper, aged 34 years, opened the sluice gate.',
      'The keeper, aged 43 years, opened the sluice gate.',
    ],
    [
      'other sentences with the same unit',
      'The town lies 14 kilometres downstream.',
      'The A417 is shut for 20 kilometres.',
    ],
    [
      'several numbers of a kind in one sentence',
      'Hallin and Dunmere are 91 per cent and 84 per cent full.',
      'Hallin and Dunmere are 90 per cent and 80 per cent full.',
    ],
    [
      'far too far apart',
      'The company lent 26 pumps to the dam at Tarrow.',
      'The company lent 900 pumps to the dam at Tarrow.',
    ],
    ['two things counted as one', 'Twelve people were killed.', 'Some 50 people were killed or injured.'],
    ['two things counted as one, before', 'Twelve people were killed.', 'The wave injured or killed 50 people.'],
    ['fear', 'Twelve people were killed.', 'Some 50 people are feared dead.'],
    ['rates', 'Twelve people were killed.', 'Dams like this kill 30 people a year.'],
    ['other places', 'Twelve people were killed in Marrick.', 'Three people were killed in Carrow.'],
    ['a part and the whole', 'The company cuts 2,000 jobs in Marrick.', 'The company cuts 4,000 jobs worldwide.'],
    ['other days', 'Shares in Northmarch Water fell 3% on Monday.', 'Shares in Northmarch Water fell 5% on Tuesday.'],
    ['no text', '', ''],
  ])('in %s', (_name, a, b) => {
    expect(between(a, b)).toEqual([]);
    expect(between(b, a)).toEqual([]);
  });

  it('in digits that two languages read differently', () => {
    expect(between('4 200 personnes ont été évacuées.', '4,200 personnes ont été évacuées.', ['fr', 'fr'])).toEqual([]);
  });

  it('in languages that are not read, or unknown', () => {
    expect(between('Twaalf mensen kwamen om. 12 people killed.', '15 people killed.', ['nl', 'en'])).toEqual([]);
    expect(
      findDifferences(article(['12 people killed.'], null), [source(['15 people killed.'], { lang: null })]),
    ).toEqual([]);
  });

  it('without sources', () => {
    expect(findDifferences(article(['12 people killed.']), [])).toEqual([]);
  });
});

describe('names', () => {
  it('that differ by a letter in the same role are a difference', () => {
    expect(
      findDifferences(article(['Mayor Ilse Brandt spoke.']), [source(['The mayor, Ilse Brands, spoke.'])]),
    ).toEqual([
      {
        about: 'mayor',
        kind: 'name',
        values: [
          { text: 'Ilse Brandt', citations: [[1, 1]] },
          { text: 'Ilse Brands', citations: [[2, 1]] },
        ],
      },
    ]);
    expect(
      between('Le maire Jean Bertaud parle.', 'La maire Jeanne Leclerc et le maire Jean Bertaux parlent.', [
        'fr',
        'fr',
      ]),
    ).toEqual(['Jean Bertaud @ 1.1', 'Jean Bertaux @ 2.1']);
  });

  it.each([
    ['quite other people', 'Mayor Ilse Brandt spoke.', 'Mayor Tom Ferrier spoke.'],
    ['other roles', 'Mayor Ilse Brandt spoke.', 'Judge Ilse Brands spoke.'],
    ['one part of the name', 'Mayor Ilse Brandt spoke.', 'Mayor Brands spoke.'],
    ['other spellings of one sound', 'President Oleg Zarenski spoke.', 'President Oleg Zarensky spoke.'],
    ['accents', 'Mayor Rene Bertaud spoke.', 'Mayor René Bertaud spoke.'],
    ['brothers', 'Mayor Ilse Brandt spoke.', 'Mayor Ilse Brands met Mayor Ilse Brandt.'],
  ])('are none in %s', (_name, a, b) => {
    expect(between(a, b)).toEqual([]);
  });

  it('are none between languages', () => {
    expect(between('Mayor Ilse Brandt spoke.', 'Le maire Ilse Brands a parlé.', ['en', 'fr'])).toEqual([]);
  });
});

describe('any text', () => {
  it('gives at most ten differences', () => {
    const predicates = [
      'killed',
      'injured',
      'missing',
      'evacuated',
      'arrested',
      'rescued',
      'trapped',
      'stranded',
      'homeless',
      'infected',
      'hospitalised',
      'evacuated',
    ];
    const text = (n: number) => [predicates.map((word, i) => `There were ${n + i * 100} people ${word}.`).join(' ')];
    expect(findDifferences(article(text(10)), [source(text(60))])).toHaveLength(10);
  });

  it.each([
    '12 people killed. ',
    '12 ',
    '123 ',
    '1.',
    'one hundred and ',
    "l'",
    '9-',
    'at least ',
    'plus de ',
    'Mayor Ilse Brandt ',
    'Twelve people were killed and 9 metres of water, ',
  ])('takes time in proportion to its length: %j', (piece) => {
    expectLinear(
      (size) => piece.repeat(size),
      (text) => findDifferences(article([text]), [source([text, `${text}x`])]),
      1500,
    );
  });

  it('survives numbers beyond all measure', () => {
    expect(between(`${'9'.repeat(400)} people were killed.`, '12 people were killed.')).toEqual([]);
  });
});

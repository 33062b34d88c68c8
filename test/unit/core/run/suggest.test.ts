import { describe, expect, it } from 'vitest';
import { suggestQuestions } from '../../../../utils/core/run/suggest';
import { expectLinear } from '../../../support/growth';
import { aBrief } from '../../../support/run';
import { articleOf } from '../brief/article';

const DAM = articleOf(
  [
    'Some 4,200 people were told to leave their homes below Tarrow Dam on Sunday.',
    '“We could not wait,” said Helen Marsh, who leads the county council. Marsh spoke at dawn.',
    'The water came because a gate had been stuck since August, the engineer Tom Reed told the council.',
    'The reservoir will be emptied over the next ten days.',
  ],
  { title: 'Villages below Tarrow Dam are evacuated' },
);
const BARRAGE = articleOf(
  [
    'Près de 4 200 personnes ont dû quitter dimanche leur maison sous le barrage de Tarrow.',
    '« Nous ne pouvions pas attendre », a déclaré Hélène Marsan, qui préside le conseil du comté. Marsan parlait à l’aube.',
    'L’eau est venue parce qu’une vanne était bloquée depuis août.',
    'Le réservoir sera vidé dans les dix jours.',
  ],
  { title: 'Les villages sous le barrage de Tarrow sont évacués', lang: 'fr' },
);
const nothing = aBrief({ standfirst: [], story: [] });

const TALSPERRE = articleOf(
  [
    'Rund 4.200 Anwohner mussten am Sonntag unterhalb der Talsperre Tarrow ihre Häuser verlassen.',
    '„Wir konnten nicht warten“, sagte Helene Marsch, die den Kreisrat leitet. Marsch sprach im Morgengrauen.',
    'Das Wasser kam, weil ein Tor seit August klemmte.',
    'Der See soll in den nächsten zehn Tagen geleert werden.',
  ],
  { title: 'Dörfer unterhalb der Talsperre Tarrow geräumt', lang: 'de' },
);
const PRESA = articleOf(
  [
    'Unas 4.200 personas tuvieron que dejar el domingo sus casas bajo la presa de Tarrow.',
    '«No podíamos esperar», dijo Elena Marsán, que preside el consejo. Marsán habló al amanecer.',
    'El agua llegó porque una compuerta estaba bloqueada desde agosto.',
    'El embalse será vaciado en diez días.',
  ],
  { title: 'Evacuados los pueblos bajo la presa de Tarrow', lang: 'es' },
);

describe('suggested questions', () => {
  it.each([
    ['English', DAM, ['What does Helen Marsh say?', 'Who is Helen Marsh?', 'What happens next?']],
    [
      'French',
      BARRAGE,
      ['Que dit Hélène Marsan\u202f?', 'Qui est Hélène Marsan\u202f?', 'Que va-t-il se passer ensuite\u202f?'],
    ],
    ['German', TALSPERRE, ['Was sagt Helene Marsch?', 'Wer ist Helene Marsch?', 'Wie geht es weiter?']],
    ['Spanish', PRESA, ['¿Qué dice Elena Marsán?', '¿Quién es Elena Marsán?', '¿Qué pasará ahora?']],
  ] as const)('are in the language of the article: %s', (_, article, questions) => {
    expect(suggestQuestions(article, nothing, 'remote')).toEqual(questions);
  });

  it('ask of key sentences only what they answer', () => {
    expect(suggestQuestions(DAM, nothing, 'instant')).toEqual(['What does Helen Marsh say?', 'Who is Helen Marsh?']);
  });

  it('ask first of what the brief leaves out', () => {
    const story = [DAM.passages[1]].map((passage) => ({
      text: passage?.text ?? '',
      origin: 'article' as const,
      citations: [],
    }));
    expect(suggestQuestions(DAM, aBrief({ standfirst: [], story }), 'remote')[0]).toBe('What happens next?');
  });

  it.each([
    ['of nobody', 'The garden is quiet and the leeks grow well. Some 4,200 people left on Sunday.'],
    ['of an office', 'The Reservoir Office said the dam is safe. Office staff left. Reservoir Office said no more.'],
    ['of an office of somebody', 'Mexico’s Statistics Institute said it grew. Institute members agree.'],
    ['of a place', 'People in Upper Marrick, a village on the Ellen, left. Marrick is empty.'],
    ['of a film', 'Many saw The Lambs, the film that won. Lambs won again.'],
    ['of a name that nobody is called by', 'Open Water said the dam is safe.'],
    ['of an office and a name in one', 'Trooper Brandon Doherty, a spokesman, said so. Doherty left.'],
    ['of points in a match', 'Nakyel Shelton added 12 points and five assists. Shelton was tired.'],
  ])('never ask %s', (_, text) => {
    expect(suggestQuestions(articleOf([text], { title: 'Today' }), null, 'instant')).toEqual([]);
  });

  it('know a person who is called by title and surname', () => {
    const text = '“It was cloudy,” said Halima Osei, the chief engineer. The pressure would fall, Ms Osei said.';
    expect(suggestQuestions(articleOf([text]), null, 'instant')).toEqual([
      'What does Halima Osei say?',
      'Who is Halima Osei?',
    ]);
  });

  it('are none in a language without words for them, and without a text', () => {
    expect(
      suggestQuestions(
        articleOf(['Ada Brook, die het leidt, zei nee. Brook ging weg.'], { lang: 'nl' }),
        null,
        'remote',
      ),
    ).toEqual([]);
    expect(suggestQuestions(articleOf([]), null, 'remote')).toEqual([]);
  });

  it.each(['a'.repeat(3000), 'said '.repeat(600), '1,111,'.repeat(500), 'Ada Brook, '.repeat(270)])(
    'take time in proportion to a hostile text: %.12s…',
    (text) => {
      expectLinear(
        (size) => articleOf(Array(size).fill(text)),
        (article) => void suggestQuestions(article, null, 'remote'),
        8,
      );
    },
  );
});

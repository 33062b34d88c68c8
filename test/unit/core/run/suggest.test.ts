import { describe, expect, it } from 'vitest';
import { suggestionWords } from '../../../../components/ask/suggestion-words';
import { suggestQuestions } from '../../../../utils/core/run/suggest';
import { expectLinear } from '../../../support/growth';
import { testI18n } from '../../../support/i18n';
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
    '« Nous ne pouvions pas attendre », a déclaré Hélène Marsan, qui préside le conseil du comté. Hélène Marsan parlait à l’aube.',
    'L’eau est venue parce qu’une vanne était bloquée depuis août.',
    'Le réservoir sera vidé dans les dix jours.',
  ],
  { title: 'Les villages sous le barrage de Tarrow sont évacués', lang: 'fr' },
);
const en = testI18n('en');
const fr = testI18n('fr');
const nothing = aBrief({ standfirst: [], story: [] });

const TALSPERRE = articleOf(
  [
    'Rund 4.200 Anwohner mussten am Sonntag unterhalb der Talsperre Tarrow ihre Häuser verlassen.',
    '„Wir konnten nicht warten“, sagte Helene Marsch, die den Kreisrat leitet. Helene Marsch sprach im Morgengrauen.',
    'Das Wasser kam, weil ein Tor seit August klemmte.',
    'Der See soll in den nächsten zehn Tagen geleert werden.',
  ],
  { title: 'Dörfer unterhalb der Talsperre Tarrow geräumt', lang: 'de' },
);
const PRESA = articleOf(
  [
    'Unas 4.200 personas tuvieron que dejar el domingo sus casas bajo la presa de Tarrow.',
    '«No podíamos esperar», dijo Elena Marsán, que preside el consejo. Elena Marsán habló al amanecer.',
    'El agua llegó porque una compuerta estaba bloqueada desde agosto.',
    'El embalse será vaciado en diez días.',
  ],
  { title: 'Evacuados los pueblos bajo la presa de Tarrow', lang: 'es' },
);

describe('suggested questions', () => {
  it.each([
    ['German', TALSPERRE, 'Helene Marsch', '4.200 Anwohner'],
    ['Spanish', PRESA, 'Elena Marsán', '4.200 personas'],
  ])('ask the same of an article in %s', (_, article, name, figure) => {
    expect(suggestQuestions(article, nothing)).toEqual([
      { kind: 'says', name },
      { kind: 'figure', figure },
      { kind: 'next' },
    ]);
  });

  it('ask of who is heard, of figures and of what comes next, in plain words', () => {
    expect(suggestQuestions(DAM, nothing).map((one) => suggestionWords(one, en))).toEqual([
      'What does Helen Marsh say?',
      'Who gives the figure of 4,200 people?',
      'What happens next?',
    ]);
  });

  it('are told in French as French is written', () => {
    expect(suggestQuestions(BARRAGE, nothing).map((one) => suggestionWords(one, fr))).toEqual([
      'Que dit Hélène Marsan\u202f?',
      'Qui avance le chiffre de 4 200 personnes\u202f?',
      'Que va-t-il se passer ensuite\u202f?',
    ]);
  });

  it('name what was counted, not only its first adjective', () => {
    const large = articleOf([
      'The Reservoir Safety Office, which oversees 2,900 large dams, has the power to order it.',
    ]);
    expect(suggestQuestions(large, null)).toContainEqual({ kind: 'figure', figure: '2,900 large dams' });
  });

  it('ask first of what the brief leaves out', () => {
    const story = [DAM.passages[0], DAM.passages[1], DAM.passages[2]].map((passage) => ({
      text: passage?.text ?? '',
      origin: 'article' as const,
      citations: [],
    }));
    const [first] = suggestQuestions(DAM, aBrief({ standfirst: [], story }));
    expect(first).toEqual({ kind: 'next' });
  });

  it('never ask of what is not there', () => {
    const plain = articleOf(['The garden is quiet and the leeks grow well.'], { title: 'A quiet garden' });
    expect(suggestQuestions(plain, null)).toEqual([]);
    expect(suggestQuestions(articleOf([]), null)).toEqual([]);
    const years = articleOf(['It was built in 1968 and mended in 2011 villages later.']);
    expect(suggestQuestions(years, null).some(({ kind }) => kind === 'figure')).toBe(false);
  });

  it.each(['a'.repeat(3000), 'said '.repeat(600), '1,111,'.repeat(500), 'Ada Brook, '.repeat(270)])(
    'take time in proportion to a hostile text: %.12s…',
    (text) => {
      expectLinear(
        (size) => articleOf(Array(size).fill(text)),
        (article) => void suggestQuestions(article, null),
        8,
      );
    },
  );
});

import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../../utils/core/coverage/query/names';
import { numbersIn } from '../../../../../utils/core/coverage/query/numbers';
import { buildQueries } from '../../../../../utils/core/coverage/query/query';
import { telling } from '../../../../../utils/core/coverage/query/words';
import type { CoveredArticle } from '../../../../../utils/core/coverage/types';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';
import { expectLinear } from '../../../../support/growth';
import { damStory } from '../article';

const NOW = Date.parse('2026-11-24T09:00:00Z');
const queries = (article: CoveredArticle, lang?: LangTag) =>
  buildQueries(article, lang === undefined ? { now: NOW } : { now: NOW, lang });
const names = (change: Partial<CoveredArticle>) => namesIn(damStory(change)).map(({ text }) => text);
const passages = (...texts: string[]): CoveredArticle['passages'] =>
  texts.map((text, i) => ({ n: i + 1, text, kind: 'paragraph' }));

const FRENCH: Partial<CoveredArticle> = {
  title: 'Barrage de Tarrow : 4 200 habitants évacués de la vallée du Haut-Vernois',
  lang: 'fr',
  outlet: 'Courrier républicain',
  passages: passages(
    "Quelque 4 200 habitants de la vallée du Haut-Vernois ont été évacués dimanche, en aval du barrage de Tarrow, où de l'eau s'infiltre dans le mur est.",
    "La préfète Ada Quill a signé l'ordre à six heures. « Nous ne pouvions pas attendre », a dit Mme Quill. Selon l'Agence des eaux de Northmarch, le barrage d'Étrelles n'est pas touché.",
    'Le maire de Vernois a ouvert les écoles du Haut-Vernois. Le barrage de Tarrow date de 1962.',
  ),
};

describe('queries', () => {
  it('are a precise one, then a wider one, of names and of words of the headline', () => {
    const [precise, wide] = queries(damStory());
    expect(precise).toMatchObject({
      breadth: 'precise',
      lang: 'en-GB',
      country: 'GB',
      from: '2026-11-20',
      to: '2026-11-24',
    });
    expect(precise?.terms).toEqual([
      { text: 'Tarrow Dam', kind: 'name', phrase: true },
      { text: 'evacuated', kind: 'word', phrase: false },
    ]);
    expect(precise?.any.map(({ text }) => text)).toEqual(expect.arrayContaining(['engineers', 'seepage', '4,200']));
    expect(wide).toMatchObject({ breadth: 'wide', terms: [{ text: 'Tarrow Dam' }] });
    expect(wide?.text.split(' ').length).toBeLessThan(precise?.text.split(' ').length ?? 0);
    expect(precise?.text).toMatch(/^Tarrow Dam evacuated /);
  });

  it('are French of a French article', () => {
    const [precise] = queries(damStory(FRENCH));
    const all = [...(precise?.terms ?? []), ...(precise?.any ?? [])].map(({ text }) => text);
    expect(all.slice(0, 2)).toEqual(expect.arrayContaining(['Haut-Vernois']));
    expect(all).toEqual(expect.arrayContaining(['Tarrow', '4 200']));
    expect(all.join(' ')).not.toMatch(/\b(?:de|la|du|ont|dimanche)\b/i);
  });

  it('in another language call places by the names that they have there', () => {
    const story = damStory({
      title: 'London and Moscow talk about Tarrow Dam',
      passages: passages(
        'Envoys from London and Moscow met on Sunday to talk about the dam, officials in London said.',
      ),
    });
    const said = queries(story, 'fr').flatMap(({ terms, any }) => [...terms, ...any].map(({ text }) => text));
    expect(said).toEqual(expect.arrayContaining(['Londres', 'Moscou']));
    expect(said).not.toContain('London');
  });

  it('in another language hold only what needs no translation', () => {
    const [precise, wide] = queries(damStory(), 'fr');
    for (const query of [precise, wide]) {
      expect(query?.lang).toBe('fr');
      for (const term of [...(query?.terms ?? []), ...(query?.any ?? [])]) expect(term.kind).toBe('name');
    }
    expect(queries(damStory(), 'en')).toEqual(queries(damStory()).map((query) => ({ ...query, lang: 'en-GB' })));
    expect(queries(damStory(), 'ja')).toEqual([]);
    expect(queries(damStory({ title: 'it rains', passages: passages('it rains and rains.') }), 'fr')).toEqual([]);
  });

  it.each<[string, Partial<CoveredArticle>, string[]]>([
    [
      'Japanese',
      {
        lang: 'ja',
        title: 'タロウダムで漏水、住民4200人が避難',
        passages: passages('タロウダムで漏水が見つかり、住民が避難した。'),
      },
      ['ダム', '避難'],
    ],
    [
      'Chinese',
      { lang: 'zh', title: '塔罗水坝渗水 四千居民撤离', passages: passages('塔罗水坝渗水，居民撤离。') },
      ['居民', '撤离'],
    ],
    [
      'Korean',
      { lang: 'ko', title: '타로댐에서 누수, 주민을 대피', passages: passages('타로댐 누수로 주민 대피.') },
      ['타로댐', '주민'],
    ],
    [
      'Arabic',
      { lang: 'ar', title: 'إجلاء آلاف السكان أسفل سد تارو', passages: passages('إجلاء آلاف السكان.') },
      ['إجلاء', 'السكان'],
    ],
    [
      'Russian',
      {
        lang: 'ru',
        title: 'Тысячи жителей эвакуированы у плотины',
        passages: passages('Тысячи жителей эвакуированы.'),
      },
      ['жителей'],
    ],
    ['Thai', { lang: 'th', title: 'อพยพประชาชนใต้เขื่อน', passages: passages('อพยพประชาชน') }, ['ประชาชน']],
  ])('of %s text are of its words', (_name, change, expected) => {
    const [precise] = queries(damStory({ ...change, outlet: '', byline: [] }));
    const all = [...(precise?.terms ?? []), ...(precise?.any ?? [])].map(({ text }) => text);
    for (const word of expected) expect(all.join(' ')).toContain(word);
  });

  it('of an article without a date look at the last week, and never far ahead', () => {
    expect(queries(damStory({ publishedAt: null }))[0]).toMatchObject({ from: '2026-11-17', to: '2026-11-24' });
    expect(queries(damStory({ publishedAt: 'nonsense' }))[0]).toMatchObject({ from: '2026-11-17', to: '2026-11-24' });
    expect(queries(damStory({ publishedAt: '2031-01-01T00:00:00Z' }))[0]).toMatchObject({ from: '2026-11-23' });
    expect(queries(damStory({ publishedAt: '2025-03-10T23:00:00Z' }))[0]).toMatchObject({
      from: '2025-03-08',
      to: '2025-03-14',
    });
  });

  it('of nothing are none; without a headline the opening serves', () => {
    expect(queries(damStory({ title: '', passages: [] }))).toEqual([]);
    expect(queries(damStory({ title: '—', passages: passages('…') }))).toEqual([]);
    expect(queries(damStory({ title: '' }))[0]?.terms[0]?.text).toBe('Tarrow Dam');
  });

  it('of a headline alone are of its words', () => {
    const [precise] = queries(damStory({ passages: [], title: 'THOUSANDS FLEE BELOW DAM' }));
    expect(precise?.terms.length).toBeGreaterThan(1);
    expect(precise?.terms.every(({ kind }) => kind === 'word')).toBe(true);
  });

  it('stay short, whatever the headline', () => {
    const title = `${'Verylongword'.repeat(40)} seeps ${'and on '.repeat(500)}`;
    for (const { text } of queries(damStory({ title, passages: [] }))) expect(text.length).toBeLessThanOrEqual(200);
  });

  it('of a hostile text take time in proportion', () => {
    for (const unit of ['Ada ', 'A.', "d'A", 'Ada de ', '1,000 ', '1', 'a-', '"A', 'É’s ']) {
      const article = (size: number) =>
        damStory({ title: unit.repeat(size), passages: passages(...Array(12).fill(unit.repeat(size))) });
      expectLinear(article, (made) => queries(made), 2000);
    }
  });
});

describe('names', () => {
  it('are those that headline and opening repeat, at their fullest', () => {
    expect(names({})).toEqual(expect.arrayContaining(['Tarrow Dam', 'Northmarch Water Authority', 'Ada Quill']));
    expect(names({})[0]).toBe('Tarrow Dam');
    expect(names({})).not.toContain('Quill');
  });

  it('are no outlet, author, agency, month or day, no word that only begins a sentence', () => {
    const found = names({
      title: 'Thousands leave',
      passages: passages(
        'Thousands left on Sunday, the Northmarch Courier and Reuters reported in November. Buses came, Ann Writer saw. Nobody was hurt.',
      ),
    });
    expect(found).toEqual([]);
  });

  it('hold together what belongs together', () => {
    const found = names({
      lang: 'fr',
      title: 'x',
      passages: passages(
        "Le président Jean de La Mare a reçu, à la Banque de Vernois, le maire de Val-d'Orne et la Caisse d'Étrelles. Libération d'Ada Quill dans la nuit de mardi.",
      ),
    });
    expect(found).toEqual(
      expect.arrayContaining(['Jean de La Mare', 'Banque de Vernois', "Caisse d'Étrelles", 'Ada Quill']),
    );
  });

  it('are not taken from headlines that capitalise everything', () => {
    const found = names({ title: 'Thousands Evacuated Below Dam As Engineers Find Seepage' });
    expect(found[0]).toBe('Tarrow Dam');
    expect(found.join(' ')).not.toMatch(/Evacuated|Engineers/);
  });

  it('end where a possessive or an ending does', () => {
    const english = "Today Northmarch's Ada Quill met the mayor of Vernois, who had asked for it.";
    expect(names({ title: 'x', passages: passages(english) })).toEqual(
      expect.arrayContaining(['Ada Quill', 'Vernois']),
    );
    const turkish = "Pazar günü Tarrow'da baraj sızdırdı ve binlerce kişi Vernois'nın okullarına gitti.";
    const found = names({ lang: 'tr', title: 'x', passages: passages(turkish) });
    expect(found).toEqual(expect.arrayContaining(['Tarrow', 'Vernois']));
  });

  it('are no German nouns', () => {
    const found = names({
      lang: 'de',
      title: 'Tausende verlassen das Tal unter der Talsperre Tarrow',
      passages: passages(
        'Am Sonntag verließen Tausende das Tal unter der Talsperre, wie Ada Quill in Vernois sagte. Die Behörde prüft das Tal.',
      ),
    });
    expect(found).toEqual(expect.arrayContaining(['Ada Quill', 'Vernois']));
    expect(found).not.toContain('Tal');
  });
});

describe('words and figures', () => {
  it('have no function words and nothing that every headline says', () => {
    const title = 'LIVE: What we know about the dam evacuation, minister says';
    expect(telling(damStory({ title }), [])).toEqual(expect.arrayContaining(['dam', 'evacuation', 'minister']));
    expect(telling(damStory({ title }), []).join(' ')).not.toMatch(/live|what|about|says/i);
  });

  it('lose what French glues to them', () => {
    expect(
      telling(damStory({ lang: 'fr', title: "L'évacuation s'étend, qu'attend l'État", passages: [] }), []),
    ).toEqual(expect.arrayContaining(['évacuation', 'étend', 'attend', 'état']));
  });

  it('are figures of the story, not years, times or round tens', () => {
    const article = damStory({
      title: 'Dam of 1962: 37 injured, 4,200 evacuated at 10:30, 20 schools, 12.5 m of water',
      passages: passages('In 2024 some 15,300 lived there; 99 left.'),
    });
    expect(numbersIn(article)).toEqual(['37', '4,200', '12.5', '15,300']);
  });
});

import { describe, expect, it } from 'vitest';
import { SAME_EVENT_THRESHOLD } from '../../../../../utils/core/constants/same-event';
import { matchPool } from '../../../../../utils/core/coverage/same-event/match-pool';
import type { MatchItem } from '../../../../../utils/core/coverage/same-event/terms';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';
import { expectLinear } from '../../../../support/growth';
import { OTHER_DAM, REPORTS, type Report } from '../events';

const item = (of: Partial<Report>, change: Partial<MatchItem> = {}): MatchItem => ({
  title: of.title ?? '',
  lead: of.lead ?? '',
  text: of.text ?? '',
  publishedAt: '2026-11-22T09:00:00Z',
  lang: 'en',
  ...change,
});

/** Pairs that a pool wrongly takes for one event, and pairs that it misses. */
function mistakes(items: readonly MatchItem[]): { wrong: string[]; missed: string[] } {
  const score = matchPool(items);
  const pairs = REPORTS.flatMap((a, i) =>
    REPORTS.slice(0, i).map((b, j) => ({ a, b, same: score(i, j) >= SAME_EVENT_THRESHOLD })),
  );
  const name = ({ a, b }: (typeof pairs)[number]): string => `${a.title} / ${b.title}`;
  return {
    wrong: pairs.filter(({ a, b, same }) => same && a.event !== b.event).map(name),
    missed: pairs.filter(({ a, b, same }) => !same && a.event === b.event).map(name),
  };
}

describe('matchPool', () => {
  it.each<[string, (report: Report) => MatchItem]>([
    ['texts', (report) => item(report)],
    ['titles and leads', (report) => item(report, { text: '' })],
  ])('tells events apart by %s, at one threshold', (_, make) => {
    expect(mistakes(REPORTS.map(make))).toEqual({ wrong: [], missed: [] });
  });

  it('never takes one event for another by titles alone', () => {
    expect(mistakes(REPORTS.map((report) => item(report, { text: '', lead: '' }))).wrong).toEqual([]);
  });

  it('scores both ways alike, between 0 and 1, an item with itself 1', () => {
    const score = matchPool(REPORTS.map((report) => item(report)));
    for (let i = 0; i < REPORTS.length; i++) {
      expect(score(i, i)).toBe(1);
      for (let j = 0; j < i; j++) {
        expect(score(i, j)).toBe(score(j, i));
        expect(score(i, j)).toBeGreaterThanOrEqual(0);
        expect(score(i, j)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('holds an event of the same kind elsewhere below the reports of this one', () => {
    const dams = REPORTS.filter(({ event }) => event === 'dam');
    const score = matchPool([...dams, OTHER_DAM].map((report, i) => item(report, i === 0 ? {} : { text: '' })));
    const others = score(0, dams.length);
    expect(others).toBeLessThan(SAME_EVENT_THRESHOLD);
    expect(Math.min(score(0, 1), score(0, 2))).toBeGreaterThan(others);
  });

  it('doubts what was published a month apart', () => {
    const [a, b] = REPORTS.filter(({ event }) => event === 'bank');
    const pool = (publishedAt: string | null) => matchPool([item(a ?? {}), item(b ?? {}, { publishedAt })])(0, 1);
    expect(pool('2026-12-24T09:00:00Z')).toBeLessThan(pool('2026-11-23T09:00:00Z'));
    expect(pool('no date')).toBe(pool('2026-11-22T09:00:00Z'));
    expect(pool(null)).toBe(pool('2026-11-22T09:00:00Z'));
  });

  it('finds a report in another language by its names and figures', () => {
    const dams = REPORTS.filter(({ event }) => event === 'dam');
    const french = item(
      {
        title: 'Barrage de Tarrow : 4 200 habitants évacués dans la vallée de l’Ellen',
        lead: 'Cinq villages ont été vidés samedi soir, de Carrow à Withy Mill. Northmarch Water vide le réservoir.',
      },
      { lang: 'fr' },
    );
    const other = item(
      {
        title: 'Un village évacué dans la vallée de la Sorne',
        lead: 'Quelque 120 habitants ont passé la nuit à Belmont.',
      },
      { lang: 'fr' },
    );
    const score = matchPool([...dams.map((report) => item(report)), french, other]);
    expect(score(0, dams.length)).toBeGreaterThanOrEqual(SAME_EVENT_THRESHOLD);
    expect(score(0, dams.length + 1)).toBeLessThan(SAME_EVENT_THRESHOLD);
  });

  it('takes no single name for an event told in two languages', () => {
    const english = item({ title: 'Minister Anna Verhulst opens fair in Gent', lead: 'The fair lasts a week.' });
    const french = item({ title: 'La ministre Anna Verhulst critiquée', lead: 'Un rapport est paru.' }, { lang: 'fr' });
    expect(matchPool([english, french])(0, 1)).toBeLessThan(SAME_EVENT_THRESHOLD);
  });

  it.each<[string, LangTag, string, string, string]>([
    ['Chinese', 'zh', '塔罗大坝渗水 五个村庄连夜撤离', '塔罗大坝渗漏 数千村民撤离家园', '马洛市关闭最古老的电车线路'],
    [
      'Arabic',
      'ar',
      'إخلاء خمس قرى أسفل سد تارو بعد تسرب المياه',
      'آلاف السكان يغادرون قرى أسفل سد تارو المتسرب',
      'مدينة مارلو تغلق أقدم خط ترام',
    ],
    [
      'Hebrew',
      'he',
      'חמישה כפרים פונו מתחת לסכר טארו אחרי דליפה',
      'אלפים עזבו כפרים מתחת לסכר טארו הדולף',
      'מרלו סוגרת את קו החשמלית הישן',
    ],
  ])('reads %s titles', (_, lang, a, b, other) => {
    const score = matchPool([a, b, other].map((title) => item({ title }, { lang })));
    expect(score(0, 1)).toBeGreaterThan(score(0, 2));
    expect(score(0, 1)).toBeGreaterThan(0);
  });

  it('knows nothing of items without words', () => {
    const score = matchPool([item({}), item({}), item({ title: '…' }), item({ title: '   ', text: '\n\n' })]);
    expect([score(0, 1), score(0, 2), score(2, 3)]).toEqual([0, 0, 0]);
    expect(matchPool([])(0, 1)).toBe(0);
    expect(matchPool([item(REPORTS[0] ?? {})])(0, 0)).toBe(1);
  });

  it('takes 300 items of one title for one event', () => {
    const [title] = REPORTS.map((report) => report.title);
    const score = matchPool(Array.from({ length: 300 }, () => item({ title: title ?? '' })));
    expect(score(0, 299)).toBeGreaterThan(SAME_EVENT_THRESHOLD);
  });

  it('reads no more of a text than its beginning', () => {
    const start = REPORTS[0]?.text ?? '';
    const [near, far] = ['crane '.repeat(20), 'heron '.repeat(20)];
    const pool = (tail: string) =>
      matchPool([item({ text: start }), item({ text: `${start}${' x1'.repeat(3000)} ${tail}` })])(0, 1);
    expect(pool(near)).toBe(pool(far));
  });

  it('takes time in proportion to a title’s and a text’s length', () => {
    expectLinear(
      (size) => `${'Aa’'.repeat(size)} ${'1,'.repeat(size)} ${'é'.repeat(size)} ${"A'".repeat(size)}`,
      (text) => void matchPool([item({ title: text, lead: text, text }), item({ title: text, text }, { lang: 'fr' })]),
      20_000,
    );
  });
});

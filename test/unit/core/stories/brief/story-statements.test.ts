import { describe, expect, it } from 'vitest';
import { chooseReports } from '../../../../../utils/core/stories/brief/choose-reports';
import { storyStatements } from '../../../../../utils/core/stories/brief/story-statements';
import type { CitedReport, ReadReport } from '../../../../../utils/core/stories/novelty/report';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';

const report = (outlet: string, lang: LangTag, ...lines: string[]): ReadReport => ({
  ...{ id: outlet, url: `https://${outlet}.example/`, title: 'Train leaves the rails near Marrick', outlet, lang },
  ...{ publishedAt: null, passages: lines.map((text, i) => ({ n: i + 1, text })) },
});
const LEAD =
  'A freight train left the rails near Marrick on Tuesday morning and blocked both tracks of the coastal line.';
const MORE = 'The operator said forty passengers of a following service were led along the embankment to a school.';

const brief = (reports: readonly ReadReport[], said: string[] = []) =>
  storyStatements(
    reports.map((one, i): CitedReport => ({ ...one, number: i + 1 })),
    { most: 8, said },
  );

describe('the story of several reports', () => {
  it('of no report, and of one that is empty, is empty', () => {
    expect(brief([])).toEqual([]);
    expect(brief([report('post', 'en')])).toEqual([]);
  });

  it('says nothing twice, and cites each report that says it', () => {
    const said = brief([report('post', 'en', LEAD, MORE), report('star', 'en', 'We were there.', LEAD)]);
    expect(said.filter(({ text }) => text === LEAD)).toHaveLength(1);
    expect(said.find(({ text }) => text === LEAD)?.citations).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('leaves out what the standfirst has said', () => {
    const said = brief([report('post', 'en', LEAD), report('star', 'en', MORE)], [LEAD]);
    expect(said.map(({ text }) => text)).toEqual([MORE]);
    expect(said[0]).toMatchObject({ origin: 'related', citations: [[2, 1]], opens: true });
  });

  it('of reports in five languages begins with the first, and takes two sentences of each other at most', () => {
    const said = brief([
      report('post', 'en', LEAD),
      report('echo', 'fr', 'Un train de marchandises a déraillé mardi matin près de Marrick et bloque les deux voies.'),
      report('bote', 'de', 'Ein Güterzug ist am Dienstagmorgen bei Marrick entgleist und blockiert beide Gleise.'),
      report('faro', 'es', 'Un tren de mercancías descarriló el martes por la mañana cerca de Marrick.'),
      report('corriere', 'it', 'Un treno merci è deragliato martedì mattina vicino a Marrick.'),
    ]);
    expect(said[0]?.citations[0]?.[0]).toBe(1);
    expect(said.length).toBeLessThanOrEqual(8);
    for (const number of [2, 3, 4, 5])
      expect(said.filter(({ citations }) => citations[0]?.[0] === number).length).toBeLessThanOrEqual(2);
  });
});

describe('the reports to read', () => {
  it('of sixty are five, one an outlet, the best first', () => {
    const items = Array.from({ length: 60 }, (_, i) => ({
      ...{ id: `${i}`, url: `https://o${i % 20}.example/${i}`, title: '', outlet: `o${i % 20}`, at: i },
    }));
    const chosen = chooseReports(items, 'https://o3.example/3');
    expect(chosen).toHaveLength(5);
    expect(chosen[0]?.id).toBe('3');
    expect(new Set(chosen.map(({ outlet }) => outlet)).size).toBe(5);
  });
});

import { describe, expect, it } from 'vitest';
import { chooseReports } from '../../../../../utils/core/stories/brief/choose-reports';
import { briefOfStory, type ReadReport } from '../../../../../utils/core/stories/brief/story-brief';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';

const report = (outlet: string, lang: LangTag, ...lines: string[]): ReadReport => ({
  ...{ id: outlet, url: `https://${outlet}.example/`, title: 'Train leaves the rails near Marrick', outlet, lang },
  ...{ publishedAt: null, passages: lines.map((text, i) => ({ n: i + 1, text })) },
});
const LEAD =
  'A freight train left the rails near Marrick on Tuesday morning and blocked both tracks of the coastal line.';
const MORE = 'The operator said forty passengers of a following service were led along the embankment to a school.';

describe('the brief of a story', () => {
  it('of no report, and of one that is empty, is empty', () => {
    expect(briefOfStory([])).toEqual([]);
    expect(briefOfStory([report('post', 'en')])).toEqual([]);
  });

  it('says nothing twice, and names each outlet that says it', () => {
    const said = briefOfStory([report('post', 'en', LEAD, MORE), report('star', 'en', LEAD)]);
    expect(said.filter(({ text }) => text === LEAD)).toHaveLength(1);
    expect(said.find(({ text }) => text === LEAD)?.outlets).toEqual(['post', 'star']);
  });

  it('of reports in five languages keeps each in its own', () => {
    const said = briefOfStory([
      report('post', 'en', LEAD),
      report('echo', 'fr', 'Un train de marchandises a déraillé mardi matin près de Marrick et bloque les deux voies.'),
      report('bote', 'de', 'Ein Güterzug ist am Dienstagmorgen bei Marrick entgleist und blockiert beide Gleise.'),
      report(
        'faro',
        'es',
        'Un tren de mercancías descarriló el martes por la mañana cerca de Marrick y bloquea las vías.',
      ),
      report(
        'corriere',
        'it',
        'Un treno merci è deragliato martedì mattina vicino a Marrick e blocca entrambi i binari.',
      ),
    ]);
    expect(said[0]?.lang).toBe('en');
    expect(said.length).toBeLessThanOrEqual(8);
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

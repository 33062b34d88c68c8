import { describe, expect, it } from 'vitest';
import { changedFigures } from '../../../../../utils/core/stories/novelty/changes';
import { newSince, readSoFar } from '../../../../../utils/core/stories/novelty/new-since';
import { type ReportText, statementsOf } from '../../../../../utils/core/stories/novelty/statements';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';

const report = (lang: LangTag, ...lines: string[]): ReportText => ({
  lang,
  publishedAt: '2026-11-25T08:00:00Z',
  passages: lines.map((text, i) => ({ n: i + 1, text })),
});
const fresh = (later: ReportText, ...read: ReportText[]) => newSince(later, readSoFar(read)).map(({ text }) => text);

const FIRST = {
  en: report(
    'en',
    'A freight train left the rails near Marrick on Tuesday morning and blocked both tracks of the coastal line.',
    'The operator said 40 passengers of a following service were led along the embankment to a school.',
    '"We are looking for the reason," the operator\'s spokeswoman Ada Brook told reporters.',
  ),
  fr: report(
    'fr',
    'Un train de marchandises a déraillé mardi matin près de Marrick et bloque les deux voies de la ligne côtière.',
    'Selon l’exploitant, 40 passagers du train suivant ont été conduits à pied vers une école.',
  ),
  de: report(
    'de',
    'Ein Güterzug ist am Dienstagmorgen bei Marrick entgleist und blockiert beide Gleise der Küstenstrecke.',
    'Nach Angaben des Betreibers wurden 40 Fahrgäste des folgenden Zuges zu Fuß in eine Schule gebracht.',
  ),
};

describe('newSince', () => {
  it.each(Object.values(FIRST))('tells nothing of a reprint ($lang)', (first) => {
    expect(fresh(first, first)).toEqual([]);
  });

  it('tells nothing of a reprint that was cut, reordered and dressed by another outlet', () => {
    const [one = '', two = '', three = ''] = FIRST.en.passages.map(({ text }) => text);
    const reprint = report('en', `MARRICK (Reuters) - ${two}`, one, three.slice(0, 40), 'All rights reserved.');
    expect(fresh(reprint, FIRST.en)).toEqual([]);
  });

  it.each<[LangTag, ReportText, string]>([
    ['en', FIRST.en, 'Divers recovered the locomotive from the bay on Thursday and took it to a yard in Sorley.'],
    ['fr', FIRST.fr, 'Des plongeurs ont sorti la locomotive de la baie jeudi et l’ont portée au chantier de Sorley.'],
    ['de', FIRST.de, 'Taucher bargen die Lokomotive am Donnerstag aus der Bucht und brachten sie in eine Werft.'],
  ])('tells what no earlier report has (%s)', (lang, first, statement) => {
    const later = report(lang, first.passages[0]?.text ?? '', statement);
    expect(fresh(later, first)).toEqual([statement]);
  });

  it('tells a figure that was another before', () => {
    const later = report('en', 'The operator said 95 passengers of a following service were led along the embankment.');
    expect(fresh(later, FIRST.en)).toHaveLength(1);
  });

  it('tells all of a report where nothing was read, and nothing of an empty one', () => {
    expect(fresh(report('en'), FIRST.en)).toEqual([]);
    expect(fresh(report('en', ''), FIRST.en)).toEqual([]);
  });

  it('reads against all that was read of the story', () => {
    const second = report('en', 'Divers recovered the locomotive from the bay on Thursday and took it to Sorley.');
    expect(fresh(second, FIRST.en)).toHaveLength(1);
    expect(fresh(second, FIRST.en, second)).toEqual([]);
  });
});

describe('statementsOf', () => {
  it.each([
    'All rights reserved.',
    'Sign up for our newsletter',
    'Share this article',
    'Published: 10:15, 3 February 2018',
    'Photo: A. Brook',
    'WASHINGTON (AP) —',
    'What happens next?',
    'By The Herald Desk',
  ])('has no line of the page: %s', (line) => {
    expect(statementsOf(report('en', line))).toEqual([]);
  });

  it('has the sentence behind a place and an agency without them', () => {
    const [statement] = statementsOf(report('en', 'MARRICK (Reuters) - The line was opened again on Friday.'));
    expect(statement?.text).toBe('The line was opened again on Friday.');
  });
});

describe('changedFigures', () => {
  const before = report('en', 'Rescuers moved 3,800 residents of the valley to higher ground after the dam cracked.');
  const after = report('en', 'Rescuers moved 4,200 residents of the valley to higher ground after the dam cracked.');

  it('gives what was and what is', () => {
    expect(changedFigures(after, [before])).toMatchObject([{ was: '3,800', now: '4,200 residents', passage: 1 }]);
  });

  it('gives what the latest of those read said', () => {
    const between = report(
      'en',
      'Rescuers moved 4,000 residents of the valley to higher ground after the dam cracked.',
    );
    expect(changedFigures(after, [before, between])).toMatchObject([{ was: '4,000', now: '4,200 residents' }]);
  });

  it('gives nothing where the figure was read already, or is the same', () => {
    expect(changedFigures(after, [before, after])).toEqual([]);
    expect(changedFigures(before, [before])).toEqual([]);
    expect(changedFigures(after, [])).toEqual([]);
  });
});

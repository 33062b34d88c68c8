import { describe, expect, it } from 'vitest';
import { Sources } from '../../../../components/sources/Sources';
import type { Run } from '../../../../utils/core/run/types';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { coverageActions } from '../../../support/actions';
import { useFakeBrowser } from '../../../support/browser';
import { aCoverage, aReadSource, aReport, aSource } from '../../../support/coverage';
import { anArticle, aRun } from '../../../support/run';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

async function screenOf(change: Partial<Run>, lang: 'en' | 'fr' = 'en') {
  const actions = coverageActions();
  const run = aRun({ stage: 'done', ...change });
  return { ...(await show(<Sources run={run} actions={actions} />, { lang })), actions };
}

const counts = { independent: 2, articles: 3, upTo: false, owners: null, agencies: [{ name: 'AFP', articles: 2 }] };
const read = aReadSource(2, ['Cracks closed the dam on Tuesday.']);

it.each(['selection', 'page'] as const)('is the page alone where only a part of it was briefed: %s', async (scope) => {
  const screen = await screenOf({ article: anArticle({ scope }) });
  expect(screen.buttons()).toEqual([]);
  expect(screen.texts('.source-outlet')).toEqual(['The Example']);
});

it('is an offer before anything was searched, and the article itself', async () => {
  const screen = await screenOf({ coverage: null });
  expect(screen.names('heading')).toEqual(['Sources', 'Read']);
  expect(screen.texts('.source-outlet')).toEqual(['The Example']);
  expect(screen.buttons()).toEqual(['Find other reports']);
});

it('keeps its name, and has beside it what was counted, and from what', async () => {
  const screen = await screenOf({ coverage: aCoverage({ sources: [aSource()], counts, finders: [aReport()] }) });
  expect(screen.names('heading')[0]).toBe('Sources');
  expect(screen.texts('.count')[0]).toBe('2 independent sources');
  expect(screen.texts('.coverage-counted')).toEqual(['3 articles; AFP text in 2']);
  const upTo = await screenOf({ coverage: aCoverage({ sources: [aSource()], counts: { ...counts, upTo: true } }) });
  expect(upTo.texts('.count')[0]).toBe('2 outlets; some may share a text');
});

describe('searching again', () => {
  const finders = [aReport()];
  it.each([
    ['is offered once all is done', { stage: 'done', sources: [read], finders }, 1],
    ['is offered once where the outcome offers it', { stage: 'stopped', sources: [read], finders }, 1],
    ['is not offered while something is under way', { stage: 'reading', sources: [read], finders }, 0],
  ] as const)('%s', async (_, change, times) => {
    const screen = await screenOf({
      coverage: aCoverage({ ...change, sources: [...change.sources], finders: [...finders] }),
    });
    expect(screen.buttons().filter((name) => name === 'Search again')).toHaveLength(times);
  });
});

describe('looking up outlets', () => {
  it('is offered where something is unknown of one', async () => {
    const screen = await screenOf({ coverage: aCoverage({ sources: [aSource()] }) });
    await screen.press('Look up unknown outlets at Wikidata');
    expect(screen.actions.lookUp).toHaveBeenCalledTimes(1);
  });

  it.each([
    aCoverage({ sources: [aSource({ owner: 'Ledger Trust' })] }),
    aCoverage({ sources: [aSource({ group: 'reprint' })] }),
    aCoverage({ sources: [aSource()], stage: 'searching' }),
  ])('is not offered where nothing is, or it is too early (%#)', async (coverage) => {
    expect((await screenOf({ coverage })).buttons()).not.toContain('Look up unknown outlets at Wikidata');
  });
});

it('searches with every brief where the reader likes', async () => {
  const screen = await screenOf({ coverage: aCoverage() });
  await screen.press('Search with every brief', 'checkbox');
  expect(await settingsItem.get()).toMatchObject({ coverageAuto: true });
});

it('speaks French', async () => {
  const screen = await screenOf({ coverage: aCoverage({ sources: [aSource()], counts, finders: [aReport()] }) }, 'fr');
  expect(screen.texts('.count')[0]).toBe('2 sources indépendantes');
  expect(screen.buttons()).toContain('Chercher de nouveau');
});

import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../../components/coverage/Coverage';
import type { Run } from '../../../../utils/core/run/types';
import { sourceTexts } from '../../../../utils/core/shown/source-texts';
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
  return { ...(await show(<Coverage run={run} texts={sourceTexts(run)} actions={actions} />, { lang })), actions };
}

const counts = { independent: 2, articles: 3, upTo: false, owners: null, agencies: [{ name: 'AFP', articles: 2 }] };
const read = aReadSource(2, ['Cracks closed the dam on Tuesday.']);

it.each(['selection', 'page'] as const)('is nothing where only a part of a page was briefed: %s', async (scope) => {
  expect((await screenOf({ article: anArticle({ scope }) })).root.innerHTML).toBe('');
});

it('is an offer before anything was searched', async () => {
  const screen = await screenOf({ coverage: null });
  expect(screen.names('heading')).toEqual(['Who else reports it']);
  expect(screen.buttons()).toEqual(['Find other reports']);
});

it('is headed by what was counted, and says from what', async () => {
  const screen = await screenOf({ coverage: aCoverage({ sources: [aSource()], counts, finders: [aReport()] }) });
  expect(screen.names('heading')[0]).toBe('2 independent sources');
  expect(screen.texts('.coverage-counted')).toEqual(['3 articles; AFP text in 2']);
  const upTo = await screenOf({ coverage: aCoverage({ sources: [aSource()], counts: { ...counts, upTo: true } }) });
  expect(upTo.names('heading')[0]).toBe('Up to 2 independent sources');
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

describe('two sources side by side', () => {
  const other = aReadSource(3, ['The dam holds.'], { group: 'opinion' });
  const differences = [
    { about: 'day', kind: 'name' as const, values: [{ text: 'Tuesday', citations: [[2, 1] as [number, number]] }] },
  ];
  const coverage = aCoverage({ stage: 'done', sources: [read, other], differences });

  it('are the article and the one that was picked, with what differs marked', async () => {
    const screen = await screenOf({ coverage });
    await screen.pressIn('[data-group="report"]', 'Compare');
    expect(screen.names('region')).toEqual(
      expect.arrayContaining(['Two sources side by side', 'The Example', 'Outlet 2']),
    );
    expect(screen.texts('.compare mark')).toEqual(['Tuesday']);
  });

  it('can be changed, and closed', async () => {
    const screen = await screenOf({ coverage });
    await screen.pressIn('[data-group="report"]', 'Compare');
    await screen.type('combobox', 'Second source', '3');
    expect(screen.names('region')).toContain('Outlet 3');
    expect(screen.texts('.compare mark')).toEqual([]);
    await screen.press('Close');
    expect(screen.names('region')).not.toContain('Two sources side by side');
  });
});

it('can be stopped', async () => {
  const screen = await screenOf({ coverage: aCoverage({ stage: 'searching' }) });
  await screen.press('Stop');
  expect(screen.actions.stop).toHaveBeenCalledTimes(1);
});

it('searches with every brief where the reader likes', async () => {
  const screen = await screenOf({ coverage: aCoverage() });
  await screen.press('Search with every brief', 'checkbox');
  expect(await settingsItem.get()).toMatchObject({ coverageAuto: true });
});

it('speaks French', async () => {
  const screen = await screenOf({ coverage: aCoverage({ sources: [aSource()], counts, finders: [aReport()] }) }, 'fr');
  expect(screen.names('heading')[0]).toBe('2 sources indépendantes');
  expect(screen.buttons()).toContain('Chercher à nouveau');
});

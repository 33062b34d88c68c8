import { expect, it, vi } from 'vitest';
import { SourceGroups } from '../../../../components/coverage/SourceGroups';
import type { Source } from '../../../../utils/core/coverage/types';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { coverageActions } from '../../../support/actions';
import { useFakeBrowser } from '../../../support/browser';
import { aSource } from '../../../support/coverage';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

const ARTICLE = 'https://news.example/2026/dam';
const named = (name: string, change: Partial<Source> = {}) =>
  aSource({ url: `https://${name}.example/`, domain: `${name}.example`, outlet: name, ...change });

/** Each heading with the outlets that stand under it. */
async function groupsOf(sources: Source[], lang: 'en' | 'fr' = 'en') {
  const onCompare = vi.fn();
  const screen = await show(
    <SourceGroups sources={sources} articleUrl={ARTICLE} actions={coverageActions()} onCompare={onCompare} />,
    { lang },
  );
  const groups = [...screen.root.querySelectorAll('.source-group')].map((group) => [
    group.querySelector('h3')?.textContent,
    [...group.querySelectorAll('.source > .source-outlet')].map((outlet) => outlet.firstChild?.textContent),
  ]);
  return { ...screen, groups, onCompare };
}

it('puts each source under its own heading, and leaves out headings without any', async () => {
  const { groups } = await groupsOf([
    named('opinion', { group: 'opinion' }),
    named('later', { group: 'followup' }),
    named('copy', { group: 'reprint', reprintOf: ARTICLE }),
    named('report'),
  ]);
  expect(groups).toEqual([
    ['Reports', ['report']],
    ['Reprints of this article', ['copy']],
    ['Follow-ups: not counted', ['later']],
    ['Opinion: not counted', ['opinion']],
  ]);
  expect((await groupsOf([named('report')])).groups).toEqual([['Reports', ['report']]]);
});

it('folds a reprint below its original, and lets one without stand alone', async () => {
  const screen = await groupsOf([
    named('report'),
    named('copy', { group: 'reprint', reprintOf: 'https://report.example/' }),
    named('stray', { group: 'reprint', reprintOf: 'https://gone.example/' }),
    named('unknown', { group: 'reprint', reprintOf: null }),
  ]);
  expect(screen.groups).toEqual([
    ['Reports', ['report']],
    ['Reprints', ['stray', 'unknown']],
  ]);
  expect(screen.texts('.reprints .source-outlet')).toEqual(['copy']);
});

it('shows pinned outlets first, the rest in their order', async () => {
  await settingsItem.update({ pinnedOutlets: ['c.example'] });
  expect((await groupsOf(['a', 'b', 'c', 'd'].map((name) => named(name)))).groups).toEqual([
    ['Reports', ['c', 'a', 'b', 'd']],
  ]);
});

it('compares what has been read', async () => {
  const screen = await groupsOf([named('read', { number: 2, reading: 'read' }), named('unread')]);
  await screen.press('Compare');
  expect(screen.onCompare).toHaveBeenCalledExactlyOnceWith('https://read.example/');
});

it('speaks French', async () => {
  expect((await groupsOf([named('report')], 'fr')).groups).toEqual([['Articles sur l’événement', ['report']]]);
});

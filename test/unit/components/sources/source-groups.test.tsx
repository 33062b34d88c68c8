import { expect, it, vi } from 'vitest';
import { PartWaysProvider } from '../../../../components/shared/parts';
import { SourceGroups } from '../../../../components/sources/SourceGroups';
import { ThisArticle } from '../../../../components/sources/ThisArticle';
import type { Source } from '../../../../utils/core/coverage/types';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { coverageActions } from '../../../support/actions';
import { useFakeBrowser } from '../../../support/browser';
import { aSource } from '../../../support/coverage';
import { anArticle } from '../../../support/run';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

const ARTICLE = 'https://news.example/2026/dam';
const named = (name: string, change: Partial<Source> = {}) =>
  aSource({ url: `https://${name}.example/`, domain: `${name}.example`, outlet: name, ...change });

/** Each heading with the outlets that stand under it. */
async function groupsOf(sources: Source[], lang: 'en' | 'fr' = 'en') {
  const actions = coverageActions();
  const ways = { go: vi.fn(), compare: vi.fn() };
  const screen = await show(
    <PartWaysProvider value={ways}>
      <SourceGroups
        sources={sources}
        first={<ThisArticle article={anArticle()} />}
        articleUrl={ARTICLE}
        articleOutlet="The Example"
        actions={actions}
      />
    </PartWaysProvider>,
    { lang },
  );
  const groups = [...screen.root.querySelectorAll('.source-group')].map((group) => [
    group.querySelector('h3')?.textContent,
    group.querySelector('.count')?.textContent,
    [...group.querySelectorAll('.source-outlet')].map((outlet) => outlet.textContent),
  ]);
  return { ...screen, groups, actions, ways };
}

const read = (name: string, number: number, change: Partial<Source> = {}) =>
  named(name, { number, reading: 'read', ...change });

it('puts each source once under its own heading, and leaves out headings without any', async () => {
  const { groups } = await groupsOf([
    named('opinion', { group: 'opinion' }),
    named('later', { group: 'followup' }),
    named('copy', { group: 'reprint', reprintOf: ARTICLE }),
    read('third', 3),
    named('report'),
    read('second', 2),
  ]);
  expect(groups).toEqual([
    ['Read', '3', ['The Example', 'second', 'third']],
    ['Not read', '1', ['report']],
    ['Same text', '1', ['copy']],
    ['Opinion and follow-ups, not counted', '2', ['opinion', 'later']],
  ]);
  expect((await groupsOf([])).groups).toEqual([['Read', '1', ['The Example']]]);
});

it('gives the reason why some were not read once for all of them', async () => {
  const screen = await groupsOf([
    named('a', { reading: 'blocked' }),
    named('b'),
    named('c', { reading: 'blocked' }),
    named('d', { reading: 'tooSlow' }),
  ]);
  expect(screen.texts('.source-reason')).toEqual([
    'only the headline is known',
    'not read: the site does not allow it',
    'not read: the page took too long',
  ]);
  expect(screen.groups[1]).toEqual(['Not read', '4', ['b', 'a', 'c', 'd']]);
});

it('says whose text a reprint has, where that is known', async () => {
  const screen = await groupsOf([
    named('report'),
    named('copy', { group: 'reprint', reprintOf: 'https://report.example/' }),
    named('own', { group: 'reprint', reprintOf: ARTICLE }),
    named('stray', { group: 'reprint', reprintOf: 'https://gone.example/' }),
    named('wire', { group: 'reprint', reprintOf: 'https://gone.example/', agency: 'AFP' }),
    named('other', { group: 'reprint', reprintOf: 'https://report.example/' }),
  ]);
  expect(screen.texts('[data-set="same"] .source-reason')).toEqual([
    'text of report',
    'text of The Example',
    'text of AFP',
  ]);
  expect(screen.groups[2]).toEqual(['Same text', '5', ['copy', 'other', 'own', 'stray', 'wire']]);
});

it('shows pinned outlets first, the rest in their order', async () => {
  await settingsItem.update({ pinnedOutlets: ['c.example'] });
  const screen = await groupsOf(['a', 'b', 'c', 'd'].map((name) => named(name)));
  expect(screen.groups[1]).toEqual(['Not read', '4', ['c', 'a', 'b', 'd']]);
});

it('compares what has been read with the article', async () => {
  const screen = await groupsOf([read('read', 2), named('unread')]);
  await screen.press('Compare');
  expect(screen.ways.compare).toHaveBeenCalledExactlyOnceWith([1, 2]);
});

it('reads what is not read', async () => {
  const screen = await groupsOf([read('read', 2), named('unread')]);
  await screen.press('Read it');
  expect(screen.actions.read).toHaveBeenCalledExactlyOnceWith(['https://unread.example/'], []);
});

it('hides an outlet, hands the focus to the way back, and takes it', async () => {
  const screen = await groupsOf([named('a')]);
  await screen.press('Hide a for good');
  expect(screen.actions.hide).toHaveBeenCalledExactlyOnceWith('a.example');
  expect(screen.text()).toContain('a is hidden from now on.');
  expect(document.activeElement).toBe(screen.find('button', 'Undo'));
  await screen.press('Undo');
  expect(screen.actions.show).toHaveBeenCalledExactlyOnceWith('a.example');
  expect(screen.text()).not.toContain('hidden from now on');
});

it('speaks French', async () => {
  expect((await groupsOf([named('report')], 'fr')).groups.map(([title]) => title)).toEqual(['Lus', 'Non lus']);
});

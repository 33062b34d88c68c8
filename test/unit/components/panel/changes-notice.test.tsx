import { expect, it } from 'vitest';
import { ChangeList } from '../../../../components/panel/ChangeList';
import { ChangesNotice } from '../../../../components/panel/ChangesNotice';
import type { Changes } from '../../../../utils/core/run/changed';
import { testI18n } from '../../../support/i18n';
import { aCheck, aRun } from '../../../support/run';
import { useScreen } from '../../../support/view';

const show = useScreen();

const NONE: Changes = { title: null, passages: [], more: 0, statements: [], lang: 'en' };

const listOf = (change: Partial<Changes>, lang: 'en' | 'fr' = 'en') =>
  show(<ChangeList changes={{ ...NONE, ...change }} lang="en" single i18n={testI18n(lang)} />, { lang });

it('is nothing where the text is the one that was read', async () => {
  expect((await show(<ChangesNotice run={aRun()} />)).root.innerHTML).toBe('');
});

it('says when the article was read, before it is known what changed', async () => {
  const screen = await show(<ChangesNotice run={aRun({ changedSince: Date.UTC(2026, 10, 19, 12) })} />);
  expect(screen.text()).toMatch(/^This article has changed since you read it \(Nov 19, 2026, .*\)\.$/);
});

it('says what changed once that is known', async () => {
  const changes = { ...NONE, passages: [{ type: 'removed' as const, before: 2, text: 'Nobody was hurt.' }] };
  const screen = await show(<ChangesNotice run={aRun({ changedSince: 1, changes })} />);
  await screen.seen('What changed: 1 place');
});

it('says that only the order changed', async () => {
  expect((await listOf({})).text()).toBe('The words are the same; only their order or their spacing differs.');
});

it('names what was added, edited and removed, with its words', async () => {
  const screen = await listOf({
    title: [
      { text: 'Dam ', change: 'same' },
      { text: 'closed', change: 'removed' },
      { text: 'open', change: 'added' },
    ],
    passages: [
      { type: 'added', passage: 4, text: 'It opened again.' },
      { type: 'edited', passage: 2, before: 2, parts: [{ text: '12 cracks', change: 'added' }] },
      { type: 'removed', before: 3, text: 'It reopens in May.' },
    ],
    more: 2,
  });
  expect(screen.texts('summary')).toEqual(['What changed: 6 places']);
  expect(screen.texts('.change-kind')).toEqual(['Headline', 'Added: Passage 4', 'Edited: Passage 2', 'Removed']);
  expect(screen.texts('ins')).toEqual([
    '[added] open [end]',
    '[added] It opened again. [end]',
    '[added] 12 cracks [end]',
  ]);
  expect(screen.texts('del')).toEqual(['[removed] closed [end]', '[removed] It reopens in May. [end]']);
  expect(screen.text()).toContain('and 2 more changes');
});

it('names the statements that no longer hold, with what was found of them then', async () => {
  const statements = [{ text: 'Engineers found 12 cracks.', before: 'verbatim' as const, check: aCheck('notFound') }];
  const screen = await listOf({ statements });
  expect(screen.text()).toContain('1 statement of your kept brief no longer holds:');
  expect(screen.texts('.fallen .why')).toEqual([
    'Not found in the sources: “12 cracks” Then: Word for word in the source.',
  ]);
});

it('opens with what changed, then names what no longer holds', async () => {
  const statements = [{ text: 'Engineers found 12 cracks.', before: 'verbatim' as const, check: aCheck('notFound') }];
  const screen = await listOf({ statements, passages: [{ type: 'removed', before: 2, text: 'Nobody was hurt.' }] });
  expect(screen.root.querySelector('details')?.open).toBe(true);
  expect(screen.text()).toMatch(/What changed: 1 place.*Nobody was hurt\..*no longer holds:/);
});

it('speaks French', async () => {
  const screen = await listOf(
    { title: [{ text: 'x', change: 'added' }], passages: [{ type: 'removed', before: 1, text: 'y' }] },
    'fr',
  );
  expect(screen.texts('summary')).toEqual(['Ce qui a changé : 2 endroits']);
  expect(screen.texts('.change-kind')).toContain('Supprimé');
});

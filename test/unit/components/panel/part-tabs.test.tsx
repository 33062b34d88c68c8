import { expect, it, vi } from 'vitest';
import { PartTabs } from '../../../../components/panel/PartTabs';
import { PARTS } from '../../../../components/shared/parts';
import { useScreen } from '../../../support/view';

const show = useScreen();

async function screenOf(chosen: (typeof PARTS)[number], lang: 'en' | 'fr' = 'en') {
  const onChoose = vi.fn();
  const screen = await show(
    <PartTabs parts={PARTS} chosen={chosen} counts={{ sources: 16, compare: null }} onChoose={onChoose} />,
    { lang },
  );
  const key = async (name: string) => {
    const tab = screen.root.querySelector(`#tab-${chosen}`);
    tab?.dispatchEvent(new window.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    await screen.settle();
  };
  return { ...screen, onChoose, key };
}

it('names the parts, with their numbers, and says which is chosen', async () => {
  const screen = await screenOf('sources');
  expect(screen.names('tab')).toEqual(['Brief', 'Sources 16', 'Compare', 'Ask']);
  const states = [...screen.root.querySelectorAll('[role=tab]')].map((tab) => [
    tab.getAttribute('aria-selected'),
    tab.getAttribute('tabindex'),
    tab.getAttribute('aria-controls'),
  ]);
  expect(states).toEqual([
    ['false', '-1', 'part-brief'],
    ['true', '0', 'part-sources'],
    ['false', '-1', 'part-compare'],
    ['false', '-1', 'part-ask'],
  ]);
  expect(screen.names('tablist')).toEqual(['Parts of the brief']);
});

it.each([
  ['sources', 'ArrowRight', 'compare'],
  ['sources', 'ArrowLeft', 'brief'],
  ['ask', 'ArrowRight', 'brief'],
  ['brief', 'ArrowLeft', 'ask'],
  ['compare', 'Home', 'brief'],
  ['compare', 'End', 'ask'],
] as const)('goes by keys: %s, %s → %s', async (from, name, to) => {
  const screen = await screenOf(from);
  await screen.key(name);
  expect(screen.onChoose).toHaveBeenCalledExactlyOnceWith(to);
  expect(document.activeElement?.id).toBe(`tab-${to}`);
});

it('leaves other keys alone', async () => {
  const screen = await screenOf('brief');
  await screen.key('ArrowDown');
  expect(screen.onChoose).not.toHaveBeenCalled();
});

it('speaks French', async () => {
  expect((await screenOf('brief', 'fr')).names('tab')).toEqual(['Résumé', 'Sources 16', 'Comparer', 'Questions']);
});

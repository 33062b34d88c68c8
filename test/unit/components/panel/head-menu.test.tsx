import { expect, it, vi } from 'vitest';
import { HeadMenu } from '../../../../components/panel/HeadMenu';
import { useFakeBrowser } from '../../../support/browser';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

/** A panel of this width, for queries of a least width. */
function widthOf(px: number) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: px >= Number(/min-width: (\d+)px/.exec(query)?.[1]),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

const FOLDED = ['Text size, colours, options'];

it.each([
  [500, ['Library', 'Today'], ['Text size and colours', 'Options'], [], []],
  [380, ['Library', 'Today'], FOLDED, [], ['Options']],
  [320, ['Library', 'Today'], FOLDED, [], ['Options']],
  [200, [], FOLDED, ['Library', 'Today'], ['Options']],
])('at %i px: links %j and buttons %j; in the menu %j and %j', async (px, links, buttons, linksIn, buttonsIn) => {
  widthOf(px);
  const screen = await show(<HeadMenu />);
  expect(screen.texts('a.bar-button')).toEqual(links);
  expect([...screen.root.querySelectorAll('button.bar-button')].map((one) => one.getAttribute('aria-label'))).toEqual(
    buttons,
  );
  expect(screen.texts('a.menu-item')).toEqual(linksIn);
  expect(screen.texts('.menu-item[data-action="options"]')).toEqual(buttonsIn);
});

it('names the other pages in French', async () => {
  widthOf(380);
  expect((await show(<HeadMenu />, { lang: 'fr' })).names('link')).toEqual(['Bibliothèque', 'Aujourd’hui']);
});

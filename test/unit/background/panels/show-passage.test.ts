import { beforeEach, expect, it } from 'vitest';
import { showPassage } from '../../../../utils/background/panels/show-passage';
import { useFakeBrowser } from '../../../support/browser';

const { tabs, page } = useFakeBrowser();

let tabId = 0;
beforeEach(() => {
  tabId = tabs.open({ url: 'https://news.example/2026/dam' }).id;
  tabs.click(tabId);
});

it.each(['marked', 'plain', 'hidden', 'gone'] as const)('says what became of it: %s', async (state) => {
  page(tabId).files['/mark.js'] = () => state;
  expect(await showPassage(tabId, { text: 'The dam was closed.' })).toBe(state);
});

it('hands the passage to the page’s script, under a name that the page cannot know', async () => {
  const seen: unknown[] = [];
  page(tabId).files['/mark.js'] = ({ recoupePassage }) => {
    seen.push(recoupePassage);
    return 'marked';
  };
  await showPassage(tabId, { text: 'The dam was closed.' });
  await showPassage(tabId, { text: 'The dam was closed.' });
  const name = expect.stringMatching(/^recoupe-[0-9a-f-]{36}$/);
  expect(seen).toEqual([
    { text: 'The dam was closed.', name },
    { text: 'The dam was closed.', name },
  ]);
  expect(seen[0]).not.toEqual(seen[1]);
});

it('takes what a page makes up for a passage that is gone', async () => {
  page(tabId).files['/mark.js'] = () => ({ state: 'marked' });
  expect(await showPassage(tabId, { text: 'x' })).toBe('gone');
});

it('says that the click no longer reaches the page', async () => {
  tabs.navigate(tabId, 'https://other.example/');
  expect(await showPassage(tabId, { text: 'x' })).toBe('noAccess');
  tabs.close(tabId);
  expect(await showPassage(tabId, { text: 'x' })).toBe('noAccess');
});

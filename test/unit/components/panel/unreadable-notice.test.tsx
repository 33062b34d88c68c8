import { describe, expect, it } from 'vitest';
import { UnreadableNotice } from '../../../../components/panel/UnreadableNotice';
import type { Run, UnreadableReason } from '../../../../utils/core/run/types';
import { pageActions } from '../../../support/actions';
import browser, { useFakeBrowser } from '../../../support/browser';
import { aRun } from '../../../support/run';
import { useScreen } from '../../../support/view';

const { policy, sites, tabs } = useFakeBrowser();
const show = useScreen();
const turn = () => new Promise((resolve) => setTimeout(resolve));

interface Around {
  run?: Partial<Run>;
  host?: string;
  lang?: 'en' | 'fr';
}

async function screenOf(
  unreadable: UnreadableReason | null,
  { run = {}, host = 'news.example', lang = 'en' }: Around = {},
) {
  const actions = pageActions();
  const whole = aRun({ stage: 'unreadable', article: null, unreadable, ...run });
  return { ...(await show(<UnreadableNotice run={whole} host={host} actions={actions} />, { lang })), actions };
}

/** The title of the notice for each reason, and the buttons that it offers. */
const REASONS: Record<UnreadableReason, [title: string, buttons: string[]]> = {
  empty: ['No text was found on this page', ['Summarise all text of the page', 'Reload the tab']],
  tooLarge: ['This page is too large to be read', ['Summarise the selection', 'Reload the tab']],
  timeout: ['This page took too long to read', ['Try again', 'Reload the tab']],
  pdf: ['This is a PDF file', ['Try again']],
  failed: ['This page could not be read', ['Try again', 'Reload the tab']],
  noAccess: ['The browser gives no access to this page', ['Allow news.example']],
  restricted: ['No extension may read this page', ['Try again']],
  neverSite: ['You told Recoupe never to read this site', ['Allow news.example again']],
  gone: ['The tab was closed or left while it was read', ['Try again', 'Reload the tab']],
};

describe('a page that could not be read', () => {
  it.each(Object.entries(REASONS))('says why, and the way out: %s', async (name, [title, buttons]) => {
    const reason = Object.keys(REASONS).find((one): one is UnreadableReason => one === name);
    const screen = await screenOf(reason ?? null);
    expect(screen.said('alert')).toHaveLength(1);
    expect(screen.texts('.notice-title')).toEqual([title]);
    expect(screen.texts('.notice-body p')[0]?.length).toBeGreaterThan(20);
    expect(screen.buttons()).toEqual(buttons);
  });

  it('failed where nobody knows why', async () => {
    expect((await screenOf(null)).texts('.notice-title')).toEqual(['This page could not be read']);
  });

  it('is tried again as it was asked for', async () => {
    const screen = await screenOf('timeout', { run: { scope: 'selection' } });
    await screen.press('Try again');
    expect(screen.actions.brief).toHaveBeenCalledExactlyOnceWith({ scope: 'selection' });
  });

  it.each([
    ['empty', 'Summarise all text of the page', 'page'],
    ['tooLarge', 'Summarise the selection', 'selection'],
  ] as const)('is briefed in another way: %s', async (reason, button, scope) => {
    const screen = await screenOf(reason);
    await screen.press(button);
    expect(screen.actions.brief).toHaveBeenCalledExactlyOnceWith({ scope, anyway: true });
  });

  it('is not briefed whole again where that found nothing', async () => {
    expect((await screenOf('empty', { run: { scope: 'page' } })).buttons()).toEqual(['Try again', 'Reload the tab']);
  });

  it('is loaded again', async () => {
    const { id } = tabs.open({ url: 'https://news.example/' });
    const screen = await screenOf('failed', { run: { tabId: id } });
    await screen.press('Reload the tab');
    expect(tabs.calls.reloaded).toEqual([id]);
  });
});

describe('a site that has not been allowed', () => {
  it('is asked for by name, and read once it is allowed', async () => {
    const screen = await screenOf('noAccess');
    await screen.press('Allow news.example');
    expect(await browser.permissions.contains({ origins: ['https://www.news.example/*'] })).toBe(true);
    expect(screen.actions.brief).toHaveBeenCalledExactlyOnceWith({ scope: 'article' });
  });

  it('is not read where the reader declines', async () => {
    sites.reader.answer = false;
    const screen = await screenOf('noAccess');
    await screen.press('Allow news.example');
    expect(screen.actions.brief).not.toHaveBeenCalled();
    expect(screen.said('status')).toEqual([
      'Nothing was allowed, nothing has changed. You can be asked again any time.',
    ]);
  });

  it('is asked for with all others where the browser keeps its address to itself', async () => {
    const screen = await screenOf('noAccess', { host: '', run: { url: '' } });
    await screen.press('Let me ask from this panel, on every site');
    expect(sites.reader.asked).toEqual([['https://*/*', 'http://*/*']]);
  });
});

describe('a site never to touch', () => {
  it('is allowed again by the reader', async () => {
    const screen = await screenOf('neverSite');
    await screen.press('Allow news.example again');
    expect(screen.actions.allowAgain).toHaveBeenCalledExactlyOnceWith('news.example');
  });

  it('stays so where the organisation wants it, and says whose wish it is', async () => {
    policy({ neverSites: ['news.example'] });
    await turn();
    const screen = await screenOf('neverSite');
    expect(screen.texts('.notice-title')).toEqual(['Your organisation does not let Recoupe read this site']);
    expect(screen.buttons()).toEqual([]);
  });
});

it('speaks French', async () => {
  const screen = await screenOf('neverSite', { lang: 'fr' });
  expect(screen.texts('.notice-title')).toEqual(['Vous avez demandé à Recoupe de ne jamais lire ce site']);
  expect(screen.buttons()).toEqual(['Autoriser de nouveau news.example']);
});

import { describe, expect, it } from 'vitest';
import { clearBadges, showBadge, syncDetector } from '../../../../utils/background/badge/detector';
import { EVERY_SITE } from '../../../../utils/core/settings/every-site';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import browser, { useFakeBrowser } from '../../../support/browser';

const { sites, tabs, badgeOf } = useFakeBrowser();

const registered = () => browser.scripting.getRegisteredContentScripts({ ids: ['detect'] });
const allow = () => {
  for (const origin of EVERY_SITE) sites.granted.add(origin);
};

describe('the detector', () => {
  it('is in no page by itself', async () => {
    allow();
    await syncDetector();
    expect(await registered()).toEqual([]);
  });

  it('is in no page while the browser does not grant all sites', async () => {
    await settingsItem.update({ detectEverywhere: true });
    await syncDetector();
    expect(await registered()).toEqual([]);
  });

  it('is in all pages but those never to touch, where the reader wants it and the browser grants it', async () => {
    allow();
    await settingsItem.update({ detectEverywhere: true, neverSites: ['bank.example'] });
    await syncDetector();
    expect(await registered()).toMatchObject([
      { matches: EVERY_SITE, excludeMatches: ['*://bank.example/*', '*://*.bank.example/*'] },
    ]);
  });

  it('follows what is allowed and wished', async () => {
    allow();
    await settingsItem.update({ detectEverywhere: true });
    await syncDetector();
    expect((await registered())[0]).not.toHaveProperty('excludeMatches');
    await settingsItem.update({ neverSites: ['bank.example'] });
    await syncDetector();
    expect(await registered()).toMatchObject([{ excludeMatches: ['*://bank.example/*', '*://*.bank.example/*'] }]);
    await browser.permissions.remove({ origins: EVERY_SITE });
    await syncDetector();
    expect(await registered()).toEqual([]);
  });

  it('is registered once where several changes come at the same time', async () => {
    allow();
    await settingsItem.update({ detectEverywhere: true });
    await Promise.all([syncDetector(), syncDetector(), syncDetector()]);
    expect(await registered()).toHaveLength(1);
  });

  it('goes on after a failure', async () => {
    allow();
    await settingsItem.update({ detectEverywhere: true });
    const { contains } = browser.permissions;
    browser.permissions.contains = () => Promise.reject(new Error('not now'));
    await expect(syncDetector()).rejects.toThrow('not now');
    browser.permissions.contains = contains;
    await syncDetector();
    expect(await registered()).toHaveLength(1);
  });
});

describe('the mark on the icon', () => {
  it('says in words that the page is an article, for its tab alone', async () => {
    const one = tabs.open({ url: 'https://news.example/' }).id;
    const other = tabs.open({ url: 'https://shop.example/' }).id;
    await showBadge(one, 'This page is an article');
    await showBadge(other, null);
    expect(badgeOf(one)).toMatchObject({ text: '●', title: 'This page is an article' });
    expect(badgeOf(other)).toMatchObject({ text: '', title: '' });
  });

  it('is taken off all tabs', async () => {
    const ids = ['https://a.example/', 'https://b.example/'].map((url) => tabs.open({ url }).id);
    for (const id of ids) await showBadge(id, 'article');
    await clearBadges();
    expect(ids.map((id) => badgeOf(id).text)).toEqual(['', '']);
  });

  it('is taken off the others where one tab closes meanwhile', async () => {
    const first = tabs.open({ url: 'https://a.example/' }).id;
    const second = tabs.open({ url: 'https://b.example/' }).id;
    await showBadge(second, 'article');
    const clearing = clearBadges();
    tabs.close(first);
    await clearing;
    expect(badgeOf(second).text).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { pageUrl } from '../../../../utils/core/article/page-url';
import { isWebUrl, onList, siteOf } from '../../../../utils/core/text/site';

describe('addresses', () => {
  it.each([
    ['https://a.example/x?y=1#z', 'https://a.example/x?y=1'],
    ['https://a.example/x', 'https://a.example/x'],
    ['https://a.example/x?utm_source=mail&y=1', 'https://a.example/x?y=1'],
    ['https://a.example/#/story/2', 'https://a.example/#/story/2'],
    ['https://a.example/#!/story/2', 'https://a.example/#!/story/2'],
    ['chrome://version/', 'chrome://version/'],
  ])('pageUrl(%j) is %j', (url, page) => expect(pageUrl(url)).toBe(page));

  it.each([
    ['https://a.example/', true],
    ['HTTP://a.example/', true],
    ['chrome://settings', false],
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['', false],
  ])('isWebUrl(%j) is %j', (url, expected) => expect(isWebUrl(url)).toBe(expected));

  it.each([
    ['https://www.a.example/x', ['a.example'], true],
    ['https://blog.a.example/x', ['a.example'], true],
    ['https://nota.example/x', ['a.example'], false],
    ['https://a.example.evil.test/', ['a.example'], false],
    ['', ['a.example'], false],
  ])('onList(%j, %j) is %j', (url, sites, expected) => expect(onList(url, sites)).toBe(expected));

  it('siteOf gives nothing for what is no address', () => expect(siteOf('nonsense')).toBe(''));
});

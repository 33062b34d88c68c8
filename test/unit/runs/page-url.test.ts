import { describe, expect, it } from 'vitest';
import { isWebUrl, onList, pageUrl, siteOf } from '../../../utils/runs/page-url';

describe('addresses', () => {
  it('a jump within the page is no other page', () => {
    expect(pageUrl('https://a.example/x?y#z')).toBe('https://a.example/x?y');
    expect(pageUrl('https://a.example/x')).toBe('https://a.example/x');
  });

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

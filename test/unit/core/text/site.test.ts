import { describe, expect, it } from 'vitest';
import { normalSite, normalSites, onList, siteOf } from '../../../../utils/core/text/site';

describe('the one spelling of a site', () => {
  it.each([
    ['Bank.Example', 'bank.example'],
    ['www.bank.example', 'bank.example'],
    ['WWW.Bank.Example.', 'bank.example'],
    ['bank.example..', 'bank.example'],
    ['*.bank.example', 'bank.example'],
    ['https://www.bank.example:8443/login?x=1#y', 'bank.example'],
    ['bank.example:8443', 'bank.example'],
    ['bank.example/login', 'bank.example'],
    ['https://reader@bank.example/', 'bank.example'],
    ['bänk.example', 'xn--bnk-qla.example'],
    ['BÄNK.example', 'xn--bnk-qla.example'],
    ['ba\u00adnk.example', 'bank.example'],
    ['bank。example', 'bank.example'],
    ['intranet', 'intranet'],
    ['localhost', 'localhost'],
    ['www.com', 'www.com'],
    ['my_site.example', 'my_site.example'],
    ['192.168.1.1', '192.168.1.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['[::1]', '[::1]'],
    [' bank.example ', 'bank.example'],
    ['', ''],
    ['.', ''],
    ['*', ''],
    ['https://', ''],
    ['two words', ''],
    ['bank.*', ''],
    ['a..b', ''],
    ['javascript:alert(1)', ''],
  ])('of %j is %j', (text, site) => expect(normalSite(text)).toBe(site));

  it('is left as it is by a second look', () => {
    for (const site of ['bank.example', 'xn--bnk-qla.example', 'intranet', '[::1]', '10.0.0.1'])
      expect(normalSite(site)).toBe(site);
  });

  it('drops what names no site, entry by entry, and says nothing twice', () => {
    expect(normalSites(['Bank.example', '*', 7, null, 'www.bank.example', 'intranet'])).toEqual([
      'bank.example',
      'intranet',
    ]);
  });
});

describe('a page on a list', () => {
  it.each([
    ['https://bank.example./', 'bank.example'],
    ['https://www.bank.example/', 'www.bank.example'],
    ['https://bank.example/', 'www.bank.example'],
    ['https://login.BANK.example:444/x', 'Bank.Example'],
    ['https://xn--bnk-qla.example/', 'bänk.example'],
    ['http://intranet/wiki', 'intranet'],
    ['http://[::1]:3000/', '[::1]'],
  ])('%s is on that of %s', (url, site) => expect(onList(url, [site])).toBe(true));

  it.each([
    ['https://notbank.example/', 'bank.example'],
    ['https://bank.example.evil.test/', 'bank.example'],
    ['https://example/', 'bank.example'],
    ['https://bank.example/', ''],
    ['https://bank.example/', '*'],
    ['about:blank', 'blank'],
  ])('%s is not on that of %s', (url, site) => expect(onList(url, [site])).toBe(false));
});

it('is nothing for what is no address', () => expect(siteOf('bank.example')).toBe(''));

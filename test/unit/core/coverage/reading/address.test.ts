import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../../../utils/core/coverage/reading/address';

describe('checkAddress', () => {
  it.each([
    ['https://www.tidewater-post.example/world/dam', 'https://www.tidewater-post.example/world/dam'],
    ['http://tidewater-post.example:80/x', 'http://tidewater-post.example/x'],
    ['https://tidewater-post.example:443/x?y=1#part', 'https://tidewater-post.example/x?y=1'],
    ['HTTPS://Zürich-Bote.example/', 'https://xn--zrich-bote-9db.example/'],
    ['https://93.184.215.14/x', 'https://93.184.215.14/x'],
    ['https://[2606:4700::1111]/x', 'https://[2606:4700::1111]/x'],
    ['https://localhost.example/', 'https://localhost.example/'],
    ['https://10.example/', 'https://10.example/'],
    ['https://93-184-215-14.hosting.example/', 'https://93-184-215-14.hosting.example/'],
    ['https://2026-11-22.example/', 'https://2026-11-22.example/'],
    ['https://box.example/', 'https://box.example/'],
    ['https://svc.example/', 'https://svc.example/'],
  ])('lets %s be fetched', (address, href) => {
    const checked = checkAddress(address);
    expect(checked.ok && checked.url.href).toBe(href);
  });

  it.each([
    ['file:///etc/passwd', 'file:'],
    ['data:text/html,<p>x', 'data:'],
    ['javascript:alert(1)', 'javascript:'],
    ['ftp://a.example/', 'ftp:'],
    ['blob:https://a.example/1', 'blob:'],
    ['chrome-extension://abc/x', 'chrome-extension:'],
    ['https://reader@a.example/', 'a.example'],
    ['https://reader:secret@a.example/', 'a.example'],
    ['https://a.example:8443/', 'a.example'],
    ['http://a.example:443/', 'a.example'],
    ['not an address', ''],
    ['http://[::1', ''],
    [`https://a.example/${'x'.repeat(5000)}`, ''],
  ])('refuses %s', (address, host) => expect(checkAddress(address)).toEqual({ ok: false, host }));

  it.each([
    'localhost',
    'localhost.',
    'LOCALHOST',
    'app.localhost',
    'router',
    'printer.local',
    'db.internal',
    'nas.lan',
    'x.home.arpa',
    'wiki.corp',
    'a.onion',
    'fritz.home',
    'fritz.box',
    'www.fritz.box',
    'speedport.ip',
    'my.router',
    'pc.dhcp',
    'api.default.svc',
    'api.default.svc.cluster',
    'web.service.consul',
    'nas.tail1234.ts.net',
    'localhost..',
    'printer.local..',
    '127.0.0.1.nip.io',
    '10-0-0-1.sslip.io',
    'app.192.168.1.1.nip.io',
    'app-192-168-1-1.any.example',
    '169.254.169.254.any.example',
  ])('refuses the name %s', (name) => expect(checkAddress(`http://${name}/`).ok).toBe(false));

  it.each([
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'this network'],
    ['10.1.2.3', 'private'],
    ['100.64.0.1', 'shared by carriers'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['169.254.169.254', 'link-local'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.0.2.1', 'documentation'],
    ['192.168.1.1', 'private'],
    ['198.18.0.1', 'benchmarks'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['2130706433', 'loopback, one number'],
    ['0x7f000001', 'loopback, hexadecimal'],
    ['0x7f.1', 'loopback, short'],
    ['0177.0.0.1', 'loopback, octal'],
    ['127.1', 'loopback, short'],
    ['127.0.0.1.', 'loopback, with a full stop'],
    ['１２７.0.0.1', 'loopback, full-width digits'],
    ['%31%32%37.0.0.1', 'loopback, escaped'],
    ['0300.0250.1.1', 'private, octal'],
    ['[::]', 'unspecified'],
    ['[::1]', 'loopback'],
    ['[::ffff:127.0.0.1]', 'mapped'],
    ['[::ffff:c0a8:101]', 'mapped'],
    ['[::127.0.0.1]', 'compatible, an old mapping'],
    ['[64:ff9b::7f00:1]', 'NAT64'],
    ['[64:ff9b:1::1]', 'NAT64 of a local network'],
    ['[2002:7f00:1::]', '6to4'],
    ['[2001:0:1::1]', 'Teredo'],
    ['[2001:db8::1]', 'documentation'],
    ['[fc00::1]', 'unique local'],
    ['[fd12:3456::1]', 'unique local'],
    ['[fe80::1]', 'link-local'],
    ['[fec0::1]', 'site-local'],
    ['[ff02::1]', 'multicast'],
    ['[100::1]', 'discard'],
    ['[4000::1]', 'not given out'],
  ])('refuses %s (%s)', (host) => {
    const checked = checkAddress(`http://${host}/`);
    expect(checked.ok).toBe(false);
    expect(!checked.ok && checked.host).not.toBe('');
  });

  it('resolves where a redirect leads against where it comes from', () => {
    const checked = checkAddress('../world/dam#x', 'https://www.tidewater-post.example/news/1');
    expect(checked.ok && checked.url.href).toBe('https://www.tidewater-post.example/world/dam');
    expect(checkAddress('//127.0.0.1/x', 'https://a.example/')).toEqual({ ok: false, host: '127.0.0.1' });
  });
});

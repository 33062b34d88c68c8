import { describe, expect, it } from 'vitest';
import { registrable } from '../../../../utils/core/text/registrable';

describe('registrable', () => {
  it.each([
    ['www.lci.fr', 'lci.fr'],
    ['lci.fr', 'lci.fr'],
    ['sport.rai.it', 'rai.it'],
    ['www.rai.it', 'rai.it'],
    ['news.orf.at', 'orf.at'],
    ['edition.cnn.com', 'cnn.com'],
    ['www.abc.net.au', 'abc.net.au'],
    ['www3.nhk.or.jp', 'nhk.or.jp'],
    ['WWW.Herald.Example.', 'herald.example'],
  ])('of %s is %s', (host, owner) => expect(registrable(host)).toBe(owner));

  it.each([
    ['two associations', 'riverains.asso.fr', 'www.pecheurs.asso.fr'],
    ['two papers of one country', 'www.bbc.co.uk', 'www.guardian.co.uk'],
    ['two pages of a code host', 'ann.github.io', 'ben.github.io'],
    ['two newsletters', 'ann.substack.com', 'ben.substack.com'],
    ['a newsletter and its platform', 'ann.substack.com', 'www.substack.com'],
    ['two blogs', 'ann.blogspot.com', 'ben.blogspot.com'],
    ['two blogs of a platform that is on no list', 'ann.over-blog.com', 'ben.over-blog.com'],
    ['two councils', 'www.leeds.gov.uk', 'www.york.gov.uk'],
    ['two addresses', '192.0.2.1', '198.51.2.1'],
  ])('tells %s apart', (_, one, other) => expect(registrable(one)).not.toBe(registrable(other)));

  it.each([
    ['news.ann.github.io', 'ann.github.io'],
    ['ben.substack.com', 'ben.substack.com'],
    ['www.substack.com', 'substack.com'],
    ['a.ben.tumblr.com', 'ben.tumblr.com'],
  ])('on a platform, of %s is %s', (host, owner) => expect(registrable(host)).toBe(owner));

  it.each([
    ['an IPv4 address', '192.0.2.1'],
    ['an IPv6 address', '[2001:db8::1]'],
    ['this machine', 'localhost'],
    ['a machine', 'printer'],
    ['a suffix of one part', 'fr'],
    ['a suffix of two parts', 'co.uk'],
    ['a platform', 'github.io'],
    ['nothing', ''],
  ])('leaves %s as it is', (_, host) => expect(registrable(host)).toBe(host));

  it.each([
    ['xn--bcher-kva.example', 'www.xn--bcher-kva.example'],
    ['news.xn--55qx5d.cn', 'www.news.xn--55qx5d.cn'],
    ['bücher.example', 'www.bücher.example'],
  ])('knows names in other scripts: %s', (owner, host) => expect(registrable(host)).toBe(owner));
});

import { describe, expect, it } from 'vitest';
import { parseRobots, robotsAllow } from '../../../../../utils/core/coverage/reading/robots-rules';
import { expectLinear } from '../../../../support/growth';

const allows = (robots: string, path: string) =>
  robotsAllow(parseRobots(robots, 'recoupe'), new URL(path, 'https://a.example/'));

describe('robots.txt', () => {
  it.each([
    ['', '/x', true],
    ['User-agent: *\nDisallow:', '/x', true],
    ['User-agent: *\nDisallow: /', '/x', false],
    ['user-AGENT : *\r\ndisallow : /news/ # all of it', '/news/1', false],
    ['User-agent: *\nDisallow: /news/', '/sport/1', true],
    ['User-agent: otherbot\nDisallow: /', '/x', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Recoupe/1.0\nAllow: /', '/x', true],
    ['User-agent: recoupe\nDisallow: /\n\nUser-agent: *\nAllow: /', '/x', false],
    ['User-agent: recoupe\nDisallow:\n\nUser-agent: *\nDisallow: /', '/x', true],
    ['User-agent: RecoupeOther\nDisallow: /', '/x', true],
    ['User-agent: otherbot\nUser-agent: *\nDisallow: /a', '/a', false],
    ['User-agent: *\nDisallow: /a\nSitemap: https://a.example/s.xml\nDisallow: /b', '/b', false],
    ['User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b', '/b', false],
    ['User-agent: *\nDisallow: /news\nAllow: /news/open', '/news/open/1', true],
    ['User-agent: *\nAllow: /page\nDisallow: /page', '/page', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x=1', true],
    ['User-agent: *\nDisallow: /exact$', '/exact', false],
    ['User-agent: *\nDisallow: /exact$', '/exactly', true],
    ['User-agent: *\nDisallow: *print=', '/a?print=1', false],
    ['User-agent: *\nDisallow: /a*b*c', '/a-b-x', true],
    ['User-agent: *\nDisallow: /a*b*c', '/a-b-c-d', false],
    ['User-agent: *\nDisallow: /*ab$', '/abab', false],
    ['User-agent: *\nDisallow: /ab*b$', '/ab', true],
    ['User-agent: *\nDisallow: /société', '/soci%c3%a9t%C3%A9/1', false],
    ['Disallow: /\nUser-agent: *', '/x', true],
    ['<!doctype html><p>Disallow: /</p>', '/x', true],
    ['\uFEFFUser-agent: *\nDisallow: /', '/x', false],
  ])('%j for %s: %s', (robots, path, expected) => expect(allows(robots, path)).toBe(expected));

  it('many robots with many rules take time in proportion', () => {
    const file = (size: number) => `${'User-agent: a\n'.repeat(size)}User-agent: *\n${'Disallow: /x\n'.repeat(size)}`;
    expectLinear(file, (robots) => allows(robots, '/y'), 20_000);
  });

  it('many wildcards take time in proportion', () => {
    const file = (size: number) => `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}b\n`.repeat(size)}`;
    const path = `/${'a'.repeat(1900)}`;
    expectLinear(file, (robots) => allows(robots, path), 300);
  });
});

import { describe, expect, it } from 'vitest';
import { headersOptOut, pageOptsOut } from '../../../../../utils/core/coverage/reading/opt-out';
import { parse } from '../../article/page';

describe('headersOptOut', () => {
  it.each([
    [{ 'x-robots-tag': 'noai' }, true],
    [{ 'x-robots-tag': 'noindex, NoAI, noimageai' }, true],
    [{ 'x-robots-tag': 'recoupe: noai' }, true],
    [{ 'x-robots-tag': '*: noai' }, true],
    [{ 'x-robots-tag': 'unavailable_after: 25 Jun 2027 15:00:00 GMT, noai' }, true],
    [{ 'x-robots-tag': 'otherbot: noindex, noai' }, true],
    [{ 'tdm-reservation': '1' }, true],
    [{ 'tdm-reservation': '0, 1' }, true],
    [{ 'x-robots-tag': 'otherbot: noai' }, false],
    [{ 'x-robots-tag': 'noimageai, noindex, nofollow, nosnippet, noarchive, none' }, false],
    [{ 'tdm-reservation': '0' }, false],
    [{}, false],
  ] as [Record<string, string>, boolean][])('%j: %s', (headers, expected) => {
    expect(headersOptOut(new Headers(headers))).toBe(expected);
  });
});

describe('pageOptsOut', () => {
  it.each([
    ['<meta name="robots" content="index, noai">', true],
    ['<META NAME=" Robots " CONTENT="NOAI,NOIMAGEAI">', true],
    ['<meta name="recoupe" content="noai">', true],
    ['<meta name="tdm-reservation" content="1">', true],
    ['<img name="querySelectorAll"><meta name="robots" content="noai">', true],
    ['<meta name="otherbot" content="noai">', false],
    ['<meta name="robots" content="noindex, nosnippet, none, noimageai">', false],
    ['<meta name="tdm-reservation" content="0">', false],
    ['<p>The tag is called noai.</p>', false],
  ])('%s: %s', (html, expected) => expect(pageOptsOut(parse(`<body>${html}`))).toBe(expected));
});

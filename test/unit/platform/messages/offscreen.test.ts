import { describe, expect, it } from 'vitest';
import { parseParsedPage, parseRequest } from '../../../../utils/platform/messages/offscreen';
import { articleOf } from '../../core/brief/article';

describe('between background and offscreen document', () => {
  it('a request is HTML and its address', () => {
    const request = { html: '<p>x</p>', url: 'https://a.example/' };
    expect(parseRequest(request)).toEqual(request);
    expect(parseRequest({ ...request, more: 1 })).toEqual(request);
  });

  it.each([
    null,
    'html',
    { html: '<p>x</p>' },
    { html: 1, url: 'https://a.example/' },
    { html: 'x'.repeat(4_000_001), url: 'https://a.example/' },
  ])('anything else is none', (message) => expect(parseRequest(message)).toBeNull());

  it('an answer is an extraction, or that the page asks to be left alone', () => {
    const page = { optedOut: false, extraction: { ok: true, article: articleOf(['x']), selectionWords: 0 } };
    expect(parseParsedPage(page)).toEqual(page);
    expect(parseParsedPage({ optedOut: true, extraction: page.extraction })).toEqual({ optedOut: true });
  });

  it.each([
    null,
    {},
    { optedOut: 'no' },
    { optedOut: false },
    { optedOut: false, extraction: { ok: true, article: {} } },
  ])('an answer of another shape is a failed extraction: %j', (message) =>
    expect(parseParsedPage(message)).toMatchObject({ optedOut: false, extraction: { ok: false, reason: 'failed' } }),
  );
});

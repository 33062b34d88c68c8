import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../../../utils/core/coverage/reading/charset';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** The bytes of a text in ISO 8859-1, which for these letters are those of Windows-1252. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('decodePage', () => {
  it.each([
    [
      'a byte-order mark before the header',
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('évacués')),
      'text/html; charset=iso-8859-1',
    ],
    [
      'UTF-16 by its mark',
      Uint8Array.of(0xff, 0xfe, ...[...'évacués'].flatMap((c) => [c.charCodeAt(0), 0])),
      'text/html',
    ],
    ['the header before the page', latin('évacués'), 'text/html; Charset="ISO-8859-1"'],
    ['UTF-8 where nothing is said', utf8('évacués'), 'text/html'],
    ['Windows-1252 where nothing is said and it is no UTF-8', latin('évacués'), 'text/html'],
    ['UTF-8 for an encoding that nobody knows', utf8('évacués'), 'text/html; charset=klingon'],
  ])('%s', (_, bytes, type) => expect(decodePage(bytes, type)).toBe('évacués'));

  it.each([
    '<meta charset="iso-8859-15">',
    "<meta charset = 'latin1'>",
    '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">',
  ])('what the page names: %s', (meta) =>
    expect(decodePage(latin(`${meta}évacués`), 'text/html')).toContain('évacués'),
  );

  it('a page that names UTF-16 in ASCII is UTF-8', () => {
    expect(decodePage(utf8('<meta charset="utf-16">évacués'), 'text/html')).toContain('évacués');
  });

  it('an encoding named beyond the first kilobyte is not believed', () => {
    const page = latin(`${' '.repeat(1100)}<meta charset="shift_jis">évacués`);
    expect(decodePage(page, 'text/html')).toContain('évacués');
  });
});

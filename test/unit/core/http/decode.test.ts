import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../utils/core/http/decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, order: 'le' | 'be', mark = '') =>
  Uint8Array.from(
    [...`${mark}${text}`].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
const xml = (encoding: string, text: string) => `<?xml version="1.0" encoding="${encoding}"?><a>${text}</a>`;
/** "привет" in KOI8-R and in Windows-1251, "法庭" in Big5 and in GBK, "京都" in Shift_JIS and in ISO-2022-JP. */
const KOI8 = [0xd0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4];
const CYRILLIC = [0xef, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
const BIG5 = [0xaa, 0x6b, 0xae, 0x78];
const GBK = [0xb7, 0xa8, 0xcd, 0xa5];
const SHIFT_JIS = [0x8b, 0x9e, 0x93, 0x73];
const ISO_2022_JP = [0x1b, 0x24, 0x42, 0x35, 0x7e, 0x45, 0x54, 0x1b, 0x28, 0x42];
const within = (encoding: string, bytes: number[]) => {
  const [before = '', after = ''] = xml(encoding, '|').split('|');
  return Uint8Array.from([...utf8(before), ...bytes, ...utf8(after)]);
};

describe('the encoding of a text', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8 that says UTF-16', utf8(xml('utf-16', 'Fähre – 3 €')), 'application/xml', 'Fähre – 3 €'],
    ['UTF-8 that says ISO-8859-1', utf8(xml('ISO-8859-1', 'Fähre')), 'application/xml', 'Fähre'],
    ['UTF-8 whose server says ISO-8859-1', utf8(xml('utf-8', 'Fähre')), 'text/xml; charset=iso-8859-1', 'Fähre'],
    ['UTF-8 with its mark, whatever is said', utf8(`\ufeff${xml('big5', 'é')}`), 'text/xml; charset=big5', 'é'],
    ['UTF-8 of ASCII alone that says UTF-16', utf8(xml('UTF-16', 'plain')), '', 'plain'],
    ['ISO-8859-1, declared', latin1(xml('ISO-8859-1', 'Évacués')), 'application/xml', 'Évacués'],
    ['ISO-8859-1, by its server', latin1('<a>Évacués</a>'), 'text/xml; charset="ISO-8859-1"', 'Évacués'],
    ['ISO-8859-15, declared', latin1(xml('iso-8859-15', '3 \u00a4')), '', '3 €'],
    ['Windows-1252, undeclared', latin1('<a>\u0093quoted\u0094</a>'), '', '“quoted”'],
    [
      'Windows-1252 that says UTF-8',
      latin1(xml('utf-8', 'Évacués \u0096 là')),
      'text/xml; charset=utf-8',
      'Évacués – là',
    ],
    [
      'the declaration where the server says UTF-8',
      latin1(xml('iso-8859-2', '\u00b1')),
      'text/xml; charset=utf-8',
      'ą',
    ],
    ['the server before the declaration', within('iso-8859-1', KOI8), 'text/xml; charset=koi8-r', 'привет'],
    ['Windows-1251', within('windows-1251', CYRILLIC), '', 'привет'],
    ['Big5', within('Big5', BIG5), '', '法庭'],
    ['GBK', within('gb2312', GBK), 'application/rss+xml', '法庭'],
    ['Shift_JIS', within('Shift_JIS', SHIFT_JIS), '', '京都'],
    ['ISO-2022-JP', within('ISO-2022-JP', ISO_2022_JP), '', '京都'],
    ['UTF-16 with its mark', utf16('<a>Fähre €</a>', 'le', '\ufeff'), 'text/xml; charset=utf-8', 'Fähre €'],
    ['UTF-16 of the other order', utf16('<a>Fähre €</a>', 'be', '\ufeff'), '', 'Fähre €'],
    ['UTF-16 without a mark', utf16('<a>Fähre €</a>', 'le'), '', 'Fähre €'],
    ['UTF-16 of the other order without a mark', utf16('<a>Fähre €</a>', 'be'), 'text/xml; charset=utf-8', 'Fähre €'],
    ['an encoding that there is not', latin1(xml('x-nonsense', 'Évacués')), 'text/xml; charset=none', 'Évacués'],
    ['a declaration behind a warning', latin1(`<b>Warning</b>: late\n${xml('iso-8859-2', '\u00b1')}`), '', 'ą'],
  ])('%s', (_, bytes, type, text) => {
    expect(decodeText(bytes, type)).toContain(text);
  });

  it('of UTF-8 with one letter cut in two is UTF-8', () => {
    const bytes = Uint8Array.from([
      ...utf8('Évacués là-bas, où l’été à Évreux était très frais : '),
      0xc3,
      ...utf8(' … fin'),
    ]);
    expect(decodeText(bytes, 'text/xml; charset=iso-8859-1')).toMatch(/^Évacués là-bas.*frais : \ufffd … fin$/);
  });

  it('of UTF-8 cut within its last letter is UTF-8', () => {
    expect(decodeText(utf8('Évacués …').slice(0, -1))).toBe('Évacués ');
  });
});

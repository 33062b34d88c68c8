import { describe, expect, it } from 'vitest';
import { parseLoose } from '../../../../utils/core/text/loose-json';
import { expectLinear } from '../../../support/growth';

const titles = (body: string) => {
  const { rows } = parseLoose(body) as { rows: ({ title: string } | null)[] };
  return rows.flatMap((row) => (row ? [row.title] : []));
};
const rows = (...all: string[]) => `{"rows": [ ${all.join(', ')} ] }`;
const row = (title: string, url = 'https://a.example/1') => `{"url": "${url}","title": "${title}","day": "20260904"}`;

describe('JSON with faults', () => {
  it.each([
    ['quotation marks in the middle', row('a " b " c'), 'a " b " c'],
    ['quotation marks at the ends', row('"a b"'), '"a b"'],
    ['a quotation before a comma', row('"a", he said, "b"'), '"a", he said, "b"'],
    ['a quotation before a brace', row('the "{x}" of it'), 'the "{x}" of it'],
    ['an escape that there is not', row(String.raw`a \_ b`), 'a _ b'],
    ['an escape that is cut', row(String.raw`a \u00 b`), 'a u00 b'],
    ['escapes that there are', row(String.raw`\u00e9 \"x\" \\ \/`), 'é "x" \\ /'],
    ['a raw line break', row('a\nb\tc'), 'a b c'],
    ['a comma before the end', row('a').replace('"}', '",}'), 'a'],
    ['a comma that is missing', row('a').replace('","', '" "'), 'a'],
    ['a value that is missing', `{"url": "x", "day": , "title": "a"}`, 'a'],
    ['a value that is none', `{"url": NaN, "day": undefined, "title": "a"}`, 'a'],
  ])('%s', (_, broken, title) => {
    expect(titles(rows(row('before'), broken, row('after')))).toEqual(['before', title, 'after']);
  });

  it.each([
    ['broken off in a string', '{"url": "https://b.example/", "title": "half'],
    ['broken off in a name', '{"url": "https://b.example/", "tit'],
    ['broken off behind a colon', '{"url":'],
    ['without a name', '{: "x"}'],
    ['of another kind', '<b>error</b>'],
    ['with a list within, cut off', '{"title": "half", "tags": ["a", "b'],
  ])('costs a row %s, and no other', (_, broken) => {
    const found = titles(rows(row('before'), broken, row('after', 'https://c.example/'), row('last')));
    expect(found.filter((title) => ['before', 'after', 'last'].includes(title))).toEqual(['before', 'after', 'last']);
  });

  it('has the whole rows of what is cut off', () => {
    expect(titles(rows(row('one'), row('two'), row('three')).slice(0, -30))).toEqual(['one', 'two']);
  });

  it.each([
    '',
    'Busy',
    '{"rows": [',
    '{"rows": [{"title": "a',
    '{"rows": [{"title": "a", {"ti',
    '[['.repeat(1e5),
    '[{'.repeat(1e5),
  ])('cannot be read of %s', (body) => expect(() => parseLoose(body)).toThrow(SyntaxError));

  it('harms no prototype', () => {
    expect(parseLoose('{"__proto__": {"x": 1}, "a": "b " c"}')).toEqual(
      Object.fromEntries([
        ['__proto__', { x: 1 }],
        ['a', 'b " c'],
      ]),
    );
  });

  it.each(['"', '{', '{"a":', '","', '\\', '[', '{"a":"b" c"},', ' ', '" ', '"   ,', '{ "a'])(
    'of %s over and over takes time in proportion',
    (unit) => {
      const read = (body: string) => {
        try {
          parseLoose(body);
        } catch {
          // Some cannot be read.
        }
      };
      expectLinear((size) => `{"rows": [{"title": "${unit.repeat(size)}`, read, 20_000);
    },
  );
});

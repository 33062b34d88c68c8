import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inert, inertLabel, inertYaml, oneLine, unlinked } from '../../../../utils/core/export/inert';
import { HOSTILE_TEXTS, randomTexts } from '../../../support/hostile-texts';
import { READERS, withTypography } from '../../../support/markdown-readers';

/** The elements of a piece of HTML, with the attributes of each, and its text. */
function read(html: string): { elements: string[]; text: string } {
  const elements: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => void elements.push([name, ...Object.keys(attributes)].join(' ')),
    oncomment: () => void elements.push('comment'),
    onprocessinginstruction: (name) => void elements.push(name),
    ontext: (words) => {
      text += words;
    },
  });
  parser.end(html);
  return { elements, text: text.replace(/\n/g, ' ').trim() };
}

/** A text without word joiners. */
const plain = (text: string) => text.replaceAll('\u2060', '');

const TEXTS = [...HOSTILE_TEXTS, ...randomTexts(1500, 1)].filter((text) => oneLine(text) !== '');

/** Places where a text stands in our files, and what is there around it. */
const PLACES: [name: string, markdown: (text: string) => string, elements: string[], before: string][] = [
  ['a line', (text) => inert(text), ['p'], ''],
  ['an item', (text) => `- ${inert(text)}`, ['ul', 'li'], ''],
  ['a heading', (text) => `# ${inert(text)}`, ['h1'], ''],
  ['a quotation', (text) => `> ${inert(text)}`, ['blockquote', 'p'], ''],
  ['a link', (text) => `Read [${inertLabel(text)}](https://news.example/)`, ['p', 'a href'], 'Read '],
  ['behind a word', (text) => `It says “${inert(text)}”, it does.`, ['p'], 'It says “'],
];

describe.each(Object.entries(READERS))('%s', (_reader, html) => {
  it.each(PLACES)('shows a text as text: %s', (_place, markdown, elements, before) => {
    const wrong = TEXTS.flatMap((text) => {
      const source = markdown(text);
      const shown = read(html(source));
      const same =
        shown.elements.join() === elements.join() && plain(shown.text).startsWith(plain(before + oneLine(text)));
      return same ? [] : [{ text, source, html: html(source) }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('makes nothing but the text of a line of front matter that it does not know', () => {
    const wrong = TEXTS.flatMap((text) => {
      const { elements } = read(html(`A line\n\ntitle: ${inertYaml(text)}`));
      return elements.join() === 'p,p' ? [] : [{ text, source: inertYaml(text), elements }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

it('stays text where typography is mended', () => {
  const wrong = TEXTS.filter((text) => read(withTypography(inert(text))).elements.join() !== 'p');
  expect(wrong.slice(0, 3)).toEqual([]);
});

describe('a text on one line', () => {
  it.each([
    ['a\nb\r\n\tc', 'a b c'],
    [' \u202Eabc\u202C \u0000\u200b\u00ad', 'abc'],
    ['12\u00a0000\u202f€', '12\u00a0000\u202f€'],
    // A flag written with tags, a second alphabet that nobody sees, loses them.
    ['\u{1f3f4}\u{e0067}\u{e0062}\u{e007f} \u{e0041}', '\u{1f3f4}'],
  ])('%j is %j', (text, line) => expect(oneLine(text)).toBe(line));
});

describe('ordinary prose', () => {
  it.each([
    'The U.S. and the U.K. agreed at 10:30 a.m. on 3.5% (about 1,200 people).',
    'Elle a dit : « Nous partons. » Et il a plu, 12\u00a0000 fois !?',
    'A “quoted” word – and an aside; it’s 50% + 3 = 53/2 & more',
    'Die Straße ist 3,5 km lang: z.B. hier.',
  ])('stays as it is: %s', (text) => expect(inert(text)).toBe(text));
});

describe('what programs link in plain text', () => {
  const LINKED = /https?:\/\/|www\.|mailto:\S|\/\/|@[\w]|#[\w]|\[\[|::|:\w*[a-z]\w*:|\.(?:com|uk|example)\b|GH-\d/i;
  it('is parted', () => {
    for (const text of TEXTS) expect(unlinked(text)).not.toMatch(LINKED);
  });
});

describe('a string of YAML', () => {
  it('has the text as its value', () => {
    for (const text of TEXTS) expect(parse(`title: ${inertYaml(text)}`)).toEqual({ title: unlinked(text) });
  });
});
